import type { Sql } from '@lydhoer/database'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo, letGoBefore } from '../../shared/undo/let-go.ts'
import type { End } from './joint-experiments.ts'
import { learnedContext, sealForHouse, type Keys } from './sealed.ts'

/**
 * What those in it say that it came to; said again, it is said anew.
 *
 * @returns whether it had not ended before
 * @throws Error from the database unless the visitor is in it
 */
export async function endIt(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  { cameTo, worked, learned }: Omit<End, 'endedOn'>,
): Promise<boolean> {
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
export const notEnded: PutBack = async (_, sql, kept) => {
  const { id } = kept as { id: string }
  await sql.deleteFrom('joint_experiment_end').where('joint_experiment_id', '=', id).execute()
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
