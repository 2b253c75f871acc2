import type { Sql } from '@lydhoer/database'
import { Invalid } from '../../shared/request/errors.ts'
import { oneAtATime } from '../../shared/request/one-at-a-time.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { markOf } from '../../shared/request/seen.ts'
import { letGo, letGoBefore } from '../../shared/undo/let-go.ts'
import { jointExperimentOf, type End } from './joint-experiments.ts'
import { learnedContext, sealForHouse, type Keys } from './sealed.ts'
import { problems } from './told.ts'

/** What a form tells of the end that it was written on. */
export const seenEnd = (end: Omit<End, 'endedOn'> | null): string =>
  markOf(end && [end.cameTo, end.worked, end.learned])

/**
 * What those in it say that it came to; said again, it is said anew.
 *
 * @param said with what it was written on (`seenEnd`)
 * @returns whether it had not ended before
 * @throws Invalid where somebody else has written in the meantime
 * @throws Error from the database unless the visitor is in it
 */
export async function endIt(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  { seen, ...end }: Omit<End, 'endedOn'> & { seen: string },
): Promise<boolean> {
  await oneAtATime(sql, id)
  const stands = seenEnd((await jointExperimentOf(sql, keys, me, id)).end)
  // Sent twice, it stands there already.
  if (stands === seenEnd(end)) return false
  if (stands !== '' && stands !== seen) throw new Invalid([{ field: 'learned', what: problems.writtenSince }])
  const { cameTo, worked, learned } = end
  const said = {
    ...{ came_to: cameTo, worked, written_by: me.personId },
    learned_sealed: sealForHouse(keys, me, learnedContext(id), learned),
  }
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('joint_experiment_end')
    .values({ municipality_id: me.municipalityId, joint_experiment_id: id, ...said })
    .onConflict((same) => same.columns(['municipality_id', 'joint_experiment_id']).doNothing())
    .executeTakeFirst()
  if (made === 1n) return true
  await sql.updateTable('joint_experiment_end').set(said).where('joint_experiment_id', '=', id).execute()
  return false
}

/** The address that undoes that it was said to have ended, also where that was pressed twice. */
export async function endedUndo(
  sql: Sql,
  { services, me }: Visit,
  id: string,
  isFirst: boolean,
): Promise<string | undefined> {
  const what = { kind: 'jointExperimentEnded', kept: { id } }
  return isFirst ? letGo(sql, services, me, what) : letGoBefore(sql, services, me, what)
}

/** It goes on: what was said to have come of it is taken back. */
export const notEnded: PutBack = async ({ me }, sql, kept) => {
  const { id } = kept as { id: string }
  await sql
    .deleteFrom('joint_experiment_end')
    .where('joint_experiment_id', '=', id)
    // What somebody else has said anew in the meantime is theirs.
    .where('written_by', '=', me.personId)
    .execute()
  return `/vi-proever/${id}`
}

/**
 * They go on with it after all.
 *
 * @returns the address that undoes it; undefined where it had not ended
 */
export async function goOn(sql: Sql, { services, me }: Visit, id: string): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('joint_experiment_end')
    .where('joint_experiment_id', '=', id)
    .returning(['municipality_id', 'joint_experiment_id', 'came_to', 'worked', 'learned_sealed'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'jointExperimentGoesOn', kept: row })
}

/** It has ended as it had, in the name of whoever says so now. */
export const endedAgain: PutBack = async ({ me }, sql, kept) => {
  const row = kept as { joint_experiment_id: string }
  await sql
    .insertInto('joint_experiment_end')
    .values({ ...row, written_by: me.personId } as never)
    .onConflict((same) => same.doNothing())
    .execute()
  return `/vi-proever/${row.joint_experiment_id}`
}
