import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import type { Look } from './kinds.ts'
import type { Resource } from './resources.ts'
import { lookContext, openOfResources, sealOfResources, type Keys } from '../house/sealed-resources.ts'

/** That somebody looked at a resource again, and what they said. */
export interface Looked {
  says: Look
  on: string
  words: string
}

/** So many are told; with one each half year that is a long time. */
const most = 50

/** The times a resource was looked at again, the newest first. */
export async function looksOf(sql: Sql, keys: Keys, me: SignedIn, resourceId: string): Promise<Looked[]> {
  const rows = await sql
    .selectFrom('resource_look')
    .select(['id', 'says', 'said_on', 'words_sealed'])
    .where('resource_id', '=', resourceId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id, says, said_on, words_sealed }) => ({
    ...{ says, on: said_on },
    words: openOfResources<string>(keys, me, lookContext(id), words_sealed),
  }))
}

interface ToSay {
  id: string
  says: Look
  words: string
  /** When to look again; as before where nothing is said of it. */
  lookAgainOn?: string
}

/** What a resource was before somebody looked at it. */
type Before = Pick<Resource, 'id' | 'lookAgainOn' | 'restsSince'> & { lookId: string }

/**
 * Says how the resource is that the visitor looks after; the same id twice is one.
 *
 * @returns the address that undoes it; undefined where it was said already
 */
export async function lookAgain(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  { id, lookAgainOn, restsSince }: Resource,
  { id: lookId, says, words, ...next }: ToSay,
): Promise<string | undefined> {
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('resource_look')
    .values({
      ...{ municipality_id: me.municipalityId, id: lookId, resource_id: id, says },
      words_sealed: sealOfResources(services, me, lookContext(lookId), words),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) return undefined
  await sql
    .updateTable('resource')
    .set({
      look_again_on: next.lookAgainOn ?? lookAgainOn,
      rests_since: says === 'laidToRest' ? today(services.now()) : null,
    })
    .where('id', '=', id)
    .execute()
  const kept: Before = { lookId, id, lookAgainOn, restsSince }
  return letGo(sql, services, me, { kind: 'resourceLook', kept })
}

/** It is as it was before somebody said how it is. */
export const unlook: PutBack = async (_, sql, kept) => {
  const { lookId, id, lookAgainOn, restsSince } = kept as Before
  const { numDeletedRows } = await sql.deleteFrom('resource_look').where('id', '=', lookId).executeTakeFirst()
  if (numDeletedRows === 1n)
    await sql
      .updateTable('resource')
      .set({ look_again_on: lookAgainOn, rests_since: restsSince })
      .where('id', '=', id)
      .execute()
  return `/materialer/${id}`
}
