import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { groundKeyIfThere } from '../../shared/sealing/ground-key.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** What the house reads: the theme, and what a FLIP came to. @param context the table, the row and the column */
export const sealForHouse = (keys: Keys, me: Here, context: string, words: string): Buffer =>
  sealJson(municipalityKey(keys, me, 'flips'), context, words)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openForHouse = (keys: Keys, me: Here, context: string, sealed: Buffer | string): string =>
  unsealJson<string>(municipalityKey(keys, me, 'flips'), context, bytesOf(sealed))

/** The key of what is for those in a FLIP. @throws NotFound unless the visitor is in it */
export async function keyOfFlip(sql: Sql, keys: Keys, me: Here, flipId: string): Promise<Buffer> {
  const key = await groundKeyIfThere(sql, keys, me, { of: 'group', groupId: flipId })
  if (!key) throw new NotFound()
  return key
}

export const sealInside = (key: Buffer, context: string, what: unknown): Buffer =>
  sealJson(key, context, what)
export const openInside = <What>(key: Buffer, context: string, sealed: Buffer | string): What =>
  unsealJson<What>(key, context, bytesOf(sealed))

export const themeContext = (id: string) => `flip ${id} theme`
export const summaryContext = (id: string) => `flip_summary ${id} words`
export const askedContext = (id: string, personId: string) => `flip_person ${id} ${personId} asked`
export const replyContext = (id: string, personId: string) => `flip_person ${id} ${personId} reply`
export const answerContext = (id: string, personId: string) => `flip_answer ${id} ${personId} words`
export const insideContext = (id: string) => `flip_inside ${id} words`
export const graspContext = (id: string) => `flip_grasp ${id} words`
export const taskContext = (id: string) => `flip_task ${id} words`
