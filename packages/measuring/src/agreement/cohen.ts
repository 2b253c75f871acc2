import type { Weights } from '../intervals/bootstrap.ts'
import type { Estimate, Units } from './units.ts'

/** How much a disagreement counts: wholly, by its distance on the scale, or by the square of it. */
export type KappaWeights = 'none' | 'linear' | 'quadratic'

/** 97.5 % of the standard normal distribution lies below it. */
const z = 1.959963984540054

export interface Kappa extends Estimate {
  /** The large-sample standard error, for intervals. */
  standardError: number | null
}

/**
 * How often two coders gave each pair of codes: rows are the first coder's. Units that one of them did not code are left out.
 *
 * @example crossed([[0, 0], [0, 1], [1, 1], [1, null]], 2) // [[1, 1], [0, 1]]
 */
export function crossed(units: Units, codes: number, weights?: Weights): number[][] {
  const table = Array.from({ length: codes }, () => new Array<number>(codes).fill(0))
  units.forEach(([first = null, second = null], index) => {
    const row = first === null ? undefined : table[first]
    if (row && second !== null) row[second] = (row[second] ?? 0) + (weights?.[index] ?? 1)
  })
  return table
}

/**
 * Cohen's κ of a square table of counts, with a 95 % interval from its large-sample variance.
 * Weighted κ takes 1 − |i − j| / (k − 1) as the worth of a pair of codes, or 1 minus that distance squared.
 *
 * Cohen (1960), Educational and Psychological Measurement 20, 37–46; Cohen (1968), Psychological Bulletin 70, 213–220;
 * variance: Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72, 323–327, equation 13.
 *
 * @example cohenKappa([[88, 14, 18], [10, 40, 10], [2, 6, 12]]).value // 0.4915…
 */
export function cohenKappa(table: readonly (readonly number[])[], weights: KappaWeights = 'none'): Kappa {
  const codes = table.length
  const total = table.flat().reduce((sum, count) => sum + count, 0)
  if (total === 0) return nothing('noPairs')
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0) / total)
  const columns = table.map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0) / total)
  const worth = (i: number, j: number) => worthOf(weights, codes, i, j)
  const rowWorth = rows.map((_, i) => columns.reduce((sum, p, j) => sum + p * worth(i, j), 0))
  const columnWorth = columns.map((_, j) => rows.reduce((sum, p, i) => sum + p * worth(i, j), 0))

  let observed = 0
  table.forEach((row, i) => row.forEach((count, j) => (observed += (count / total) * worth(i, j))))
  const chance = rows.reduce((sum, p, i) => sum + p * (rowWorth[i] ?? 0), 0)
  // Where all is one code there is nothing to agree about: 1 − chance is nought, or what rounding leaves of it.
  if (1 - chance < 1e-12) return nothing('oneCode')
  const value = (observed - chance) / (1 - chance)
  let spread = 0
  table.forEach((row, i) =>
    row.forEach((count, j) => {
      const off = worth(i, j) - ((rowWorth[i] ?? 0) + (columnWorth[j] ?? 0)) * (1 - value)
      spread += (count / total) * off * off
    }),
  )
  const variance = (spread - (value - chance * (1 - value)) ** 2) / (total * (1 - chance) ** 2)
  const standardError = Math.sqrt(Math.max(0, variance))
  // Where all agree the large-sample variance is nought, which is no measure of certainty.
  if (value > 1 - 1e-12) return { value: 1, standardError: 0, low: null, high: null }
  return {
    value,
    standardError,
    low: Math.max(-1, value - z * standardError),
    high: Math.min(1, value + z * standardError),
  }
}

function worthOf(weights: KappaWeights, codes: number, i: number, j: number): number {
  if (i === j) return 1
  if (weights === 'none') return 0
  const distance = Math.abs(i - j) / (codes - 1)
  return weights === 'linear' ? 1 - distance : 1 - distance * distance
}

const nothing = (because: 'noPairs' | 'oneCode'): Kappa => ({
  value: null,
  standardError: null,
  low: null,
  high: null,
  because,
})
