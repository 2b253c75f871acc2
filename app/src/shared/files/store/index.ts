import { folderStore } from './folder.ts'
import type { ObjectStore } from './object-store.ts'
import type { S3Settings } from './s3.ts'

/** Plain data, so that a worker thread can open the same store. */
export type StoreSettings = { kind: 'folder'; folder: string } | ({ kind: 's3' } & S3Settings)

/** Opens the store that the settings name. What speaks with a bucket is large, and read only by those who have one. */
export async function openStore(settings: StoreSettings): Promise<ObjectStore> {
  if (settings.kind === 'folder') return folderStore(settings.folder)
  const { s3Store } = await import('./s3.ts')
  return s3Store(settings)
}

export { ObjectMissing, type ObjectStore } from './object-store.ts'
export { copyOf } from './object-id.ts'
export { deleteWithCopy } from './delete-with-copy.ts'
export { refuseWrongStore } from './refuse-wrong-store.ts'
export { folderStore } from './folder.ts'
export type { S3Settings } from './s3.ts'
export { fileMissing } from './messages.ts'
export { StoreUnavailable } from './unavailable.ts'
export { openSealed, storeSealed, type SealedFile, type StoredFile } from './sealed-file.ts'
