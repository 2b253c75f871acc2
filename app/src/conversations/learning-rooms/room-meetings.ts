import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { bookMeeting, cancelMeeting, moveMeeting } from '../../shared/meetings/meetings.ts'
import { bookSeries, momentsOfSeries } from '../../shared/meetings/series.ts'
import { meetingsAbout, type Meeting, type MeetingTime } from '../../shared/meetings/read-meetings.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import { peopleIn, type LearningRoom } from './rooms.ts'

declare module '../../shared/meetings/kinds.ts' {
  interface MeetingKinds {
    learningRoom: true
    learningRoomRehearsal: true
  }
}

export type RoomMeetingState = 'booked' | 'moved' | 'held' | 'dropped'

/** When a room meets, met, or did not: what the house sees. */
export interface RoomMeeting {
  id: string
  roomId: string
  startsAt: Date
  minutes: number
  state: RoomMeetingState
}

const rowsOf = (sql: Sql, roomId: string) =>
  sql
    .selectFrom('learning_room_meeting as m')
    .select(['m.id', 'm.room_id as roomId', 'm.starts_at as startsAt', 'm.minutes', 'm.state'])
    .where('m.room_id', '=', roomId)

/** The meetings of a room that are to be held, or told about, the first first; and the twelve last that were held or dropped. */
export async function meetingsOfRoom(
  sql: Sql,
  roomId: string,
): Promise<{ toCome: RoomMeeting[]; past: RoomMeeting[] }> {
  const toCome = await rowsOf(sql, roomId)
    .where('m.state', 'in', ['booked', 'moved'])
    .orderBy('m.starts_at')
    .limit(24)
    .execute()
  const past = await rowsOf(sql, roomId)
    .where('m.state', 'in', ['held', 'dropped'])
    .orderBy('m.starts_at', 'desc')
    .limit(12)
    .execute()
  return { toCome, past }
}

/** @throws NotFound where the room has no such meeting */
export async function meetingOfRoom(sql: Sql, roomId: string, id: string): Promise<RoomMeeting> {
  const row = await rowsOf(sql, roomId).where('m.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

/** The same, held until the transaction is done. @throws NotFound unless the visitor carries the room */
export async function meetingToChange(sql: Sql, roomId: string, id: string): Promise<RoomMeeting> {
  const row = await rowsOf(sql, roomId).where('m.id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

/** The meetings of a room in the calendars of those in it, by id; none for somebody who is not. */
export async function inCalendars(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  me: SignedIn,
  roomId: string,
): Promise<ReadonlyMap<string, Meeting>> {
  const all = await meetingsAbout(sql, services, me, { kind: 'learningRoom', aboutId: roomId })
  return new Map(all.map((one) => [one.id, one]))
}

/** A series is booked so many months ahead; then the next ones are. */
const monthsAhead = 6

/** How many meetings a series books at a time. */
export const timesAhead = (rhythmMonths: number): number => Math.ceil(monthsAhead / rhythmMonths)

export interface ToBook extends MeetingTime {
  /** Which form booked it: the same one sent twice books once. */
  seriesId: string
  isSeries: boolean
}

/** Books a meeting of a room, or all of its rhythm for half a year, in everybody's calendar. */
export async function bookRoom(
  sql: Sql,
  services: Services,
  me: SignedIn,
  room: LearningRoom,
  { seriesId, isSeries, ...time }: ToBook,
): Promise<void> {
  const every = room.rhythmMonths ?? 1
  const moments = momentsOfSeries(time.startsAt, every, isSeries ? timesAhead(every) : 1)
  const booked = await sql
    .insertInto('learning_room_meeting')
    .values(
      moments.map((startsAt, at) => ({
        ...{ municipality_id: me.municipalityId, id: crypto.randomUUID(), room_id: room.id },
        ...{ series_id: seriesId, nth: at + 1, starts_at: startsAt, minutes: time.minutes },
      })),
    )
    .onConflict((same) => same.columns(['municipality_id', 'room_id', 'series_id', 'nth']).doNothing())
    .returning(['id', 'starts_at as startsAt'])
    .execute()
  const people = await peopleIn(sql, room.id)
  await bookSeries(sql, services, me, {
    ...{ kind: 'learningRoom', aboutId: room.id, minutes: time.minutes, where: time.where, seriesId },
    people: people.map(({ id: personId, carries: leads }) => ({ personId, leads })),
    isProtected: room.protectedBy !== null,
    meetings: booked,
  })
}

const sayState = (
  sql: Sql,
  id: string,
  change: { state: RoomMeetingState; starts_at?: Date; minutes?: number },
) =>
  sql
    .updateTable('learning_room_meeting')
    .set({ ...change, said_at: sqlTag<Date>`now()` })
    .where('id', '=', id)
    .execute()

/** Moves a meeting; everybody in it is told. */
export async function moveRoomMeeting(
  sql: Sql,
  services: Services,
  me: SignedIn,
  one: RoomMeeting,
  time: MeetingTime,
): Promise<void> {
  await moveMeeting(sql, services, me, one.id, time)
  const isOtherTime = one.startsAt.getTime() !== time.startsAt.getTime()
  await sayState(sql, one.id, {
    ...{ state: isOtherTime ? 'moved' : one.state, starts_at: time.startsAt, minutes: time.minutes },
  })
}

/** Calls a meeting off: it was dropped. Called off twice is once. */
export async function dropRoomMeeting(
  sql: Sql,
  services: Services,
  me: SignedIn,
  one: RoomMeeting,
): Promise<void> {
  if (one.state === 'dropped') return
  if (one.startsAt > services.now()) await cancelMeeting(sql, services, me, one.id)
  await sayState(sql, one.id, { state: 'dropped' })
}

/** Says that a meeting was held. */
export async function sayHeld(sql: Sql, one: RoomMeeting): Promise<void> {
  await sayState(sql, one.id, { state: 'held' })
}

/** Books a rehearsal for those who carry a room, before a meeting; it stands in their calendars and nowhere else. */
export async function bookRehearsal(
  sql: Sql,
  services: Services,
  me: SignedIn,
  room: LearningRoom,
  { id, ...time }: MeetingTime & { id: string },
): Promise<void> {
  await oneAtATime(sql, id)
  const before = await rehearsalsOf(sql, services, me, room.id)
  if (before.some((one) => one.id === id)) return
  const people = (await peopleIn(sql, room.id)).filter(({ carries }) => carries)
  await bookMeeting(sql, services, me, {
    ...{ ...time, id, kind: 'learningRoomRehearsal', aboutId: room.id },
    people: people.map(({ id: personId }) => ({ personId, leads: true })),
  })
}

/** The rehearsals of a room that the visitor is in. */
export async function rehearsalsOf(
  sql: Sql,
  services: Pick<Services, 'masterKey'>,
  me: SignedIn,
  roomId: string,
): Promise<Meeting[]> {
  const all = await meetingsAbout(sql, services, me, { kind: 'learningRoomRehearsal', aboutId: roomId })
  return all.filter(({ isOff }) => !isOff)
}
