import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** The key of the house's letters and of what is said about them. */
export const keyOfLetters = (keys: Keys, me: Here): Buffer => municipalityKey(keys, me, 'letters')

/** @param context the table, the row and the column: moved to another row, words do not open */
export const sealLetter = (keys: Keys, me: Here, context: string, what: unknown): Buffer =>
  sealJson(keyOfLetters(keys, me), context, what)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openLetter = <What>(keys: Keys, me: Here, context: string, sealed: Buffer | string): What =>
  unsealJson<What>(keyOfLetters(keys, me), context, bytesOf(sealed))
