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
 * The phase that usually comes after this one; null after the last.
 *
 * @example phaseAfter('alone') // 'groups'
 */
export function phaseAfter(phase: EarPhase): EarPhase | null {
  return phases[phases.indexOf(phase) + 1] ?? null
}

/** What one writes for oneself in this phase: what one notices, what one wants to try, or nothing. */
export function writtenIn(phase: EarPhase): 'noticing' | 'experiment' | null {
  if (phase === 'takeHome') return 'experiment'
  return phase === 'alone' || phase === 'groups' || phase === 'together' ? 'noticing' : null
}

/** What people write alone can be shared when the groups have begun, and until the session has ended; taken back always. */
export function sharingIsOpen(phase: EarPhase): boolean {
  return phase === 'groups' || phase === 'together' || phase === 'takeHome'
}

/** Everybody looks at the passage together, or has: what groups have put down is for all then, as the database has it. */
export function areTogether(phase: EarPhase): boolean {
  return phase === 'together' || phase === 'takeHome' || phase === 'ended'
}

/** About how many of an hour's minutes each step takes. */
const ofAnHour = { frame: 5, listen: 10, alone: 10, groups: 15, together: 15, takeHome: 5, ended: 0 }

/**
 * About how many whole minutes a step takes in a session that lasts so many; 0 for the last, which is its end.
 *
 * @example usualMinutes('groups', 90) // 23
 */
export const usualMinutes = (phase: EarPhase, ofSession: number): number =>
  Math.round((ofAnHour[phase] * ofSession) / 60)
