import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Conflict, NotFound } from '../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'
import { problems } from './messages.ts'
import type { Suggested } from './options.ts'

export const answers = ['yes', 'unsure', 'no'] as const
export type Answer = (typeof answers)[number]

/** A place that is laid before a citizen. Days are `YYYY-MM-DD`. */
export interface Laid extends LaidWords {
  id: string
  openingId: string
  laidBy: string
  laidOn: string
  answer: { says: Answer; words: string; on: string; isCitizens: boolean } | null
}

interface LaidWords {
  place: string
  town: string
  work: string
  tasks: string
  hours: { from: number; to: number }
  rank: number
  because: string[]
  against: string[]
  unknown: string[]
  /** What whoever laid it knows of the citizen or of the place; may be empty. */
  note: string
  by: string
}

const wordsContext = (id: string) => `match ${id} words`
const answerContext = (id: string) => `match ${id} answer`

/** So many stand on a page; the file that the citizen takes along has all. */
const shown = 50

/** What is laid before a citizen, the newest first. */
export async function laidBefore(sql: Sql, key: Buffer, citizenId: string, most = shown): Promise<Laid[]> {
  const rows = await sql
    .selectFrom('match')
    .selectAll()
    .where('citizen_id', '=', citizenId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...openMatter<LaidWords>(key, wordsContext(row.id), row.words_sealed),
    ...{ id: row.id, openingId: row.opening_id, laidBy: row.laid_by, laidOn: row.laid_on },
    answer:
      row.answer && row.answered_on && row.answer_sealed
        ? {
            ...openMatter<{ words: string }>(key, answerContext(row.id), row.answer_sealed),
            ...{ says: row.answer, on: row.answered_on, isCitizens: row.answered_by === citizenId },
          }
        : null,
  }))
}

export interface ToLay {
  citizenId: string
  suggested: Suggested
  note: string
  submissionId: string
}

/** Lays a place before a citizen; the same place, and the same submission, is laid once. */
export async function layBefore(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { citizenId, suggested: { place, rank, reasons }, note, submissionId }: ToLay,
): Promise<void> {
  const id = crypto.randomUUID()
  const { work, tasks, hours, town } = place
  const words: LaidWords = {
    ...{ place: place.place, town, work, tasks, hours, rank, ...reasons },
    ...{ note, by: me.displayName },
  }
  await sql
    .insertInto('match')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, opening_id: place.id },
      ...{ laid_by: me.personId, submission_id: submissionId },
      words_sealed: sealMatter(key, wordsContext(id), words),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/**
 * Answers for the citizen, or as the citizen. It can be said anew.
 *
 * @throws NotFound where it is not there
 * @throws Conflict where the citizen has answered, and it is another who answers
 */
export async function answerLaid(
  sql: Sql,
  key: Buffer,
  { me, services }: Pick<Visit, 'me' | 'services'>,
  { id, citizenId, says, words }: { id: string; citizenId: string; says: Answer; words: string },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('match')
    .set({
      ...{ answer: says, answered_by: me.personId, answered_on: today(services.now()) },
      answer_sealed: sealMatter(key, answerContext(id), { words }),
    })
    .where('id', '=', id)
    .where('citizen_id', '=', citizenId)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return
  const there = await sql.selectFrom('match').select('id').where('id', '=', id).executeTakeFirst()
  if (!there) throw new NotFound()
  throw new Conflict(problems.citizenAnswered)
}

/** Takes it back that a place was laid there. @returns the address that undoes it; undefined where it is gone, answered or another's */
export async function takeLaidBack(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('match')
    .where('id', '=', id)
    .where('laid_by', '=', me.personId)
    .where('answer', 'is', null)
    .returning([
      'municipality_id',
      'id',
      'citizen_id',
      'opening_id',
      'laid_by',
      'words_sealed',
      'submission_id',
    ])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'match', kept: row })
}
