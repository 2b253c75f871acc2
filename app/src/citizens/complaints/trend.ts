import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { standAtTheKeys } from '../../shared/people/at-the-keys.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import type { Kind } from './kinds.ts'

type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** Where counts come from is for all who may see the counts. */
const keyOfCounts = (keys: Keys, here: Here): Buffer => municipalityKey(keys, here, 'complaints counted')
const context = (id: string) => `complaint_before ${id} source`

/** A kind, or several that are told together because each is too few. */
export type ToldKind = Kind | 'few'

/** How many complaints there were in a year. */
export interface YearOfComplaints {
  year: number
  /** Counted here, or by somebody before this system; in the year that one began there may be both. */
  isBefore: boolean
  total: number
  /** By quarter, where they were counted here; null for a quarter that was not. */
  quarters: readonly (number | null)[]
  /** By kind, of quarters that have ended; nothing where all of them are too few. */
  kinds: ReadonlyMap<ToldKind, number>
  sources: readonly string[]
}

interface Counted {
  year: number
  quarter: number | null
  kind: ToldKind | null
  complaints: number
  isBefore: boolean
  sourceIds: string[] | null
  sourcesSealed: Buffer[] | null
}

/** All years, the first first; nothing for those who may not see the counts. */
export async function complaintsByYear(sql: Sql, keys: Keys, me: Here): Promise<YearOfComplaints[]> {
  const { rows } = await sqlTag<Counted>`select year, quarter, kind, complaints, is_before as "isBefore",
    source_ids as "sourceIds", sources_sealed as "sourcesSealed" from complaints_counted()`.execute(sql)
  const years = [...new Set(rows.map(({ year, isBefore }) => `${year} ${isBefore ? 0 : 1}`))].sort()
  return years.map((name) => {
    const mine = rows.filter(({ year, isBefore }) => `${year} ${isBefore ? 0 : 1}` === name)
    const quarters = [1, 2, 3, 4].map(
      (nth) => mine.find(({ quarter }) => quarter === nth)?.complaints ?? null,
    )
    const whole = mine.find(({ quarter, kind }) => quarter === null && kind === null)
    const sources = (whole?.sourceIds ?? []).map((id, at) =>
      unsealJson<string>(keyOfCounts(keys, me), context(id), whole?.sourcesSealed?.[at] ?? Buffer.alloc(0)),
    )
    return {
      year: mine[0]?.year ?? 0,
      isBefore: mine[0]?.isBefore ?? false,
      total: whole?.complaints ?? quarters.reduce<number>((sum, one) => sum + (one ?? 0), 0),
      quarters,
      kinds: new Map(mine.flatMap(({ kind, complaints }) => (kind ? [[kind, complaints] as const] : []))),
      sources: [...new Set(sources)],
    }
  })
}

/** How many complaints have not ended, and of them those that should have been answered by now. */
export interface Pending {
  pending: number
  pastTheDay: number
}

/** For the committee; null for those who may not see it. */
export async function pendingComplaints(sql: Sql): Promise<Pending | null> {
  const { rows } = await sqlTag<Pending>`
    select pending, past_the_day as "pastTheDay" from complaints_pending()`.execute(sql)
  return rows[0] ?? null
}

/** What was counted before this system. */
export interface CountedBefore {
  id: string
  year: number
  /** Null is all kinds together. */
  kind: Kind | null
  complaints: number
  source: string
}

/** What coordinators have typed in, by year. */
export async function countedBefore(sql: Sql, keys: Keys, me: Here): Promise<CountedBefore[]> {
  await standAtTheKeys(sql)
  const rows = await sql
    .selectFrom('complaint_before')
    .select(['id', 'year', 'kind', 'complaints', 'source_sealed'])
    .orderBy('year')
    .orderBy('kind', (by) => by.asc().nullsFirst())
    .limit(500)
    .execute()
  return rows.map(({ source_sealed, ...row }) => ({
    ...row,
    source: unsealJson<string>(keyOfCounts(keys, me), context(row.id), source_sealed),
  }))
}

/** Writes a count; the same form twice is one. @returns false when that year has a count of that kind already */
export async function writeBefore(sql: Sql, keys: Keys, me: SignedIn, one: CountedBefore): Promise<boolean> {
  await standAtTheKeys(sql)
  await sql
    .insertInto('complaint_before')
    .values({
      municipality_id: me.municipalityId,
      id: one.id,
      year: one.year,
      kind: one.kind,
      complaints: one.complaints,
      source_sealed: sealJson(keyOfCounts(keys, me), context(one.id), one.source),
    })
    .onConflict((same) => same.doNothing())
    .execute()
  return (await beforeRow(sql, one.id)) !== undefined
}

/** A count as it stands, for putting it back. */
export const beforeRow = (sql: Sql, id: string) =>
  sql
    .selectFrom('complaint_before')
    .select(['id', 'year', 'kind', 'complaints', 'source_sealed'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Takes a count away. */
export async function deleteBefore(sql: Sql, id: string): Promise<void> {
  await sql.deleteFrom('complaint_before').where('id', '=', id).execute()
}
