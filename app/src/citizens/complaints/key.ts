import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { newRowKey, rowKey } from '../matter/row-key.ts'

// Each complaint has a key of its own: a pair's could be deleted by the leader, and a group's is made by staff.

type Keys = Pick<Services, 'masterKey'>
type Here = Pick<SignedIn, 'municipalityId'>

/** The key of one complaint, from its row. Keep it no longer than the request. */
export const complaintKey = (
  keys: Keys,
  here: Here,
  row: { id: string; wrapped_key: Buffer | string },
): Buffer => rowKey(keys, here, 'complaint', row)

/** A key for a complaint that is being written, and the same wrapped for its row. */
export const newComplaintKey = (keys: Keys, here: Here, id: string) => newRowKey(keys, here, 'complaint', id)
