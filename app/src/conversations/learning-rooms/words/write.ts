import type { Sql } from '@lydhoer/database'
import { Conflict, NotFound } from '../../../shared/request/errors.ts'
import type { PutBack } from '../../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { letGo } from '../../../shared/undo/let-go.ts'
import { columnsOf, makeCode } from '../../../shared/codebook/codes.ts'
import { newWording } from '../../talk/notes/wordings.ts'
import { problems } from './messages.ts'

type Keys = Pick<Services, 'masterKey'>

/** How a word is said, to be written in a room. */
export interface NewWording {
  /** That of the form: sent twice, it is one. */
  id: string
  roomId: string
  /** A word that there is, as `UsableCode.id`; or a new one, by its name. */
  word: { code: string } | { name: string }
  words: string
  /** A passage that the visitor has, as an example. */
  passageId: string | null
}

/** Writes in a room how a word is said, and makes the word where it is new. */
export async function writeWording(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, roomId, word, words, passageId }: NewWording,
): Promise<void> {
  const code =
    'code' in word
      ? word.code
      : await makeCode(sql, keys, me, { submissionId: id, name: word.name, definition: words })
  const isNew = await sql
    .insertInto('glossary_wording')
    .values({ ...newWording(keys, me, { id, roomId, words }), ...columnsOf(code) })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (isNew && passageId !== null)
    await sql
      .insertInto('glossary_example')
      .values({
        ...{ municipality_id: me.municipalityId, wording_id: id },
        ...{ passage_id: passageId, put_by: me.personId },
      })
      .execute()
}

/** The visitor says that they agree, or takes it back. */
export async function sayAgreed(sql: Sql, me: SignedIn, wordingId: string, is: boolean): Promise<void> {
  if (is)
    await sql
      .insertInto('glossary_agreement')
      .values({ municipality_id: me.municipalityId, wording_id: wordingId, person_id: me.personId })
      .onConflict((same) => same.doNothing())
      .execute()
  else
    await sql
      .deleteFrom('glossary_agreement')
      .where('wording_id', '=', wordingId)
      .where('person_id', '=', me.personId)
      .execute()
}

interface KeptWording {
  wording: Record<string, unknown>
  hasAgreed: boolean
  examples: readonly string[]
}

/**
 * Takes back what the visitor wrote of a word, and keeps for a moment what it takes to write it again.
 *
 * @returns the address that undoes it; undefined where it is gone already
 * @throws Conflict once others agree; NotFound of another's
 */
export async function takeBackWording(
  sql: Sql,
  { services, me }: Visit,
  roomId: string,
  id: string,
): Promise<string | undefined> {
  const there = await sql
    .selectFrom('glossary_wording')
    .select('written_by')
    .where('id', '=', id)
    .where('room_id', '=', roomId)
    .executeTakeFirst()
  if (!there) return undefined
  if (there.written_by !== me.personId) throw new NotFound()
  const agreed = await sql
    .selectFrom('glossary_agreement')
    .select('person_id')
    .where('wording_id', '=', id)
    .execute()
  const examples = await sql
    .selectFrom('glossary_example')
    .select('passage_id')
    .where('wording_id', '=', id)
    .execute()
  const gone = await sql.deleteFrom('glossary_wording').where('id', '=', id).returningAll().executeTakeFirst()
  if (!gone) throw new Conflict(problems.othersAgree)
  const { created_at: _, ...wording } = gone
  const kept: KeptWording = {
    wording,
    hasAgreed: agreed.length > 0,
    examples: examples.map(({ passage_id }) => passage_id),
  }
  return letGo(sql, services, me, { kind: 'wording', kept })
}

/** Writes it again, with the examples that the visitor still has. */
export const putBackWording: PutBack = async ({ me }, sql, kept) => {
  const { wording, hasAgreed, examples } = kept as KeptWording
  const [id, roomId] = [String(wording['id']), String(wording['room_id'])]
  await sql
    .insertInto('glossary_wording')
    .values(wording as never)
    .onConflict((same) => same.doNothing())
    .execute()
  if (hasAgreed) await sayAgreed(sql, me, id, true)
  for (const passage_id of examples) {
    const seen = await sql.selectFrom('passage').select('id').where('id', '=', passage_id).executeTakeFirst()
    if (!seen) continue
    await sql
      .insertInto('glossary_example')
      .values({ ...{ municipality_id: me.municipalityId, wording_id: id }, passage_id, put_by: me.personId })
      .onConflict((same) => same.doNothing())
      .execute()
  }
  return `/rum/${roomId}/ord`
}

/** Takes a passage away as an example, where the visitor gave it or it is theirs. */
export async function takeAwayExample(sql: Sql, wordingId: string, passageId: string): Promise<void> {
  await sql
    .deleteFrom('glossary_example')
    .where('wording_id', '=', wordingId)
    .where('passage_id', '=', passageId)
    .execute()
}
