import { createHash, randomInt } from 'node:crypto'
import type { SignedIn } from '../../shared/request/route.ts'
import { forTheHouse, type Keys } from '../../shared/sealing/for-the-house.ts'

export type { Keys } from '../../shared/sealing/for-the-house.ts'

const { seal, open } = forTheHouse('partnership')

/** The key of a partnership is drawn from the master key as a municipality's is: each that is in it opens what crosses. */
const keyedBy = (partnershipId: string): Pick<SignedIn, 'municipalityId'> => ({
  municipalityId: partnershipId,
})

export const sealAcross = (keys: Keys, partnershipId: string, context: string, what: unknown): Buffer =>
  seal(keys, keyedBy(partnershipId), context, what)

/** @throws SealBroken when it was sealed elsewhere */
export const openAcross = <What = string>(
  keys: Keys,
  partnershipId: string,
  context: string,
  sealed: Buffer | string,
): What => open<What>(keys, keyedBy(partnershipId), context, sealed)

/** The code is the house's own until it is read aloud. */
export const sealCode = (keys: Keys, me: SignedIn, id: string, code: string): Buffer =>
  seal(keys, me, codeContext(id), code)
export const openCode = (keys: Keys, me: SignedIn, id: string, sealed: Buffer | string): string =>
  open(keys, me, codeContext(id), sealed)

const codeContext = (id: string) => `partnership_invitation ${id} code`
/** Every seat carries the name: whoever sealed it, all open it. */
export const nameContext = (partnershipId: string) => `partnership ${partnershipId} name`
export const researcherContext = (municipalityId: string, id: string) =>
  `partnership_researcher ${municipalityId} ${id} name`
export const thingContext = (shareId: string) => `partnership_thing ${shareId} words`

/** Letters and digits that nobody takes for another when they are read aloud. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A new code, of 59 bits. @example newCode() // 'K7QM-2XVD-HR9A' */
export const newCode = (): string =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join(''),
  ).join('-')

/** A code as it is kept, however it was typed. @example asCode(' k7qm 2xvd hr9a') // 'K7QM-2XVD-HR9A' */
export const asCode = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
      .match(/.{1,4}/g) ?? []
  ).join('-')

/** By what a code is found. */
export const hashOfCode = (code: string): Buffer => createHash('sha256').update(code).digest()
