import type { Features } from './features.ts'
import { chanceOf, judge, type Linear } from './linear.ts'
import type { Models } from './models.ts'
import type { Said } from './said.ts'
import { institutionalFeatures, perspectiveFeatures, type FirstLook } from './stage-features.ts'

/** What the first models find, turn by turn. Cost: linear in the words. */
export function firstLook(
  turns: readonly Said[],
  models: Pick<Models, 'firstInstitutional' | 'firstPerspective'>,
): FirstLook {
  const features = turns.map(({ role }, at) => (role === 'worker' ? institutionalFeatures(turns, at) : none))
  const institutional = turns.map(({ role }, at) =>
    role === 'worker' ? chanceOf(models.firstInstitutional, features[at] ?? none, 'yes') : 0,
  )
  turns.forEach(({ role }, at) => {
    if (role === 'citizen') features[at] = perspectiveFeatures(turns, at, institutional)
  })
  const chances = turns.map(({ role }, at) =>
    role === 'citizen' ? judge(models.firstPerspective, features[at] ?? none).chances : {},
  )
  return {
    institutional,
    concrete: chances.map((each) => each['concrete'] ?? 0),
    general: chances.map((each) => each['general'] ?? 0),
    features,
  }
}

const none: Features = new Map()

/** How likely each worker turn does the system's business; 0 for others. */
export function institutionalChances(turns: readonly Said[], model: Linear): number[] {
  return turns.map(({ role }, at) =>
    role === 'worker' ? chanceOf(model, institutionalFeatures(turns, at), 'yes') : 0,
  )
}
