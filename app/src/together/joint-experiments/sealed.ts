import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { groundKeyIfThere } from '../../shared/sealing/ground-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import type { Keys } from '../house/sealed-joint-experiments.ts'

export {
  openOfJointExperiments as openForHouse,
  sealOfJointExperiments as sealForHouse,
  wordsContext,
  type Keys,
} from '../house/sealed-joint-experiments.ts'
type Here = Pick<SignedIn, 'municipalityId'>

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

export const learnedContext = (id: string) => `joint_experiment_end ${id} learned`
export const whyContext = (id: string, personId: string) => `joint_experiment_asked ${id} ${personId} why`
export const lineContext = (id: string) => `joint_experiment_line ${id} words`
