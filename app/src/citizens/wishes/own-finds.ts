import type { Sql } from '@lydhoer/database'
import { addDay, today, workingDayFrom } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { openMatter, sealMatter } from '../matter/sealed-words.ts'

/** A place that a citizen has found themselves. */
export interface Found {
  place: string
  does: string
  /** Whom to speak with; '' where nobody said. */
  contact: string
}

export interface OwnFind extends Found {
  id: string
  /** Days are `YYYY-MM-DD` in Denmark. */
  foundOn: string
  answerBy: string
  checker: { id: string; name: string } | null
  answer: { says: 'agreed' | 'no'; on: string; words: string } | null
}

const wordsContext = (id: string) => `own_find ${id} words`
const checkerContext = (id: string) => `own_find ${id} checker`
const answerContext = (id: string) => `own_find ${id} answer`

/** What it is called in a line, for whoever has the key. */
export const placeOf = (key: Buffer, id: string, sealed: Buffer | string): string =>
  openMatter<Found>(key, wordsContext(id), sealed).place

/** What a citizen has found, the newest first. */
export async function ownFindsOf(sql: Sql, key: Buffer, citizenId: string): Promise<OwnFind[]> {
  const rows = await sql
    .selectFrom('own_find')
    .selectAll()
    .where('citizen_id', '=', citizenId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...openMatter<Found>(key, wordsContext(row.id), row.words_sealed),
    ...{ id: row.id, foundOn: row.found_on, answerBy: row.answer_by },
    checker:
      row.checker_id && row.checker_sealed
        ? {
            id: row.checker_id,
            name: openMatter<{ name: string }>(key, checkerContext(row.id), row.checker_sealed).name,
          }
        : null,
    answer:
      row.answer && row.answered_on && row.answer_sealed
        ? {
            ...{ says: row.answer, on: row.answered_on },
            words: openMatter<{ words: string }>(key, answerContext(row.id), row.answer_sealed).words,
          }
        : null,
  }))
}

/** @throws NotFound unless the visitor sees it, and it is this citizen's */
export async function ownFindOf(sql: Sql, key: Buffer, citizenId: string, id: string): Promise<OwnFind> {
  const one = (await ownFindsOf(sql, key, citizenId)).find((each) => each.id === id)
  if (!one) throw new NotFound()
  return one
}

/** An answer is promised within two weeks. */
export const usualAnswerBy = (now: Date): string => workingDayFrom(addDay(now, 14))

/** Writes what the citizen has found; the same submission twice is one. */
export async function writeFind(
  sql: Sql,
  key: Buffer,
  { me, now }: { me: SignedIn; now: Date },
  { citizenId, submissionId, ...found }: Found & { citizenId: string; submissionId: string },
): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('own_find')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: citizenId, written_by: me.personId },
      ...{ found_on: today(now), answer_by: usualAnswerBy(now), submission_id: submissionId },
      words_sealed: sealMatter(key, wordsContext(id), found),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}

const checkedBy = (key: Buffer, me: SignedIn, id: string) => ({
  checker_id: me.personId,
  checker_sealed: sealMatter(key, checkerContext(id), { name: me.displayName }),
})

/** Whoever works with the citizen looks into it from now on, until it is answered. */
export async function lookInto(sql: Sql, key: Buffer, me: SignedIn, id: string): Promise<void> {
  await sql
    .updateTable('own_find')
    .set(checkedBy(key, me, id))
    .where('id', '=', id)
    .where('answer', 'is', null)
    .execute()
}

/** It is answered, once. @returns whether it was answered by this */
export async function answerFind(
  sql: Sql,
  key: Buffer,
  { me, now }: { me: SignedIn; now: Date },
  id: string,
  { says, words }: { says: 'agreed' | 'no'; words: string },
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('own_find')
    .set({
      ...{ ...checkedBy(key, me, id), answer: says, answered_on: today(now) },
      answer_sealed: sealMatter(key, answerContext(id), { words }),
    })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * The citizen takes it back.
 *
 * @returns the address that undoes it, while nobody had looked into it
 */
export async function takeBackFind(
  sql: Sql,
  { services, me }: Visit & { services: Services },
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('own_find')
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .returning(['municipality_id', 'id', 'citizen_id', 'written_by', 'words_sealed', 'found_on', 'answer_by'])
    .returning(['submission_id', 'checker_id'])
    .executeTakeFirst()
  if (!row || row.checker_id !== null || row.written_by !== me.personId) return undefined
  const { checker_id: _, ...kept } = row
  return letGo(sql, services, me, { kind: 'ownFind', kept })
}
