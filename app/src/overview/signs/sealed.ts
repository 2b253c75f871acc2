import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

const contextOf = (id: string) => `outside_sign ${id} words`

/** What was said, sealed for the house. */
export const sealSign = (keys: Keys, me: Here, id: string, words: string): Buffer =>
  sealJson(municipalityKey(keys, me, 'signs'), contextOf(id), words)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openSign = (keys: Keys, me: Here, id: string, sealed: Buffer | string): string =>
  unsealJson<string>(municipalityKey(keys, me, 'signs'), contextOf(id), bytesOf(sealed))
