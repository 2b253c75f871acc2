import { chanceOf } from './linear.ts'
import type { LinearModels } from './models.ts'
import type { Said } from './said.ts'
import { opportunityFeatures, perspectiveAgain, type FirstLook } from './stage-features.ts'

/** How much it weighs that a turn is concrete beside that it is open; 0.3 found more than 0 on left-out authors. */
const concreteShare = 0.3

/** How likely a citizen's turn is concrete, and how likely it is open to being taken up: not yet calibrated. */
export function openChance(
  { perspective, opportunity }: Pick<LinearModels, 'perspective' | 'opportunity'>,
  turns: readonly Said[],
  at: number,
  look: FirstLook,
): { concrete: number; open: number } {
  const concrete = chanceOf(perspective, perspectiveAgain(turns, at, look), 'concrete')
  const open = chanceOf(opportunity, opportunityFeatures(turns, at, look), 'yes')
  return { concrete, open: open ** (1 - concreteShare) * concrete ** concreteShare }
}
