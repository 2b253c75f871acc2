import { randomUUID } from 'node:crypto'
import { inPieces } from '@lydhoer/sound/testing'
import type { ObjectStore } from '../../../shared/files/store/index.ts'
import { newKey } from '../../../shared/sealing/seal.ts'
import { storeOriginal, type RecordingKey, type RecordingPlace } from './recording.ts'

/** For tests: a recording of its own in the store. */
export async function storedRecording(store: ObjectStore, bytes: Buffer): Promise<RecordingPlace> {
  const of: RecordingKey = { key: newKey(), municipalityId: randomUUID(), conversationId: randomUUID() }
  return { ...of, objectId: (await storeOriginal(store, of, inPieces(bytes))).objectId }
}
