import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'

/** A few lines of a citizen's to those who work with them. */
export interface ShortMessage {
  id: string
  words: string
  writtenAt: Date
  /** When somebody who works with the citizen first opened it; from then on it stands. */
  readAt: Date | null
  answer: { words: string; by: string; at: Date } | null
}

const wordsContext = (id: string) => `short_message ${id} words`
const answerContext = (id: string) => `short_message ${id} answer`
/** So many stand on a page; the file that the citizen takes along has all. */
const shown = 50

/** What a citizen has written: what has no answer first, then the newest. */
export async function messagesOf(
  sql: Sql,
  key: Buffer,
  citizenId: string,
  most = shown,
): Promise<ShortMessage[]> {
  const rows = await sql
    .selectFrom('short_message')
    .selectAll()
    .where('citizen_id', '=', citizenId)
    .orderBy('answered_at', (order) => order.desc().nullsFirst())
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  const open = (context: string, sealed: Buffer) => openMatter<{ words: string }>(key, context, sealed).words
  return rows.map((row) => ({
    id: row.id,
    words: open(wordsContext(row.id), row.words_sealed),
    writtenAt: row.created_at,
    readAt: row.read_at,
    answer:
      row.answer_sealed && row.answered_by && row.answered_at
        ? {
            words: open(answerContext(row.id), row.answer_sealed),
            by: row.answered_by,
            at: row.answered_at,
          }
        : null,
  }))
}

/** The citizen writes; the same submission twice is one. */
export async function writeMessage(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { words, submissionId }: { words: string; submissionId: string },
): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('short_message')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: me.personId, submission_id: submissionId },
      words_sealed: sealMatter(key, wordsContext(id), { words }),
    })
    .onConflict((same) => same.columns(['municipality_id', 'citizen_id', 'submission_id']).doNothing())
    .execute()
}

/** The citizen takes back what nobody has read; nothing of it is left. @returns whether it is gone */
export async function takeBackMessage(sql: Sql, me: SignedIn, id: string): Promise<boolean> {
  await sql
    .deleteFrom('short_message')
    .where('citizen_id', '=', me.personId)
    .where('id', '=', id)
    .where('read_at', 'is', null)
    .execute()
  return !(await sql.selectFrom('short_message').select('id').where('id', '=', id).executeTakeFirst())
}

/** What stands on the page of one who works with the citizen has been read. */
export async function sayRead(sql: Sql, citizenId: string, now: Date): Promise<void> {
  await sql
    .updateTable('short_message')
    .set({ read_at: now })
    .where('citizen_id', '=', citizenId)
    .where('read_at', 'is', null)
    .execute()
}

/** Answers once, in one's own name. @returns whether it was answered by this */
export async function answerMessage(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  { citizenId, id, words, now }: { citizenId: string; id: string; words: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('short_message')
    .set((set) => ({
      ...{ answer_sealed: sealMatter(key, answerContext(id), { words }), answered_by: me.personId },
      ...{ answered_at: now, read_at: set.fn.coalesce('read_at', set.val(now)) },
    }))
    .where('citizen_id', '=', citizenId)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
