import type { Sql, Who } from '@lydhoer/database'
import { NotFound } from '../request/errors.ts'
import type { Services } from '../request/services.ts'
import type { MeetingKind } from './kinds.ts'
import { placeOf } from './meeting-place.ts'

type Keys = Pick<Services, 'masterKey'>

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
  /** Whether a leader has said that its time is protected. */
  isProtected: boolean
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

/** The one meeting for a row of a place's that is to be held, or was; undefined while none is booked. */
export async function meetingFor(sql: Sql, keys: Keys, me: Who, about: About): Promise<Meeting | undefined> {
  return (await meetingsAbout(sql, keys, me, about)).find(({ isOff }) => !isOff)
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
    isProtected: row.is_protected,
    people: people
      .filter(({ meeting_id: of }) => of === row.id)
      .map(({ personId, leads, invited, answer, told_sequence: sequence, problem, told }) => ({
        ...{ personId, leads, invited, answer },
        mail: told === null ? null : (problem ?? ((sequence ?? -1) >= row.news_from ? 'told' : 'waiting')),
      })),
  }))
}
