import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** What the house reads: what is tried, and what was learned. @param context the table, the row and the column */
export const sealOfJointExperiments = (keys: Keys, me: Here, context: string, what: unknown): Buffer =>
  sealJson(municipalityKey(keys, me, 'joint experiments'), context, what)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openOfJointExperiments = <What>(
  keys: Keys,
  me: Here,
  context: string,
  sealed: Buffer | string,
): What => unsealJson<What>(municipalityKey(keys, me, 'joint experiments'), context, bytesOf(sealed))

export const wordsContext = (id: string) => `joint_experiment ${id} words`
