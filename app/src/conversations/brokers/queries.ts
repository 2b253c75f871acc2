import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { Role } from '../../shared/people/roles.ts'
import { holdsToday } from '../../shared/people/holds-today.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** Somebody who is a knowledge broker, now or from a day that is coming. Days are `YYYY-MM-DD`. */
export interface Broker {
  personId: string
  name: string
  departmentId: string | null
  departmentName: string | null
  from: string
  /** The first day on which they are it no longer; null for as long as nobody says otherwise. */
  to: string | null
  isToday: boolean
}

/** Everybody who is a broker, by department and name. */
export async function brokersHere(sql: Sql): Promise<Broker[]> {
  return sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .leftJoin('department as d', 'd.id', 'r.department_id')
    .select(['r.person_id as personId', 'p.display_name as name', 'r.department_id as departmentId'])
    .select(['d.name as departmentName', 'r.valid_from as from', 'r.valid_to as to'])
    .select(holdsToday('r').as('isToday'))
    .where('r.role', '=', 'knowledgeBroker')
    .where((one) => one.or([one('r.valid_to', 'is', null), one('r.valid_to', '>', sqlTag<string>`today()`)]))
    .orderBy('d.name', (by) => by.asc().nullsLast())
    .orderBy('p.display_name')
    .orderBy('r.valid_from')
    .execute()
}

/** Who holds talks, in which department: what brokers are there for. */
export async function whoHoldTalks(sql: Sql, roles: readonly Exclude<Role, 'citizen'>[]) {
  return sql
    .selectFrom('person_role as r')
    .innerJoin('department as d', 'd.id', 'r.department_id')
    .select(['r.person_id as personId', 'r.role', 'd.id as departmentId', 'd.name as departmentName'])
    .where('r.role', 'in', roles)
    .where(holdsToday('r'))
    .orderBy('d.name')
    .execute()
}

/** What somebody carries: the sessions that they lead and that have not ended, and the rounds that they plan. */
export async function carriedBy(sql: Sql, me: SignedIn) {
  const sessions = await sql
    .selectFrom('ear_session')
    .select(['id', 'starts_at as startsAt', 'phase'])
    .where('facilitator_id', '=', me.personId)
    .where('owner_says', '=', 'yes')
    .where('phase', '!=', 'ended')
    .orderBy('starts_at', (by) => by.asc().nullsLast())
    .orderBy('id')
    .limit(50)
    .execute()
  const rounds = await sql
    .selectFrom('feedback_round')
    .select(['id', 'from_day as fromDay', 'planned_at as plannedAt'])
    .where('planned_by', '=', me.personId)
    .where(sqlTag<boolean>`from_day + weeks * 7 > today()`)
    .orderBy('from_day')
    .orderBy('id')
    .limit(50)
    .execute()
  return { sessions, rounds }
}

/** A meeting of three or more that took place, as those who lead see it: when and of which kind. */
export interface TimeMade {
  kind: string
  startsAt: Date
  minutes: number
}

/** What took place since a moment in what the visitor leads, the latest first; nothing for those who lead nobody. */
export async function timeMade(sql: Sql, since: Date): Promise<TimeMade[]> {
  const { rows } = await sqlTag<TimeMade>`
    select kind, starts_at as "startsAt", minutes from time_made(${since})`.execute(sql)
  return rows
}
