import { hkdfSync } from 'node:crypto'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'

/** Each has a key of its own. */
export type KindOfWords =
  | 'codes'
  | 'learning rooms'
  | 'letters'
  | 'loops'
  | 'flips'
  | 'gatherings'
  | 'development group'
  | 'broker role'
  | 'requests'
  | 'findings'
  | 'resources'
  | 'joint experiments'
  | 'outward'
  | 'complaints counted'
  | 'log'
  | 'signs'
  | 'evaluations'
  | 'search'
  | 'partnership'
  | 'companies'
  | 'questionnaires'

/**
 * The key of what colleagues write for each other or for many to read, and that belongs to no conversation and no group: a municipality's own, drawn from the
 * master key (RFC 5869), another for each kind of words.
 */
export const municipalityKey = (
  { masterKey }: Pick<Services, 'masterKey'>,
  { municipalityId }: Pick<SignedIn, 'municipalityId'>,
  of: KindOfWords,
): Buffer => Buffer.from(hkdfSync('sha256', masterKey, municipalityId, `lydhoer ${of} 1`, 32))
