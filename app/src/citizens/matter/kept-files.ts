import { openSealed, storeSealed, type ObjectStore, type SealedFile } from '../../shared/files/store/index.ts'
import { newKey, seal, unseal } from '../../shared/sealing/seal.ts'

/** Whose matter a file belongs to. */
export interface Whose {
  municipalityId: string
  citizenId: string
}

/** Where a file lies and what opens it: plain data, for a worker too. */
export interface FilePlace extends Whose {
  objectId: string
  /** Of this one file. */
  key: Buffer
}

/** A file that has been stored and has no row yet. */
export interface NewFile extends FilePlace {
  mime: string
  bytes: number
}

/** What a row says of its file. */
export interface FileRow {
  object_id: string
  file_key_sealed: Buffer
}

const contextOf = ({ municipalityId, citizenId }: Whose) => `lydhoer matter 1 ${municipalityId} ${citizenId}`
const keyContext = (row: string) => `${row} file key`

/**
 * Stores a file of a citizen's with a key of its own, so that ending its row ends the file also where a copy of it is kept.
 * If the stream fails, nothing is stored.
 */
export async function storeFile(
  store: ObjectStore,
  whose: Whose,
  mime: string,
  source: AsyncIterable<Uint8Array>,
): Promise<NewFile> {
  const key = newKey()
  return { ...whose, key, mime, ...(await storeSealed(store, key, contextOf(whose), source)) }
}

/** Opens a file; any part of it can be read. @throws ObjectMissing, or SealBroken */
export const openFile = (store: ObjectStore, of: FilePlace): Promise<SealedFile> =>
  openSealed(store, of.key, contextOf(of), of.objectId)

/**
 * The key of a file as its row keeps it.
 *
 * @param row the table and the row's id, as `meeting_photo 0b…`: moved to another row it does not open
 */
export const sealFileKey = (key: Buffer, row: string, { key: fileKey }: Pick<FilePlace, 'key'>): Buffer =>
  seal(key, keyContext(row), fileKey)

/** Where the file of a row lies. @throws SealBroken when its key was sealed elsewhere */
export const fileOf = (
  key: Buffer,
  row: string,
  whose: Whose,
  { object_id: objectId, file_key_sealed }: FileRow,
): FilePlace => ({ ...whose, objectId, key: unseal(key, keyContext(row), file_key_sealed) })
