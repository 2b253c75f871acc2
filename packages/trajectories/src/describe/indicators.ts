import { reasonsFor, type Reasons } from '../model/reasons.ts'
import { runsOf } from '../model/rows.ts'
import type { Sequences } from '../model/sequences.ts'

/** The indicators of one sequence, as in the panel of Ritschard, G. (2023). SMR 52(4). NaN where not defined. */
export interface Indicators {
  length: number
  nonMissing: number
  distinctLength: number
  visited: number
  visitedShare: number
  recurrence: number
  transitions: number
  transitionShare: number
  entropy: number
  meanDuration: number
  durationSpread: number
  meanDurationAll: number
  durationSpreadAll: number
  subsequences: number
  volatility: number
  complexity: number
  turbulence: number
  turbulenceNormalised: number
  turbulenceAll: number
  turbulenceAllNormalised: number
}

export interface IndicatorOptions {
  /** Missing counts as a state of its own. */
  withMissing?: boolean
}

/**
 * The number of distinct subsequences, the empty one among them.
 * Elzinga, C., Rahmann, S. & Wang, H. (2008). Algorithms for subsequence combinatorics. Theor. Comp. Sci. 409(3).
 */
export function distinctSubsequences(states: ArrayLike<number>): number {
  const before = new Map<number, number>()
  let total = 1
  for (let i = 0; i < states.length; i++) {
    const state = states[i]!
    const doubled = 2 * total - (before.get(state) ?? 0)
    before.set(state, total)
    total = doubled
  }
  return total
}

/** Shannon entropy with the natural logarithm, of counts. */
export function entropyOf(counts: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < counts.length; i++) total += counts[i]!
  let entropy = 0
  for (let i = 0; i < counts.length; i++) {
    const share = counts[i]! / total
    if (share > 0) entropy -= share * Math.log(share)
  }
  return entropy
}

/** Mean and variance (over n) of durations, `empty` durations of zero among them. */
function spread(lengths: readonly number[], empty: number): { mean: number; variance: number } {
  const count = lengths.length + empty
  let sum = 0
  let squares = 0
  for (const length of lengths) sum += length
  const mean = sum / count
  for (const length of lengths) squares += (length - mean) ** 2
  return { mean, variance: (squares + empty * mean * mean) / count }
}

/**
 * Turbulence: log₂ of the number of distinct subsequences of spells, times how even the spells are in time.
 * Elzinga, C. & Liefbroer, A. (2007). De-standardization of family-life trajectories. Eur. J. Population 23.
 * In the second type the spells of states never visited count as durations of zero, and the largest variance is that
 * of a sequence with as many spells that goes between two states only: Ritschard (2023).
 */
function turbulenceOf(
  subsequences: number,
  lengths: readonly number[],
  states?: { size: number; visited: number },
) {
  if (lengths.length === 0) return NaN
  const { mean, variance } = spread(lengths, states ? states.size - states.visited : 0)
  const count = lengths.length
  let most = (count - 1) * (1 - mean) ** 2
  if (states) {
    const total = lengths.reduce((sum, length) => sum + length, 0)
    const uneven = [...new Array<number>(count - 1).fill(1), total - count + 1]
    most = spread(uneven, Math.max(0, states.size - Math.min(2, count))).variance
  }
  return Math.log2((subsequences * (most + 1)) / (variance + 1))
}

/** The largest turbulence of a length: the alphabet gone through again and again, one period at a time. */
function largestTurbulence(length: number, states: number): number {
  const cycle = Array.from({ length }, (_, t) => t % states)
  return Math.log2(distinctSubsequences(cycle))
}

/**
 * All indicators of every sequence. Cost: O(n L).
 *
 * @example
 * indicators(fromCells([['A', 'A', 'B']]))[0].transitions // 1
 */
export function indicators(sequences: Sequences, options: IndicatorOptions = {}): Indicators[] {
  const none = sequences.alphabet.length
  const size = options.withMissing ? none + 1 : none
  const longest = sequences.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const most = largestTurbulence(longest, size)
  const mostAll = largestAll(longest, size)
  return sequences.rows.map((row) => {
    const { states, lengths } = runsOf(row, options.withMissing ? -1 : none)
    const counts = new Float64Array(size)
    states.forEach((state, r) => (counts[state]! += lengths[r]!))
    let nonMissing = 0
    for (const state of row) if (state !== none) nonMissing++
    let visited = 0
    for (const count of counts) if (count > 0) visited++
    const transitions = Math.max(states.length - 1, 0)
    const transitionShare = row.length > 1 ? transitions / (row.length - 1) : 0
    const entropy = states.length > 0 && size > 1 ? entropyOf(counts) / Math.log(size) : 0
    const plain = spread(lengths, 0)
    const all = spread(lengths, size - visited)
    const subsequences = distinctSubsequences(states)
    const turbulence = turbulenceOf(subsequences, lengths)
    const turbulenceAll = states.length === 0 ? 0 : turbulenceOf(subsequences, lengths, { size, visited })
    return {
      length: row.length,
      nonMissing,
      distinctLength: states.length,
      visited,
      visitedShare: visited / size,
      recurrence: states.length / visited,
      transitions,
      transitionShare,
      entropy,
      meanDuration: plain.mean,
      durationSpread: Math.sqrt(plain.variance),
      meanDurationAll: all.mean,
      durationSpreadAll: Math.sqrt(all.variance),
      subsequences,
      volatility: 0.5 * (size > 1 && visited > 0 ? (visited - 1) / (size - 1) : 0) + 0.5 * transitionShare,
      complexity: Math.sqrt(transitionShare * entropy),
      turbulence,
      turbulenceNormalised: (turbulence - 1) / (most - 1),
      turbulenceAll,
      turbulenceAllNormalised: states.length === 0 ? 0 : (turbulenceAll - 1) / (mostAll - 1),
    }
  })
}

/**
 * Why indicators of a sequence are not defined.
 *
 * @param longest the number of periods of the longest of all sequences
 * @example reasonsOfIndicators(indicators(fromCells([[null]]))[0], 1).turbulence // 'noState'
 */
export function reasonsOfIndicators(found: Indicators, longest: number): Reasons<keyof Indicators> {
  const each = Object.keys(found) as (keyof Indicators)[]
  return reasonsFor(found, [
    [found.distinctLength === 0, 'noState', each],
    [longest <= 1, 'onePeriod', ['turbulenceNormalised', 'turbulenceAllNormalised']],
  ])
}

function largestAll(length: number, states: number): number {
  const cycle = Array.from({ length }, (_, t) => t % states)
  return turbulenceOf(distinctSubsequences(cycle), new Array<number>(length).fill(1), {
    size: states,
    visited: Math.min(states, length),
  })
}
