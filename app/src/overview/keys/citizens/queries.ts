import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { cprHash, sealCpr } from '../../../shared/people/cpr.ts'
import { NotFound } from '../../../shared/request/errors.ts'
import { pageOfList, readPerPage, type ListPage } from '../../../shared/request/list-page.ts'
import type { Services } from '../../../shared/request/services.ts'
import { assignmentsOf, type Assignment } from '../assignments.ts'
import { danishOrder, named, namedAfter } from '../by-name.ts'

type Keys = Pick<Services, 'masterKey'>

/** Somebody who is here, by their name and no number. */
export interface Citizen {
  id: string
  name: string
  /** When they were written in. */
  createdAt: Date
  with: readonly Assignment[]
}

const rowsOf = (sql: Sql) =>
  sql
    .selectFrom('person')
    .select(['person.id', 'person.display_name as name', 'person.created_at as createdAt'])
    .where('person.kind', '=', 'citizen')

/** A page of the citizens of the municipality in the order of their names, with all that is said of who works with them. */
export async function citizensHere(
  sql: Sql,
  { name, after }: { name: string; after: string | null },
): Promise<ListPage<Citizen>> {
  const rows = await rowsOf(sql)
    .where(named(name))
    .where(namedAfter(after))
    .orderBy(danishOrder)
    .orderBy('person.id')
    .limit(readPerPage)
    .execute()
  const page = pageOfList(rows, after)
  const all = await assignmentsOf(sql, { citizens: page.rows.map(({ id }) => id) })
  return {
    ...page,
    rows: page.rows.map((row) => ({ ...row, with: all.filter(({ citizenId }) => citizenId === row.id) })),
  }
}

/** @throws NotFound when no citizen has that id */
export async function citizenHere(sql: Sql, id: string): Promise<Citizen> {
  const row = await rowsOf(sql).where('person.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return { ...row, with: await assignmentsOf(sql, { citizens: [id] }) }
}

/**
 * Registers a citizen, unless one with that number is here.
 *
 * @returns whose number it is: `id`, or the one who was here
 */
export async function registerCitizen(
  sql: Sql,
  { masterKey }: Keys,
  { id, name, cpr }: { id: string; name: string; cpr: string },
): Promise<string> {
  const hash = cprHash(masterKey, cpr)
  await sqlTag`select register_citizens(${[id]}::uuid[], ${[name]}::text[],
    ${[sealCpr(masterKey, id, cpr)]}::bytea[], ${[hash]}::bytea[])`.execute(sql)
  const { rows } = await sqlTag<{ citizen_id: string }>`
    select citizen_id from citizens_by_number(${[hash]}::bytea[])`.execute(sql)
  return rows[0]?.citizen_id ?? id
}
