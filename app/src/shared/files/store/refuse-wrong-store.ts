import { Refusal } from '@lydhoer/words'
import type { ObjectStore } from './object-store.ts'
import { StoreUnavailable } from './unavailable.ts'

/**
 * Tries the store before anybody needs it: lists, stores and deletes. One that does not answer, or is full, is reported and waited
 * for; what somebody must set right first is refused.
 *
 * @throws Refusal saying which setting, and what to do
 */
export async function refuseWrongStore(
  store: ObjectStore,
  report: (what: string, error: unknown) => void,
): Promise<void> {
  try {
    for await (const _ of store.list()) break
    const { objectId } = await store.put(nothing())
    await store.delete(objectId)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    if (error.why === 'wrong') throw new Refusal(error.says, error)
    report('files', error)
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
