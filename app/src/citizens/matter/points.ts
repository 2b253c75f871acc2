import type { Sql } from '@lydhoer/database'
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

/** The lines of one meeting's two lists, in the order in which they were written. */
export async function pointsOf(sql: Sql, key: Buffer, meetingId: string): Promise<Point[]> {
  const rows = await sql
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
    .where('meeting_id', '=', meetingId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => {
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
  })
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

/** Takes off a line that the visitor wrote, while the meeting goes on. */
export async function takeOffPoint(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql.deleteFrom('meeting_point').where('id', '=', id).where('written_by', '=', me.personId).execute()
}
