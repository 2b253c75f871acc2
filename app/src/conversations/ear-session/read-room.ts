import type { Sql } from '@lydhoer/database'
import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import { Forbidden, NotFound } from '../../shared/request/errors.ts'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { meetingOfSession } from './booked.ts'
import { lastTimeOf, type LastTime } from './last-time.ts'
import { roomSeenBy, sessionSeenBy, type Room, type Session } from './session.ts'

/**
 * The session of the address, as somebody in it.
 *
 * @throws NotFound for everybody else, and before its owner has said yes to it
 */
export async function sessionOf(visit: Visit, sql: Sql): Promise<Session> {
  const session = await askedOrHeld(visit, sql)
  if (session.ownerSays !== 'yes') throw new NotFound()
  return session
}

/** The same, whether or not its owner has said yes to it. @throws NotFound for everybody else */
export const askedOrHeld = (visit: Visit, sql: Sql): Promise<Session> =>
  sessionSeenBy(sql, visit.services, visit.me, idOf(visit))

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
  /** What people wanted to try since last time; undefined once it has begun. */
  lastTime: LastTime | undefined
}

/** What of the session of the address changes, as the visitor sees it now. @throws NotFound before its owner has said yes to it */
export async function roomNow(visit: Visit, sql: Sql): Promise<RoomNow> {
  const room = await roomOrAsked(visit, sql)
  if (room.session.ownerSays !== 'yes') throw new NotFound()
  return room
}

/** The same, whether or not its owner has said yes to it. */
export async function roomOrAsked(visit: Visit, sql: Sql): Promise<RoomNow> {
  const { services, me } = visit
  const room = await roomSeenBy(sql, services, me, idOf(visit))
  const { phase, time, sessionId, ownerSays } = room.session
  const isToCome = phase === 'frame' && time.startsAt !== null
  const opensWith = phase === 'frame' && ownerSays === 'yes'
  return {
    ...room,
    meeting: isToCome ? await meetingOfSession(sql, services, me, sessionId) : undefined,
    lastTime: opensWith ? await lastTimeOf(sql, services, me, room.session) : undefined,
  }
}
