import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { CitizenMeeting } from './meetings.ts'
import { openMatter, sealMatter } from './sealed-words.ts'

/** What can be answered to each of the three questions, the best first. */
export const wordAnswers = {
  /** Did what I wanted to talk about get said? */
  said: ['yes', 'some', 'no'],
  /** Do I know what happens now? */
  knows: ['yes', 'some', 'no'],
  /** How was it to be here? */
  felt: ['good', 'fine', 'hard'],
} as const
export type WordQuestion = keyof typeof wordAnswers
export const wordQuestions = Object.keys(wordAnswers) as WordQuestion[]
type AnswersTo = { [Q in WordQuestion]: (typeof wordAnswers)[Q][number] | null }

/** What one of the two said at the end of a meeting; nothing of it had to be answered. */
export interface Said extends AnswersTo {
  words: string
  /** It felt like blame. */
  blame: boolean
}

/** The same, with who said it and when. */
export interface Word extends Said {
  meetingId: string
  personId: string
  saidAt: Date
}

const context = ({ meetingId, personId }: Pick<Word, 'meetingId' | 'personId'>) =>
  `meeting_word ${meetingId} ${personId} words`

const wordsIn = (sql: Sql) =>
  sql
    .selectFrom('meeting_word as w')
    .select([
      'w.meeting_id as meetingId',
      'w.person_id as personId',
      'w.said',
      'w.knows',
      'w.felt',
      'w.words_sealed',
      'w.said_at as saidAt',
    ])
    .orderBy('w.said_at')
    .orderBy('w.person_id')

type Row = Awaited<ReturnType<ReturnType<typeof wordsIn>['execute']>>[number]

function opened(key: Buffer, { words_sealed: sealed, ...row }: Row): Word {
  const { words, blame } = openMatter<Pick<Said, 'words' | 'blame'>>(key, context(row), sealed)
  return { ...row, words, blame }
}

/** What the two said at the end of one meeting, as far as the visitor is one of them. */
export async function wordsAt(sql: Sql, key: Buffer, meetingId: string): Promise<Word[]> {
  const rows = await wordsIn(sql).where('w.meeting_id', '=', meetingId).execute()
  return rows.map((row) => opened(key, row))
}

/** What was said at the end of all meetings with a citizen, as far as the visitor is one of the two. */
export async function allWordsOf(sql: Sql, key: Buffer, citizenId: string): Promise<Word[]> {
  const rows = await wordsIn(sql).where('w.citizen_id', '=', citizenId).execute()
  return rows.map((row) => opened(key, row))
}

/** The last meeting that ended, and what the two said at its end. */
export interface LastWord {
  meetingId: string
  workerId: string
  endedAt: Date
  words: readonly Word[]
}

/**
 * What was said at the end last time, with which the next agenda begins; undefined where nobody said anything then, or the visitor is not
 * one of the two.
 *
 * @param before the end of a meeting, to ask for the one before it
 */
export async function lastWord(
  sql: Sql,
  key: Buffer,
  citizenId: string,
  before: Date | null = null,
): Promise<LastWord | undefined> {
  const rows = await wordsIn(sql)
    .innerJoin('citizen_meeting as m', 'm.id', 'w.meeting_id')
    .select(['m.ended_at', 'm.worker_id'])
    .where('m.id', '=', (of) => {
      const ended = of
        .selectFrom('citizen_meeting as last')
        .select('last.id')
        .where('last.citizen_id', '=', citizenId)
        .where('last.ended_at', 'is not', null)
        .orderBy('last.ended_at', 'desc')
        .limit(1)
      return before ? ended.where('last.ended_at', '<', before) : ended
    })
    .execute()
  const [first] = rows
  if (!first?.ended_at) return undefined
  return {
    meetingId: first.meetingId,
    workerId: first.worker_id,
    endedAt: first.ended_at,
    words: rows.map(({ ended_at: _, worker_id: __, ...row }) => opened(key, row)),
  }
}

/** Says it, or says it anew: what was said last stands. One of the two does, when the meeting has ended. */
export async function sayWord(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  meeting: Pick<CitizenMeeting, 'id' | 'citizenId' | 'workerId'>,
  { words, blame, ...answers }: Said,
  now: Date,
): Promise<void> {
  const sealed = sealMatter(key, context({ meetingId: meeting.id, personId: me.personId }), { words, blame })
  await sql
    .insertInto('meeting_word')
    .values({
      municipality_id: me.municipalityId,
      meeting_id: meeting.id,
      person_id: me.personId,
      citizen_id: meeting.citizenId,
      worker_id: meeting.workerId,
      ...answers,
      words_sealed: sealed,
      said_at: now,
    })
    .onConflict((same) =>
      same
        .columns(['municipality_id', 'meeting_id', 'person_id'])
        .doUpdateSet({ ...answers, words_sealed: sealed, corrected_at: now }),
    )
    .execute()
}

/** Takes one's own word back; nothing of it is left. */
export async function takeWordBack(sql: Sql, me: SignedIn, meetingId: string): Promise<void> {
  await sql
    .deleteFrom('meeting_word')
    .where('meeting_id', '=', meetingId)
    .where('person_id', '=', me.personId)
    .execute()
}

/** Whether something is harder than it was last time: a reason to talk, and nothing else. */
export function isHarder(now: Said, before: Said): boolean {
  const worse = (question: WordQuestion) => {
    const [one, other] = [now[question], before[question]]
    const order: readonly (string | null)[] = wordAnswers[question]
    return one !== null && other !== null && order.indexOf(one) > order.indexOf(other)
  }
  return wordQuestions.some(worse) || (now.blame && !before.blame)
}
