import type { Sql } from '@lydhoer/database'
import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { keptLine } from '../house/kept-line.ts'
import { gatheringOf, meetingOfGathering, nextOf, type Gathering } from './gatherings.ts'
import { outcomeOf, type Outcome } from './outcome.ts'
import { partsOf, saidOf, sideOf, type Part } from './parts.ts'
import { comingTo, type Coming } from './people.ts'

/** All of a gathering, as far as the visitor may see it. */
export interface Whole {
  gathering: Gathering
  /** What the departments are called that it is for; none for the whole house. */
  departments: readonly string[]
  parts: readonly Part[]
  /** Whether the municipality has said what it wishes of a visit. */
  said: { on: string; by: string } | null
  /** Undefined for those who are not in it. */
  meeting: Meeting | undefined
  people: readonly Coming[]
  outcome: Outcome | null
  next: { id: string; starts_at: Date } | undefined
  /** Whether the visitor writes for the municipality. */
  isWorkingHere: boolean
  /** How long it is kept who came, in words. */
  kept: string
}

/** The gathering of the address. @throws NotFound unless the visitor is of the house that has it */
export const gatheringOfAddress = (visit: Visit, sql: Sql): Promise<Gathering> =>
  gatheringOf(sql, visit.services, visit.me, idOf(visit))

/** @throws NotFound unless the visitor prepares it */
export async function preparedGathering(visit: Visit, sql: Sql): Promise<Gathering> {
  const gathering = await gatheringOfAddress(visit, sql)
  if (!gathering.prepares) throw new NotFound()
  return gathering
}

export async function readWhole(
  { services, me, language }: Visit,
  sql: Sql,
  gathering: Gathering,
): Promise<Whole> {
  const { id } = gathering
  const meeting = await meetingOfGathering(sql, services, me, gathering)
  return {
    ...{ gathering, meeting, people: await comingTo(sql, meeting), next: await nextOf(sql, id) },
    departments: await departmentsOf(sql, gathering.departmentIds),
    kept: await keptLine(sql, language, 'invited'),
    ...{ parts: await partsOf(sql, services, me, id), said: await saidOf(sql, id) },
    ...{ outcome: await outcomeOf(sql, services, me, id), isWorkingHere: sideOf(me) === 'municipality' },
  }
}

async function departmentsOf(sql: Sql, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await sql
    .selectFrom('department')
    .select('name')
    .where('id', 'in', [...ids])
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}
