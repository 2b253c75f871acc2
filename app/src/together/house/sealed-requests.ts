import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** @param context the table, the row and the column: moved to another row, words do not open */
export const sealOfRequests = (keys: Keys, me: Here, context: string, what: unknown): Buffer =>
  sealJson(municipalityKey(keys, me, 'requests'), context, what)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openOfRequests = <What>(keys: Keys, me: Here, context: string, sealed: Buffer | string): What =>
  unsealJson<What>(municipalityKey(keys, me, 'requests'), context, bytesOf(sealed))

export const requestContext = (id: string) => `request ${id} words`
export const replyContext = (id: string) => `request_reply ${id} words`
export const promiseContext = (id: string) => `request_promise ${id} words`
