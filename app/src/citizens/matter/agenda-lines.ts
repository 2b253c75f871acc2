import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { spokenIn, type Spoken } from './agenda-sounds.ts'
import type { Helper } from './help.ts'
import { openMatter, sealMatter } from './sealed-words.ts'

/** How the agenda is made with a citizen: three ways that a worker takes part in, and the citizen's own. */
export const ways = ['ring', 'together', 'nextTime', 'self'] as const
export type AgendaWay = (typeof ways)[number]

export const outcomes = ['takenUp', 'changed', 'saidNo'] as const
export type Outcome = (typeof outcomes)[number]

/** One thing to talk about. */
export interface AgendaLine {
  id: string
  citizenId: string
  /** In the citizen's own words; else it is one that the law asks for. */
  isCitizens: boolean
  writtenBy: string
  way: AgendaWay
  helpedBy: Helper | null
  words: string
  /** What it is as long as it is sound and has no words of its own. */
  spoken: Spoken | null
  /** Codes of the pictures chosen. */
  pictures: readonly string[]
  createdAt: Date
  /** When the citizen last said it anew; null where it stands as it was first said. */
  correctedAt: Date | null
  /** What came of it; null is not taken up yet. */
  cameOfIt: Outcome | null
  /** What the worker added, or why it was a no. */
  answer: string
  answeredAt: Date | null
  meetingId: string | null
  /** Part of a decided plan: it stays as it was said. */
  inDecision: boolean
  /** At so many meetings since it was written it was not reached. */
  carriedOver: number
}

interface LineWords {
  words: string
  pictures: string[]
}
const wordsContext = (id: string) => `agenda_line ${id} words`
const answerContext = (id: string) => `agenda_line ${id} answer`

const linesIn = (sql: Sql, citizenId: string) =>
  sql
    .selectFrom('agenda_line as l')
    .leftJoin('agenda_sound as s', (join) =>
      join.onRef('s.municipality_id', '=', 'l.municipality_id').onRef('s.agenda_line_id', '=', 'l.id'),
    )
    .selectAll('l')
    .select(['s.duration_ms', 's.words_sealed as down_sealed', 's.worded_by', 's.worded_at'])
    .select((of) =>
      of
        .selectFrom('citizen_meeting as m')
        .select(sqlTag<number>`count(*)::int`.as('count'))
        .whereRef('m.citizen_id', '=', 'l.citizen_id')
        .whereRef('m.ended_at', '>', 'l.created_at')
        .where(sqlTag<boolean>`l.came_of_it is null`)
        .as('carried_over'),
    )
    .where('l.citizen_id', '=', citizenId)

type Row = Awaited<ReturnType<ReturnType<typeof linesIn>['execute']>>[number]

function opened(key: Buffer, row: Row): AgendaLine {
  const { words, pictures } = openMatter<LineWords>(key, wordsContext(row.id), row.words_sealed)
  return {
    id: row.id,
    citizenId: row.citizen_id,
    isCitizens: row.is_citizens,
    writtenBy: row.written_by,
    way: row.way,
    helpedBy: row.helped_by,
    words,
    spoken: spokenIn(key, row.id, row),
    pictures,
    createdAt: row.created_at,
    correctedAt: row.corrected_at,
    cameOfIt: row.came_of_it,
    answer: row.answer_sealed
      ? openMatter<{ answer: string }>(key, answerContext(row.id), row.answer_sealed).answer
      : '',
    answeredAt: row.answered_at,
    meetingId: row.meeting_id,
    inDecision: row.in_decision,
    carriedOver: row.carried_over ?? 0,
  }
}

/** The agenda: what has not been taken up, in the order in which it was written; the citizen's first, the law's last. */
export async function agendaOf(sql: Sql, key: Buffer, citizenId: string): Promise<AgendaLine[]> {
  const rows = await linesIn(sql, citizenId)
    .where('l.came_of_it', 'is', null)
    .orderBy('l.is_citizens', 'desc')
    .orderBy('l.created_at')
    .orderBy('l.id')
    .execute()
  return rows.map((row) => opened(key, row))
}

/** What was taken up at one meeting, in the order in which it was. */
export async function takenUpAt(
  sql: Sql,
  key: Buffer,
  citizenId: string,
  meetingId: string,
): Promise<AgendaLine[]> {
  const rows = await linesIn(sql, citizenId)
    .where('l.meeting_id', '=', meetingId)
    .where('l.came_of_it', 'is not', null)
    .orderBy('l.answered_at')
    .orderBy('l.id')
    .execute()
  return rows.map((row) => opened(key, row))
}

/** What has been taken up, the newest first. */
export async function takenUpOf(sql: Sql, key: Buffer, citizenId: string, most = 20): Promise<AgendaLine[]> {
  const rows = await linesIn(sql, citizenId)
    .where('l.came_of_it', 'is not', null)
    .orderBy('l.answered_at', 'desc')
    .orderBy('l.id')
    .limit(most)
    .execute()
  return rows.map((row) => opened(key, row))
}

/** @throws NotFound when there is no such line of that citizen's for the one who asks */
export async function lineOf(sql: Sql, key: Buffer, citizenId: string, id: string): Promise<AgendaLine> {
  const row = await linesIn(sql, citizenId).where('l.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return opened(key, row)
}

export interface NewLine extends Pick<
  AgendaLine,
  'citizenId' | 'isCitizens' | 'way' | 'helpedBy' | 'words' | 'pictures'
> {
  submissionId: string
}

/** Puts a line on the agenda; the same submission twice is one. @returns its id */
export async function writeLine(sql: Sql, key: Buffer, me: SignedIn, one: NewLine): Promise<string> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('agenda_line')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: one.citizenId,
      is_citizens: one.isCitizens,
      written_by: me.personId,
      way: one.way,
      // What somebody else writes down for the citizen says so.
      helped_by: one.helpedBy ?? (one.isCitizens && me.personId !== one.citizenId ? 'worker' : null),
      words_sealed: sealMatter(key, wordsContext(id), { words: one.words, pictures: one.pictures }),
      submission_id: one.submissionId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
  const kept = await sentWith(sql, me, one.submissionId).executeTakeFirstOrThrow()
  return kept.id
}

const sentWith = (sql: Sql, me: SignedIn, submissionId: string) =>
  sql
    .selectFrom('agenda_line')
    .select('id')
    .where('written_by', '=', me.personId)
    .where('submission_id', '=', submissionId)

/** Whether the line of a form is there already. */
export const isSent = async (sql: Sql, me: SignedIn, submissionId: string): Promise<boolean> =>
  (await sentWith(sql, me, submissionId).executeTakeFirst()) !== undefined

/** Says it anew; whose line it is does that, until it is part of a decision. @throws NotFound else */
export async function correctLine(
  sql: Sql,
  key: Buffer,
  {
    id,
    words,
    pictures,
    helpedBy,
    now,
  }: Pick<AgendaLine, 'id' | 'words' | 'pictures' | 'helpedBy'> & { now: Date },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('agenda_line')
    .set({
      words_sealed: sealMatter(key, wordsContext(id), { words, pictures }),
      helped_by: helpedBy,
      corrected_at: now,
    })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** Takes a line back; nothing of it is left. One that is part of a decision stays. @returns whether it is gone */
export async function takeBackLine(sql: Sql, id: string): Promise<boolean> {
  const { numDeletedRows } = await sql
    .deleteFrom('agenda_line')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** A worker says what came of a line at a meeting, in words of their own where there are any. @throws NotFound when it is part of a decision, or not there */
export async function answerLine(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  {
    id,
    cameOfIt,
    answer,
    meetingId,
    now,
  }: Pick<AgendaLine, 'id' | 'answer' | 'meetingId'> & { cameOfIt: Outcome; now: Date },
): Promise<void> {
  await setAnswer(sql, id, {
    came_of_it: cameOfIt,
    answer_sealed: answer === '' ? null : sealMatter(key, answerContext(id), { answer }),
    answered_by: me.personId,
    answered_at: now,
    meeting_id: meetingId,
  })
}

/** The line stands open again. */
export const openAgain = (sql: Sql, id: string): Promise<void> =>
  setAnswer(sql, id, {
    came_of_it: null,
    answer_sealed: null,
    answered_by: null,
    answered_at: null,
    meeting_id: null,
  })

async function setAnswer(
  sql: Sql,
  id: string,
  columns: {
    came_of_it: Outcome | null
    answer_sealed: Buffer | null
    answered_by: string | null
    answered_at: Date | null
    meeting_id: string | null
  },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('agenda_line')
    .set(columns)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}
