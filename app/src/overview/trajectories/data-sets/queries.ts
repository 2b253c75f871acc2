import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { sealWords, wrapDataKey } from '../keys.ts'
import type { About } from '../open-register.ts'
import type { Held } from '../held.ts'
import type { Source } from '../register.ts'

export interface NewDataSet {
  id: string
  source: Source
  purpose: 'research' | 'evaluation' | 'teaching'
  about: About
  key: Buffer
  objectId: string | null
  /** What it holds, where that is known; else it has to be read. */
  held: Held | null
  users: readonly string[]
  submissionId: string
}

/** Brings a data set in, for its owner and those named. The same form sent twice brings it in once. */
export async function bringIn(sql: Sql, services: Services, me: SignedIn, set: NewDataSet): Promise<string> {
  const place = { municipalityId: me.municipalityId, dataSetId: set.id }
  const brought = await sql
    .insertInto('data_set')
    .values({
      municipality_id: me.municipalityId,
      id: set.id,
      owner_id: me.personId,
      source: set.source,
      purpose: set.purpose,
      about_sealed: sealWords(set.key, `about ${set.id}`, set.about),
      wrapped_key: wrapDataKey(services.masterKey, place, set.key),
      object_id: set.objectId,
      people: set.held?.people ?? null,
      periods: set.held?.periods.length ?? null,
      state: set.held ? 'ready' : 'reading',
      submission_id: set.submissionId,
    })
    // Without naming the columns: those who may see the row are written after it.
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (brought.numInsertedOrUpdatedRows === 0n) {
    const { id } = await sql
      .selectFrom('data_set')
      .select('id')
      .where('owner_id', '=', me.personId)
      .where('submission_id', '=', set.submissionId)
      .executeTakeFirstOrThrow()
    return id
  }
  await letUse(sql, me, set.id, [me.personId, ...set.users.filter((id) => id !== me.personId)])
  return set.id
}

/** Lets people use a data set; the database refuses those who do not study registers. */
export async function letUse(
  sql: Sql,
  me: SignedIn,
  dataSetId: string,
  people: readonly string[],
): Promise<void> {
  if (people.length === 0) return
  await sql
    .insertInto('data_set_user')
    .values(
      people.map((person_id) => ({
        municipality_id: me.municipalityId,
        data_set_id: dataSetId,
        owner_id: me.personId,
        person_id,
      })),
    )
    .onConflict((on) => on.columns(['municipality_id', 'data_set_id', 'person_id']).doNothing())
    .execute()
}

/**
 * Takes the use of a data set back from somebody, with the studies they made of it.
 *
 * @returns the name of whom it was taken from
 * @throws NotFound unless the asker is its owner; the owner's own use is never taken
 */
export async function takeUseBack(
  sql: Sql,
  me: SignedIn,
  dataSetId: string,
  personId: string,
): Promise<string> {
  const user = (await usersOf(sql, dataSetId)).find(({ id }) => id === personId)
  const gone = await sql
    .deleteFrom('data_set_user')
    .where('data_set_id', '=', dataSetId)
    .where('owner_id', '=', me.personId)
    .where('person_id', '=', personId)
    .where('person_id', '!=', me.personId)
    .executeTakeFirst()
  if (!user || gone.numDeletedRows === 0n) throw new NotFound()
  return user.name
}

/** Those who may use a data set, as far as the asker may know. */
export async function usersOf(sql: Sql, dataSetId: string): Promise<{ id: string; name: string }[]> {
  return sql
    .selectFrom('data_set_user as u')
    .innerJoin('person as p', 'p.id', 'u.person_id')
    .select(['p.id', 'p.display_name as name'])
    .where('u.data_set_id', '=', dataSetId)
    .orderBy('p.display_name')
    .execute()
}

/** Who looked at figures of a data set, latest first; shown to its owner alone. */
export async function lookingsAt(sql: Sql, dataSetId: string) {
  return sql
    .selectFrom('data_set_access as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .select(['a.at', 'a.what', 'p.display_name as name'])
    .where('a.data_set_id', '=', dataSetId)
    .orderBy('a.at', 'desc')
    .limit(50)
    .execute()
}

/** Deletes one of the asker's that could not be used, when another comes in its place. */
export async function deleteRefused(sql: Sql, me: SignedIn, id: string): Promise<void> {
  await sql
    .deleteFrom('data_set')
    .where('id', '=', id)
    .where('owner_id', '=', me.personId)
    .where('state', '=', 'refused')
    .execute()
}

/** @throws NotFound unless the asker is its owner */
export async function deleteDataSet(sql: Sql, me: SignedIn, id: string): Promise<void> {
  const gone = await sql
    .deleteFrom('data_set')
    .where('id', '=', id)
    .where('owner_id', '=', me.personId)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
}
