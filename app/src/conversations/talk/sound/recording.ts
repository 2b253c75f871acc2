import {
  copyOf,
  openSealed,
  storeSealed,
  type ObjectStore,
  type SealedFile,
  type StoredFile,
} from '../../../shared/files/store/index.ts'

/** What is needed to open one recording: its own key, and whose it is. */
export interface RecordingKey {
  key: Buffer
  municipalityId: string
  conversationId: string
}

/** A recording where it lies. */
export interface RecordingPlace extends RecordingKey {
  objectId: string
}

const context = (of: RecordingKey, what: 'original' | 'copy') =>
  `lydhoer sound 1 ${what} ${of.municipalityId} ${of.conversationId}`

/** Stores the sound as it came, sealed with the recording's key. */
export function storeOriginal(
  store: ObjectStore,
  of: RecordingKey,
  sound: AsyncIterable<Uint8Array>,
): Promise<StoredFile> {
  return storeSealed(store, of.key, context(of, 'original'), sound)
}

/** The sound as it came; any part of it can be read. */
export function openOriginal(store: ObjectStore, of: RecordingPlace): Promise<SealedFile> {
  return openSealed(store, of.key, context(of, 'original'), of.objectId)
}

/** Stores the listening copy beside the original. */
export function storeCopy(
  store: ObjectStore,
  of: RecordingPlace,
  copy: AsyncIterable<Uint8Array>,
): Promise<StoredFile> {
  return storeSealed(store, of.key, context(of, 'copy'), copy, copyOf(of.objectId))
}

/** The listening copy: 16-bit samples of one channel, 16,000 a second, without a header. */
export function openCopy(store: ObjectStore, of: RecordingPlace): Promise<SealedFile> {
  return openSealed(store, of.key, context(of, 'copy'), copyOf(of.objectId))
}
