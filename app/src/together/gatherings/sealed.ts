import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** @param context the table, the row and the column: moved to another row, words do not open */
export const sealOfGatherings = (keys: Keys, me: Here, context: string, words: string): Buffer =>
  sealJson(municipalityKey(keys, me, 'gatherings'), context, words)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openOfGatherings = (keys: Keys, me: Here, context: string, sealed: Buffer | string): string =>
  unsealJson<string>(municipalityKey(keys, me, 'gatherings'), context, bytesOf(sealed))

export const themeContext = (id: string) => `gathering ${id} theme`
export const partContext = (id: string) => `gathering_part ${id} words`
export const outcomeContext = (id: string) => `gathering_outcome ${id} words`
