import { sealJson, unsealJson } from './seal.ts'

const context = (id: string) => `experiment ${id} wants`

/** What somebody wants to try, opened with the key of their own. */
export const wantsIn = (key: Buffer, id: string, sealed: Buffer): string =>
  unsealJson<string>(key, context(id), sealed)

/** The same, sealed. */
export const sealWants = (key: Buffer, id: string, wants: string): Buffer => sealJson(key, context(id), wants)
