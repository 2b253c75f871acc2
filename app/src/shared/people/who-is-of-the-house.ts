import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { holdsToday } from './holds-today.ts'
import { whoAreOfTheHouse, whoMakeTime, type Role } from './roles.ts'

/** Somebody who works here today. */
export interface OfTheHouse {
  id: string
  name: string
  /** What they are today. */
  roles: Role[]
  isResearcher: boolean
  /** Whether they lead people. */
  leads: boolean
}

/**
 * Everybody of the house, by name: those who can be asked to take part in something, and whom something is handed on to.
 *
 * @param among the roles that count; those of the house where none are named
 */
export async function whoIsOfTheHouse(
  sql: Sql,
  among: readonly Exclude<Role, 'citizen'>[] = whoAreOfTheHouse,
): Promise<OfTheHouse[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name', 'r.role'])
    .where('r.role', 'in', [...among])
    .where(holdsToday('r'))
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()]
    .map((held) => ({
      ...{ id: held[0]?.id ?? '', name: held[0]?.name ?? '' },
      roles: held.map(({ role }) => role),
      isResearcher: held.some(({ role }) => role === 'researcher'),
      leads: held.some(({ role }) => (whoMakeTime as readonly Role[]).includes(role)),
    }))
    .sort(byName(({ name }) => name))
}
