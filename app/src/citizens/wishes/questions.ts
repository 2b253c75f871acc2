import type { Sql } from '@lydhoer/database'
import { findMentions } from '@lydhoer/danish'
import { today } from '@lydhoer/words'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { newRowKey, rowKey } from '../matter/row-key.ts'
import { matterKey, openMatter, sealMatter } from '../matter/sealed-words.ts'
import type { Wish } from './wishes.ts'

type Keys = Pick<Services, 'masterKey'>
type Then = Keys & { me: SignedIn; now: Date }

/** What colleagues are asked about a wish, without whose it is, and what they answer. */
export interface WishQuestion {
  id: string
  words: string
  by: string
  /** Days are `YYYY-MM-DD` in Denmark. */
  on: string
  answers: readonly { id: string; words: string; by: string; on: string; isMine: boolean }[]
}

const wordsContext = (id: string) => `wish_question ${id} words`
const answerContext = (id: string) => `wish_question_answer ${id} words`
type Sealed = { words: string; by: string }

/** What in a question somebody could be known by; the citizen's own name and the asker's are known beforehand. */
export const knownBy = (words: string, names: readonly string[]): string[] => [
  ...new Set(findMentions(words, { known: names }).map(({ text }) => text)),
]

const all = (sql: Sql) => sql.selectFrom('wish_question as q').selectAll('q')
type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]

/** By whom it is asked, without the rest. */
export const askedBy = (
  keys: Keys,
  me: SignedIn,
  row: { id: string; wrapped_key: Buffer | string; words_sealed: Buffer | string },
): string =>
  openMatter<Sealed>(rowKey(keys, me, 'wishQuestion', row), wordsContext(row.id), row.words_sealed).by

async function opened(sql: Sql, keys: Keys, me: SignedIn, rows: readonly Row[]): Promise<WishQuestion[]> {
  if (rows.length === 0) return []
  const answers = await sql
    .selectFrom('wish_question_answer')
    .selectAll()
    .where(
      'question_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const key = rowKey(keys, me, 'wishQuestion', row)
    return {
      ...openMatter<Sealed>(key, wordsContext(row.id), row.words_sealed),
      ...{ id: row.id, on: row.asked_on },
      answers: answers
        .filter(({ question_id: of }) => of === row.id)
        .map((one) => ({
          ...openMatter<Sealed>(key, answerContext(one.id), one.words_sealed),
          ...{ id: one.id, on: one.on_day, isMine: one.written_by === me.personId },
        })),
    }
  })
}

/** What colleagues were asked about a wish, the newest first. */
export async function questionsAbout(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  wishId: string,
): Promise<WishQuestion[]> {
  const rows = await all(sql)
    .innerJoin('wish_question_of as c', 'c.question_id', 'q.id')
    .where('c.wish_id', '=', wishId)
    .orderBy('q.asked_on', 'desc')
    .orderBy('q.id')
    .execute()
  return opened(sql, keys, me, rows)
}

/** The departments in which somebody holds conversations. */
export const departmentsOf = ({ roles }: SignedIn): string[] => [
  ...new Set(
    roles.flatMap(({ role, departmentId }) =>
      (role === 'caseworker' || role === 'companyConsultant') && departmentId ? [departmentId] : [],
    ),
  ),
]

/** What is asked in the visitor's departments, the newest first. */
export async function questionsHere(sql: Sql, keys: Keys, me: SignedIn): Promise<WishQuestion[]> {
  const departments = departmentsOf(me)
  if (departments.length === 0) return []
  const rows = await all(sql)
    .where('q.department_id', 'in', departments)
    .orderBy('q.asked_on', 'desc')
    .orderBy('q.id')
    .limit(50)
    .execute()
  return opened(sql, keys, me, rows)
}

async function rowOf(sql: Sql, me: SignedIn, id: string): Promise<Row> {
  const row = await all(sql).where('q.id', '=', id).executeTakeFirst()
  if (!row || !departmentsOf(me).includes(row.department_id)) throw new NotFound()
  return row
}

/** One that is asked in a department of the visitor's. @throws NotFound otherwise */
export async function questionHere(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<WishQuestion> {
  const [one] = await opened(sql, keys, me, [await rowOf(sql, me, id)])
  return one ?? Promise.reject(new NotFound())
}

/** Whoever works with the citizen asks their department; the same submission twice is one. */
export async function askColleagues(
  sql: Sql,
  { me, now, ...keys }: Then,
  wish: Pick<Wish, 'id' | 'citizenId'>,
  { words, departmentId, submissionId }: { words: string; departmentId: string; submissionId: string },
): Promise<void> {
  // It goes with the key of the citizen, so that there must be one.
  await matterKey(sql, keys, me, wish.citizenId)
  const id = crypto.randomUUID()
  const asked = await sql
    .insertInto('wish_question_of')
    .values({
      ...{ municipality_id: me.municipalityId, question_id: id, citizen_id: wish.citizenId },
      ...{ wish_id: wish.id, asked_by: me.personId, submission_id: submissionId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'asked_by', 'submission_id']).doNothing())
    .executeTakeFirst()
  if (asked.numInsertedOrUpdatedRows === 0n) return
  const { key, wrapped } = newRowKey(keys, me, 'wishQuestion', id)
  const sealed: Sealed = { words, by: me.displayName }
  await sql
    .insertInto('wish_question')
    .values({
      ...{ municipality_id: me.municipalityId, id, department_id: departmentId, wrapped_key: wrapped },
      ...{ words_sealed: sealMatter(key, wordsContext(id), sealed), asked_on: today(now) },
    })
    .execute()
}

/** The question is gone for all, with what was answered. */
export async function takeBackQuestion(sql: Sql, citizenId: string, id: string): Promise<void> {
  await sql
    .deleteFrom('wish_question_of')
    .where('question_id', '=', id)
    .where('citizen_id', '=', citizenId)
    .execute()
}

/** A colleague answers; the same submission twice is one. */
export async function answerQuestion(
  sql: Sql,
  { me, now, ...keys }: Then,
  questionId: string,
  { words, submissionId }: { words: string; submissionId: string },
): Promise<void> {
  const key = rowKey(keys, me, 'wishQuestion', await rowOf(sql, me, questionId))
  const id = crypto.randomUUID()
  const sealed: Sealed = { words, by: me.displayName }
  await sql
    .insertInto('wish_question_answer')
    .values({
      ...{ municipality_id: me.municipalityId, id, question_id: questionId, written_by: me.personId },
      ...{ on_day: today(now), submission_id: submissionId },
      words_sealed: sealMatter(key, answerContext(id), sealed),
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}

/** A colleague takes back what they answered. */
export async function takeBackAnswer(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql
    .deleteFrom('wish_question_answer')
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .execute()
}
