import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { dawnOf } from '../../shared/happened/happened.ts'
import { openDepartments } from '../../shared/people/open-departments.ts'
import { kindsOfPeople, type KindOfPeople } from '../house/kinds-of-people.ts'

/** A half-year, and the kinds of people and departments for whom nothing in it is held or agreed on. */
export interface NotMet {
  half: Half
  kinds: KindOfPeople[]
  departments: string[]
}

export interface Half {
  nth: 1 | 2
  year: number
  from: string
  to: string
}

/** The half-year that a day lies in. @example halfOf('2026-11-30').from // '2026-07-01' */
export function halfOf(day: string): Half {
  const year = Number(day.slice(0, 4))
  const first = { nth: 1, year, from: `${year}-01-01`, to: `${year}-06-30` } as const
  const second = { nth: 2, year, from: `${year}-07-01`, to: `${year}-12-31` } as const
  return day <= first.to ? first : second
}

/** For whom a FLIP is, by what was said beforehand; its researchers are in every one. */
const ofFlips: Record<'common' | 'workers' | 'leaders', readonly KindOfPeople[]> = {
  common: ['worker', 'leader', 'researcher'],
  workers: ['worker', 'researcher'],
  leaders: ['leader', 'researcher'],
}

/** What gatherings and FLIPs said beforehand of whom they are for. */
export interface Meant {
  gatherings: readonly { forKinds: readonly string[]; departmentIds: readonly string[] }[]
  flips: readonly ('common' | 'workers' | 'leaders')[]
}

/**
 * Whom nothing is for. It is reckoned of what was said beforehand and never of who came, so that it tells nothing of anybody. A FLIP says no
 * departments.
 *
 * @example whomNothingIsFor({ gatherings: [], flips: ['common'] }, []).kinds // ['citizen', 'broker', 'otherStaff']
 */
export function whomNothingIsFor(
  { gatherings, flips }: Meant,
  departments: readonly { id: string; name: string }[],
): Omit<NotMet, 'half'> {
  const met = new Set<string>([
    ...gatherings.flatMap(({ forKinds }) => forKinds),
    ...flips.flatMap((whose) => ofFlips[whose]),
  ])
  const isForAll = gatherings.some(({ departmentIds }) => departmentIds.length === 0)
  const there = new Set(gatherings.flatMap(({ departmentIds }) => departmentIds))
  return {
    kinds: kindsOfPeople.filter((kind) => !met.has(kind)),
    departments: isForAll
      ? []
      : departments
          .filter(({ id }) => !there.has(id))
          .map(({ name }) => name)
          .sort(byName((name) => name)),
  }
}

/** Whom nothing is for in the half-year of a day. */
export async function notMet(sql: Sql, day: string): Promise<NotMet> {
  const half = halfOf(day)
  const gatherings = await sql
    .selectFrom('gathering')
    .select(['for_kinds as forKinds', 'department_ids as departmentIds'])
    .where('called_off_at', 'is', null)
    .where('starts_at', '>=', dawnOf(half.from))
    .where('starts_at', '<', dawnOf(half.to, true))
    .execute()
  const flips = await sql
    .selectFrom('flip')
    .select('whose')
    .distinct()
    .where('called_off_at', 'is', null)
    .where('starts_at', '>=', dawnOf(half.from))
    .where('starts_at', '<', dawnOf(half.to, true))
    .execute()
  const meant = { gatherings, flips: flips.map(({ whose }) => whose) }
  return { half, ...whomNothingIsFor(meant, await openDepartments(sql)) }
}
