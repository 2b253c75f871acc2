import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../../shared/request/errors.ts'
import { pageOfList, readPerPage, type ListPage } from '../../../shared/request/list-page.ts'
import { assignmentsOf, type Assignment } from '../assignments.ts'
import { danishOrder, named, namedAfter } from '../by-name.ts'
import { isOver } from '../days.ts'
import { rolesHeldBy, type HeldRole } from '../roles.ts'

/** Somebody who works here, and what they do. */
export interface Colleague {
  id: string
  name: string
  createdAt: Date
  /** Whether they have signed in through the municipality, which then says their name and roles. */
  signsIn: boolean
  /** As what they are expected to sign in. */
  key: string | null
  roles: readonly HeldRole[]
}

const rowsOf = (sql: Sql) =>
  sql
    .selectFrom('person')
    .leftJoin('staff_key as k', 'k.person_id', 'person.id')
    .select([
      'person.id',
      'person.display_name as name',
      'person.created_at as createdAt',
      'k.subject as key',
    ])
    .select(sqlTag<boolean>`signs_in(person.id)`.as('signsIn'))
    .where('person.kind', '=', 'staff')

/** A page of all who work here or did, in the order of their names. */
export async function colleaguesHere(
  sql: Sql,
  { name, after }: { name: string; after: string | null },
): Promise<ListPage<Colleague>> {
  const rows = await rowsOf(sql)
    .where(named(name))
    .where(namedAfter(after))
    .orderBy(danishOrder)
    .orderBy('person.id')
    .limit(readPerPage)
    .execute()
  const page = pageOfList(rows, after)
  const all = await rolesHeldBy(
    sql,
    page.rows.map(({ id }) => id),
  )
  return {
    ...page,
    rows: page.rows.map((row) => ({ ...row, roles: all.filter(({ personId }) => personId === row.id) })),
  }
}

/** @throws NotFound when nobody who works here has that id */
export async function colleagueHere(sql: Sql, id: string): Promise<Colleague> {
  const row = await rowsOf(sql).where('person.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return { ...row, roles: await rolesHeldBy(sql, [id]) }
}

/** One role of a colleague’s, also one that was taken back. @throws NotFound when it is not there */
export async function roleOf(sql: Sql, personId: string, id: string) {
  const row = await sql
    .selectFrom('person_role')
    .select(['id', 'person_id as personId', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

/**
 * Writes somebody in who is expected, unless that key is here.
 *
 * @returns whose key it is: `id`, or the one who was here
 */
export async function expectColleague(
  sql: Sql,
  { id, name, key }: { id: string; name: string; key: string },
): Promise<string> {
  await sqlTag`select expect_colleagues(${[id]}::uuid[], ${[name]}::text[], ${[key]}::text[])`.execute(sql)
  const { rows } = await sqlTag<{ person_id: string }>`
    select person_id from colleagues_by_key(${[key]}::text[])`.execute(sql)
  return rows[0]?.person_id ?? id
}

/** The citizens who work with a colleague now or will. */
export async function citizensWith(sql: Sql, colleagueId: string, today: string): Promise<Assignment[]> {
  const all = await assignmentsOf(sql, { worker: colleagueId })
  const inOrder = new Intl.Collator('da')
  return all
    .filter((one) => !isOver(one, today))
    .sort((one, other) => inOrder.compare(one.citizenName, other.citizenName))
}
