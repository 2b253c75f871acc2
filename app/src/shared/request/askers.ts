import type { Role } from '../people/roles.ts'
import type { Guard } from './guard.ts'

/**
 * The kinds of people whom every route is tried with, and the role each has. The rows that the addresses name are the
 * caseworker's with citizen A, the researcher's, or shared with the colleague and the coordinator as each scene says;
 * `nextDoor` is a caseworker of another municipality.
 */
export const askers = {
  signedOut: null,
  citizenA: 'citizen',
  citizenB: 'citizen',
  caseworker: 'caseworker',
  colleague: 'caseworker',
  otherDepartment: 'caseworker',
  teamLead: 'teamLead',
  coordinator: 'coordinator',
  companyConsultant: 'companyConsultant',
  researcher: 'researcher',
  nextDoor: 'caseworker',
} as const satisfies Record<string, Role | null>
export type Asker = keyof typeof askers

/**
 * The status that each kind of asker gets, of those whom the guard lets in: one for all, or some by name and the others.
 *
 * @example { caseworker: 200, others: 404 } // somebody else's row is a row that is not there
 */
export type Gets = number | ({ others: number } & Partial<Record<Asker, number>>)

/** What one asker gets from a route: what its guard says, and of those whom it lets in, what stands beside it. */
export function statusFor(asker: Asker, guard: Guard, gets: Gets): number {
  const refusal = refusedWith(asker, guard)
  if (refusal !== null) return refusal
  return typeof gets === 'number' ? gets : (gets[asker] ?? gets.others)
}

function refusedWith(asker: Asker, guard: Guard): number | null {
  if (guard === 'anyone') return null
  const role = askers[asker]
  if (role === null) return 303
  if (guard === 'signedIn') return null
  if ('only' in guard) return guard.only.includes(role) ? null : 404
  return guard.includes(role) ? null : 403
}
