/** How a chance that a model reckons is turned into how often it is right, on talk by authors it was not fitted on. */
export interface Calibration {
  slope: number
  offset: number
}

/** The log-odds of a chance; held off 0 and 1. */
export function oddsOf(chance: number): number {
  const held = Math.min(1 - 1e-6, Math.max(1e-6, chance))
  return Math.log(held / (1 - held))
}

/**
 * A chance as often as it is right.
 *
 * @see Platt, J. (1999). Probabilistic outputs for support vector machines. Advances in Large Margin Classifiers.
 * @example calibrated({ slope: 0.5, offset: 0 }, 0.9) // 0.75
 */
export function calibrated({ slope, offset }: Calibration, chance: number): number {
  return 1 / (1 + Math.exp(-(slope * oddsOf(chance) + offset)))
}
