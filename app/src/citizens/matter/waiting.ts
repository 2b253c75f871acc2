import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { Helper } from './help.ts'
import { openMatter, sealMatter } from './sealed-words.ts'

export const waitKinds = [
  'medicalCertificate',
  'treatment',
  'assessment',
  'placement',
  'meeting',
  'teamDate',
  'other',
] as const
export type WaitKind = (typeof waitKinds)[number]

/** Who can have the ball: whose turn it is to do something. */
export const balls = ['worker', 'doctor', 'department', 'company', 'citizen', 'other', 'unknown'] as const
export type Ball = (typeof balls)[number]

export type WaitingEventKind =
  'asked' | 'news' | 'stillWaiting' | 'movedOn' | 'criteriaMoved' | 'closedBeforeStart' | 'ended'
export type EndedAs = 'came' | 'closed' | 'stopped'

/** Something that was done or came while a citizen waits. */
export interface WaitingEvent {
  id: string
  kind: WaitingEventKind
  onDay: string
  writtenBy: string
  words: string
  /** With whom it lay from then on; '' where it did not move. */
  holder: string
  at: Date
}

/** Something that a citizen waits for. Days are `YYYY-MM-DD` in Denmark. */
export interface WaitingPeriod {
  id: string
  citizenId: string
  /** Written by the citizen; else by one who works with them. */
  isCitizens: boolean
  writtenBy: string
  writtenAt: Date
  kind: WaitKind
  what: string
  helpedBy: Helper | null
  since: string
  ball: Ball
  /** What whoever has the ball is called; '' where nobody said. */
  holder: string
  expectedBy: string | null
  askNext: string | null
  asksId: string | null
  /** The citizen's own idea for the time meanwhile; '' is none yet. */
  idea: string
  ideaHelpedBy: Helper | null
  /** What the two agreed on for the time meanwhile, or that there is nothing; null is not talked about. */
  meanwhile: { agreed: boolean; words: string } | null
  endedOn: string | null
  endedAs: EndedAs | null
  /** The first first. */
  events: readonly WaitingEvent[]
}

const context = (table: string, id: string, column: string) => `${table} ${id} ${column}`
type Sealed = 'what' | 'holder' | 'idea' | 'meanwhile'

/** One of the sealed words of a waiting period. */
export const sealOfPeriod = (key: Buffer, id: string, column: Sealed, what: object): Buffer =>
  sealMatter(key, context('waiting_period', id, column), what)

/** The words of what happened. */
export const sealOfEvent = (key: Buffer, id: string, what: Pick<WaitingEvent, 'words' | 'holder'>): Buffer =>
  sealMatter(key, context('waiting_event', id, 'words'), what)

/** What a period is called, from its sealed column. */
export const whatOf = (key: Buffer, id: string, sealed: Buffer | string): string =>
  openMatter<{ what: string }>(key, context('waiting_period', id, 'what'), sealed).what

interface EventInJson {
  id: string
  kind: WaitingEventKind
  on_day: string
  written_by: string
  words_sealed: string
  created_at: string
}

const periodsIn = (sql: Sql, citizenId: string) =>
  sql
    .selectFrom('waiting_period as w')
    .selectAll('w')
    .select(
      sqlTag<
        EventInJson[]
      >`coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'on_day', e.on_day,
        'written_by', e.written_by, 'words_sealed', e.words_sealed, 'created_at', e.created_at) order by e.on_day, e.created_at, e.id)
        from waiting_event e where e.municipality_id = w.municipality_id and e.period_id = w.id), '[]')`.as(
        'events',
      ),
    )
    .where('w.citizen_id', '=', citizenId)

type Row = Awaited<ReturnType<ReturnType<typeof periodsIn>['execute']>>[number]

function opened(key: Buffer, row: Row): WaitingPeriod {
  const open = <What>(column: Sealed, sealed: Buffer) =>
    openMatter<What>(key, context('waiting_period', row.id, column), sealed)
  return {
    id: row.id,
    citizenId: row.citizen_id,
    isCitizens: row.is_citizens,
    writtenBy: row.written_by,
    writtenAt: row.created_at,
    kind: row.kind,
    what: open<{ what: string }>('what', row.what_sealed).what,
    helpedBy: row.helped_by,
    since: row.since,
    ball: row.ball,
    holder: open<{ holder: string }>('holder', row.holder_sealed).holder,
    expectedBy: row.expected_by,
    askNext: row.ask_next,
    asksId: row.asks_id,
    idea: row.idea_sealed ? open<{ words: string }>('idea', row.idea_sealed).words : '',
    ideaHelpedBy: row.idea_helped_by,
    meanwhile:
      row.meanwhile_sealed && open<{ agreed: boolean; words: string }>('meanwhile', row.meanwhile_sealed),
    endedOn: row.ended_on,
    endedAs: row.ended_as,
    events: row.events.map((event) => ({
      id: event.id,
      kind: event.kind,
      onDay: event.on_day,
      writtenBy: event.written_by,
      ...openMatter<Pick<WaitingEvent, 'words' | 'holder'>>(
        key,
        context('waiting_event', event.id, 'words'),
        event.words_sealed,
      ),
      at: new Date(event.created_at),
    })),
  }
}

/** What a citizen waits for now, the longest first. */
export async function waitingNow(sql: Sql, key: Buffer, citizenId: string): Promise<WaitingPeriod[]> {
  const rows = await periodsIn(sql, citizenId)
    .where('w.ended_on', 'is', null)
    .orderBy('w.since')
    .orderBy('w.created_at')
    .orderBy('w.id')
    .execute()
  return rows.map((row) => opened(key, row))
}

/** All that a citizen waits for, the longest first, and what they have waited for, the last that ended first; by one statement. */
export async function waitsOf(
  sql: Sql,
  key: Buffer,
  citizenId: string,
  most = 60,
): Promise<{ now: WaitingPeriod[]; before: WaitingPeriod[] }> {
  const rows = await periodsIn(sql, citizenId)
    .orderBy('w.ended_on', (order) => order.desc().nullsFirst())
    .orderBy('w.since')
    .orderBy('w.created_at')
    .orderBy('w.id')
    .limit(most)
    .execute()
  const all = rows.map((row) => opened(key, row))
  const isOver = ({ endedOn }: WaitingPeriod) => endedOn !== null
  return { now: all.filter((one) => !isOver(one)), before: all.filter(isOver) }
}

/** @throws NotFound when that citizen has no such waiting period for the one who asks */
export async function waitingPeriodOf(
  sql: Sql,
  key: Buffer | undefined,
  citizenId: string,
  id: string,
): Promise<WaitingPeriod> {
  const row = await periodsIn(sql, citizenId).where('w.id', '=', id).executeTakeFirst()
  if (!row || !key) throw new NotFound()
  return opened(key, row)
}

const noNews: readonly WaitingEventKind[] = ['asked', 'stillWaiting']

/** Since when the citizen has heard nothing: the last day with news, or the day on which they began to wait. Asking is no news. */
export const lastNews = ({ since, events }: Pick<WaitingPeriod, 'since' | 'events'>): string =>
  events
    .filter(({ kind }) => !noNews.includes(kind))
    .reduce((last, { onDay }) => (onDay > last ? onDay : last), since)

/** Whole days from one day to another. @example daysBetween('2026-10-21', '2026-12-01') // 41 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Days without news to the citizen; until today, or until it ended. */
export const daysWithoutNews = (period: WaitingPeriod, today: string): number =>
  Math.max(0, daysBetween(lastNews(period), period.endedOn ?? today))

/** What was promised and not kept: it closed before it began, or what it takes was changed on the way. */
export const brokenPromises = ({ events }: Pick<WaitingPeriod, 'events'>): WaitingEvent[] =>
  events.filter(({ kind }) => kind === 'closedBeforeStart' || kind === 'criteriaMoved')

/** What has ended, parted: a promise not kept stays in sight for a while, the rest is folded away. */
export function partedBy(
  before: readonly WaitingPeriod[],
  from: string,
): { broken: WaitingPeriod[]; rest: WaitingPeriod[] } {
  const isBroken = (one: WaitingPeriod) => brokenPromises(one).length > 0 && (one.endedOn ?? '') >= from
  return { broken: before.filter(isBroken), rest: before.filter((one) => !isBroken(one)) }
}
