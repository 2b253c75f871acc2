import type { Sql } from '@lydhoer/database'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { rowAgain } from '../../shared/undo/row-again.ts'
import type { AnswerKind } from './kinds.ts'
import { answerContext, openOfGroup, sealOfGroup, type Keys } from './sealed.ts'

/** What the group said of something on its table. */
export interface Answer {
  id: string
  kind: AnswerKind
  words: string
  /** `YYYY-MM-DD`: by when they look at it, where they take it up. */
  lookOn: string | null
  by: { id: string; name: string }
  at: Date
}

/** All that was said of one, the first first: nothing is written over. */
export async function answersTo(sql: Sql, keys: Keys, me: SignedIn, pointId: string): Promise<Answer[]> {
  const rows = await sql
    .selectFrom('development_answer as a')
    .leftJoin('person as p', 'p.id', 'a.written_by')
    .select(['a.id', 'a.kind', 'a.words_sealed', 'a.look_on', 'a.written_by', 'a.created_at'])
    .select('p.display_name as name')
    .where('a.point_id', '=', pointId)
    .orderBy('a.created_at')
    .orderBy('a.id')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, lookOn: row.look_on, at: row.created_at },
    words: openOfGroup<string>(keys, me, answerContext(row.id), row.words_sealed),
    by: { id: row.written_by, name: row.name ?? '' },
  }))
}

export type NewAnswer = Pick<Answer, 'id' | 'kind' | 'words' | 'lookOn'>

/** Says something of what lies there; the same id twice is one. */
export async function sayOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  pointId: string,
  { id, kind, words, lookOn }: NewAnswer,
): Promise<void> {
  await sql
    .insertInto('development_answer')
    .values({
      ...{ municipality_id: me.municipalityId, id, point_id: pointId, kind, look_on: lookOn },
      ...{ words_sealed: sealOfGroup(keys, me, answerContext(id), words), written_by: me.personId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Deletes what the visitor said. @returns the address that undoes it; undefined where it is gone already, or another's */
export async function deleteAnswer(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('development_answer')
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, ...kept } = row
  return letGo(sql, services, me, { kind: 'developmentAnswer', kept })
}

/** It stands there again, as of now. */
export const answerAgain = rowAgain<{ point_id: string }>(
  'development_answer',
  (row) => `/udviklingsgruppe/${row.point_id}`,
)
