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

/** Hands a resource on to somebody of the house, who is told. @throws Error from the database unless the visitor may */
export async function handOn(
  sql: Sql,
  me: SignedIn,
  resourceId: string,
  { to, at }: { to: string; at: Date },
): Promise<void> {
  await sql
    .updateTable('resource_keeper')
    .set({ kept_by: to, handed_by: me.personId, handed_at: at })
    .where('resource_id', '=', resourceId)
    .execute()
}

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

/** Whether the visitor has handed it on to somebody already, who still looks after it. */
export async function haveHandedOn(sql: Sql, me: SignedIn, resourceId: string, to: string): Promise<boolean> {
  const row = await sql
    .selectFrom('resource_keeper')
    .select('resource_id')
    .where('resource_id', '=', resourceId)
    .where('kept_by', '=', to)
    .where('handed_by', '=', me.personId)
    .executeTakeFirst()
  return row !== undefined
}
