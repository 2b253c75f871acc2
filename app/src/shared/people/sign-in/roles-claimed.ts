import { isRole, type Role } from '../roles.ts'

/** What an identity provider says of what somebody does here. */
export type RolesClaimed = 'citizen' | 'unreadable' | readonly Role[]

/**
 * Reads the claim about roles. Without one, or with `citizen` alone, it is a citizen. Roles of other programs are passed over; a
 * list without one of ours is a worker without a role. Whatever is no list of words says nothing that may be guessed at: a worker
 * taken for a citizen would be one for good.
 *
 * @example rolesClaimed(['caseworker', 'printerAdmin']) // ['caseworker']
 * @example rolesClaimed('caseworker') // 'unreadable'
 */
export function rolesClaimed(claim: unknown): RolesClaimed {
  if (claim === undefined) return 'citizen'
  if (!Array.isArray(claim) || !claim.every((word) => typeof word === 'string')) return 'unreadable'
  const ours = claim.filter(isRole)
  const worked = ours.filter((role) => role !== 'citizen')
  return worked.length === 0 && ours.length > 0 ? 'citizen' : worked
}
