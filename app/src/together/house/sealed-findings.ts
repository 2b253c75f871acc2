import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** @param context the table, the row and the column: moved to another row, words do not open */
export const sealOfFindings = (keys: Keys, me: Here, context: string, what: unknown): Buffer =>
  sealJson(municipalityKey(keys, me, 'findings'), context, what)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openOfFindings = <What>(keys: Keys, me: Here, context: string, sealed: Buffer | string): What =>
  unsealJson<What>(municipalityKey(keys, me, 'findings'), context, bytesOf(sealed))

export const findingContext = (id: string) => `finding ${id} words`
export const answerContext = (id: string) => `finding_answer ${id} words`
export const quoteContext = (id: string) => `finding_quote ${id} words`
