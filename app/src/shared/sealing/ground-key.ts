import { keptKey, keyOf, type KeyGround, type Sql, type Who } from '@lydhoer/database'
import { newKey, unwrapKey, wrapKey, type KeyPlace } from './seal.ts'

type Keys = { masterKey: Buffer }
type Here = Pick<Who, 'municipalityId'>

/** Which key it is: the same whoever of a pair asks. */
function placeOf({ municipalityId }: Here, ground: KeyGround): KeyPlace {
  switch (ground.of) {
    case 'person':
      return { municipalityId, of: ground.of, groundId: ground.personId }
    case 'citizen':
      return { municipalityId, of: ground.of, groundId: ground.citizenId }
    case 'pair':
      return { municipalityId, of: ground.of, groundId: [...ground.people].sort().join(' ') }
    case 'group':
      return { municipalityId, of: ground.of, groundId: ground.groupId }
  }
}

/**
 * The key of what is written outside conversations, made at the first word. Keep it no longer than the request.
 *
 * @throws Error from the database (SQLSTATE 42501) when the ground is not for the one who asks
 * @example const key = await groundKey(sql, services, me, { of: 'person', personId: me.personId })
 */
export async function groundKey(
  sql: Sql,
  { masterKey }: Keys,
  here: Here,
  ground: Exclude<KeyGround, { of: 'group' }>,
): Promise<Buffer> {
  const place = placeOf(here, ground)
  return unwrapKey(
    masterKey,
    place,
    await keptKey(sql, here, ground, () => wrapKey(masterKey, place, newKey())),
  )
}

/**
 * The key with which something was sealed, for opening it; undefined when it is gone, or not for the one who asks.
 *
 * @throws SealBroken when it was wrapped in another place or under another master key
 */
export async function groundKeyIfThere(
  sql: Sql,
  { masterKey }: Keys,
  here: Here,
  ground: KeyGround,
): Promise<Buffer | undefined> {
  const wrapped = await keyOf(sql, ground)
  return wrapped && unwrapKey(masterKey, placeOf(here, ground), wrapped)
}

/**
 * The key of a ground from its wrapped key, where a query brought that along with what it opens.
 *
 * @throws SealBroken when it was wrapped in another place or under another master key
 */
export const groundKeyFrom = (
  { masterKey }: Keys,
  here: Here,
  ground: KeyGround,
  wrapped: Uint8Array,
): Buffer => unwrapKey(masterKey, placeOf(here, ground), wrapped)

/** The wrapped key of a group that is being made. */
export function newGroupKey({ masterKey }: Keys, here: Here, groupId: string): Buffer {
  return wrapKey(masterKey, placeOf(here, { of: 'group', groupId }), newKey())
}
