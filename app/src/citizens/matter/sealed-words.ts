import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { evenLong } from '../../shared/sealing/even-long.ts'
import { groundKey, groundKeyIfThere } from '../../shared/sealing/ground-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

type Keys = Pick<Services, 'masterKey'>
const ground = (citizenId: string) => ({ of: 'citizen', citizenId }) as const

/** The key of a citizen's matter, made if there is none; for the citizen and for those who work with them today. Keep it no longer than the request. */
export const matterKey = (sql: Sql, keys: Keys, me: SignedIn, citizenId: string): Promise<Buffer> =>
  groundKey(sql, keys, me, ground(citizenId))

/** The same where it has been made: without it nothing has been written. */
export async function matterKeyIfThere(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  citizenId: string,
): Promise<Buffer | undefined> {
  const before = asked.get(sql)
  if (before?.citizenId === citizenId) return before.key
  const key = await groundKeyIfThere(sql, keys, me, ground(citizenId))
  if (key) asked.set(sql, { citizenId, key })
  return key
}

/** What is read of the citizen's own with their key; nothing, where nothing has been written. */
export async function withOwnKey<T>(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  read: (key: Buffer) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const key = await matterKeyIfThere(sql, keys, me, me.personId)
  return key ? read(key) : []
}

/** Several places ask for the same key on one page: it is opened once a transaction, which is one person's, and goes with it. */
const asked = new WeakMap<Sql, { citizenId: string; key: Buffer }>()

/**
 * Sealed words of one row, of whole kilobytes so that few words can't be told from many.
 *
 * @param context the table, the row's id and the column, as `agenda_line 0b… words`: moved to another row they do not open
 * @example sealMatter(key, `agenda_line ${id} words`, { words: 'Kan jeg blive på systuen?', pictures: [] })
 */
export const sealMatter = (key: Buffer, context: string, what: object): Buffer =>
  sealJson(key, context, evenLong(what))

/** The same opened; bytes as they are, or as PostgreSQL writes them in JSON. @throws SealBroken when it was sealed elsewhere */
export const openMatter = <What>(key: Buffer, context: string, sealed: Buffer | string): What =>
  unsealJson<What>(key, context, bytesOf(sealed))
