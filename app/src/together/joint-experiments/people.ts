import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import type { PutBack } from '../../shared/request/place.ts'
import { letIn, letOut } from '../../shared/people/group.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { firstAskedOn, type JointExperiment } from './joint-experiments.ts'
import { keyOfGroup, openInside, sealInside, whyContext, type Keys } from './sealed.ts'

export type Says = 'yes' | 'no'

/** Somebody who is asked to try it too, or would like to. */
export interface Asked {
  id: string
  name: string
  /** What whoever began it wrote to them; '' where nothing. */
  why: string
  /** Null while they have not answered. */
  says: Says | null
  /** Whether they are asked; who is not would like to join. */
  isAsked: boolean
}

/** Where the visitor stands to it. */
export interface Mine {
  isAsked: boolean
  says: Says | null
  /** From which day they are asked how it goes; null where they have said nothing. */
  askOn: string | null
}

/** Whether somebody is in it: asked, and said yes themselves. */
export const isIn = ({ isAsked, says }: Pick<Mine, 'isAsked' | 'says'>): boolean => isAsked && says === 'yes'

/**
 * Whether one who leads can be asked: until others have said yes, so that each yes is also one to who reads the diary. The database holds the same.
 *
 * @param me who began it
 */
export const mayAskLeaders = (people: readonly Asked[], me: Pick<SignedIn, 'personId'>): boolean =>
  !people.some(({ id, says }) => says === 'yes' && id !== me.personId)

/** Where the visitor stands to it. */
export async function mineOf(sql: Sql, me: SignedIn, id: string): Promise<Mine> {
  const asked = await sql
    .selectFrom('joint_experiment_asked')
    .select('person_id')
    .where('joint_experiment_id', '=', id)
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  const said = await sql
    .selectFrom('joint_experiment_with')
    .select(['says', 'ask_on'])
    .where('joint_experiment_id', '=', id)
    .where('person_id', '=', me.personId)
    .executeTakeFirst()
  return { isAsked: asked !== undefined, says: said?.says ?? null, askOn: said?.ask_on ?? null }
}

/** Who is asked and who would like to join, by name. Only those who are asked see anybody. */
export async function whoIsAsked(sql: Sql, key: Buffer, id: string): Promise<Asked[]> {
  const asked = await sql
    .selectFrom('joint_experiment_asked as a')
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .select(['a.person_id', 'a.why_sealed', 'p.display_name as name'])
    .where('a.joint_experiment_id', '=', id)
    .execute()
  const said = await sql
    .selectFrom('joint_experiment_with as w')
    .leftJoin('person as p', 'p.id', 'w.person_id')
    .select(['w.person_id', 'w.says', 'p.display_name as name'])
    .where('w.joint_experiment_id', '=', id)
    .execute()
  const answers = new Map(said.map(({ person_id, says }) => [person_id, says]))
  const isAsked = new Set(asked.map(({ person_id }) => person_id))
  return [
    ...asked.map(({ person_id, why_sealed, name }) => ({
      ...{ id: person_id, name: name ?? '', isAsked: true, says: answers.get(person_id) ?? null },
      why: openInside(key, whyContext(id, person_id), why_sealed),
    })),
    ...said
      .filter(({ person_id, says }) => says === 'yes' && !isAsked.has(person_id))
      .map(({ person_id, name }) => ({
        ...{ id: person_id, name: name ?? '', why: '', says: 'yes' as const, isAsked: false },
      })),
  ].sort(byName(({ name }) => name))
}

/** Asks somebody to try it too; asked twice is once. @throws Error from the database unless the visitor began it */
export async function ask(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  { personId, why }: { personId: string; why: string },
): Promise<void> {
  const here = { municipality_id: me.municipalityId }
  const key = await keyOfGroup(sql, keys, me, id)
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('joint_experiment_asked')
    .values({
      ...{ ...here, joint_experiment_id: id, person_id: personId, begun_by: me.personId },
      why_sealed: sealInside(key, whyContext(id, personId), why),
    })
    .onConflict((same) => same.columns(['municipality_id', 'joint_experiment_id', 'person_id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return
  await letIn(sql, me, id, personId)
}

/**
 * Asks somebody no more, until they have said yes; after that they leave it themselves, and keep their own lines.
 *
 * @returns the address that undoes it; undefined where they were not asked, said yes, or have written there
 */
export async function askNoMore(
  sql: Sql,
  { services, me }: Visit,
  id: string,
  personId: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('joint_experiment_asked')
    .where('joint_experiment_id', '=', id)
    .where('person_id', '=', personId)
    .returning('why_sealed')
    .executeTakeFirst()
  if (!row) return undefined
  const why = openInside(await keyOfGroup(sql, services, me, id), whyContext(id, personId), row.why_sealed)
  await letOut(sql, id, personId)
  return letGo(sql, services, me, { kind: 'jointExperimentAsked', kept: { id, personId, why } })
}

/** Whether somebody is still asked: they have said yes, or have lines of their own there. */
export async function isStillAsked(sql: Sql, id: string, personId: string): Promise<boolean> {
  const row = await sql
    .selectFrom('joint_experiment_asked')
    .select('person_id')
    .where('joint_experiment_id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** They are asked again. */
export const askAgain: PutBack = async ({ services, me }, sql, kept) => {
  const { id, ...one } = kept as { id: string; personId: string; why: string }
  await ask(sql, services, me, id, one)
  return `/vi-proever/${id}/spoerg`
}

/** The visitor says yes or no themselves. A yes of somebody who is not asked says that they would like to join. */
export async function sayWith(
  sql: Sql,
  { now }: Pick<Services, 'now'>,
  me: SignedIn,
  { id, fromDay }: Pick<JointExperiment, 'id' | 'fromDay'>,
  says: Says,
): Promise<void> {
  const said = { says, ask_on: firstAskedOn(fromDay, now()) }
  await sql
    .insertInto('joint_experiment_with')
    .values({
      municipality_id: me.municipalityId,
      joint_experiment_id: id,
      person_id: me.personId,
      ...said,
    })
    .onConflict((same) =>
      same.columns(['municipality_id', 'joint_experiment_id', 'person_id']).doUpdateSet(said),
    )
    .execute()
}

/** It is still under way: the visitor is asked again in some weeks, where nobody writes. */
export async function askLater(
  sql: Sql,
  { now }: Pick<Services, 'now'>,
  me: SignedIn,
  { id, fromDay }: Pick<JointExperiment, 'id' | 'fromDay'>,
): Promise<void> {
  await sql
    .updateTable('joint_experiment_with')
    .set({ ask_on: firstAskedOn(fromDay, now()) })
    .where('joint_experiment_id', '=', id)
    .where('person_id', '=', me.personId)
    .execute()
}
