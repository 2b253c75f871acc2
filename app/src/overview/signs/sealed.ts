import { forTheHouse, type Keys } from '../../shared/sealing/for-the-house.ts'
import type { SignedIn } from '../../shared/request/route.ts'

export type { Keys }
type Here = Pick<SignedIn, 'municipalityId'>

const { seal, open } = forTheHouse('signs')
const contextOf = (id: string) => `outside_sign ${id} words`

/** What was said, sealed for the house. */
export const sealSign = (keys: Keys, me: Here, id: string, words: string): Buffer =>
  seal(keys, me, contextOf(id), words)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openSign = (keys: Keys, me: Here, id: string, sealed: Buffer | string): string =>
  open(keys, me, contextOf(id), sealed)
