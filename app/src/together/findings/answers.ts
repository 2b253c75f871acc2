import type { Sql } from '@lydhoer/database'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import type { KindOfPeople } from '../house/kinds-of-people.ts'
import type { AnswerKind } from './kinds.ts'
import { answerContext, openOfFindings, sealOfFindings, type Keys } from '../house/sealed-findings.ts'

/** What somebody says to a finding, on behalf of a kind of people. */
export interface Answer {
  id: string
  kind: AnswerKind
  writtenAs: KindOfPeople
  /** May be ''. */
  words: string
  by: { id: string; name: string }
  at: Date
}

/** So many are told. */
const most = 100

/** All that was said to a finding, the first first. */
export async function answersTo(sql: Sql, keys: Keys, me: SignedIn, findingId: string): Promise<Answer[]> {
  const rows = await sql
    .selectFrom('finding_answer as a')
    .leftJoin('person as p', 'p.id', 'a.written_by')
    .select(['a.id', 'a.kind', 'a.written_as', 'a.words_sealed', 'a.written_by', 'a.created_at'])
    .select('p.display_name as name')
    .where('a.finding_id', '=', findingId)
    .orderBy('a.created_at')
    .orderBy('a.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, writtenAs: row.written_as, at: row.created_at },
    words: openOfFindings<string>(keys, me, answerContext(row.id), row.words_sealed),
    by: { id: row.written_by, name: row.name ?? '' },
  }))
}

/** Says something to a finding; the same id twice is one. */
export async function sayToFinding(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  findingId: string,
  { id, kind, writtenAs, words }: Pick<Answer, 'id' | 'kind' | 'writtenAs' | 'words'>,
): Promise<void> {
  await sql
    .insertInto('finding_answer')
    .values({
      ...{ municipality_id: me.municipalityId, id, finding_id: findingId, kind, written_as: writtenAs },
      ...{ words_sealed: sealOfFindings(keys, me, answerContext(id), words), written_by: me.personId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/**
 * Deletes what the visitor said to a finding.
 *
 * @returns the address that undoes it; undefined where it is gone already, or another's
 */
export async function deleteAnswer(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql.deleteFrom('finding_answer').where('id', '=', id).returningAll().executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, ...kept } = row
  return letGo(sql, services, me, { kind: 'findingAnswer', kept })
}

/** It is said again. */
export const answerAgain = rowAgain<{ finding_id: string }>(
  'finding_answer',
  (row) => `/fund/${row.finding_id}`,
)
