import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { openInside, sealInside, taskContext } from './sealed.ts'

/** Who does what after a FLIP. */
export interface Task {
  id: string
  what: string
  who: { id: string; name: string }
  /** `YYYY-MM-DD`. */
  byDay: string | null
  doneOn: string | null
  /** Whether the visitor can take it off: they wrote it, or are to do it. */
  mayTakeOff: boolean
}

/** All that was agreed on, the first first. */
export async function tasksOf(sql: Sql, me: SignedIn, key: Buffer, flipId: string): Promise<Task[]> {
  const rows = await sql
    .selectFrom('flip_task as t')
    .leftJoin('person as p', 'p.id', 't.person_id')
    .select(['t.id', 't.person_id', 't.by_day', 't.done_on', 't.words_sealed', 't.written_by'])
    .select('p.display_name as name')
    .where('t.flip_id', '=', flipId)
    .orderBy('t.created_at')
    .orderBy('t.id')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, byDay: row.by_day, doneOn: row.done_on },
    who: { id: row.person_id, name: row.name ?? '' },
    what: openInside<string>(key, taskContext(row.id), row.words_sealed),
    mayTakeOff: [row.person_id, row.written_by].includes(me.personId),
  }))
}

/** Writes who does what; the same id twice is one. */
export async function writeTask(
  sql: Sql,
  me: SignedIn,
  key: Buffer,
  {
    id,
    flipId,
    who,
    what,
    byDay,
  }: { id: string; flipId: string; who: string; what: string; byDay: string | null },
): Promise<void> {
  await sql
    .insertInto('flip_task')
    .values({
      ...{ municipality_id: me.municipalityId, id, flip_id: flipId, person_id: who, by_day: byDay },
      ...{ words_sealed: sealInside(key, taskContext(id), what), written_by: me.personId },
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Says that the visitor has done it, or has not after all. */
export async function sayDone(sql: Sql, me: SignedIn, id: string, isDone: boolean, now: Date): Promise<void> {
  await sql
    .updateTable('flip_task')
    .set({ done_on: isDone ? today(now) : null })
    .where('id', '=', id)
    .where('person_id', '=', me.personId)
    .execute()
}

/**
 * Takes it off.
 *
 * @returns the address that undoes it; undefined where it is gone already, or another's
 */
export async function takeOffTask(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql.deleteFrom('flip_task').where('id', '=', id).returningAll().executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, done_on: __, ...kept } = row
  return letGo(sql, services, me, { kind: 'flipTask', kept })
}

/** It is there again, in the name of whoever took it off, and not done. */
export const taskAgain: PutBack = async ({ me }, sql, kept) => {
  const row = kept as { flip_id: string }
  await sql
    .insertInto('flip_task')
    .values({ ...row, written_by: me.personId } as never)
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
  return `/flip/${row.flip_id}`
}
