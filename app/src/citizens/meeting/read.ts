import type { Sql } from '@lydhoer/database'
import { firstName } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { agendaOf, takenUpAt, type AgendaLine } from '../matter/agenda-lines.ts'
import { workersOfMine, type Citizen } from '../matter/citizens.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { lastWord, wordsAt, type LastWord, type Word } from '../matter/meeting-word.ts'
import { meetingNow, meetingOf, meetingsHeld, type CitizenMeeting } from '../matter/meetings.ts'
import { pointsOf, type Point } from '../matter/points.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { ownMessages } from './own-messages.ts'
import { photosOf, type Photo } from './photos/photos.ts'

/** What somebody on the page is called: the citizen is «du» to themselves, and by first name on a screen that both look at. */
export type NameOf = (personId: string) => string

interface Read {
  citizen: Citizen
  nameOf: NameOf
  /** What stands on a list, in the order in which it was written. */
  points: readonly Point[]
  /** Photos of the paper that they wrote on. */
  photos: readonly Photo[]
}

/** The meeting that goes on or is to come, as both see it. */
export interface Now extends Read {
  /** Without it nothing has been written about the citizen yet. */
  key: Buffer | undefined
  meeting: CitizenMeeting | undefined
  /** The agenda and what was taken up, each line where it stood. */
  lines: readonly AgendaLine[]
  last: LastWord | undefined
  held: readonly CitizenMeeting[]
}

/** A meeting that has ended. */
export interface Held extends Read {
  key: Buffer
  meeting: CitizenMeeting & { begunAt: Date; endedAt: Date }
  takenUp: readonly AgendaLine[]
  /** What was not reached then and still stands open. */
  notReached: readonly AgendaLine[]
  words: readonly Word[]
  /** What the two said the time before. */
  wordsBefore: readonly Word[]
  /** For how long it is kept, and why. */
  kept: string
}

export const goesOn = (meeting: CitizenMeeting | undefined): meeting is CitizenMeeting & { begunAt: Date } =>
  !!meeting?.begunAt && !meeting.endedAt

/** The meeting that goes on, or else the next one, with all that its page shows. */
export async function readNow(sql: Sql, visit: Visit, citizen: Citizen): Promise<Now> {
  const key = await matterKeyIfThere(sql, visit.services, visit.me, citizen.id)
  if (!key) {
    const nameOf = await namesFor(sql, visit, citizen, [])
    const nothing = { lines: [], points: [], photos: [], last: undefined, held: [] }
    return { citizen, nameOf, key, meeting: undefined, ...nothing }
  }
  const meeting = await meetingNow(sql, citizen.id)
  const open = await agendaOf(sql, key, citizen.id)
  const takenUp = goesOn(meeting) ? await takenUpAt(sql, key, citizen.id, meeting.id) : []
  const points = goesOn(meeting) ? await pointsOf(sql, key, meeting.id) : []
  const photos = goesOn(meeting) ? await photosOf(sql, meeting.id) : []
  const last = await lastWord(sql, key, citizen.id)
  // On the screen between the two stands what they talk about now.
  const isBetween = goesOn(meeting) && visit.me.personId !== citizen.id
  const held = isBetween ? [] : await meetingsHeld(sql, citizen.id, 10)
  const nameOf = await namesFor(sql, visit, citizen, [
    ...points.map(({ writtenBy }) => writtenBy),
    ...photos.map(({ putUpBy }) => putUpBy),
    ...[meeting, last, ...held].flatMap((one) => one?.workerId ?? []),
  ])
  const lines = [...open, ...takenUp].sort(asWritten)
  return { citizen, nameOf, key, meeting, lines, points, photos, last, held }
}

/** Lines stay where they stood, whether they are taken up or not: the citizen's first, then the law's. */
const asWritten = (one: AgendaLine, other: AgendaLine): number =>
  Number(other.isCitizens) - Number(one.isCitizens) || one.createdAt.getTime() - other.createdAt.getTime()

/** A meeting that has ended. @throws NotFound where there is none, or it has not ended */
export async function readHeld(sql: Sql, visit: Visit, citizen: Citizen, id: string): Promise<Held> {
  const meeting = await meetingOf(sql, citizen.id, id)
  const key = await matterKeyIfThere(sql, visit.services, visit.me, citizen.id)
  if (!key || !hasEnded(meeting)) throw new NotFound()
  const takenUp = await takenUpAt(sql, key, citizen.id, id)
  const points = await pointsOf(sql, key, id)
  const photos = await photosOf(sql, id)
  const words = await wordsAt(sql, key, id)
  const before = words.length > 0 ? await lastWord(sql, key, citizen.id, meeting.endedAt) : undefined
  const open = await agendaOf(sql, key, citizen.id)
  const notReached = open.filter(({ createdAt }) => createdAt < meeting.endedAt)
  const writers = [...points.map(({ writtenBy }) => writtenBy), ...photos.map(({ putUpBy }) => putUpBy)]
  const people = [meeting.workerId, ...writers]
  const nameOf = await namesFor(sql, visit, citizen, people)
  return {
    citizen,
    nameOf,
    key,
    meeting,
    takenUp,
    notReached,
    points,
    photos,
    words,
    wordsBefore: before?.words ?? [],
    kept: await keptSays(sql, visit.tongue, 'meeting'),
  }
}

const hasEnded = (meeting: CitizenMeeting): meeting is Held['meeting'] => meeting.endedAt !== null

/** What those are called who are named on the page. A citizen sees no row of a worker's, and is told what theirs are called. */
export async function namesFor(
  sql: Sql,
  { me, tongue: language }: Visit,
  citizen: Citizen,
  people: readonly string[],
): Promise<NameOf> {
  const words = ownMessages[language]
  const ids = [...new Set(people)].filter((id) => id !== citizen.id)
  const workers = me.personId === citizen.id ? await workersOfMine(sql) : await namedHere(sql, ids)
  const own = me.personId === citizen.id ? words.You : citizen.firstName
  return (id) => (id === citizen.id ? own : firstName(workers.get(id) ?? '') || words.somebody)
}

async function namedHere(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await sql.selectFrom('person').select(['id', 'display_name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, display_name: name }) => [id, name]))
}
