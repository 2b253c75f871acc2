import type { Sql } from '@lydhoer/database'
import { bookOrMove, callOffMeeting } from '../../shared/meetings/meetings.ts'
import { meetingFor, type MeetingTime } from '../../shared/meetings/read-meetings.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { sayAsked, sayState, type OwnVisit } from './queries.ts'

declare module '../../shared/meetings/kinds.ts' {
  interface MeetingKinds {
    feedbackVisit: true
  }
}

const about = (visitId: string) => ({ kind: 'feedbackVisit', aboutId: visitId }) as const

/** The meeting of a visit that is to be held, or was; undefined while none is booked. */
export const meetingOfVisit = (sql: Sql, services: Services, me: SignedIn, visitId: string) =>
  meetingFor(sql, services, me, about(visitId))

/** Books a visit in the calendars of the two, or moves it there. On another day the citizen is asked anew. */
export async function bookVisit(
  sql: Sql,
  services: Services,
  me: SignedIn,
  visit: OwnVisit,
  time: MeetingTime,
): Promise<void> {
  const { id, state, startsAt, visitorId, hostId } = visit
  await bookOrMove(sql, services, me, about(id), time, () =>
    [visitorId, hostId].map((personId) => ({ personId, leads: true })),
  )
  if (startsAt?.getTime() === time.startsAt.getTime()) return
  await sayState(sql, id, state === 'open' ? 'booked' : 'moved', time.startsAt)
  await sayAsked(sql, me, visit, null)
}

/** Calls a visit off; it then wants another day. Called off twice is once. */
export async function callOff(sql: Sql, services: Services, me: SignedIn, { id }: OwnVisit): Promise<void> {
  await callOffMeeting(sql, services, me, about(id))
  await sayState(sql, id, 'off', null)
}
