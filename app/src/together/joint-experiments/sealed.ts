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

/** What the house reads: what is tried, and what was learned. @param context the table, the row and the column */
export const sealForHouse = (keys: Keys, me: Here, context: string, what: unknown): Buffer =>
  sealJson(municipalityKey(keys, me, 'joint experiments'), context, what)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openForHouse = <What>(keys: Keys, me: Here, context: string, sealed: Buffer | string): What =>
  unsealJson<What>(municipalityKey(keys, me, 'joint experiments'), context, bytesOf(sealed))

/** The key of what is for those in it. @throws NotFound unless the visitor is asked to be */
export async function keyOfGroup(sql: Sql, keys: Keys, me: Here, id: string): Promise<Buffer> {
  const key = await groundKeyIfThere(sql, keys, me, { of: 'group', groupId: id })
  if (!key) throw new NotFound()
  return key
}

export const sealInside = (key: Buffer, context: string, words: string): Buffer =>
  sealJson(key, context, words)
export const openInside = (key: Buffer, context: string, sealed: Buffer | string): string =>
  unsealJson<string>(key, context, bytesOf(sealed))

export const wordsContext = (id: string) => `joint_experiment ${id} words`
export const learnedContext = (id: string) => `joint_experiment_end ${id} learned`
export const whyContext = (id: string, personId: string) => `joint_experiment_asked ${id} ${personId} why`
export const lineContext = (id: string) => `joint_experiment_line ${id} words`
