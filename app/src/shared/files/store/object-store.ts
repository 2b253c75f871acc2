/**
 * Where large files lie: sound, and the listening copies made from it. What is put here is already sealed
 * (sealed-file.ts); a store sees ciphertext under ids that say nothing.
 */
export interface ObjectStore {
  /**
   * Stores all the source gives, whole or not at all: under a new unguessable id, or in the place of the one named. What lay in
   * that place may be gone even when this fails, so only what can be made again is stored over.
   */
  put(source: AsyncIterable<Uint8Array>, objectId?: string): Promise<{ objectId: string; bytes: number }>
  /**
   * The bytes [from, to) of an object, as they come.
   *
   * @throws ObjectMissing when there is no such object.
   */
  read(objectId: string, from?: number, to?: number): AsyncIterable<Uint8Array>
  /** Size in bytes, or null when there is no such object. */
  size(objectId: string): Promise<number | null>
  exists(objectId: string): Promise<boolean>
  /** Deletes an object; deleting what is already gone is fine. */
  delete(objectId: string): Promise<void>
  /** Every object's id, in no particular order. */
  list(): AsyncIterable<string>
  /** Removes what a crash left half-written, if untouched for so long; all of it unless told. Gives how many. */
  sweep(untouchedForMs?: number): Promise<number>
}

/**
 * Whether something has been touched so lately that it may still be going on. Other clocks are ahead, if only because they say the
 * next whole second.
 */
export function isLately(touched: number, withinMs: number): boolean {
  return withinMs > 0 && Date.now() - touched < withinMs
}

/** An object that is not there: deleted, or never stored. */
export class ObjectMissing extends Error {
  override readonly name = 'ObjectMissing'
}
