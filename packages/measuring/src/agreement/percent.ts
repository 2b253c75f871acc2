import type { Weights } from '../intervals/bootstrap.ts'
import { codersOf, counted, type Counts, type Units } from './units.ts'

/**
 * The share of pairs of coders, over all units, who gave the same code (0–1); null when no two coded the same unit.
 * It does not take away what chance alone would give; κ and α do.
 *
 * @example percentAgreement([[0, 0], [0, 1], [1, 1], [2, 2]]) // 0.75
 */
export function percentAgreement(units: Units): number | null {
  return percentOf(counted(units))
}

/** The same from counts, each unit weighted. */
export function percentOf(units: readonly Counts[], weights?: Weights): number | null {
  let same = 0
  let pairs = 0
  units.forEach((counts, index) => {
    const weight = weights?.[index] ?? 1
    const coders = codersOf(counts)
    if (weight === 0 || coders < 2) return
    for (const [, n] of counts) same += weight * n * (n - 1)
    pairs += weight * coders * (coders - 1)
  })
  return pairs === 0 ? null : same / pairs
}
