import type { Sql } from '@lydhoer/database'
import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import { Forbidden } from '../../shared/request/errors.ts'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { meetingOfSession } from './booked.ts'
import { roomSeenBy, sessionSeenBy, type Room, type Session } from './session.ts'

/** The session of the address, as somebody in it. @throws NotFound for everybody else */
export function sessionOf(visit: Visit, sql: Sql): Promise<Session> {
  return sessionSeenBy(sql, visit.services, visit.me, idOf(visit))
}

/** @throws NotFound, and Forbidden for those in it who do not lead it */
export async function ledSession(visit: Visit, sql: Sql): Promise<Session> {
  const session = await sessionOf(visit, sql)
  if (!session.leads) throw new Forbidden()
  return session
}

/** What of a session changes, with its meeting while it has not begun. */
export interface RoomNow extends Room {
  /** The session in people's calendars; undefined when it has no time, or has begun. */
  meeting: Meeting | undefined
}

/** What of the session of the address changes, as the visitor sees it now. */
export async function roomNow(visit: Visit, sql: Sql): Promise<RoomNow> {
  const { services, me } = visit
  const room = await roomSeenBy(sql, services, me, idOf(visit))
  const { phase, time, sessionId } = room.session
  const isToCome = phase === 'frame' && time.startsAt !== null
  return { ...room, meeting: isToCome ? await meetingOfSession(sql, services, me, sessionId) : undefined }
}
