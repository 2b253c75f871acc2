import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { groundKeyIfThere } from '../../shared/sealing/ground-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import type { Keys } from '../house/sealed-flips.ts'

export {
  openOfFlips as openForHouse,
  sealOfFlips as sealForHouse,
  themeContext,
  type Keys,
} from '../house/sealed-flips.ts'
type Here = Pick<SignedIn, 'municipalityId'>

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

export const summaryContext = (id: string) => `flip_summary ${id} words`
export const askedContext = (id: string, personId: string) => `flip_person ${id} ${personId} asked`
export const replyContext = (id: string, personId: string) => `flip_person ${id} ${personId} reply`
export const answerContext = (id: string, personId: string) => `flip_answer ${id} ${personId} words`
export const insideContext = (id: string) => `flip_inside ${id} words`
export const graspContext = (id: string) => `flip_grasp ${id} words`
export const taskContext = (id: string) => `flip_task ${id} words`
