import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { holdsToday } from '../../shared/people/holds-today.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { later } from './weeks.ts'

export type VisitState = 'open' | 'booked' | 'moved' | 'off' | 'held'

/** Who visits whom, and when. */
export interface FeedbackVisit {
  id: string
  visitorId: string
  hostId: string
  visitorName: string
  hostName: string
  /** The Monday of the week that it is planned in. */
  week: string
  state: VisitState
  /** null while no day is booked. */
  startsAt: Date | null
}

/** Visits with what the two are called. */
export const visitsIn = (sql: Sql) =>
  sql
    .selectFrom('feedback_visit as f')
    .innerJoin('person as v', 'v.id', 'f.visitor_id')
    .innerJoin('person as h', 'h.id', 'f.host_id')
    .select(['f.id', 'f.visitor_id as visitorId', 'f.host_id as hostId', 'f.week', 'f.state'])
    .select(['f.starts_at as startsAt', 'v.display_name as visitorName', 'h.display_name as hostName'])

/** Everybody's visits of a week, by its Monday: those booked for it, and those planned in it that have no day; the first first. */
export function visitsOfWeek(sql: Sql, week: string): Promise<FeedbackVisit[]> {
  const begins = sqlTag<Date>`(${week}::date::timestamp at time zone 'Europe/Copenhagen')`
  const ends = sqlTag<Date>`(${later(week, 7)}::date::timestamp at time zone 'Europe/Copenhagen')`
  return visitsIn(sql)
    .where((one) =>
      one.or([
        one.and([one('f.week', '=', week), one('f.starts_at', 'is', null)]),
        one.and([one('f.starts_at', '>=', begins), one('f.starts_at', '<', ends)]),
      ]),
    )
    .orderBy('f.starts_at', (by) => by.asc().nullsLast())
    .orderBy('v.display_name')
    .orderBy('f.id')
    .execute()
}

/** The visitor's own, that they make and have, planned between two days; what comes first first. */
export function visitsOf(sql: Sql, me: SignedIn, from: string, to: string): Promise<FeedbackVisit[]> {
  return visitsIn(sql)
    .where((one) => one.or([one('f.visitor_id', '=', me.personId), one('f.host_id', '=', me.personId)]))
    .where('f.week', '>=', from)
    .where('f.week', '<', to)
    .orderBy('f.week')
    .orderBy('f.id')
    .execute()
}

/** A visit of the visitor's own, as the two see it. */
export interface OwnVisit extends FeedbackVisit {
  isHost: boolean
  other: { id: string; name: string }
  firstId: string
  secondId: string
  /** What the citizen said; null when nobody has asked. */
  asked: 'yes' | 'no' | null
}

/** @throws NotFound unless the visitor is one of the two */
export async function ownVisit(sql: Sql, me: SignedIn, id: string): Promise<OwnVisit> {
  const row = await visitsIn(sql)
    .leftJoin('visit_asked as a', 'a.visit_id', 'f.id')
    .select(['f.first_id as firstId', 'f.second_id as secondId', 'a.answer as asked'])
    .where('f.id', '=', id)
    .where((one) => one.or([one('f.visitor_id', '=', me.personId), one('f.host_id', '=', me.personId)]))
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const isHost = row.hostId === me.personId
  const other = isHost ? { id: row.visitorId, name: row.visitorName } : { id: row.hostId, name: row.hostName }
  return { ...row, isHost, other }
}

/** The same, held until the transaction is done, so that two who press at once come one after the other. */
export async function ownVisitToChange(sql: Sql, me: SignedIn, id: string): Promise<OwnVisit> {
  await sql.selectFrom('feedback_visit').select('id').where('id', '=', id).forUpdate().execute()
  return ownVisit(sql, me, id)
}

/** Says how it stands with a visit. */
export async function sayState(
  sql: Sql,
  id: string,
  state: VisitState,
  startsAt: Date | null,
): Promise<void> {
  await sql.updateTable('feedback_visit').set({ state, starts_at: startsAt }).where('id', '=', id).execute()
}

/** Keeps what the citizen said, without a reason; null forgets it. */
export async function sayAsked(
  sql: Sql,
  me: SignedIn,
  { id, firstId, secondId }: OwnVisit,
  answer: 'yes' | 'no' | null,
): Promise<void> {
  if (answer === null) {
    await sql.deleteFrom('visit_asked').where('visit_id', '=', id).execute()
    return
  }
  await sql
    .insertInto('visit_asked')
    .values({
      ...{ municipality_id: me.municipalityId, visit_id: id },
      ...{ first_id: firstId, second_id: secondId, answer },
    })
    .onConflict((same) => same.columns(['municipality_id', 'visit_id']).doUpdateSet({ answer }))
    .execute()
}

/** Whether the two work in no department together: then a visit ends with whom one now knows to ask. */
export async function areAcross(sql: Sql, { visitorId, hostId }: FeedbackVisit): Promise<boolean> {
  const rows = await sql
    .selectFrom('person_role')
    .select(['person_id', 'department_id'])
    .where('person_id', 'in', [visitorId, hostId])
    .where(holdsToday('person_role'))
    .execute()
  const of = (id: string) => rows.filter((row) => row.person_id === id).map((row) => row.department_id)
  const theirs = of(hostId)
  return !of(visitorId).some((department) => department !== null && theirs.includes(department))
}
