import type { Sql } from '@lydhoer/database'
import { bookOrMove, callOffMeeting, inviteTo, type Invited } from '../../shared/meetings/meetings.ts'
import { meetingFor } from '../../shared/meetings/read-meetings.ts'
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
export const meetingOfSession = (sql: Sql, services: Services, me: SignedIn, sessionId: string) =>
  meetingFor(sql, services, me, about(sessionId))

/** Books a session in everybody's calendar, moves it there, or takes it out when it has no time any more. */
export async function bookSession(
  sql: Sql,
  services: Services,
  me: SignedIn,
  sessionId: string,
  { startsAt, minutes, room }: SessionTime,
): Promise<void> {
  if (!startsAt || minutes === null) return callOffMeeting(sql, services, me, about(sessionId))
  const time = { startsAt, minutes, where: room }
  await bookOrMove(sql, services, me, about(sessionId), time, () => thoseIn(sql, sessionId))
}

/** Everybody in it; while its owner has not said yes, the owner and whoever asks them. */
async function thoseIn(sql: Sql, sessionId: string): Promise<Invited[]> {
  const rows = await sql
    .selectFrom('ear_session_participant as x')
    .innerJoin('ear_session as e', 'e.id', 'x.ear_session_id')
    .select(['x.person_id', 'e.owner_id', 'e.facilitator_id', 'e.owner_says'])
    .where('e.id', '=', sessionId)
    .execute()
  return rows.flatMap(
    ({ person_id: personId, owner_id: owner, facilitator_id: leader, owner_says: says }) => {
      const leads = personId === owner || personId === leader
      return leads || says === 'yes' ? [{ personId, leads }] : []
    },
  )
}

/** Invites those who were not before: the owner has said yes. */
export async function inviteTheOthers(
  sql: Sql,
  services: Services,
  me: SignedIn,
  sessionId: string,
): Promise<void> {
  const meeting = await meetingOfSession(sql, services, me, sessionId)
  if (!meeting) return
  const there = new Set(meeting.people.map(({ personId }) => personId))
  const others = (await thoseIn(sql, sessionId)).filter(({ personId }) => !there.has(personId))
  await inviteTo(sql, services, me, meeting.id, others)
}

/** One that ends before it was to begin is not held. */
export async function callOff(sql: Sql, services: Services, me: SignedIn, sessionId: string): Promise<void> {
  const meeting = await meetingOfSession(sql, services, me, sessionId)
  if (meeting && meeting.startsAt > services.now()) await callOffMeeting(sql, services, me, about(sessionId))
}
