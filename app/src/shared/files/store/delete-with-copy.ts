import { copyOf } from './object-id.ts'
import type { ObjectStore } from './object-store.ts'

/** Removes a file and the copy that may lie beside it. Deleting the key is the deletion; this gives the room back. */
export async function deleteWithCopy(store: ObjectStore, objectId: string): Promise<void> {
  await store.delete(copyOf(objectId))
  await store.delete(objectId)
}
