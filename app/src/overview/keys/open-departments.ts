import type { Sql } from '@lydhoer/database'

/** The departments that somebody can be put in, in the order of their names. */
export async function openDepartments(sql: Sql): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('department')
    .select(['id', 'name'])
    .where('closed_on', 'is', null)
    .execute()
  const inOrder = new Intl.Collator('da')
  return rows.sort((one, other) => inOrder.compare(one.name, other.name))
}
