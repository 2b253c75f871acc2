import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { Conflict } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { holdsOneOf } from '../../shared/people/roles.ts'
import {
  sealOfEvent,
  sealOfPeriod,
  type EndedAs,
  type WaitingEvent,
  type WaitingPeriod,
  type WaitKind,
} from '../matter/waiting.ts'
import { both } from './messages.ts'

/** How long waits of one kind usually take here, in whole weeks, from our own past. */
export interface UsualWait {
  /** So many have had what they waited for. */
  ended: number
  fromWeeks: number | null
  middleWeeks: number | null
  /** Null where a quarter of them had waited so long that nobody knows yet. */
  toWeeks: number | null
}

/** What is usual, by kind; a kind of which too little is known is not there, nor «other», which is all sorts of things. */
export async function usualWaits(
  sql: Sql,
  periods: readonly { kind: WaitKind }[],
): Promise<ReadonlyMap<WaitKind, UsualWait>> {
  const kinds = [...new Set(periods.map(({ kind }) => kind))].filter((kind) => kind !== 'other')
  if (kinds.length === 0) return new Map()
  const { rows } = await sqlTag<UsualWait & { kind: WaitKind }>`
    select k.kind, u.ended, u.from_weeks as "fromWeeks", u.middle_weeks as "middleWeeks", u.to_weeks as "toWeeks"
    from unnest(${kinds}::text[]) as k(kind), usual_wait(k.kind) u`.execute(sql)
  return new Map(rows.map(({ kind, ...usual }) => [kind, usual]))
}

export type NewWait = Pick<
  WaitingPeriod,
  'citizenId' | 'kind' | 'what' | 'since' | 'ball' | 'holder' | 'expectedBy' | 'askNext' | 'idea' | 'helpedBy'
> & { submissionId: string }

/** Writes what a citizen waits for; the same submission twice is one. @returns its id, and whether it was made now */
export async function writeWait(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  one: NewWait,
): Promise<{ id: string; isNew: boolean }> {
  const id = crypto.randomUUID()
  const isCitizens = me.personId === one.citizenId
  const made = await sql
    .insertInto('waiting_period')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: one.citizenId,
      written_by: me.personId,
      is_citizens: isCitizens,
      department_id: isCitizens ? null : departmentOf(me),
      kind: one.kind,
      what_sealed: sealOfPeriod(key, id, 'what', { what: one.what }),
      helped_by: one.helpedBy,
      since: one.since,
      ball: one.ball,
      holder_sealed: sealOfPeriod(key, id, 'holder', { holder: one.holder }),
      expected_by: one.expectedBy,
      ask_next: one.askNext,
      asks_id: one.askNext === null ? null : me.personId,
      idea_sealed: one.idea === '' ? null : sealOfPeriod(key, id, 'idea', { words: one.idea }),
      submission_id: one.submissionId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return { id, isNew: true }
  const kept = await sql
    .selectFrom('waiting_period')
    .select('id')
    .where('written_by', '=', me.personId)
    .where('submission_id', '=', one.submissionId)
    .executeTakeFirstOrThrow()
  return { id: kept.id, isNew: false }
}

/** That of the role in which somebody works with citizens. */
const departmentOf = ({ roles }: SignedIn): string | null =>
  roles.find((held) => holdsOneOf([held], whoWorkWithCitizens) && held.departmentId !== null)?.departmentId ??
  null

/** Takes back what the visitor wrote; nothing of it is left. */
export async function takeBackWait(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql.deleteFrom('waiting_period').where('id', '=', id).where('written_by', '=', me.personId).execute()
}

/** What changes of the period itself when something happens. */
export interface Change {
  ball?: { ball: WaitingPeriod['ball']; holder: string }
  askNext?: string | null
  ended?: EndedAs
}

export type NewEvent = Pick<WaitingEvent, 'kind' | 'onDay' | 'words'> & { submissionId: string }

/** What undoing it takes: which event, and how the period stood before. */
export interface KeptEvent {
  citizenId: string
  periodId: string
  eventId: string
  page: string
  before: Record<string, unknown>
}

/**
 * Writes that something happened, with what it changes; the same submission twice is once, and so is «still waiting» in one day.
 *
 * @param page where one goes on when it is undone
 * @returns the address that undoes it; undefined where it stood there already
 * @throws Conflict when it has ended
 */
export async function writeEvent(
  sql: Sql,
  { services, me, key }: { services: Pick<Services, 'masterKey'>; me: SignedIn; key: Buffer },
  period: WaitingPeriod,
  event: NewEvent,
  change: Change,
  page: string,
): Promise<string | undefined> {
  const id = crypto.randomUUID()
  const made = await sql
    .insertInto('waiting_event')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: period.citizenId,
      period_id: period.id,
      kind: event.kind,
      on_day: event.onDay,
      written_by: me.personId,
      words_sealed: sealOfEvent(key, id, { words: event.words, holder: change.ball?.holder ?? '' }),
      submission_id: event.submissionId,
    })
    .onConflict((same) => same.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return undefined
  const columns = {
    ...(change.ball && {
      ball: change.ball.ball,
      holder_sealed: sealOfPeriod(key, period.id, 'holder', { holder: change.ball.holder }),
    }),
    ...(change.askNext !== undefined && {
      ask_next: change.askNext,
      asks_id: change.askNext === null ? null : me.personId,
    }),
    ...(change.ended && { ended_as: change.ended, ended_on: event.onDay }),
  }
  const before = await sql
    .selectFrom('waiting_period')
    .select(['ball', 'holder_sealed', 'ask_next', 'asks_id', 'ended_as', 'ended_on'])
    .where('id', '=', period.id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  if (!before) throw new Conflict(both('hasEnded'))
  const names = Object.keys(columns) as (keyof typeof columns)[]
  if (names.length > 0)
    await sql.updateTable('waiting_period').set(columns).where('id', '=', period.id).execute()
  const kept: KeptEvent = {
    citizenId: period.citizenId,
    periodId: period.id,
    eventId: id,
    page,
    before: Object.fromEntries(names.map((name) => [name, before[name]])),
  }
  return letGo(sql, services, me, { kind: 'waitingEvent', kept })
}

/**
 * Takes back what was just written, and lets the period stand as it did, unless something has happened since. A promise that was somebody
 * else's before is theirs to give again.
 *
 * @returns where to go on
 */
export async function takeBackEvent(sql: Sql, me: SignedIn, kept: unknown): Promise<string> {
  const { periodId, eventId, before, page } = kept as KeptEvent
  const gone = await sql
    .deleteFrom('waiting_event')
    .where('id', '=', eventId)
    .returning('created_at')
    .executeTakeFirst()
  if (!gone || Object.keys(before).length === 0) return page
  const later = await sql
    .selectFrom('waiting_event')
    .select('id')
    .where('period_id', '=', periodId)
    .where('created_at', '>', gone.created_at)
    .executeTakeFirst()
  if (later) return page
  const isOthers = 'asks_id' in before && before['asks_id'] !== null && before['asks_id'] !== me.personId
  await sql
    .updateTable('waiting_period')
    .set({ ...before, ...(isOthers && { ask_next: null, asks_id: null }) })
    .where('id', '=', periodId)
    .execute()
  return page
}

/** What the two agreed on meanwhile, or that there is nothing. */
export async function sayMeanwhile(
  sql: Sql,
  key: Buffer,
  id: string,
  meanwhile: { agreed: boolean; words: string },
): Promise<void> {
  await sql
    .updateTable('waiting_period')
    .set({ meanwhile_sealed: sealOfPeriod(key, id, 'meanwhile', meanwhile) })
    .where('id', '=', id)
    .execute()
}

/** The citizen's own idea; empty takes it away. */
export async function sayIdea(sql: Sql, key: Buffer, id: string, words: string): Promise<void> {
  await sql
    .updateTable('waiting_period')
    .set({
      idea_sealed: words === '' ? null : sealOfPeriod(key, id, 'idea', { words }),
      idea_helped_by: null,
    })
    .where('id', '=', id)
    .execute()
}

/** What those are called whom a page of a worker's names. */
export async function namesOf(
  sql: Sql,
  periods: readonly WaitingPeriod[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(
    periods.flatMap(({ writtenBy, asksId, events }) => [
      writtenBy,
      ...(asksId ? [asksId] : []),
      ...events.map((event) => event.writtenBy),
    ]),
  )
  if (ids.size === 0) return new Map()
  const rows = await sql
    .selectFrom('person')
    .select(['id', 'display_name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, display_name }) => [id, display_name]))
}
