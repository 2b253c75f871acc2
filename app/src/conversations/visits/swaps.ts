import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import { visitsIn, type FeedbackVisit } from './queries.ts'

/** With which visits the visitor can swap one that they make: what the database says breaks no limit, the nearest in time first. */
export async function visitsToSwapWith(sql: Sql, id: string): Promise<FeedbackVisit[]> {
  const { rows: found } = await sqlTag<{ id: string }>`select visits_to_swap_with(${id}) as id`.execute(sql)
  if (found.length === 0) return []
  const ids = found.map((one) => one.id)
  const rows = await visitsIn(sql).where('f.id', 'in', ids).execute()
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** Swaps a visit that the visitor makes with another's, or back again; those concerned are told. Whether it could be done. */
export async function swap(sql: Sql, id: string, otherId: string): Promise<boolean> {
  const { rows } = await sqlTag<{ done: boolean }>`select swap_visits(${id}, ${otherId}) as done`.execute(sql)
  return rows[0]?.done === true
}

/** The swap that a visit comes from: with whom, and which visit is theirs now. */
export interface Swapped {
  otherVisitId: string
  otherName: string
  /** Whether it was the visitor who swapped. */
  byMe: boolean
}

/** The swap that one of the two visitors can take back; undefined where there is none, or it is not theirs. */
export async function swapOf(sql: Sql, me: SignedIn, id: string): Promise<Swapped | undefined> {
  const row = await sql
    .selectFrom('visit_swap as s')
    .innerJoin('person as a', 'a.id', 's.one_visitor_id')
    .innerJoin('person as b', 'b.id', 's.other_visitor_id')
    .select([
      's.one_id',
      's.other_id',
      's.one_visitor_id',
      'a.display_name as one',
      'b.display_name as other',
    ])
    .where((of) => of.or([of('s.one_id', '=', id), of('s.other_id', '=', id)]))
    .executeTakeFirst()
  if (!row) return undefined
  const byMe = row.one_visitor_id === me.personId
  return {
    otherVisitId: row.one_id === id ? row.other_id : row.one_id,
    otherName: byMe ? row.other : row.one,
    byMe,
  }
}
