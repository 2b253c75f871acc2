import type { Features } from './features.ts'
import { chanceOf } from './linear.ts'
import type { LinearModels } from './models.ts'
import type { Said } from './said.ts'
import { opportunityFeatures, perspectiveAgain, type FirstLook } from './stage-features.ts'

/** How much it weighs that a turn is concrete beside that it is open; 0.3 found more than 0 on left-out authors. */
const concreteShare = 0.3

/** What is reckoned of a citizen's turn, with what it was reckoned from. Not yet calibrated. */
export interface OpenChance {
  /** How likely it is concrete. */
  concrete: number
  /** How likely it is open to being taken up. */
  open: number
  perspectiveFeatures: Features
  opportunityFeatures: Features
}

/**
 * Reckons how likely a citizen's turn is concrete and open to being taken up. Where being open cannot reach `least`, it is
 * not reckoned and 0.
 */
export function openChance(
  { perspective, opportunity }: Pick<LinearModels, 'perspective' | 'opportunity'>,
  turns: readonly Said[],
  at: number,
  look: FirstLook,
  least = 0,
): OpenChance {
  const perspectiveFeatures = perspectiveAgain(turns, at, look)
  const concrete = chanceOf(perspective, perspectiveFeatures, 'concrete')
  if (concrete ** concreteShare < least)
    return { concrete, open: 0, perspectiveFeatures, opportunityFeatures: new Map() }
  const opened = opportunityFeatures(turns, at, look)
  const open = chanceOf(opportunity, opened, 'yes') ** (1 - concreteShare) * concrete ** concreteShare
  return { concrete, open, perspectiveFeatures, opportunityFeatures: opened }
}
