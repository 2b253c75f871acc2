import { distinctRows, runsOf } from '../model/rows.ts'
import type { Sequences } from '../model/sequences.ts'
import { entropyOf } from './indicators.ts'

/** Who is in which state at each period: shares [period][state], weight counted (0: nobody, so neither is defined), entropy (0–1). */
export interface StateDistribution {
  shares: Float64Array[]
  counted: Float64Array
  entropy: Float64Array
}

function width({ rows, periods }: Sequences): number {
  return rows.reduce((most, row) => Math.max(most, row.length), periods.length)
}

/**
 * The weighted state distribution and its entropy, period by period; entropy is divided by the log of the alphabet.
 * Billari, F. (2001). The analysis of early life courses. Journal of Population Research 18.
 *
 * @example
 * stateDistribution(fromCells([['A'], ['B']])).entropy // Float64Array [1]
 */
export function stateDistribution(sequences: Sequences, withMissing = false): StateDistribution {
  const size = sequences.alphabet.length + (withMissing ? 1 : 0)
  const length = width(sequences)
  const shares = Array.from({ length }, () => new Float64Array(size))
  sequences.rows.forEach((row, i) => {
    for (let t = 0; t < row.length; t++) if (row[t]! < size) shares[t]![row[t]!]! += sequences.weights[i]!
  })
  const counted = new Float64Array(length)
  const entropy = new Float64Array(length)
  shares.forEach((share, t) => {
    for (const weight of share) counted[t]! += weight
    // Of one state there is nothing to be spread over.
    if (counted[t]! > 0 && size > 1) entropy[t] = entropyOf(share) / Math.log(size)
    for (let s = 0; s < size; s++) share[s]! /= counted[t] || 1
  })
  return { shares, counted, entropy }
}

/** The mean number of periods spent in each state. */
export function meanTime(sequences: Sequences, withMissing = false): Float64Array {
  const size = sequences.alphabet.length + (withMissing ? 1 : 0)
  const time = new Float64Array(size)
  let total = 0
  sequences.rows.forEach((row, i) => {
    const weight = sequences.weights[i]!
    total += weight
    for (const state of row) if (state < size) time[state]! += weight
  })
  return time.map((sum) => sum / total)
}

/** The most common state of each period and its share. */
export function modalStates(sequences: Sequences): { state: string; share: number }[] {
  return stateDistribution(sequences).shares.map((share) => {
    let best = 0
    share.forEach((value, s) => (best = value > share[best]! ? s : best))
    return { state: sequences.alphabet[best] ?? '', share: share[best] ?? 0 }
  })
}

/**
 * The most frequent sequences, written as states and durations, with their weighted count.
 *
 * @example
 * frequentSequences(fromCells([['A', 'A', 'B']]), 1)[0].sequence // 'A/2-B/1'
 */
export function frequentSequences(sequences: Sequences, most = 10) {
  const { members } = distinctRows(sequences.rows)
  const total = sequences.weights.reduce((sum, weight) => sum + weight, 0)
  return members
    .map((group) => ({ group, count: group.reduce((sum, i) => sum + sequences.weights[i]!, 0) }))
    .sort((a, b) => b.count - a.count || a.group[0]! - b.group[0]!)
    .slice(0, most)
    .map(({ group, count }) => ({
      sequence: inWords(sequences, group[0]!),
      count,
      people: group.length,
      share: count / total,
    }))
}

/** A sequence as states and durations: `EM/4-TR/2-EM/64`. Missing is `*`. */
export function inWords({ rows, alphabet }: Sequences, index: number): string {
  const { states, lengths } = runsOf(rows[index]!)
  return states.map((state, r) => `${alphabet[state] ?? '*'}/${lengths[r]}`).join('-')
}

/** How many spells of each state there are, their mean and median duration. */
export function spellStatistics(sequences: Sequences) {
  const durations = sequences.alphabet.map((): number[] => [])
  for (const row of sequences.rows) {
    const { states, lengths } = runsOf(row)
    states.forEach((state, r) => durations[state]?.push(lengths[r]!))
  }
  return durations.map((all, s) => {
    all.sort((a, b) => a - b)
    const middle = all.length >> 1
    return {
      state: sequences.alphabet[s]!,
      spells: all.length,
      mean: all.reduce((sum, length) => sum + length, 0) / all.length,
      median: all.length % 2 ? all[middle]! : (all[middle - 1]! + all[middle]!) / 2,
    }
  })
}
