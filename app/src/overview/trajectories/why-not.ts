import { reasons } from '@lydhoer/trajectories'
import type { Sentence } from '@lydhoer/words'
import type { GroupsFound } from './compute.ts'

/** Why groups cannot be compared. */
export function whyNot({ because = {} }: GroupsFound): Sentence {
  return reasons[because['pseudoR2'] ?? because['p'] ?? 'outOfReach']
}
