import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import { openMatter, sealMatter } from './sealed-words.ts'

/** What a worker added below a line of the agenda, before the meeting. */
export interface Addition {
  id: string
  lineId: string
  writtenBy: string
  /** Null for the citizen, who sees no row of a worker's: `workersOfMine` tells them. */
  writerName: string | null
  words: string
  createdAt: Date
}

const context = (id: string) => `agenda_addition ${id} words`

/** What was added below these lines, by line, in the order in which it was written. */
export async function additionsTo(
  sql: Sql,
  key: Buffer,
  lines: readonly { id: string }[],
): Promise<ReadonlyMap<string, Addition[]>> {
  if (lines.length === 0) return new Map()
  const rows = await sql
    .selectFrom('agenda_addition as a')
    .leftJoin('person as w', 'w.id', 'a.written_by')
    .select(['a.id', 'a.agenda_line_id', 'a.written_by', 'a.words_sealed', 'a.created_at', 'w.display_name'])
    // One text for any number of them, so that it is planned once.
    .where(sqlTag<boolean>`a.agenda_line_id = any(${lines.map(({ id }) => id)}::uuid[])`)
    .orderBy('a.created_at')
    .orderBy('a.id')
    .execute()
  const all = rows.map((row) => ({
    id: row.id,
    lineId: row.agenda_line_id,
    writtenBy: row.written_by,
    writerName: row.display_name,
    words: openMatter<{ words: string }>(key, context(row.id), row.words_sealed).words,
    createdAt: row.created_at,
  }))
  return Map.groupBy(all, ({ lineId }) => lineId)
}

/** Adds below a line; the same submission twice is one. The words of the line stay as they are. */
export async function addToLine(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  one: { citizenId: string; lineId: string; words: string; submissionId: string },
): Promise<void> {
  const id = crypto.randomUUID()
  await sql
    .insertInto('agenda_addition')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: one.citizenId,
      agenda_line_id: one.lineId,
      written_by: me.personId,
      words_sealed: sealMatter(key, context(id), { words: one.words }),
      submission_id: one.submissionId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'written_by', 'submission_id']).doNothing())
    .execute()
}
