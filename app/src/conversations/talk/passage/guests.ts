import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'

/** The names of those who read a passage as guests of an ear session on it, whom everybody in that and the citizen have let in. */
export async function guestsWhoRead(sql: Sql, passageId: string): Promise<string[]> {
  const rows = await sql
    .selectFrom('ear_session_guest as g')
    .innerJoin('person as p', 'p.id', 'g.person_id')
    .select('p.display_name as name')
    .where('g.passage_id', '=', passageId)
    .where(sqlTag<boolean>`how_guest_stands(g.ear_session_id) = 'hears'`)
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}
