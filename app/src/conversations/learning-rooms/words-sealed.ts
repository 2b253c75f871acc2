import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import { keyOfRooms } from '../talk/room-words.ts'

type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

const themeContext = (themeId: string) => `learning theme ${themeId} words`
const whyContext = (themeId: string) => `learning theme ${themeId} why`

/** What somebody keeps meeting. */
export const sealTheme = (keys: Keys, me: Here, themeId: string, words: string): Buffer =>
  sealJson(keyOfRooms(keys, me), themeContext(themeId), words)
export const openTheme = (keys: Keys, me: Here, themeId: string, sealed: Buffer | string): string =>
  unsealJson<string>(keyOfRooms(keys, me), themeContext(themeId), bytesOf(sealed))

const triedContext = (id: string) => `learning theme experiment ${id} words`

/** What somebody wanted to try about a theme, in the words that they wrote for it. */
export const sealTried = (keys: Keys, me: Here, id: string, words: string): Buffer =>
  sealJson(keyOfRooms(keys, me), triedContext(id), words)
export const openTried = (keys: Keys, me: Here, id: string, sealed: Buffer | string): string =>
  unsealJson<string>(keyOfRooms(keys, me), triedContext(id), bytesOf(sealed))

/** Why it was laid aside. */
export const sealWhy = (keys: Keys, me: Here, themeId: string, words: string): Buffer =>
  sealJson(keyOfRooms(keys, me), whyContext(themeId), words)
export const openWhy = (keys: Keys, me: Here, themeId: string, sealed: Buffer | string): string =>
  unsealJson<string>(keyOfRooms(keys, me), whyContext(themeId), bytesOf(sealed))
