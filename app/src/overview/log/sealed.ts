import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** The key of what is written in the municipality's logs. */
export const keyOfLogs = (keys: Keys, me: Here): Buffer => municipalityKey(keys, me, 'log')

/** @param context the table, the row and the column: moved to another row, words do not open */
export const sealOfLogs = (keys: Keys, me: Here, context: string, what: unknown): Buffer =>
  sealJson(keyOfLogs(keys, me), context, what)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openOfLogs = <What>(keys: Keys, me: Here, context: string, sealed: Buffer | string): What =>
  unsealJson<What>(keyOfLogs(keys, me), context, bytesOf(sealed))

export const lineContext = (id: string) => `log_line ${id} words`
export const givenContext = (id: string) => `log_given ${id} words`
