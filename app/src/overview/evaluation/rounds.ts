import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { codingContext, openInside, roundContext, sealInside, settledContext } from './sealed.ts'

/** What is chosen where no theme fits. */
export const noTheme = 'none'

/** A sentence that is given a theme. */
export interface Piece {
  id: string
  says: string
}

export interface RoundFacts {
  themes: readonly { id: string; name: string; means: string }[]
  pieces: readonly Piece[]
}

/** For each sentence the theme that somebody chose, or `none`. */
export type Chosen = Readonly<Record<string, string>>

export interface Settled {
  theme: string
  note: string
}

export interface Round extends RoundFacts {
  id: string
  begunOn: string
  /** Whether the visitor is one of the two. */
  isCoder: boolean
  /** How many of the two have come, and how many are done. */
  coders: number
  done: number
  isDone: boolean
  /** What the visitor chose so far. */
  mine: Chosen
  /** What the two chose, in the order in which they came; null until both are done. */
  both: readonly [Chosen, Chosen] | null
  settled: ReadonlyMap<string, Settled>
}

/** All rounds of an evaluation, the first first. */
export async function roundsOf(sql: Sql, me: SignedIn, key: Buffer, evaluationId: string): Promise<Round[]> {
  const ofIt = <Row extends { round_id: string }>(rows: Row[]) =>
    Map.groupBy(rows, ({ round_id }) => round_id)
  const rows = await sql
    .selectFrom('evaluation_round')
    .select(['id', 'words_sealed', 'begun_on'])
    .where('evaluation_id', '=', evaluationId)
    .orderBy('begun_on')
    .orderBy('id')
    .execute()
  const coders = ofIt(
    await sql
      .selectFrom('evaluation_coder')
      .select(['round_id', 'person_id', 'done_on'])
      .where('evaluation_id', '=', evaluationId)
      .orderBy('place')
      .execute(),
  )
  const codings = ofIt(
    await sql
      .selectFrom('evaluation_coding')
      .select(['round_id', 'person_id', 'words_sealed'])
      .where('evaluation_id', '=', evaluationId)
      .execute(),
  )
  const settled = ofIt(
    await sql
      .selectFrom('evaluation_settled')
      .select(['round_id', 'piece_id', 'words_sealed'])
      .where('evaluation_id', '=', evaluationId)
      .execute(),
  )
  return rows.map(({ id, words_sealed, begun_on }) => {
    const two = coders.get(id) ?? []
    const chosenBy = (personId: string): Chosen => {
      const row = (codings.get(id) ?? []).find(({ person_id }) => person_id === personId)
      return row ? openInside<Chosen>(key, codingContext(id, personId), row.words_sealed) : {}
    }
    const done = two.filter(({ done_on }) => done_on !== null)
    const mine = two.find(({ person_id }) => person_id === me.personId)
    const [first, second] = two
    return {
      ...{ id, begunOn: begun_on, ...openInside<RoundFacts>(key, roundContext(id), words_sealed) },
      ...{ isCoder: mine !== undefined, coders: two.length, done: done.length },
      ...{ isDone: (mine?.done_on ?? null) !== null, mine: mine ? chosenBy(me.personId) : {} },
      both:
        done.length === 2 && first && second ? [chosenBy(first.person_id), chosenBy(second.person_id)] : null,
      settled: new Map(
        (settled.get(id) ?? []).map((row) => [
          row.piece_id,
          openInside<Settled>(key, settledContext(id, row.piece_id), row.words_sealed),
        ]),
      ),
    }
  })
}

/** @throws NotFound where the evaluation has no such round */
export async function roundOf(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  evaluationId: string,
  id: string,
): Promise<Round> {
  const found = (await roundsOf(sql, me, key, evaluationId)).find((one) => one.id === id)
  if (!found) throw new NotFound()
  return found
}

/** Begins a round; the same id twice is one. */
export async function beginRound(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  evaluationId: string,
  { id, themes, pieces }: RoundFacts & { id: string },
): Promise<void> {
  await sql
    .insertInto('evaluation_round')
    .values({
      ...{ municipality_id: me.municipalityId, id, evaluation_id: evaluationId, begun_by: me.personId },
      words_sealed: sealInside(key, roundContext(id), { themes, pieces } satisfies RoundFacts),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

const here = (me: SignedIn, evaluationId: string, roundId: string) => ({
  ...{ municipality_id: me.municipalityId, evaluation_id: evaluationId, round_id: roundId },
  person_id: me.personId,
})

/** The visitor is one of the two. @returns whether they are; false where two others are there already */
export async function codeAlong(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  evaluationId: string,
  roundId: string,
): Promise<boolean> {
  await oneAtATime(sql, roundId)
  const round = await roundOf(sql, me, key, evaluationId, roundId)
  if (round.isCoder) return true
  if (round.coders === 2) return false
  const row = here(me, evaluationId, roundId)
  await sql
    .insertInto('evaluation_coder')
    .values({ ...row, place: round.coders + 1 })
    .execute()
  await sql
    .insertInto('evaluation_coding')
    .values({ ...row, words_sealed: sealInside(key, codingContext(roundId, me.personId), {}) })
    .execute()
  return true
}

/** The visitor chooses a theme for a sentence. @returns whether they did; false where they are none of the two, or done */
export async function choose(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  evaluationId: string,
  { roundId, piece, theme }: { roundId: string; piece: string; theme: string },
): Promise<boolean> {
  await oneAtATime(sql, `${roundId} ${me.personId}`)
  const { isCoder, isDone, mine, pieces, themes } = await roundOf(sql, me, key, evaluationId, roundId)
  const fits = theme === noTheme || themes.some(({ id }) => id === theme)
  if (!fits || !pieces.some(({ id }) => id === piece)) throw new NotFound()
  if (!isCoder || isDone) return false
  await sql
    .updateTable('evaluation_coding')
    .set({ words_sealed: sealInside(key, codingContext(roundId, me.personId), { ...mine, [piece]: theme }) })
    .where('round_id', '=', roundId)
    .where('person_id', '=', me.personId)
    .execute()
  return true
}

/** The visitor says that they are done. @returns whether they are; false while a sentence has no theme, or where they are none of the two */
export async function sayDone(
  sql: Sql,
  { now }: Pick<Services, 'now'>,
  me: SignedIn,
  key: Buffer,
  { evaluationId, roundId }: { evaluationId: string; roundId: string },
): Promise<boolean> {
  const { isCoder, mine, pieces } = await roundOf(sql, me, key, evaluationId, roundId)
  if (!isCoder || pieces.some(({ id }) => mine[id] === undefined)) return false
  await sql
    .updateTable('evaluation_coder')
    .set({ done_on: today(now()) })
    .where('round_id', '=', roundId)
    .where('person_id', '=', me.personId)
    .execute()
  return true
}

/** What the two agreed on where they differed; said again, it is said anew. */
export async function settle(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  evaluationId: string,
  { roundId, piece, theme, note }: Settled & { roundId: string; piece: string },
): Promise<void> {
  const said = {
    settled_by: me.personId,
    words_sealed: sealInside(key, settledContext(roundId, piece), { theme, note } satisfies Settled),
  }
  await sql
    .insertInto('evaluation_settled')
    .values({
      ...{ municipality_id: me.municipalityId, evaluation_id: evaluationId, round_id: roundId },
      ...{ piece_id: piece, ...said },
    })
    .onConflict((same) => same.columns(['municipality_id', 'round_id', 'piece_id']).doUpdateSet(said))
    .execute()
}
