import type { Sql } from '@lydhoer/database'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { lineContext, openInside, sealInside } from './sealed.ts'

/** A line in the diary. */
export interface Line {
  id: string
  /** `YYYY-MM-DD`. */
  day: string
  words: string
  by: string
  isMine: boolean
}

/** A page of what the visitor may read in the diary, the newest day first: all of it for those in it, their own for who left. */
export async function diaryOf(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  id: string,
  after: string | null,
): Promise<ListPage<Line>> {
  const rows = await sql
    .selectFrom('joint_experiment_line')
    .leftJoin('person as p', 'p.id', 'joint_experiment_line.author_id')
    .select(['joint_experiment_line.id', 'joint_experiment_line.day', 'joint_experiment_line.words_sealed'])
    .select(['joint_experiment_line.author_id', 'p.display_name as name'])
    .where('joint_experiment_line.joint_experiment_id', '=', id)
    .where(standsAfter('joint_experiment_line', ['day', 'created_at', 'id'], after).$castTo<boolean>())
    .orderBy('joint_experiment_line.day', 'desc')
    .orderBy('joint_experiment_line.created_at', 'desc')
    .orderBy('joint_experiment_line.id', 'desc')
    .limit(readPerPage)
    .execute()
  const lines = rows.map((row) => ({
    ...{ id: row.id, day: row.day, by: row.name ?? '', isMine: row.author_id === me.personId },
    words: openInside(key, lineContext(row.id), row.words_sealed),
  }))
  return pageOfList(lines, after)
}

/** Writes a line; the same id twice is one. @throws Error from the database unless the visitor is in it */
export async function writeLine(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  { id, of, day, words }: { id: string; of: string; day: string; words: string },
): Promise<void> {
  await sql
    .insertInto('joint_experiment_line')
    .values({
      ...{ municipality_id: me.municipalityId, id, joint_experiment_id: of, author_id: me.personId, day },
      words_sealed: sealInside(key, lineContext(id), words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/**
 * Deletes a line of the visitor's own.
 *
 * @returns the address that undoes it; undefined where it is gone already, or another's
 */
export async function deleteLine(sql: Sql, { services, me }: Visit, id: string): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('joint_experiment_line')
    .where('id', '=', id)
    .where('author_id', '=', me.personId)
    .returning(['municipality_id', 'id', 'joint_experiment_id', 'author_id', 'day', 'words_sealed'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'jointExperimentLine', kept: row })
}
