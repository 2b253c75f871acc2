import { folderStore } from './folder.ts'
import type { ObjectStore } from './object-store.ts'
import { s3Store, type S3Settings } from './s3.ts'

/** Plain data, so that a worker thread can open the same store. */
export type StoreSettings = { kind: 'folder'; folder: string } | ({ kind: 's3' } & S3Settings)

/** Opens the store that the settings name. */
export function openStore(settings: StoreSettings): ObjectStore {
  return settings.kind === 'folder' ? folderStore(settings.folder) : s3Store(settings)
}

export { ObjectMissing, type ObjectStore } from './object-store.ts'
export { copyOf } from './object-id.ts'
export { deleteWithCopy } from './delete-with-copy.ts'
export { folderStore } from './folder.ts'
export { s3Store, type S3Settings } from './s3.ts'
export { openSealed, storeSealed, type SealedFile, type StoredFile } from './sealed-file.ts'
