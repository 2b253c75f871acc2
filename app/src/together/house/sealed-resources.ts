import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'

export type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** @param context the table, the row and the column: moved to another row, words do not open */
export const sealOfResources = (keys: Keys, me: Here, context: string, what: unknown): Buffer =>
  sealJson(municipalityKey(keys, me, 'resources'), context, what)

/** The same opened. @throws SealBroken when it was sealed elsewhere */
export const openOfResources = <What>(keys: Keys, me: Here, context: string, sealed: Buffer | string): What =>
  unsealJson<What>(municipalityKey(keys, me, 'resources'), context, bytesOf(sealed))

export const versionContext = (id: string) => `resource_version ${id} words`
export const lookContext = (id: string) => `resource_look ${id} words`
export const useContext = (id: string) => `resource_use ${id} words`
