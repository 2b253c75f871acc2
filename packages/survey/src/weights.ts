/** How much each person counts, made fit for use. */
export interface Weighing {
  /** With a mean of 1, and none outside 0.3 to 3 of it. */
  weights: number[]
  /** So many were outside, and were set to the limit. */
  trimmed: number
  /** As many people, all counting alike, would tell as much: Kish's effective sample size. */
  nEff: number
}

const [least, most] = [0.3, 3]

/**
 * Makes weights fit for use: their mean is set to 1, those outside 0.3 to 3 are set to the limit, and the mean to 1 anew. A few who count for
 * very many make a figure that rests on them.
 *
 * Kish (1965), Survey Sampling, 11.7; Potter (1990), Proceedings of the Survey Research Methods Section, ASA, 225–230.
 *
 * @param weights above 0, one at least
 * @example weighing([1, 1, 2]).nEff // 2.666…
 */
export function weighing(weights: readonly number[]): Weighing {
  const mean = meanOf(weights)
  const limited = weights.map((one) => Math.min(most, Math.max(least, one / mean)))
  const trimmed = weights.filter((one) => one / mean < least || one / mean > most).length
  const again = meanOf(limited)
  return { weights: limited.map((one) => one / again), trimmed, nEff: kish(limited) }
}

const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0)
const meanOf = (of: readonly number[]) => sum(of) / of.length

/** (Σw)² / Σw². */
function kish(weights: readonly number[]): number {
  return sum(weights) ** 2 / sum(weights.map((one) => one ** 2))
}
