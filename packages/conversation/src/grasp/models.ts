import { linearFrom, type Linear } from './linear.ts'
import { weights } from './weights.ts'

/** The fitted models: `training/train.ts` makes them from the labelled exchanges. */
export interface Models {
  /** The first look, on which the others build. */
  firstInstitutional: Linear
  firstPerspective: Linear
  institutional: Linear
  perspective: Linear
  opportunity: Linear
  outcome: Linear
  later: Linear
}

let read: Models | undefined

/** The models, read once. */
export function models(): Models {
  read ??= {
    firstInstitutional: linearFrom(weights.firstInstitutional),
    firstPerspective: linearFrom(weights.firstPerspective),
    institutional: linearFrom(weights.institutional),
    perspective: linearFrom(weights.perspective),
    opportunity: linearFrom(weights.opportunity),
    outcome: linearFrom(weights.outcome),
    later: linearFrom(weights.later),
  }
  return read
}
