import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import { municipalityKey } from '../talk/municipality-key.ts'

type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** What a room is called, and what it is about. */
export interface RoomWords {
  name: string
  /** '' where nothing is said. */
  theme: string
}

const contextOf = (roomId: string) => `learning room ${roomId} words`
const keyFor = (keys: Keys, me: Here) => municipalityKey(keys, me, 'learning rooms')

export const sealRoom = (keys: Keys, me: Here, roomId: string, words: RoomWords): Buffer =>
  sealJson(keyFor(keys, me), contextOf(roomId), words)

/** @param sealed as it is read: here, or among other things as JSON */
export const openRoom = (keys: Keys, me: Here, roomId: string, sealed: Buffer | string): RoomWords =>
  unsealJson<RoomWords>(keyFor(keys, me), contextOf(roomId), bytesOf(sealed))

const themeContext = (themeId: string) => `learning theme ${themeId} words`
const whyContext = (themeId: string) => `learning theme ${themeId} why`

/** What somebody keeps meeting. */
export const sealTheme = (keys: Keys, me: Here, themeId: string, words: string): Buffer =>
  sealJson(keyFor(keys, me), themeContext(themeId), words)
export const openTheme = (keys: Keys, me: Here, themeId: string, sealed: Buffer | string): string =>
  unsealJson<string>(keyFor(keys, me), themeContext(themeId), bytesOf(sealed))

const triedContext = (id: string) => `learning theme experiment ${id} words`

/** What somebody wanted to try about a theme, in the words that they wrote for it. */
export const sealTried = (keys: Keys, me: Here, id: string, words: string): Buffer =>
  sealJson(keyFor(keys, me), triedContext(id), words)
export const openTried = (keys: Keys, me: Here, id: string, sealed: Buffer | string): string =>
  unsealJson<string>(keyFor(keys, me), triedContext(id), bytesOf(sealed))

/** Why it was laid aside. */
export const sealWhy = (keys: Keys, me: Here, themeId: string, words: string): Buffer =>
  sealJson(keyFor(keys, me), whyContext(themeId), words)
export const openWhy = (keys: Keys, me: Here, themeId: string, sealed: Buffer | string): string =>
  unsealJson<string>(keyFor(keys, me), whyContext(themeId), bytesOf(sealed))
