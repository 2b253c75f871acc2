import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { openMatter, sealMatter } from './sealed-words.ts'

export const doers = ['citizen', 'worker', 'other'] as const
export type Doer = (typeof doers)[number]

/** One line of the two lists of a meeting. */
export interface Point {
  id: string
  meetingId: string
  isAgreed: boolean
  words: string
  /** Who does it; null where nobody does anything. */
  does: Doer | null
  /** What somebody else who does it is called; '' else. */
  other: string
  byDay: string | null
  agendaLineId: string | null
  writtenBy: string
}

interface PointWords {
  words: string
  other: string
}
const context = (id: string) => `meeting_point ${id} words`

const pointsIn = (sql: Sql) =>
  sql
    .selectFrom('meeting_point')
    .select([
      'id',
      'meeting_id',
      'is_agreed',
      'words_sealed',
      'does',
      'by_day',
      'agenda_line_id',
      'written_by',
    ])
    .orderBy('created_at')
    .orderBy('id')

type Row = Awaited<ReturnType<ReturnType<typeof pointsIn>['execute']>>[number]

function opened(key: Buffer, row: Row): Point {
  const { words, other } = openMatter<PointWords>(key, context(row.id), row.words_sealed)
  return {
    id: row.id,
    meetingId: row.meeting_id,
    isAgreed: row.is_agreed,
    words,
    other,
    does: row.does,
    byDay: row.by_day,
    agendaLineId: row.agenda_line_id,
    writtenBy: row.written_by,
  }
}

/** The lines of one meeting's two lists, in the order in which they were written. */
export async function pointsOf(sql: Sql, key: Buffer, meetingId: string): Promise<Point[]> {
  const rows = await pointsIn(sql).where('meeting_id', '=', meetingId).execute()
  return rows.map((row) => opened(key, row))
}

/** The lines of all meetings with a citizen, in the order in which they were written. */
export async function allPointsOf(sql: Sql, key: Buffer, citizenId: string): Promise<Point[]> {
  const rows = await pointsIn(sql).where('citizen_id', '=', citizenId).execute()
  return rows.map((row) => opened(key, row))
}

/** @throws NotFound unless the visitor wrote it, of that citizen's */
export async function ownPointOf(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  citizenId: string,
  id: string,
): Promise<Point> {
  const row = await pointsIn(sql)
    .where('citizen_id', '=', citizenId)
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(key, row)
}

export type NewPoint = Omit<Point, 'id' | 'writtenBy'> & { citizenId: string; submissionId: string }

/** Writes a line on one of the lists; the same submission twice is one. @throws an error of SQLSTATE 55000 when the meeting has ended */
export async function writePoint(sql: Sql, key: Buffer, me: SignedIn, one: NewPoint): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('meeting_point')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: one.citizenId,
      meeting_id: one.meetingId,
      is_agreed: one.isAgreed,
      written_by: me.personId,
      words_sealed: sealMatter(key, context(id), { words: one.words, other: one.other }),
      does: one.does,
      by_day: one.byDay,
      agenda_line_id: one.agendaLineId,
      submission_id: one.submissionId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}

/** Says it anew; whoever wrote it does, while the meeting goes on. @throws NotFound else */
export async function correctPoint(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  id: string,
  { words, other, does, byDay, isAgreed }: Pick<Point, 'words' | 'other' | 'does' | 'byDay' | 'isAgreed'>,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('meeting_point')
    .set({
      words_sealed: sealMatter(key, context(id), { words, other }),
      does,
      by_day: byDay,
      is_agreed: isAgreed,
    })
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** What it takes to put a line back that was taken off; its words stay sealed. */
const columnsToPutBack = [
  'id',
  'citizen_id',
  'meeting_id',
  'is_agreed',
  'words_sealed',
  'does',
  'by_day',
  'agenda_line_id',
  'submission_id',
] as const
export type TakenOff = Awaited<ReturnType<typeof takeOffPoint>>

/** Takes off a line that the visitor wrote, while the meeting goes on. @returns what puts it back; undefined where there was none */
export const takeOffPoint = (sql: Sql, me: SignedIn, id: string) =>
  sql
    .deleteFrom('meeting_point')
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .returning(columnsToPutBack)
    .executeTakeFirst()

/** Puts it back, once, while the meeting goes on. */
export async function putBackPoint(sql: Sql, me: SignedIn, row: NonNullable<TakenOff>): Promise<void> {
  await sql
    .insertInto('meeting_point')
    .values({ ...row, municipality_id: me.municipalityId, written_by: me.personId })
    .onConflict((same) => same.doNothing())
    .execute()
}
