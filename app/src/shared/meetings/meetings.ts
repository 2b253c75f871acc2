import type { Sql, Who } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../request/errors.ts'
import type { Services } from '../request/services.ts'
import { tellSoon } from './mail/tell-soon.ts'
import { sealedPlace } from './meeting-place.ts'
import { meetingFor, meetingOf, type About, type MeetingTime } from './read-meetings.ts'

/** Somebody to be in a meeting; those who lead it can move it and call it off, as whoever called it can. */
export interface Invited {
  personId: string
  leads?: boolean
}

export interface NewMeeting extends About, MeetingTime {
  people: readonly Invited[]
  /** The same for the meetings that follow each other. */
  seriesId?: string
  /** Its own id, where the place's row for it has that too; left out, a new one. */
  id?: string
  /** Whether a leader has said that its time is protected: invitations and calendars then say so. */
  isProtected?: boolean
}

export type Hands = Pick<Services, 'masterKey' | 'config' | 'later' | 'now'>

/**
 * Books a meeting in the name of the one who asks and has everybody in it told by mail, once the transaction is done. Call it in the one
 * that makes what it is for, and once for it.
 *
 * @returns its id
 * @example
 *   const id = await bookMeeting(sql, services, me, { kind: 'feedbackVisit', aboutId: visitId, startsAt, minutes: 60, where: 'Rum 4',
 *     people: [{ personId: visitor, leads: true }, { personId: host, leads: true }] })
 */
export async function bookMeeting(sql: Sql, hands: Hands, me: Who, meeting: NewMeeting): Promise<string> {
  const { kind, aboutId, startsAt, minutes, where, people, seriesId, isProtected = false } = meeting
  const id = meeting.id ?? crypto.randomUUID()
  await sql
    .insertInto('meeting')
    .values({
      ...{ municipality_id: me.municipalityId, id, kind, about_id: aboutId, organiser_id: me.personId },
      ...{ starts_at: startsAt, minutes, series_id: seriesId ?? null, is_protected: isProtected },
      ...sealedPlace(hands, me, id, where),
    })
    .execute()
  await addPeople(sql, me, id, people)
  await tellSoon(hands)
  return id
}

/**
 * Moves a meeting to another time or place; everybody in it is told. Where nothing is another than before, nothing is told.
 *
 * @throws NotFound unless the one who asks called or leads it, and when it is off
 */
export async function moveMeeting(
  sql: Sql,
  hands: Hands,
  me: Who,
  id: string,
  time: MeetingTime,
): Promise<void> {
  const before = await meetingOf(sql, hands, me, id)
  if (before.isOff) throw new NotFound()
  const same =
    before.startsAt.getTime() === time.startsAt.getTime() &&
    before.minutes === time.minutes &&
    before.where === time.where
  if (same) return
  await change(sql, hands, id, {
    starts_at: time.startsAt,
    minutes: time.minutes,
    ...sealedPlace(hands, me, id, time.where),
  })
  // What people answered was to the time that it had.
  if (before.startsAt.getTime() !== time.startsAt.getTime())
    await sql.updateTable('meeting_person').set({ answer: 'none' }).where('meeting_id', '=', id).execute()
}

/**
 * Calls a meeting off; those who were told of it are told that it is off, and its place is forgotten. Called off twice is once.
 *
 * @throws NotFound unless the one who asks called or leads it
 */
export async function cancelMeeting(sql: Sql, hands: Hands, me: Who, id: string): Promise<void> {
  const { isOff } = await meetingOf(sql, hands, me, id)
  if (!isOff)
    await change(sql, hands, id, { cancelled_at: hands.now(), wrapped_key: null, place_sealed: null })
}

/**
 * Moves the meeting that there is for a row to another time or place; books one where there is none.
 *
 * @param people who is to be in it, asked for where one is booked
 * @throws as `moveMeeting`
 */
export async function bookOrMove(
  sql: Sql,
  hands: Hands,
  me: Who,
  about: About,
  { startsAt, minutes, where }: MeetingTime,
  people: () => readonly Invited[] | Promise<readonly Invited[]>,
): Promise<void> {
  const time = { startsAt, minutes, where }
  const before = await meetingFor(sql, hands, me, about)
  if (before) return moveMeeting(sql, hands, me, before.id, time)
  await bookMeeting(sql, hands, me, { ...about, ...time, people: await people() })
}

/** Calls off the meeting for a row, where there is one. */
export async function callOffMeeting(sql: Sql, hands: Hands, me: Who, about: About): Promise<void> {
  const meeting = await meetingFor(sql, hands, me, about)
  if (meeting) await cancelMeeting(sql, hands, me, meeting.id)
}

/** Writes a change that is news to everybody in it. */
async function change(
  sql: Sql,
  hands: Hands,
  id: string,
  what: { starts_at?: Date; minutes?: number; cancelled_at?: Date } & ReturnType<typeof sealedPlace>,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('meeting')
    .set({ ...what, changed_at: hands.now() })
    .set({ sequence: sqlTag`sequence + 1`, news_from: sqlTag`sequence + 1` })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
  await tellSoon(hands)
}

/**
 * Invites people to a meeting that is booked; they are told, and the others are not. Whoever was excused is invited again.
 *
 * @throws Error from the database (SQLSTATE 42501) unless the one who asks called or leads it
 */
export async function inviteTo(
  sql: Sql,
  hands: Hands,
  me: Who,
  id: string,
  people: readonly Invited[],
): Promise<void> {
  const ids = people.map(({ personId }) => personId)
  const { people: there } = await meetingOf(sql, hands, me, id)
  const known = new Set(there.map(({ personId }) => personId))
  const back = ids.filter((one) => known.has(one))
  if (back.length > 0) await setInvited(sql, id, back, true)
  await addPeople(
    sql,
    me,
    id,
    people.filter(({ personId }) => !known.has(personId)),
  )
  await tellSoon(hands)
}

/**
 * Excuses people from a meeting; they are told that it is off for them, and the others are not.
 *
 * @throws NotFound unless the one who asks is in it or called it
 */
export async function excuseFrom(
  sql: Sql,
  hands: Hands,
  me: Who,
  id: string,
  personIds: readonly string[],
): Promise<void> {
  await meetingOf(sql, hands, me, id)
  await setInvited(sql, id, personIds, false)
  await tellSoon(hands)
}

async function setInvited(sql: Sql, id: string, personIds: readonly string[], invited: boolean) {
  // What is told next must come after what they were told before.
  await sql
    .updateTable('meeting')
    .set({ sequence: sqlTag`sequence + 1` })
    .where('id', '=', id)
    .execute()
  await sql
    .updateTable('meeting_person')
    .set({ invited })
    .where('meeting_id', '=', id)
    .where('person_id', 'in', personIds)
    .execute()
}

async function addPeople(sql: Sql, me: Who, id: string, people: readonly Invited[]): Promise<void> {
  if (people.length === 0) return
  const rows = people.map(({ personId }) => ({
    municipality_id: me.municipalityId,
    meeting_id: id,
    person_id: personId,
  }))
  await sql
    .insertInto('meeting_person')
    .values(rows.map((row, at) => ({ ...row, leads: people[at]?.leads ?? false })))
    .execute()
  await sql.insertInto('outgoing_mail').values(rows).execute()
}

/**
 * Lets somebody in a meeting move it and call it off, or no longer. Nobody is told: they come all the same.
 *
 * @throws NotFound unless the one who asks called or leads it, and of somebody who is not in it
 */
export async function letLead(sql: Sql, id: string, personId: string, leads: boolean): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('meeting_person')
    .set({ leads })
    .where('meeting_id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Says whether the one who asks comes. @throws NotFound when they are not in it */
export async function answerMeeting(
  sql: Sql,
  me: Who,
  id: string,
  answer: 'none' | 'yes' | 'no',
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('meeting_person')
    .set({ answer })
    .where('meeting_id', '=', id)
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}
