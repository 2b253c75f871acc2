import type { Role, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import { neverHeld, type Term } from './days.ts'

/** What a colleague does, where, and from when to when. */
export interface HeldRole extends Term {
  id: string
  personId: string
  role: Role
  departmentId: string | null
  department: string | null
}

/** All that is said of what these colleagues do, and did. What was a mistake is left out. */
export async function rolesHeldBy(sql: Sql, people: readonly string[]): Promise<HeldRole[]> {
  if (people.length === 0) return []
  const rows = await sql
    .selectFrom('person_role as r')
    .leftJoin('department as d', 'd.id', 'r.department_id')
    .select([
      'r.id',
      'r.person_id as personId',
      'r.role',
      'r.department_id as departmentId',
      'd.name as department',
      'r.valid_from as validFrom',
      'r.valid_to as validTo',
    ])
    .where('r.person_id', 'in', people)
    .orderBy('r.valid_from')
    .orderBy('r.id')
    .execute()
  return rows.filter((row) => !neverHeld(row))
}

/** A new one; the same id twice is one. */
export interface NewRole {
  id: string
  personId: string
  role: Role
  departmentId: string | null
  validFrom: string
  validTo: string | null
}

/** Writes what colleagues do. The database refuses whoever has signed in, and oneself. */
export async function giveRoles(sql: Sql, me: SignedIn, all: readonly NewRole[]): Promise<void> {
  if (all.length === 0) return
  const column = <K extends keyof NewRole>(key: K) => all.map((one) => one[key])
  await sqlTag`insert into person_role (municipality_id, id, person_id, role, department_id, valid_from, valid_to)
    select ${me.municipalityId}, * from unnest(${column('id')}::uuid[], ${column('personId')}::uuid[],
      ${column('role')}::text[], ${column('departmentId')}::uuid[], ${column('validFrom')}::date[],
      ${column('validTo')}::date[])
    on conflict (municipality_id, id) do nothing`.execute(sql)
}

/** Says of each on which day it no longer holds, or null that it goes on; and signs those out who then have none. */
export async function endRoles(
  sql: Sql,
  ends: readonly { id: string; personId: string; validTo: string | null }[],
): Promise<void> {
  if (ends.length === 0) return
  await sqlTag`update person_role as r set valid_to = e.day
    from unnest(${ends.map(({ id }) => id)}::uuid[], ${ends.map(({ validTo }) => validTo)}::date[]) as e (id, day)
    where r.id = e.id`.execute(sql)
  const people = [...new Set(ends.map(({ personId }) => personId))]
  await sqlTag`select sign_out_without_role(who) from unnest(${people}::uuid[]) as who`.execute(sql)
}
