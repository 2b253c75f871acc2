import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { newKey, unwrapKey, wrapKey, type KeyPlace } from '../../shared/sealing/seal.ts'

// Each complaint has a key of its own. The citizen's would open it for all who work with them, a pair's could be deleted by the leader,
// and a group's is made by staff. So whoever the row is shown to can open it, and the row deleted is the text deleted.

type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

const placeOf = ({ municipalityId }: Here, id: string): KeyPlace => ({
  municipalityId,
  of: 'complaint',
  groundId: id,
})

/** The key of one complaint, from its row. Keep it no longer than the request. */
export const complaintKey = (
  { masterKey }: Keys,
  here: Here,
  row: { id: string; wrapped_key: Buffer | string },
): Buffer => unwrapKey(masterKey, placeOf(here, row.id), bytesOf(row.wrapped_key))

/** A key for a complaint that is being written, and the same wrapped for its row. */
export function newComplaintKey({ masterKey }: Keys, here: Here, id: string) {
  const key = newKey()
  return { key, wrapped: wrapKey(masterKey, placeOf(here, id), key) }
}
