import type { Calibration } from './chances.ts'
import { linearFrom, type Linear, type LinearData } from './linear.ts'
import weights from './weights.json' with { type: 'json' }

/** From which chance something is said, and what chances are worth: found on authors whom the models had not seen. */
export interface Cuts {
  /** From which chance a worker's turn is heard as institutional. */
  institutional: number
  /** From which chance a citizen's turn is heard as concrete. */
  concrete: number
  /** From which chance a citizen's turn is shown as an opportunity. */
  opportunity: number
  /** From which calibrated chance it is said what became of it. */
  outcome: number
  opportunityWorth: Calibration
  outcomeWorth: Calibration
}

/** The linear models; `training/train.ts` of this package makes them from the labelled exchanges. */
export interface LinearModels {
  /** The first look, on which the others build. */
  firstInstitutional: Linear
  firstPerspective: Linear
  institutional: Linear
  perspective: Linear
  opportunity: Linear
  outcome: Linear
  later: Linear
}

export interface Models extends LinearModels {
  cuts: Cuts
}

let read: Models | undefined

/** The models, read once. */
export function models(): Models {
  const { cuts, ...linear } = weights as unknown as Record<keyof LinearModels, LinearData> & { cuts: Cuts }
  read ??= {
    ...(Object.fromEntries(
      Object.entries(linear).map(([name, data]) => [name, linearFrom(data)]),
    ) as unknown as LinearModels),
    cuts,
  }
  return read
}
