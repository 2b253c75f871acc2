import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'

type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** What a room is called, and what it is about. */
export interface RoomWords {
  name: string
  /** '' where nothing is said. */
  theme: string
}

const contextOf = (roomId: string) => `learning room ${roomId} words`
/** The key of what is written in learning rooms and for them. */
export const keyOfRooms = (keys: Keys, me: Here): Buffer => municipalityKey(keys, me, 'learning rooms')

export const sealRoom = (keys: Keys, me: Here, roomId: string, words: RoomWords): Buffer =>
  sealJson(keyOfRooms(keys, me), contextOf(roomId), words)

/** @param sealed as it is read: here, or among other things as JSON */
export const openRoom = (keys: Keys, me: Here, roomId: string, sealed: Buffer | string): RoomWords =>
  unsealJson<RoomWords>(keyOfRooms(keys, me), contextOf(roomId), bytesOf(sealed))
