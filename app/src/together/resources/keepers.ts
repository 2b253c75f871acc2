import type { Sql } from '@lydhoer/database'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { holdsOneOf, whoAreOfTheHouse, whoBringTogether } from '../../shared/people/roles.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Resource } from './resources.ts'

/** Whether the visitor can hand it on: they look after it, or they bring people together and whoever looked after it has left. */
export const mayHandOn = (
  me: SignedIn,
  { keeper }: Pick<Resource, 'keeper'>,
  { isKeeperHere }: { isKeeperHere: boolean },
): boolean => keeper.id === me.personId || (!isKeeperHere && holdsOneOf(me.roles, whoBringTogether))

/** Whether somebody works in the house today. */
export async function worksHere(sql: Sql, personId: string): Promise<boolean> {
  const row = await sql
    .selectFrom('person_role as r')
    .select('r.id')
    .where('r.person_id', '=', personId)
    .where('r.role', 'in', [...whoAreOfTheHouse])
    .where(holdsToday('r'))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
