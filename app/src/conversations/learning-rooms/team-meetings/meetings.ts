import type { Sql } from '@lydhoer/database'
import { bookMeeting, cancelMeeting } from '../../../shared/meetings/meetings.ts'
import { meetingOf, type Meeting, type MeetingTime } from '../../../shared/meetings/read-meetings.ts'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { oneAtATime } from '../../../shared/request/one-at-a-time.ts'
import { openRoom } from '../../talk/room-words.ts'

declare module '../../../shared/meetings/kinds.ts' {
  interface MeetingKinds {
    teamMeeting: true
  }
}

type Keys = Pick<Services, 'masterKey'>

/** The meetings that a theme can be put on: a team's own, and those of learning rooms. */
export const kindsForThemes = ['teamMeeting', 'learningRoom'] as const

/** A meeting that the visitor is in, as one of several. */
export interface ComingMeeting {
  id: string
  startsAt: Date
  /** The room's name; null for a team meeting. */
  roomName: string | null
}

/** The meetings to come that the visitor is in and can put a theme on, the first first; twenty at most. */
export async function comingMeetings(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  now: Date,
): Promise<ComingMeeting[]> {
  const rows = await sql
    .selectFrom('meeting_person as p')
    .innerJoin('meeting as m', 'm.id', 'p.meeting_id')
    .leftJoin('learning_room as r', 'r.id', 'm.about_id')
    .select(['m.id', 'm.starts_at as startsAt', 'r.id as roomId', 'r.words_sealed as roomWords'])
    .where('p.person_id', '=', me.personId)
    .where('p.invited', '=', true)
    .where('m.kind', 'in', [...kindsForThemes])
    .where('m.cancelled_at', 'is', null)
    .where('m.starts_at', '>', now)
    .orderBy('m.starts_at')
    .orderBy('m.id')
    .limit(20)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, startsAt: row.startsAt },
    roomName: nameOfRoom(keys, me, row),
  }))
}

/** What a meeting's room is called; null where it is a team meeting. */
export const nameOfRoom = (
  keys: Keys,
  me: Pick<SignedIn, 'municipalityId'>,
  { roomId, roomWords }: { roomId: string | null; roomWords: Buffer | string | null },
): string | null => (roomId && roomWords ? openRoom(keys, me, roomId, roomWords).name : null)

/** Writes a team meeting in, in the calendars of those in it; the same form sent twice is one. */
export async function bookTeamMeeting(
  sql: Sql,
  services: Services,
  me: SignedIn,
  { id, people, ...time }: MeetingTime & { id: string; people: readonly string[] },
): Promise<void> {
  await oneAtATime(sql, id)
  if (await sql.selectFrom('meeting').select('id').where('id', '=', id).executeTakeFirst()) return
  const all = new Set([me.personId, ...people])
  await bookMeeting(sql, services, me, {
    // It is for nothing but itself.
    ...{ ...time, id, kind: 'teamMeeting', aboutId: id },
    people: [...all].map((personId) => ({ personId, leads: personId === me.personId })),
  })
}

/** A meeting that the visitor is in and that can have themes, with who comes by name. */
export interface MeetingSeen {
  meeting: Meeting
  names: ReadonlyMap<string, string>
  room: { id: string; name: string } | null
  /** Whether the visitor can call it off here: a room's are called off on the room's page. */
  isMine: boolean
}

/** @throws NotFound unless the visitor is in it or called it */
export async function meetingSeen(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<MeetingSeen> {
  const meeting = await meetingOf(sql, keys, me, id)
  if (!(kindsForThemes as readonly string[]).includes(meeting.kind)) throw new NotFound()
  const ids = meeting.people.map(({ personId }) => personId)
  const people = await sql
    .selectFrom('person')
    .select(['id', 'display_name as name'])
    .where('id', 'in', ids.length > 0 ? ids : [me.personId])
    .execute()
  const room =
    meeting.kind === 'learningRoom' && meeting.aboutId !== null
      ? await sql
          .selectFrom('learning_room')
          .select(['id', 'words_sealed'])
          .where('id', '=', meeting.aboutId)
          .executeTakeFirst()
      : undefined
  return {
    meeting,
    names: new Map(people.map(({ id: one, name }) => [one, name])),
    room: room ? { id: room.id, name: openRoom(keys, me, room.id, room.words_sealed).name } : null,
    isMine: meeting.kind === 'teamMeeting' && meeting.organiserId === me.personId,
  }
}

/** Whoever called a team meeting calls it off; called off twice is once. @throws NotFound for others */
export async function callOffTeamMeeting(
  sql: Sql,
  services: Services,
  me: SignedIn,
  { meeting, isMine }: MeetingSeen,
): Promise<void> {
  if (!isMine) throw new NotFound()
  await cancelMeeting(sql, services, me, meeting.id)
}
