import type { Weights } from '../intervals/bootstrap.ts'
import { codersOf, counted, type Counts, type Estimate, type Units } from './units.ts'

/** How far two codes are from each other: all alike, by rank, or by value. */
export type Metric = 'nominal' | 'ordinal' | 'interval'

/**
 * Krippendorff's α: any number of coders, any of them missing anywhere. 1 is agreement in all, 0 what chance would give.
 * Codes are numbers; for `ordinal` their order counts and for `interval` their distance. Units with one code are left out.
 *
 * Krippendorff (2004), Content Analysis, 2nd ed., ch. 11; (2011), Computing Krippendorff's Alpha-Reliability.
 * Its interval comes from drawing anew (`bootstrap`).
 *
 * @example krippendorffAlpha([[0, 0, null], [1, 1, 1], [0, 1, 0]], 'nominal').value // 0.5625
 */
export function krippendorffAlpha(units: Units, metric: Metric): Estimate {
  return alphaOf(counted(units), metric)
}

/** The same from counts, each unit weighted. */
export function alphaOf(units: readonly Counts[], metric: Metric, weights?: Weights): Estimate {
  const values = valuesOf(units, weights)
  const total = values.reduce((sum, [, n]) => sum + n, 0)
  if (total === 0) return nothing('noPairs')
  if (values.length < 2) return nothing('oneCode')
  const apart = distances(values, metric)

  let observed = 0
  units.forEach((counts, index) => {
    const weight = weights?.[index] ?? 1
    const coders = codersOf(counts)
    if (weight === 0 || coders < 2 || counts.length < 2) return
    let here = 0
    for (const [c, n] of counts) for (const [k, m] of counts) if (c !== k) here += n * m * apart(c, k)
    observed += (weight * here) / (coders - 1)
  })
  let expected = 0
  for (const [c, n] of values) for (const [k, m] of values) if (c !== k) expected += n * m * apart(c, k)
  return { value: 1 - ((total - 1) * observed) / expected, low: null, high: null }
}

/** Each code and how often it was given in units that at least two coded, in order. */
function valuesOf(units: readonly Counts[], weights: Weights | undefined): [code: number, n: number][] {
  const sums = new Map<number, number>()
  units.forEach((counts, index) => {
    const weight = weights?.[index] ?? 1
    if (weight === 0 || codersOf(counts) < 2) return
    for (const [code, n] of counts) sums.set(code, (sums.get(code) ?? 0) + weight * n)
  })
  return [...sums].sort(([a], [b]) => a - b)
}

function distances(values: readonly [number, number][], metric: Metric): (c: number, k: number) => number {
  if (metric === 'nominal') return () => 1
  if (metric === 'interval') return (c, k) => (c - k) ** 2
  // Ranks: all that lie between two codes, and half of what lies on each of them.
  const middle = new Map<number, number>()
  let below = 0
  for (const [code, n] of values) {
    middle.set(code, below + n / 2)
    below += n
  }
  return (c, k) => ((middle.get(c) ?? 0) - (middle.get(k) ?? 0)) ** 2
}

const nothing = (because: NonNullable<Estimate['because']>): Estimate => ({
  value: null,
  low: null,
  high: null,
  because,
})
