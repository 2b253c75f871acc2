import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'

export interface Department {
  id: string
  name: string
  /** The first day on which it is closed; null while it is open. */
  closedOn: string | null
}

const rowsOf = (sql: Sql) => sql.selectFrom('department').select(['id', 'name', 'closed_on as closedOn'])

/** All departments of the municipality, those that are open first, in the order of their names. */
export async function departmentsHere(sql: Sql): Promise<Department[]> {
  const rows = await rowsOf(sql).execute()
  const inOrder = new Intl.Collator('da')
  return rows.sort(
    (one, other) =>
      Number(one.closedOn !== null) - Number(other.closedOn !== null) ||
      inOrder.compare(one.name, other.name),
  )
}

/** @throws NotFound when no department has that id */
export async function departmentHere(sql: Sql, id: string): Promise<Department> {
  const row = await rowsOf(sql).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

/** Who works in a department now or will, in the order of their names. */
export async function whoWorkIn(sql: Sql, id: string): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name'])
    .distinct()
    .where('r.department_id', '=', id)
    .where((on) => on.or([on('r.valid_to', 'is', null), on('r.valid_to', '>', sqlTag<string>`today()`)]))
    .execute()
  const inOrder = new Intl.Collator('da')
  return rows.sort((one, other) => inOrder.compare(one.name, other.name))
}

/** Opens one; the same id twice is one. */
export async function openDepartment(
  sql: Sql,
  me: SignedIn,
  { id, name }: { id: string; name: string },
): Promise<void> {
  await sql
    .insertInto('department')
    .values({ municipality_id: me.municipalityId, id, name })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Renames a department, closes it, or opens it again. The database refuses to close one that somebody works in. */
export async function changeDepartment(
  sql: Sql,
  id: string,
  to: { name: string } | { closed_on: string | null },
): Promise<void> {
  await sql.updateTable('department').set(to).where('id', '=', id).execute()
}
