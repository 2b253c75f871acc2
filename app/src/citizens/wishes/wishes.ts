import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'

export const partsOfDay = ['morning', 'midday', 'evening', 'night', 'weekend'] as const
export const waysThere = ['foot', 'bicycle', 'bus', 'car'] as const

/** What is said of a wish that may help whoever looks for it; all of it may be left out. */
export interface Around {
  /** What the work is called, as it was written. */
  work: string
  likes: string
  dislikes: string
  /** People and noise. */
  around: string
  /** The unit group of ISCO-08 that was chosen for the work. */
  unit: string | null
  hours: number | null
  times: readonly (typeof partsOfDay)[number][]
  transport: readonly (typeof waysThere)[number][]
  /** How many minutes they can be on the way. */
  minutes: number | null
}

/** What a wish says, or said before. */
export interface Said extends Around {
  words: string
  /** Who wrote it, and whether that was the citizen. */
  by: string
  isCitizens: boolean
  on: Date
}

export type WishEventKind = 'cannot' | 'left' | 'why' | 'again' | 'declined'
export interface WishEvent {
  id: string
  kind: WishEventKind
  words: string
  /** What was offered; '' where nothing was. */
  what: string
  by: string
  /** `YYYY-MM-DD` in Denmark. */
  on: string
}

export interface Wish {
  id: string
  citizenId: string
  now: Said
  /** What it said before, the newest first. */
  before: readonly Said[]
  events: readonly WishEvent[]
  state: 'stands' | 'cannot' | 'left'
  /** Since when the page asks why it was left; null where it does not. */
  asksWhySince: string | null
  writtenAt: Date
  moved: { on: string; isCitizens: boolean } | null
}

type Sealed = Pick<Around, 'work' | 'likes' | 'dislikes' | 'around'> & { words: string; by: string }
const saidContext = (id: string) => `wish_version ${id} words`
export const eventContext = (id: string) => `wish_event ${id} words`

/** A citizen's wishes, the dearest first, with all that they said and what happened to them. */
export async function wishesOf(sql: Sql, key: Buffer, citizenId: string): Promise<Wish[]> {
  const all = (table: 'wish_version' | 'wish_event') =>
    sql.selectFrom(table).where('citizen_id', '=', citizenId).orderBy('created_at').orderBy('id')
  const wishes = await sql
    .selectFrom('wish')
    .selectAll()
    .where('citizen_id', '=', citizenId)
    .orderBy('place')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  if (wishes.length === 0) return []
  const versions = await all('wish_version').selectAll('wish_version').execute()
  const events = await all('wish_event').selectAll('wish_event').execute()
  return wishes.flatMap((row) => {
    const said = versions
      .filter(({ wish_id: of }) => of === row.id)
      .map((one) => ({
        ...openMatter<Sealed>(key, saidContext(one.id), one.words_sealed),
        ...{ unit: one.unit, hours: one.hours, minutes: one.minutes, on: one.created_at },
        times: partsOfDay.filter((part) => one.times.includes(part)),
        transport: waysThere.filter((way) => one.transport.includes(way)),
        isCitizens: one.written_by === citizenId,
      }))
      .reverse()
    const [now, ...before] = said
    if (!now) return []
    const happened = events
      .filter(({ wish_id: of }) => of === row.id)
      .map((one) => ({
        ...openMatter<Pick<WishEvent, 'words' | 'what' | 'by'>>(key, eventContext(one.id), one.words_sealed),
        ...{ id: one.id, kind: one.kind, on: one.on_day },
      }))
    return {
      ...{ id: row.id, citizenId, now, before, events: happened, writtenAt: row.created_at },
      ...{ state: stateAfter(happened), asksWhySince: whyIsAskedSince(happened) },
      moved: row.moved_on ? { on: row.moved_on, isCitizens: row.moved_by === citizenId } : null,
    }
  })
}

function stateAfter(events: readonly WishEvent[]): Wish['state'] {
  const last = events.findLast(({ kind }) => ['cannot', 'left', 'again'].includes(kind))?.kind
  return last === 'cannot' || last === 'left' ? last : 'stands'
}

function whyIsAskedSince(events: readonly WishEvent[]): string | null {
  const last = events.findLast(({ kind }) => ['left', 'why', 'again'].includes(kind))
  return last?.kind === 'left' ? last.on : null
}

/** @throws NotFound unless the visitor sees it, and it is this citizen's */
export async function wishOf(sql: Sql, key: Buffer, citizenId: string, id: string): Promise<Wish> {
  const one = (await wishesOf(sql, key, citizenId)).find((each) => each.id === id)
  if (!one) throw new NotFound()
  return one
}

export const nothingAround: Around = {
  ...{ work: '', likes: '', dislikes: '', around: '', unit: null, hours: null, minutes: null },
  ...{ times: [], transport: [] },
}

/**
 * Writes a wish, as the last one; the same submission twice is one.
 *
 * @returns its id
 */
export async function writeWish(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { citizenId, words, submissionId }: { citizenId: string; words: string; submissionId: string },
): Promise<string> {
  await oneAtATime(sql, citizenId)
  const rows = await sql
    .selectFrom('wish')
    .select(['id', 'place', 'submission_id'])
    .where('citizen_id', '=', citizenId)
    .execute()
  const before = rows.find(({ submission_id: sent }) => sent === submissionId)
  if (before) return before.id
  const id = crypto.randomUUID()
  await sql
    .insertInto('wish')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, written_by: me.personId },
      ...{ place: 1 + Math.max(0, ...rows.map(({ place }) => place)), submission_id: submissionId },
    })
    .execute()
  await sayOfWish(sql, key, me, { citizenId, id, said: { ...nothingAround, words }, submissionId })
  return id
}

/** What a wish says from now on; what it said before stays. The same submission twice is one. */
export async function sayOfWish(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  {
    citizenId,
    id: wish,
    said,
    submissionId,
  }: { citizenId: string; id: string; said: Around & { words: string }; submissionId: string },
): Promise<void> {
  const id = crypto.randomUUID()
  const { words, work, likes, dislikes, around } = said
  const sealed: Sealed = { words, work, likes, dislikes, around, by: me.displayName }
  await sql
    .insertInto('wish_version')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, wish_id: wish },
      ...{ written_by: me.personId, submission_id: submissionId },
      ...{ unit: said.unit, hours: said.hours, minutes: said.minutes },
      ...{ times: [...said.times], transport: [...said.transport] },
      words_sealed: sealMatter(key, saidContext(id), sealed),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}

/** Puts a wish right above another of the same citizen's. Done twice it is done once. */
export async function putAbove(
  sql: Sql,
  { me, now }: { me: SignedIn; now: Date },
  citizenId: string,
  { id, above }: { id: string; above: string },
): Promise<void> {
  await oneAtATime(sql, citizenId)
  const rows = await sql
    .selectFrom('wish')
    .select(['id', 'place'])
    .where('citizen_id', '=', citizenId)
    .orderBy('place')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const others = rows.filter((row) => row.id !== id)
  const at = others.findIndex((row) => row.id === above)
  const moved = rows.find((row) => row.id === id)
  if (at < 0 || !moved) throw new NotFound()
  const inOrder = [...others.slice(0, at), moved, ...others.slice(at)]
  for (const [nth, row] of inOrder.entries())
    if (row.place !== nth + 1)
      await sql
        .updateTable('wish')
        .set({ place: nth + 1, moved_by: me.personId, moved_on: today(now) })
        .where('id', '=', row.id)
        .execute()
}

/**
 * The citizen deletes a wish that they have left, with all that it said. What is gone is gone.
 *
 * @returns whether it is gone; a wish that still stands stays
 */
export async function deleteWish(sql: Sql, key: Buffer, me: SignedIn, id: string): Promise<boolean> {
  const wish = (await wishesOf(sql, key, me.personId)).find((one) => one.id === id)
  if (wish && wish.state !== 'left') return false
  await sql.deleteFrom('wish').where('id', '=', id).where('citizen_id', '=', me.personId).execute()
  return true
}
