import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { newKey, unwrapKey, wrapKey, type KeyPlace } from '../../shared/sealing/seal.ts'

// What somebody who does not work with the citizen is to read has a key of its own: the citizen's would open the whole matter. So whoever the row is shown
// to can open it and nothing else, and the row deleted is the text deleted.

type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>
type Of = 'complaint' | 'grant' | 'jobOrder' | 'consideration' | 'wishQuestion'

const placeOf = ({ municipalityId }: Here, of: Of, id: string): KeyPlace => ({
  municipalityId,
  of,
  groundId: id,
})

/** The key of one row, from the row. Keep it no longer than the request. */
export const rowKey = (
  { masterKey }: Keys,
  here: Here,
  of: Of,
  row: { id: string; wrapped_key: Buffer | string },
): Buffer => unwrapKey(masterKey, placeOf(here, of, row.id), bytesOf(row.wrapped_key))

/** A key for a row that is being written, and the same wrapped for the row. */
export function newRowKey({ masterKey }: Keys, here: Here, of: Of, id: string) {
  const key = newKey()
  return { key, wrapped: wrapKey(masterKey, placeOf(here, of, id), key) }
}
