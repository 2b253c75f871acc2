import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { neverHeld, type Term } from './days.ts'

/** That a citizen and a worker work together, from when to when. */
export interface Assignment extends Term {
  id: string
  citizenId: string
  citizenName: string
  workerId: string
  workerName: string
}

type Whose = { citizens: readonly string[] } | { worker: string }

const rowsOf = (sql: Sql, of: Whose) =>
  sql
    .selectFrom('case_assignment as a')
    .innerJoin('person as c', 'c.id', 'a.citizen_id')
    .innerJoin('person as w', 'w.id', 'a.worker_id')
    .select([
      'a.id',
      'a.citizen_id as citizenId',
      'c.display_name as citizenName',
      'a.worker_id as workerId',
      'w.display_name as workerName',
      'a.valid_from as validFrom',
      'a.valid_to as validTo',
    ])
    .where((is) =>
      'worker' in of ? is('a.worker_id', '=', of.worker) : is('a.citizen_id', 'in', of.citizens),
    )
    .orderBy('a.valid_from')
    .orderBy('a.id')

/** All that is said of these citizens, or of this worker: who works with whom, and did. What was a mistake is left out. */
export async function assignmentsOf(sql: Sql, of: Whose): Promise<Assignment[]> {
  if ('citizens' in of && of.citizens.length === 0) return []
  const rows = await rowsOf(sql, of).execute()
  return rows.filter((row) => !neverHeld(row))
}

/** A new one; the same id twice is one. */
export interface NewAssignment {
  id: string
  citizenId: string
  workerId: string
  validFrom: string
  validTo: string | null
}

/** Writes who works with whom. The database refuses whoever holds no conversations, and oneself. */
export async function assign(sql: Sql, me: SignedIn, all: readonly NewAssignment[]): Promise<void> {
  if (all.length === 0) return
  const column = <K extends keyof NewAssignment>(key: K) => all.map((one) => one[key])
  await sqlTag`insert into case_assignment (municipality_id, id, citizen_id, worker_id, valid_from, valid_to)
    select ${me.municipalityId}, * from unnest(${column('id')}::uuid[], ${column('citizenId')}::uuid[],
      ${column('workerId')}::uuid[], ${column('validFrom')}::date[], ${column('validTo')}::date[])
    on conflict (municipality_id, id) do nothing`.execute(sql)
}

/** Says of each on which day it no longer holds, or null that it goes on. What is over stays over. */
export async function endAssignments(
  sql: Sql,
  ends: readonly { id: string; validTo: string | null }[],
): Promise<void> {
  if (ends.length === 0) return
  await sqlTag`update case_assignment as a set valid_to = e.day
    from unnest(${ends.map(({ id }) => id)}::uuid[], ${ends.map(({ validTo }) => validTo)}::date[]) as e (id, day)
    where a.id = e.id`.execute(sql)
}

/** One of a citizen's, also one that was taken back. @throws NotFound when it is not there */
export async function assignmentOf(sql: Sql, citizenId: string, id: string): Promise<Assignment> {
  const found = await rowsOf(sql, { citizens: [citizenId] })
    .where('a.id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}
