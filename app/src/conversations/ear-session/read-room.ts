import type { Sql } from '@lydhoer/database'
import type { Meeting } from '../../shared/meetings/meetings.ts'
import { Forbidden } from '../../shared/request/errors.ts'
import { idOf, type Visit } from '../../shared/request/route.ts'
import { noticingsSeenBy, type Noticing } from '../talk/notes/noticings.ts'
import { meetingOfSession } from './booked.ts'
import { thingsSeenBy, type GroupThing } from './group-things.ts'
import { sessionSeenBy, type Session } from './queries.ts'

/** What of a session changes while people are in it. */
export interface Room {
  session: Session
  noticings: readonly Noticing[]
  things: readonly GroupThing[]
  /** The session in people's calendars, until it has begun; undefined when it has no time. */
  meeting: Meeting | undefined
}

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

/** What of the session changes, as the visitor sees it now. */
export async function roomOf(visit: Visit, sql: Sql, known?: Session): Promise<Room> {
  const session = known ?? (await sessionOf(visit, sql))
  const { services, me } = visit
  const { conversationId, sessionId: earSessionId } = session
  return {
    session,
    noticings: await noticingsSeenBy(sql, services, me, conversationId, { earSessionId }),
    things: await thingsSeenBy(sql, services, me, session),
    meeting:
      session.phase === 'frame' ? await meetingOfSession(sql, services, me, session.sessionId) : undefined,
  }
}
