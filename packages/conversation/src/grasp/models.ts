import { linearFrom, type Linear, type LinearData } from './linear.ts'
import weights from './weights.json' with { type: 'json' }

/** The fitted models: `training/train.ts` of this package makes them from the labelled exchanges. */
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
  read ??= Object.fromEntries(
    Object.entries(weights as Record<keyof Models, LinearData>).map(([name, data]) => [
      name,
      linearFrom(data),
    ]),
  ) as unknown as Models
  return read
}
