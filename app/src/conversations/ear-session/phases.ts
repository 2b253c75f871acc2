import type { EarPhase } from '@lydhoer/database'

/** The phases of «lån et øre» in their order. */
export const phases = [
  'frame',
  'listen',
  'alone',
  'groups',
  'together',
  'takeHome',
  'ended',
] as const satisfies EarPhase[]

/**
 * The phase after this one, or before it; null at either end. A session that has ended stays ended, but for
 * the ten minutes in which that can be undone.
 *
 * @example neighbour('alone', 'next') // 'groups'
 */
export function neighbour(phase: EarPhase, where: 'next' | 'back'): EarPhase | null {
  if (phase === 'ended') return null
  return phases[phases.indexOf(phase) + (where === 'next' ? 1 : -1)] ?? null
}

/** What people write alone can be shared when the groups have begun, and until the session has ended; taken back always. */
export function sharingIsOpen(phase: EarPhase): boolean {
  return phase === 'groups' || phase === 'together' || phase === 'takeHome'
}
