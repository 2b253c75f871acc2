import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'

/** The departments that are open, by name. */
export async function openDepartments(sql: Sql): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('department')
    .select(['id', 'name'])
    .where('closed_on', 'is', null)
    .execute()
  return rows.sort(byName(({ name }) => name))
}
