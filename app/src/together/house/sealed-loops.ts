import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** @param context the table, the row and the column: moved to another row, words do not open */
export const sealOfLoops = (keys: Keys, me: Here, context: string, what: unknown): Buffer =>
  sealJson(municipalityKey(keys, me, 'loops'), context, what)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openOfLoops = <What>(keys: Keys, me: Here, context: string, sealed: Buffer | string): What =>
  unsealJson<What>(municipalityKey(keys, me, 'loops'), context, bytesOf(sealed))

export const wonderContext = (id: string) => `loop ${id} wonder`
export const stepContext = (id: string) => `loop_step ${id} words`
export const noteContext = (id: string) => `loop_hung ${id} note`
