import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { groundKey, groundKeyIfThere } from '../../shared/sealing/ground-key.ts'
import { sealWants, wantsIn } from '../../shared/sealing/own-wants.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

type Keys = Pick<Services, 'masterKey'>

/** How it went, in its writer's own words; or that it was not tried, with or without words. */
export interface Went {
  tried: boolean
  words: string
}

/** What somebody wants to try themselves, as they alone see it. */
export interface Experiment {
  id: string
  wants: string
  /** From which day they are asked how it went; null is not asked. */
  askOn: string | null
  went: Went | null
  /** The ear session that it came from, while they may still open it. */
  earSessionId: string | null
  createdAt: Date
}

/** Whose key it is sealed with. */
export const ground = (me: SignedIn) => ({ of: 'person', personId: me.personId }) as const
const wentOf = (id: string) => `experiment ${id} went`

/** The key of the visitor's own words, made if there is none; a page needs it before the first word, for what is typed there. */
export const ownKey = (sql: Sql, keys: Keys, me: SignedIn): Promise<Buffer> =>
  groundKey(sql, keys, me, ground(me))

/** The same where it has been made. */
export const ownKeyIfThere = (sql: Sql, keys: Keys, me: SignedIn): Promise<Buffer | undefined> =>
  groundKeyIfThere(sql, keys, me, ground(me))

const rowsOf = (sql: Sql, me: SignedIn) =>
  sql
    .selectFrom('experiment')
    .leftJoin('ear_session as e', 'e.id', 'experiment.ear_session_id')
    .select([
      'experiment.id',
      'experiment.wants_sealed',
      'experiment.ask_on',
      'experiment.went_sealed',
      'experiment.created_at',
      'e.id as session_id',
    ])
    .where('experiment.person_id', '=', me.personId)

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const opened = (key: Buffer, row: Row): Experiment => ({
  id: row.id,
  wants: wantsIn(key, row.id, row.wants_sealed),
  askOn: row.ask_on,
  went: row.went_sealed && unsealJson<Went>(key, wentOf(row.id), row.went_sealed),
  earSessionId: row.session_id,
  createdAt: row.created_at,
})

/** What the visitor has asked to be asked about by this day, the longest ago first. */
export async function experimentsToReturnTo(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  today: string,
): Promise<Experiment[]> {
  const rows = await rowsOf(sql, me)
    .where('experiment.ask_on', '<=', today)
    .orderBy('experiment.ask_on')
    .orderBy('experiment.id')
    .limit(readPerPage)
    .execute()
  return rows.map((row) => opened(key, row))
}

/** A page of the visitor's other experiments, the newest first. */
export async function experimentsOf(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { today, after }: { today: string; after: string | null },
): Promise<ListPage<Experiment>> {
  const rows = await rowsOf(sql, me)
    .where((one) => one.or([one('experiment.ask_on', 'is', null), one('experiment.ask_on', '>', today)]))
    .where(standsAfter('experiment', ['created_at', 'id'], after))
    .orderBy('experiment.created_at', 'desc')
    .orderBy('experiment.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => opened(key, row)),
    after,
  )
}

/** @throws NotFound unless the visitor wrote it */
export async function experimentOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Experiment> {
  const row = await rowsOf(sql, me).where('experiment.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(await ownKey(sql, keys, me), row)
}

export interface NewExperiment {
  submissionId: string
  wants: string
  askOn: string | null
  /** Left out where the visitor may not open the session. */
  earSessionId: string | null
}

/**
 * Writes what the visitor wants to try; the same submission twice is one.
 *
 * @returns its id
 */
export async function writeExperiment(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  one: NewExperiment,
): Promise<string> {
  const key = await ownKey(sql, keys, me)
  const id = crypto.randomUUID()
  await sql
    .insertInto('experiment')
    .values(({ selectFrom }) => ({
      municipality_id: me.municipalityId,
      id,
      person_id: me.personId,
      wants_sealed: sealWants(key, id, one.wants),
      ask_on: one.askOn,
      ear_session_id: selectFrom('ear_session').select('id').where('id', '=', one.earSessionId),
      submission_id: one.submissionId,
    }))
    .onConflict((same) => same.columns(['municipality_id', 'person_id', 'submission_id']).doNothing())
    .execute()
  const { id: kept } = await sql
    .selectFrom('experiment')
    .select('id')
    .where('person_id', '=', me.personId)
    .where('submission_id', '=', one.submissionId)
    .executeTakeFirstOrThrow()
  return kept
}

/** Says it anew, and when to be asked. */
export async function rewriteExperiment(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  { wants, askOn }: Pick<NewExperiment, 'wants' | 'askOn'>,
): Promise<void> {
  const key = await ownKey(sql, keys, me)
  await change(sql, me, id, { wants_sealed: sealWants(key, id, wants), ask_on: askOn })
}

/** Filled up to whole kilobytes: a seal does not hide how long it is, and a few words must not be told from none. */
function evenLong(went: Went): Went & { room: string } {
  const bytes = Buffer.byteLength(JSON.stringify({ ...went, room: '' }))
  return { ...went, room: ' '.repeat(-bytes & 1023) }
}

/** Keeps how it went, and asks no more. */
export async function tellHowItWent(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  went: Went,
): Promise<void> {
  const key = await ownKey(sql, keys, me)
  await change(sql, me, id, { went_sealed: sealJson(key, wentOf(id), evenLong(went)), ask_on: null })
}

/** Asks no more. */
export async function letLie(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await change(sql, me, id, { ask_on: null })
}

/** @throws NotFound unless the visitor wrote it */
async function change(
  sql: Sql,
  me: SignedIn,
  id: string,
  columns: { wants_sealed?: Buffer; went_sealed?: Buffer; ask_on: string | null },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('experiment')
    .set(columns)
    .where('id', '=', id)
    .where('person_id', '=', me.personId)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Deletes it, where it is the visitor's and still there. */
export async function deleteExperiment(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql.deleteFrom('experiment').where('id', '=', id).where('person_id', '=', me.personId).execute()
}
