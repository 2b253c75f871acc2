import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import { letGo } from '../../../shared/undo/let-go.ts'
import { rowAgain } from '../../../shared/undo/row-again.ts'
import { openLetter, sealLetter, type Keys } from '../sealed.ts'

interface AnswerWords {
  question: string
  answer: string
  /** Who answered: a lawyer need not have a key to the house. */
  by: string
}

/** What a lawyer answered about a paragraph of a version. */
export interface LetterAnswer extends AnswerWords {
  id: string
  versionId: string
  /** From 1, in that version. */
  paragraph: number
  answeredOn: string
  askedByName: string
  /** Whether the visitor asked. */
  isMine: boolean
}

const contextOf = (id: string) => `letter_answer ${id} words`

/** All that was answered about a letter, in the order in which it was put in. */
export async function answersOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  templateId: string,
): Promise<LetterAnswer[]> {
  const rows = await sql
    .selectFrom('letter_answer as a')
    .leftJoin('person as p', 'p.id', 'a.asked_by')
    .select(['a.id', 'a.version_id', 'a.paragraph', 'a.answered_on', 'a.words_sealed', 'a.asked_by'])
    .select('p.display_name as name')
    .where('a.template_id', '=', templateId)
    .orderBy('a.created_at')
    .orderBy('a.id')
    .execute()
  return rows.map((row) => ({
    ...openLetter<AnswerWords>(keys, me, contextOf(row.id), row.words_sealed),
    ...{ id: row.id, versionId: row.version_id, paragraph: row.paragraph, answeredOn: row.answered_on },
    ...{ askedByName: row.name ?? '', isMine: row.asked_by === me.personId },
  }))
}

export interface NewAnswer extends AnswerWords {
  /** That of the form: kept twice, it is one. */
  id: string
  templateId: string
  versionId: string
  paragraph: number
  answeredOn: string
}

/** Keeps what the visitor was answered. */
export async function keepAnswer(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, question, answer, by, ...about }: NewAnswer,
): Promise<void> {
  await sql
    .insertInto('letter_answer')
    .values({
      ...{ municipality_id: me.municipalityId, id, asked_by: me.personId },
      ...{ template_id: about.templateId, version_id: about.versionId },
      ...{ paragraph: about.paragraph, answered_on: about.answeredOn },
      words_sealed: sealLetter(keys, me, contextOf(id), { question, answer, by } satisfies AnswerWords),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/**
 * Takes away what the visitor put in.
 *
 * @returns the address that undoes it; undefined where it is gone already
 * @throws NotFound of another's
 */
export async function takeAwayAnswer(
  sql: Sql,
  { services, me }: Visit,
  templateId: string,
  id: string,
): Promise<string | undefined> {
  const there = await sql
    .selectFrom('letter_answer')
    .select('asked_by')
    .where('id', '=', id)
    .where('template_id', '=', templateId)
    .executeTakeFirst()
  if (!there) return undefined
  if (there.asked_by !== me.personId) throw new NotFound()
  const gone = await sql.deleteFrom('letter_answer').where('id', '=', id).returningAll().executeTakeFirst()
  if (!gone) return undefined
  const { created_at: _, ...kept } = gone
  return letGo(sql, services, me, { kind: 'letterAnswer', kept })
}

/** It stands there again, while its version does. */
export const putBackAnswer = rowAgain<{ template_id: string }>(
  'letter_answer',
  (row) => `/breve/${row.template_id}`,
)
