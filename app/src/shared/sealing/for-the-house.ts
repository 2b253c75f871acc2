import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'
import { bytesOf } from './bytes-of.ts'
import { municipalityKey, type KindOfWords } from './municipality-key.ts'
import { sealJson, unsealJson } from './seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/**
 * How words that the house reads are sealed and opened: with the municipality's key for their kind, and in a context that names the table, the row and
 * the column, so that they do not open where they are moved to. Opening throws SealBroken when they were sealed elsewhere.
 *
 * @example const { seal, open } = forTheHouse('signs')
 */
export const forTheHouse = (of: KindOfWords) => ({
  seal: (keys: Keys, me: Here, context: string, what: unknown): Buffer =>
    sealJson(municipalityKey(keys, me, of), context, what),
  open: <What = string>(keys: Keys, me: Here, context: string, sealed: Buffer | string): What =>
    unsealJson<What>(municipalityKey(keys, me, of), context, bytesOf(sealed)),
})
