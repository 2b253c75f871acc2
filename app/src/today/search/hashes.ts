import { createHmac } from 'node:crypto'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'

/**
 * What a term is called in the index of one municipality: 32 bits of HMAC-SHA-256 under a key drawn from the master key. The same word has another hash in
 * every municipality, and none that can be worked out without the master key.
 *
 * @see docs/decisions/114-one-search-over-all-one-may-see.md
 */
export function hasherOf(
  keys: Pick<Services, 'masterKey'>,
  here: Pick<SignedIn, 'municipalityId'>,
): (term: string) => number {
  const own = municipalityKey(keys, here, 'search')
  return (term) => createHmac('sha256', own).update(term, 'utf8').digest().readInt32BE(0)
}
