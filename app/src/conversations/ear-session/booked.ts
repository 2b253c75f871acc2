import type { Sql } from '@lydhoer/database'
import { bookMeeting, cancelMeeting, meetingsAbout, moveMeeting } from '../../shared/meetings/meetings.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import type { SessionTime } from './time.ts'

declare module '../../shared/meetings/kinds.ts' {
  interface MeetingKinds {
    earSession: true
  }
}

const about = (sessionId: string) => ({ kind: 'earSession', aboutId: sessionId }) as const

/** The meeting of a session that is to be held, or was; undefined while it has no time. */
export async function meetingOfSession(sql: Sql, services: Services, me: SignedIn, sessionId: string) {
  const all = await meetingsAbout(sql, services, me, about(sessionId))
  return all.find(({ isOff }) => !isOff)
}

/** Books a session in everybody's calendar, moves it there, or takes it out when it has no time any more. */
export async function bookSession(
  sql: Sql,
  services: Services,
  me: SignedIn,
  sessionId: string,
  { startsAt, minutes, room }: SessionTime,
): Promise<void> {
  const before = await meetingOfSession(sql, services, me, sessionId)
  if (!startsAt || minutes === null) {
    if (before) await cancelMeeting(sql, services, me, before.id)
    return
  }
  const time = { startsAt, minutes, where: room }
  if (before) return moveMeeting(sql, services, me, before.id, time)
  const people = await sql
    .selectFrom('ear_session_participant as x')
    .innerJoin('ear_session as e', 'e.id', 'x.ear_session_id')
    .select(['x.person_id', 'e.owner_id', 'e.facilitator_id'])
    .where('e.id', '=', sessionId)
    .execute()
  await bookMeeting(sql, services, me, {
    ...about(sessionId),
    ...time,
    people: people.map(({ person_id: personId, owner_id: owner, facilitator_id: leader }) => ({
      personId,
      leads: personId === owner || personId === leader,
    })),
  })
}

/** One that ends before it was to begin is not held. */
export async function callOff(sql: Sql, services: Services, me: SignedIn, sessionId: string): Promise<void> {
  const meeting = await meetingOfSession(sql, services, me, sessionId)
  if (meeting && meeting.startsAt > services.now()) await cancelMeeting(sql, services, me, meeting.id)
}
