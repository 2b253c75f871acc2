import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** What the house reads: the theme, and what a FLIP came to. @param context the table, the row and the column */
export const sealOfFlips = (keys: Keys, me: Here, context: string, words: string): Buffer =>
  sealJson(municipalityKey(keys, me, 'flips'), context, words)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openOfFlips = (keys: Keys, me: Here, context: string, sealed: Buffer | string): string =>
  unsealJson<string>(municipalityKey(keys, me, 'flips'), context, bytesOf(sealed))

export const themeContext = (id: string) => `flip ${id} theme`
