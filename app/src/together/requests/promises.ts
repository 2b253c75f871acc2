import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { holdsOneOf, whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import type { Request } from './requests.ts'
import { openOfRequests, promiseContext, sealOfRequests, type Keys } from '../house/sealed-requests.ts'

export interface PromiseWords {
  /** What comes: «de første tal». */
  what: string
  /** Why its day was moved; '' of the first. */
  reason: string
}

/** That something of an answer comes by a day. Days are `YYYY-MM-DD`. */
export interface Promised extends PromiseWords {
  id: string
  day: string
  keptOn: string | null
  by: { id: string; name: string }
  /** The day on which it was promised. */
  on: string
}

/** So many are told; each but the first has moved the one before. */
const most = 30

/** All that was promised of a request, the first first: the last one holds. */
export async function promisesOf(sql: Sql, keys: Keys, me: SignedIn, requestId: string): Promise<Promised[]> {
  const rows = await sql
    .selectFrom('request_promise as r')
    .leftJoin('person as p', 'p.id', 'r.promised_by')
    .select(['r.id', 'r.words_sealed', 'r.day', 'r.kept_on', 'r.promised_by', 'r.created_at'])
    .select('p.display_name as name')
    .where('r.request_id', '=', requestId)
    .orderBy('r.created_at')
    .orderBy('r.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...openOfRequests<PromiseWords>(keys, me, promiseContext(row.id), row.words_sealed),
    ...{ id: row.id, day: row.day, keptOn: row.kept_on, on: today(row.created_at) },
    by: { id: row.promised_by, name: row.name ?? '' },
  }))
}

/** Who can promise an answer: of what research is asked a researcher, of the rest whoever is of the house. The database says the same. */
export const mayPromise = ({ roles }: SignedIn, { ofWhom }: Pick<Request, 'ofWhom'>): boolean =>
  holdsOneOf(roles, ofWhom === 'research' ? ['researcher'] : whoAreOfTheHouse)

/** Promises, or moves what was promised; the same id twice is one. */
export async function promise(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  requestId: string,
  { id, day, what, reason }: Pick<Promised, 'id' | 'day'> & PromiseWords,
): Promise<void> {
  await sql
    .insertInto('request_promise')
    .values({
      ...{ municipality_id: me.municipalityId, id, request_id: requestId, day, promised_by: me.personId },
      words_sealed: sealOfRequests(keys, me, promiseContext(id), { what, reason } satisfies PromiseWords),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** What the visitor promised is kept from a day; with null it is not. Another's is left as it is. */
export async function keepPromise(
  sql: Sql,
  requestId: string,
  id: string,
  day: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('request_promise')
    .set({ kept_on: day })
    .where('id', '=', id)
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Takes back what the visitor promised.
 *
 * @returns the address that undoes it; undefined where it is gone already, or another's
 */
export async function takeBackPromise(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql.deleteFrom('request_promise').where('id', '=', id).returningAll().executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, kept_on: __, ...kept } = row
  return letGo(sql, services, me, { kind: 'requestPromise', kept })
}

/** It is promised again. */
export const promiseAgain = rowAgain<{ request_id: string }>(
  'request_promise',
  (row) => `/spoergsmaal/${row.request_id}`,
)
