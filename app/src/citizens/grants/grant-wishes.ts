import type { Sql } from '@lydhoer/database'
import { addDay, today, workingDayFrom } from '@lydhoer/words'
import { everything } from '../../shared/request/taken-out.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'

/** What a citizen wishes for that is outside the usual. */
export interface GrantWish {
  id: string
  words: string
  /** Days are `YYYY-MM-DD` in Denmark. */
  wishedOn: string
  answerBy: string
  /** What was asked for because of it. */
  grantId: string | null
  answer: { words: string; by: string; on: string } | null
}

const wordsContext = (id: string) => `grant_wish ${id} words`
const answerContext = (id: string) => `grant_wish ${id} answer`

/** So long a citizen waits at most, moved to a working day. */
const waitDays = 14
/** So many stand on a page; the file that the citizen takes along has all. */
const shown = 50

/** What a citizen has wished for, the newest first. */
export async function grantWishesOf(
  sql: Sql,
  key: Buffer,
  citizenId: string,
  most = shown,
): Promise<GrantWish[]> {
  const rows = await sql
    .selectFrom('grant_wish')
    .selectAll()
    .where('citizen_id', '=', citizenId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, wishedOn: row.wished_on, answerBy: row.answer_by, grantId: row.grant_id },
    words: openMatter<{ words: string }>(key, wordsContext(row.id), row.words_sealed).words,
    answer:
      row.answered_on && row.answer_sealed
        ? {
            ...openMatter<{ words: string; by: string }>(key, answerContext(row.id), row.answer_sealed),
            on: row.answered_on,
          }
        : null,
  }))
}

/** Whether it is to be taken up or answered still. */
export const isOpen = ({ grantId, answer }: GrantWish): boolean => grantId === null && answer === null

/** One of them; undefined where it is not the citizen's, or they have deleted it. */
export const grantWishOf = async (
  sql: Sql,
  key: Buffer,
  citizenId: string,
  id: string,
): Promise<GrantWish | undefined> =>
  (await grantWishesOf(sql, key, citizenId, everything)).find((one) => one.id === id)

/** The citizen wishes; the same submission twice is one. */
export async function wishForGrant(
  sql: Sql,
  key: Buffer,
  { services: { now }, me }: { services: Pick<Services, 'now'>; me: SignedIn },
  { submissionId, words }: { submissionId: string; words: string },
): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('grant_wish')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: me.personId, submission_id: submissionId },
      ...{ wished_on: today(now()), answer_by: workingDayFrom(addDay(now(), waitDays)) },
      words_sealed: sealMatter(key, wordsContext(id), { words }),
    })
    .onConflict((same) => same.columns(['municipality_id', 'citizen_id', 'submission_id']).doNothing())
    .execute()
}

/** It is asked for: what is asked for stands beside it. */
export async function takeUp(sql: Sql, id: string, grantId: string): Promise<void> {
  await sql
    .updateTable('grant_wish')
    .set({ grant_id: grantId })
    .where('id', '=', id)
    .where('grant_id', 'is', null)
    .where('answered_on', 'is', null)
    .execute()
}

/** Whoever works with the citizen answers it with words, once. @returns whether it was answered by this */
export async function answerGrantWish(
  sql: Sql,
  key: Buffer,
  { services: { now }, me }: { services: Pick<Services, 'now'>; me: SignedIn },
  id: string,
  words: string,
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('grant_wish')
    .set({
      ...{ answered_by: me.personId, answered_on: today(now()) },
      answer_sealed: sealMatter(key, answerContext(id), { words, by: me.displayName }),
    })
    .where('id', '=', id)
    .where('grant_id', 'is', null)
    .where('answered_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * The citizen deletes it. What was asked for because of it stays.
 *
 * @returns the address that undoes it while it has no answer, which nobody can write again in another's name
 */
export async function deleteGrantWish(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('grant_wish')
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .returning(['municipality_id', 'id', 'citizen_id', 'words_sealed', 'wished_on', 'answer_by'])
    .returning(['submission_id', 'answered_on', 'grant_id'])
    .executeTakeFirst()
  if (!row || row.answered_on || row.grant_id) return undefined
  const { answered_on: _, grant_id: __, ...kept } = row
  return letGo(sql, services, me, { kind: 'grantWish', kept })
}
