import type { Sql } from '@lydhoer/database'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { holdsOneOf, whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import type { Gathering } from './gatherings.ts'
import type { Side } from './kinds.ts'
import { openOfGatherings, partContext, sealOfGatherings, type Keys } from './sealed.ts'
import { problems } from './told.ts'

/** A part of a programme. */
export interface Part {
  id: string
  side: Side
  /** As on a clock, `10:30`; null while it has no place in the day. */
  clock: string | null
  minutes: number
  goesDeep: boolean
  words: string
}

/** Whose wishes somebody writes: research's where they are here as a researcher and nothing else, as the database says in `comes_to_study`. */
export const sideOf = ({ roles }: Pick<SignedIn, 'roles'>): Side =>
  holdsOneOf(roles, ['researcher']) && roles.every(({ role }) => role === 'researcher')
    ? 'research'
    : 'municipality'

/** Who can write the municipality's own wishes. */
export const whoWishHere = whoAreOfTheHouse.filter((role) => role !== 'researcher')

/** A programme in the order of the day; what has no clock yet comes last. */
export async function partsOf(sql: Sql, keys: Keys, me: SignedIn, gatheringId: string): Promise<Part[]> {
  const rows = await sql
    .selectFrom('gathering_part')
    .selectAll()
    .where('gathering_id', '=', gatheringId)
    .orderBy('begins_at', (by) => by.asc().nullsLast())
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, side: row.side, clock: row.begins_at, minutes: row.minutes, goesDeep: row.goes_deep },
    words: openOfGatherings(keys, me, partContext(row.id), row.words_sealed),
  }))
}

/** @throws NotFound unless it stands in this programme and is of the visitor's side */
export async function ownPart(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  gatheringId: string,
  id: string,
): Promise<Part> {
  const part = (await partsOf(sql, keys, me, gatheringId)).find((one) => one.id === id)
  if (!part || part.side !== sideOf(me)) throw new NotFound()
  return part
}

/** So much of a visit each side has wished for, what is kept, and what is left for research and for the municipality. */
export interface Room {
  ours: number
  theirs: number
  /** Still kept for the municipality beyond what it has wished for. */
  kept: number
  free: number
}

/** @example roomIn({ minutes: 120, keptMinutes: 60 }, [], false) // { ours: 0, theirs: 0, kept: 60, free: 60 } */
export function roomIn(
  { minutes, keptMinutes }: Pick<Gathering, 'minutes' | 'keptMinutes'>,
  parts: readonly Pick<Part, 'side' | 'minutes'>[],
  hasSaid: boolean,
): Room {
  const of = (side: Side) =>
    parts.filter((one) => one.side === side).reduce((sum, one) => sum + one.minutes, 0)
  const [ours, theirs] = [of('municipality'), of('research')]
  const kept = hasSaid ? 0 : Math.max(0, keptMinutes - ours)
  return { ours, theirs, kept, free: Math.max(0, minutes - ours - theirs - kept) }
}

/** Whether the municipality has said what it wishes, and on which day. */
export async function saidOf(sql: Sql, id: string): Promise<{ on: string; by: string } | null> {
  const row = await sql
    .selectFrom('gathering_said as s')
    .leftJoin('person as p', 'p.id', 's.said_by')
    .select(['s.said_on as on', 'p.display_name as name'])
    .where('s.gathering_id', '=', id)
    .executeTakeFirst()
  return row ? { on: row.on, by: row.name ?? '' } : null
}

type NewPart = Omit<Part, 'side'>

const columns = (keys: Keys, me: SignedIn, { id, clock, minutes, goesDeep, words }: NewPart) => ({
  ...{ begins_at: clock, minutes, goes_deep: goesDeep },
  words_sealed: sealOfGatherings(keys, me, partContext(id), words),
})

/** Adds to a programme in the name of the visitor's side; the same id twice is one. @throws Invalid where a visit has no room for it */
export async function addPart(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  gatheringId: string,
  part: NewPart,
): Promise<void> {
  await withRoom(() =>
    sql
      .insertInto('gathering_part')
      .values({
        ...{ municipality_id: me.municipalityId, id: part.id, gathering_id: gatheringId, side: sideOf(me) },
        ...{ written_by: me.personId, ...columns(keys, me, part) },
      })
      .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
      .execute(),
  )
}

/** Changes what the visitor's side has in it. @throws Invalid where a visit has no room for it */
export async function changePart(sql: Sql, keys: Keys, me: SignedIn, part: NewPart): Promise<void> {
  await withRoom(() =>
    sql
      .updateTable('gathering_part')
      .set(columns(keys, me, part))
      .where('id', '=', part.id)
      .execute(),
  )
}

const isFull = (error: unknown) => (error as { constraint?: string }).constraint === 'room_at_visits'

/** What the database refuses for want of room, in words. */
export async function withRoom(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw isFull(error) ? new Invalid([{ field: 'minutes', what: problems.noRoom }]) : error
  }
}

/** Takes it out. @returns the address that undoes it; undefined where it is gone already, or the other side's */
export async function takeOutPart(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql.deleteFrom('gathering_part').where('id', '=', id).returningAll().executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, ...kept } = row
  return letGo(sql, services, me, { kind: 'gatheringPart', kept })
}

/** It stands in the programme again. */
export const partAgain = rowAgain<{ gathering_id: string }>(
  'gathering_part',
  ({ gathering_id: id }) => `/samlinger/${id}/program`,
)

/** The municipality has said what it wishes, or wishes nothing; said twice is once. */
export async function sayWished(sql: Sql, me: SignedIn, id: string): Promise<void> {
  mustWishHere(me)
  await sql
    .insertInto('gathering_said')
    .values({ municipality_id: me.municipalityId, gathering_id: id, said_by: me.personId })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** What is left of the time is the municipality's again. @throws Conflict where research has wished for it in the meantime */
export async function takeBackWished(sql: Sql, me: SignedIn, id: string): Promise<void> {
  mustWishHere(me)
  try {
    await sql.deleteFrom('gathering_said').where('gathering_id', '=', id).execute()
  } catch (error) {
    throw isFull(error) ? new Conflict(problems.takenSince) : error
  }
}

/** @throws NotFound of whoever is of research's side: that is the municipality's to say */
function mustWishHere(me: SignedIn): void {
  if (sideOf(me) !== 'municipality') throw new NotFound()
}
