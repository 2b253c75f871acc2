import type { Sql } from '@lydhoer/database'
import type { OwnTongue } from '@lydhoer/words'
import type { SignedIn } from '../../../shared/request/route.ts'

/** What is switched on, since when, and by whom. */
export interface OpenTongue {
  tongue: OwnTongue
  openedAt: Date
  openedBy: string
}

/** What citizens' pages can be read in here beside Danish and English. */
export const tonguesOpen = (sql: Sql): Promise<OpenTongue[]> =>
  sql
    .selectFrom('tongue_open as t')
    .innerJoin('person as p', 'p.id', 't.opened_by')
    .select(['t.tongue', 't.opened_at as openedAt', 'p.display_name as openedBy'])
    .execute()

/** Switches one on; twice is once. */
export async function openTongue(sql: Sql, me: SignedIn, tongue: OwnTongue): Promise<void> {
  await sql
    .insertInto('tongue_open')
    .values({ municipality_id: me.municipalityId, tongue, opened_by: me.personId })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Switches one off. What citizens have chosen is kept, and holds again when it is switched on. */
export async function closeTongue(sql: Sql, tongue: OwnTongue): Promise<void> {
  await sql.deleteFrom('tongue_open').where('tongue', '=', tongue).execute()
}
