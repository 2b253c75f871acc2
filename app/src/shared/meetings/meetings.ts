import type { Sql, Who } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../request/errors.ts'
import type { Services } from '../request/services.ts'
import { newKey, sealJson, unsealJson, unwrapKey, wrapKey, type KeyPlace } from '../sealing/seal.ts'
import type { MeetingKind } from './kinds.ts'
import { tellSoon } from './mail/tell-soon.ts'

/** When and where people meet. */
export interface MeetingTime {
  startsAt: Date
  /** 5 to 480. */
  minutes: number
  /** In words; null when nobody has said. */
  where: string | null
}

/** What a meeting is for: the row of the place's own table. When that row is deleted, a trigger on the table ends the meeting. */
export interface About {
  kind: MeetingKind
  aboutId: string
}

/** Somebody to be in a meeting; those who lead it can move it and call it off, as whoever called it can. */
export interface Invited {
  personId: string
  leads?: boolean
}

export interface NewMeeting extends About, MeetingTime {
  people: readonly Invited[]
  /** The same for the meetings that follow each other. */
  seriesId?: string
}

type Keys = Pick<Services, 'masterKey'>
type Hands = Pick<Services, 'masterKey' | 'config' | 'later' | 'now'>

const keyPlace = (here: Pick<Who, 'municipalityId'>, id: string): KeyPlace => ({
  municipalityId: here.municipalityId,
  of: 'meeting',
  groundId: id,
})
const placeContext = (id: string) => `meeting ${id} place`

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
  const id = crypto.randomUUID()
  const { kind, aboutId, startsAt, minutes, where, people, seriesId } = meeting
  await sql
    .insertInto('meeting')
    .values({
      ...{ municipality_id: me.municipalityId, id, kind, about_id: aboutId, organiser_id: me.personId },
      ...{ starts_at: startsAt, minutes, series_id: seriesId ?? null },
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

/** A meeting as one of those in it sees it. */
export interface Meeting extends MeetingTime {
  id: string
  kind: string
  /** Null once the row that it was for is gone. */
  aboutId: string | null
  organiserId: string
  seriesId: string | null
  sequence: number
  changedAt: Date
  isOff: boolean
  /** Who is in it, by name; those who were excused are not. */
  people: MeetingPerson[]
}

export interface MeetingPerson {
  personId: string
  leads: boolean
  invited: boolean
  answer: 'none' | 'yes' | 'no'
  /** What came of the mail, for those who called or lead it and for oneself; null for the others. */
  mail: MailState | null
}
/** On its way, or known; nobody has said where to; the address does not take it. */
export type MailState = 'waiting' | 'told' | 'noAddress' | 'refused'

/** @throws NotFound unless the one who asks is in it or called it */
export async function meetingOf(sql: Sql, keys: Keys, me: Who, id: string): Promise<Meeting> {
  const [meeting] = await opened(sql, keys, me, rowsOf(sql).where('id', '=', id))
  if (!meeting) throw new NotFound()
  return meeting
}

/** The meetings for a row of a place's, the first in time first; those that are off as well, until everybody knows. */
export function meetingsAbout(sql: Sql, keys: Keys, me: Who, { kind, aboutId }: About): Promise<Meeting[]> {
  return opened(sql, keys, me, rowsOf(sql).where('kind', '=', kind).where('about_id', '=', aboutId))
}

/** Those that the one who asks is in and that are held, from a moment on: five hundred at most. */
export async function meetingsOf(sql: Sql, keys: Keys, me: Who, from: Date): Promise<Meeting[]> {
  const all = await opened(
    sql,
    keys,
    me,
    rowsOf(sql).where('starts_at', '>', from).where('cancelled_at', 'is', null).limit(500),
  )
  return all.filter(({ people }) => people.some((one) => one.personId === me.personId && one.invited))
}

const rowsOf = (sql: Sql) => sql.selectFrom('meeting').selectAll().orderBy('starts_at').orderBy('id')

async function opened(
  sql: Sql,
  keys: Keys,
  here: Pick<Who, 'municipalityId'>,
  query: ReturnType<typeof rowsOf>,
): Promise<Meeting[]> {
  const rows = await query.execute()
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const people = await sql
    .selectFrom('meeting_person as p')
    .leftJoin('outgoing_mail as o', (on) =>
      on.onRef('o.meeting_id', '=', 'p.meeting_id').onRef('o.person_id', '=', 'p.person_id'),
    )
    .select(['p.meeting_id', 'p.person_id as personId', 'p.leads', 'p.invited', 'p.answer'])
    .select(['o.told_sequence', 'o.problem', 'o.person_id as told'])
    .where('p.meeting_id', 'in', ids)
    .orderBy('p.person_id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    aboutId: row.about_id,
    organiserId: row.organiser_id,
    seriesId: row.series_id,
    startsAt: row.starts_at,
    minutes: row.minutes,
    where: placeOf(keys, here, row),
    sequence: row.sequence,
    changedAt: row.changed_at,
    isOff: row.cancelled_at !== null,
    people: people
      .filter(({ meeting_id: of }) => of === row.id)
      .map(({ personId, leads, invited, answer, told_sequence: sequence, problem, told }) => ({
        ...{ personId, leads, invited, answer },
        mail: told === null ? null : (problem ?? ((sequence ?? -1) >= row.news_from ? 'told' : 'waiting')),
      })),
  }))
}

/** Where, sealed with a key of the meeting's own; a new one for each place, so that nothing opens an old one. */
function sealedPlace(
  { masterKey }: Keys,
  here: Pick<Who, 'municipalityId'>,
  id: string,
  where: string | null,
) {
  if (where === null) return { wrapped_key: null, place_sealed: null }
  const key = newKey()
  return {
    wrapped_key: wrapKey(masterKey, keyPlace(here, id), key),
    place_sealed: sealJson(key, placeContext(id), where),
  }
}

function placeOf(
  { masterKey }: Keys,
  here: Pick<Who, 'municipalityId'>,
  row: { id: string; wrapped_key: Buffer | null; place_sealed: Buffer | null },
): string | null {
  if (!row.wrapped_key || !row.place_sealed) return null
  const key = unwrapKey(masterKey, keyPlace(here, row.id), row.wrapped_key)
  return unsealJson<string>(key, placeContext(row.id), row.place_sealed)
}
