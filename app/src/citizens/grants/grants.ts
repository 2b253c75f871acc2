import type { Sql } from '@lydhoer/database'
import { addDay, today } from '@lydhoer/words'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { Role } from '../../shared/people/roles.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { markOf } from '../../shared/request/seen.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { Citizen } from '../matter/citizens.ts'
import type { Leader } from '../matter/leaders.ts'
import { newRowKey, rowKey } from '../matter/row-key.ts'
import { matterKey, openMatter, sealMatter } from '../matter/sealed-words.ts'
import { wordsOfGrant, type GrantCalled } from '../matter/what-waits.ts'
import { takeUp } from './grant-wishes.ts'
import { problems } from './messages.ts'

type Keys = Pick<Services, 'masterKey'>

/** Who decides, as the citizen reads it, who sees no row of theirs. */
export type Decider = Pick<Leader, 'name' | 'role' | 'department'>

/** What is asked for. */
export interface Asked {
  /** In the citizen's own words. */
  wish: string
  /** In a line. */
  what: string
  grounds: string
  /** What waits for it, such as a job; '' where nothing does. */
  waits: string
  /** What may go wrong; '' where nobody said. */
  risk: string
}

/** Something outside the usual that is asked for with a citizen. */
export interface Grant extends Asked {
  id: string
  citizenId: string
  /** What the citizen is called, and who wrote it. */
  name: string
  by: string
  writtenBy: string
  /** The placement where something waits for it. */
  placementId: string | null
  decider: Decider & { id: string }
  /** Days are `YYYY-MM-DD` in Denmark. */
  askedOn: string
  answer: { says: 'yes' | 'no'; on: string; reason: string; askOn: string } | null
  /** What came of it, of a no as of a yes. */
  came: { words: string; on: string } | null
}

interface Words extends Asked, GrantCalled {
  decider: { name: string; role: Role; department: string | null }
}
/** Before anything could wait for it, nothing was said of that. */
type SealedWords = Omit<Words, 'waits'> & Partial<Pick<Words, 'waits'>>
const answerContext = (id: string) => `unusual_grant ${id} answer`
const cameContext = (id: string) => `unusual_grant ${id} came`

const all = (sql: Sql) => sql.selectFrom('unusual_grant').selectAll('unusual_grant')
type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]

function opened(keys: Keys, me: SignedIn, row: Row): Grant {
  const key = rowKey(keys, me, 'grant', row)
  const {
    decider,
    waits = '',
    ...words
  } = openMatter<SealedWords>(key, wordsOfGrant(row.id), row.words_sealed)
  const { answer, answered_on: on, answer_sealed: sealed, ask_on: askOn } = row
  return {
    ...{
      ...words,
      waits,
      placementId: row.placement_id,
      id: row.id,
      citizenId: row.citizen_id,
      writtenBy: row.written_by,
      askedOn: row.asked_on,
    },
    decider: { ...decider, id: row.decider_id },
    answer:
      answer && on && sealed && askOn
        ? {
            ...{ says: answer, on, askOn },
            reason: openMatter<{ reason: string }>(key, answerContext(row.id), sealed).reason,
          }
        : null,
    came:
      row.came_sealed && row.came_on
        ? {
            words: openMatter<{ words: string }>(key, cameContext(row.id), row.came_sealed).words,
            on: row.came_on,
          }
        : null,
  }
}

/** So many stand on a page about one citizen; the file that the citizen takes along has all. */
const shown = 50

/** What is asked for with a citizen, the newest first. */
export async function grantsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  citizenId: string,
  most = shown,
): Promise<Grant[]> {
  const rows = await all(sql)
    .where('citizen_id', '=', citizenId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** @throws NotFound unless the visitor may see it */
export async function grantOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Grant> {
  const row = await all(sql).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(keys, me, row)
}

/** The placements where something waits for what is asked for. */
export const waitedFor = (grants: readonly Grant[]): string[] =>
  grants.flatMap(({ placementId }) => (placementId ? [placementId] : []))

/** Whether the visitor sees that it is there. */
export const grantIsThere = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql.selectFrom('unusual_grant').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** What waits for the visitor's answer, the longest first. */
export async function grantsToDecide(sql: Sql, keys: Keys, me: SignedIn): Promise<Grant[]> {
  const rows = await all(sql)
    .where('decider_id', '=', me.personId)
    .where('answer', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .limit(shown)
    .execute()
  return rows.map((row) => opened(keys, me, row))
}

/** A page of what the visitor has answered, what was asked for last first. */
export async function grantsDecided(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  after: string | null,
): Promise<ListPage<Grant>> {
  const rows = await all(sql)
    .where('decider_id', '=', me.personId)
    .where('answer', 'is not', null)
    .where(standsAfter('unusual_grant', ['created_at', 'id'], after).$castTo<boolean>())
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(keys, me, row)),
    after,
  )
}

const asDecider = ({ name, role, department }: Leader) => ({ name, role, department })

interface NewGrant extends Asked {
  submissionId: string
  citizen: Citizen
  to: Leader
  /** The placement where something waits for it, and the citizen's own wish that it takes up. */
  placementId: string | null
  fromWish: string | null
}

/** Asks a leader for it with the citizen; the same submission twice is one. */
export async function askForGrant(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { submissionId, citizen, to, placementId, fromWish, ...asked }: NewGrant,
): Promise<void> {
  // It goes with the key of the citizen, so that there must be one.
  await matterKey(sql, keys, me, citizen.id)
  const id = crypto.randomUUID()
  const { key, wrapped } = newRowKey(keys, me, 'grant', id)
  const { wish, what, grounds, waits, risk } = asked
  const words: Words = {
    ...{ wish, what, grounds, waits, risk, name: citizen.firstName, by: me.displayName },
    decider: asDecider(to),
  }
  const made = await sql
    .insertInto('unusual_grant')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizen.id, written_by: me.personId },
      ...{ decider_id: to.id, wrapped_key: wrapped, submission_id: submissionId, placement_id: placementId },
      words_sealed: sealMatter(key, wordsOfGrant(id), words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made && fromWish) await takeUp(sql, fromWish, made.id)
}

async function rowOf(sql: Sql, id: string): Promise<Row> {
  return (await all(sql).where('id', '=', id).executeTakeFirst()) ?? Promise.reject(new NotFound())
}

/** Another leader decides, until it is answered. */
export async function askAnother(sql: Sql, keys: Keys, me: SignedIn, id: string, to: Leader): Promise<void> {
  const row = await rowOf(sql, id)
  const key = rowKey(keys, me, 'grant', row)
  const words = openMatter<Words>(key, wordsOfGrant(id), row.words_sealed)
  await sql
    .updateTable('unusual_grant')
    .set({
      decider_id: to.id,
      words_sealed: sealMatter(key, wordsOfGrant(id), { ...words, decider: asDecider(to) } satisfies Words),
    })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .execute()
}

/** The leader answers, once. @returns whether it was answered by this */
export async function answerGrant(
  sql: Sql,
  keys: Keys & Pick<Services, 'now'>,
  me: SignedIn,
  id: string,
  { says, reason, askOn }: { says: 'yes' | 'no'; reason: string; askOn: string },
): Promise<boolean> {
  const key = rowKey(keys, me, 'grant', await rowOf(sql, id))
  const { numUpdatedRows } = await sql
    .updateTable('unusual_grant')
    .set({
      ...{ answer: says, answered_on: today(keys.now()), ask_on: askOn },
      answer_sealed: sealMatter(key, answerContext(id), { reason }),
    })
    .where('id', '=', id)
    .where('decider_id', '=', me.personId)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Whoever works with the citizen says what came of it; said again, it is said anew.
 *
 * @param said with what it was written on (`markOf`)
 * @throws Invalid where a colleague has written in the meantime
 */
export async function sayWhatCame(
  sql: Sql,
  keys: Keys & Pick<Services, 'now'>,
  me: SignedIn,
  id: string,
  { words, seen }: { words: string; seen: string },
): Promise<void> {
  await oneAtATime(sql, id)
  const row = await rowOf(sql, id)
  const stands = opened(keys, me, row).came?.words
  // Sent twice, it stands there already.
  if (stands === words) return
  if (stands !== undefined && markOf(stands) !== seen)
    throw new Invalid([{ field: 'words', what: problems.writtenSince }])
  const key = rowKey(keys, me, 'grant', row)
  await sql
    .updateTable('unusual_grant')
    .set({ came_sealed: sealMatter(key, cameContext(id), { words }), came_on: today(keys.now()) })
    .where('id', '=', id)
    .where('answer', 'is not', null)
    .execute()
}

/**
 * Takes it back, until it is answered.
 *
 * @returns the address that undoes it; undefined where it is gone, answered, or another's
 */
export async function takeBackGrant(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('unusual_grant')
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .where('answer', 'is', null)
    .returning(['municipality_id', 'id', 'citizen_id', 'written_by', 'decider_id', 'wrapped_key'])
    .returning(['words_sealed', 'asked_on', 'submission_id', 'placement_id'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'unusualGrant', kept: row })
}

/** In two months what came of it is looked at, unless whoever decides says otherwise. */
export const usualAskOn = (now: Date): string => addDay(now, 60)
