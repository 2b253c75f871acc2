import type { Sql } from '@lydhoer/database'
import {
  bookMeeting,
  cancelMeeting,
  meetingsAbout,
  moveMeeting,
  type MeetingTime,
} from '../../shared/meetings/meetings.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { sayAsked, sayState, type OwnVisit } from './queries.ts'

declare module '../../shared/meetings/kinds.ts' {
  interface MeetingKinds {
    feedbackVisit: true
  }
}

/** The meeting of a visit that is to be held, or was; undefined while none is booked. */
export async function meetingOfVisit(sql: Sql, services: Services, me: SignedIn, visitId: string) {
  const all = await meetingsAbout(sql, services, me, { kind: 'feedbackVisit', aboutId: visitId })
  return all.find(({ isOff }) => !isOff)
}

/** Books a visit in the calendars of the two, or moves it there. On another day the citizen is asked anew. */
export async function bookVisit(
  sql: Sql,
  services: Services,
  me: SignedIn,
  visit: OwnVisit,
  time: MeetingTime,
): Promise<void> {
  const { id, state, startsAt, visitorId, hostId } = visit
  const before = await meetingOfVisit(sql, services, me, id)
  if (before) await moveMeeting(sql, services, me, before.id, time)
  else
    await bookMeeting(sql, services, me, {
      ...{ kind: 'feedbackVisit', aboutId: id, ...time },
      people: [visitorId, hostId].map((personId) => ({ personId, leads: true })),
    })
  if (startsAt?.getTime() === time.startsAt.getTime()) return
  await sayState(sql, id, state === 'open' ? 'booked' : 'moved', time.startsAt)
  await sayAsked(sql, me, visit, null)
}

/** Calls a visit off; it then wants another day. Called off twice is once. */
export async function callOff(sql: Sql, services: Services, me: SignedIn, { id }: OwnVisit): Promise<void> {
  const meeting = await meetingOfVisit(sql, services, me, id)
  if (meeting) await cancelMeeting(sql, services, me, meeting.id)
  await sayState(sql, id, 'off', null)
}
