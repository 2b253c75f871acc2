// What several have together: a group has the id of what it is for, a key that those in it open with, and its members.
import type { Sql } from '@lydhoer/database'
import { NotFound } from '../request/errors.ts'
import type { SignedIn } from '../request/route.ts'
import { bytesOf } from '../sealing/bytes-of.ts'
import { groundKeyIfThere, newGroupKey } from '../sealing/ground-key.ts'
import { sealJson, unsealJson } from '../sealing/seal.ts'

type Keys = { masterKey: Buffer }
type Here = Pick<SignedIn, 'municipalityId'>

/** Makes the group of something new. @param people who is in it from the beginning, ids */
export async function makeGroup(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  people: readonly string[],
): Promise<void> {
  const group = { municipality_id: me.municipalityId, group_id: id, made_by: me.personId }
  await sql
    .insertInto('group_key')
    .values({ ...group, wrapped_key: newGroupKey(keys, me, id) })
    .execute()
  await sql
    .insertInto('group_member')
    .values(people.map((person_id) => ({ ...group, person_id })))
    .execute()
}

/** Somebody is in it from now on, also where they were let out before. */
export async function letIn(sql: Sql, me: SignedIn, groupId: string, personId: string): Promise<void> {
  await sql
    .insertInto('group_member')
    .values({
      ...{ municipality_id: me.municipalityId, group_id: groupId, made_by: me.personId },
      person_id: personId,
    })
    .onConflict((same) =>
      same.columns(['municipality_id', 'group_id', 'person_id']).doUpdateSet({ valid_to: null }),
    )
    .execute()
}

/** Somebody is in it no more, from this very day. */
export async function letOut(sql: Sql, groupId: string, personId: string): Promise<void> {
  await sql
    .updateTable('group_member')
    .set(({ ref }) => ({ valid_to: ref('valid_from') }))
    .where('group_id', '=', groupId)
    .where('person_id', '=', personId)
    .execute()
}

/** The key of what is for those in it; kept no longer than the request. @throws NotFound unless the visitor is in it */
export async function keyOfGroup(sql: Sql, keys: Keys, here: Here, id: string): Promise<Buffer> {
  const key = await groundKeyIfThere(sql, keys, here, { of: 'group', groupId: id })
  if (!key) throw new NotFound()
  return key
}

/** @param context the table, the row and the column: moved to another row, words do not open */
export const sealInside = (key: Buffer, context: string, what: unknown): Buffer =>
  sealJson(key, context, what)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openInside = <What = string>(key: Buffer, context: string, sealed: Buffer | string): What =>
  unsealJson<What>(key, context, bytesOf(sealed))
