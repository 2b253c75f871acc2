import { refuse } from './refuse.ts'
import type { Sequences } from './sequences.ts'

/** Substitution costs between states (row-major, square) and a cost of inserting or deleting each state. */
export interface Costs {
  size: number
  substitution: Float64Array
  indel: Float64Array
}

export type CostMethod =
  { constant: number } | 'trate' | 'future' | 'indels' | 'indelslog' | { own: number[][] }

/**
 * Transition rates between states, p(b at t+1 | a at t), weighted, row-major; over all periods or one.
 * Pairs with a missing value count only where missing is a state (`size` = alphabet + 1).
 */
export function transitionRates(sequences: Sequences, size: number, only?: number): Float64Array {
  const counts = transitionCounts(sequences, size, only)
  for (let a = 0; a < size; a++) {
    let total = 0
    for (let b = 0; b < size; b++) total += counts[a * size + b]!
    if (total > 0) for (let b = 0; b < size; b++) counts[a * size + b]! /= total
  }
  return counts
}

/** Weighted counts of transitions from row state to column state. */
export function transitionCounts(sequences: Sequences, size: number, only?: number): Float64Array {
  const counts = new Float64Array(size * size)
  sequences.rows.forEach((row, i) => {
    const weight = sequences.weights[i]!
    const from = only ?? 0
    const to = Math.min(row.length - 1, only === undefined ? row.length : only + 1)
    for (let t = from; t < to; t++) {
      const a = row[t]!
      const b = row[t + 1]!
      if (a < size && b < size) counts[a * size + b]! += weight
    }
  })
  return counts
}

/**
 * Costs for optimal matching.
 *
 * - constant: one substitution cost for all.
 * - trate: 2 − p(b|a) − p(a|b). Rohwer, G. & Pötter, U. (2002). TDA User's Manual.
 * - future: how far apart the states lie in what follows them, as a chi-square distance of their transition rates.
 * - indels, indelslog: from the frequency f of each state, 1/f or log(2/(1+f)); substitution is the sum of two indels.
 *   Studer, M. & Ritschard, G. (2016). What matters in differences between life trajectories. JRSS A 179(2).
 *
 * @throws {Invalid} when own costs are not the same both ways, negative, or lack a state
 * @param indel a cost for every state, 'auto' for half the largest substitution (or the method's own), or one a state
 */
export function costs(
  sequences: Sequences,
  method: CostMethod,
  indel: number | number[] | 'auto' = 'auto',
  size = sequences.alphabet.length,
): Costs {
  if (typeof method === 'object' && 'own' in method) refuseCosts(method.own, sequences.alphabet, size)
  const substitution = new Float64Array(size * size)
  let own: Float64Array | undefined
  if (method === 'indels' || method === 'indelslog') {
    own = new Float64Array(size)
    let total = 0
    const width = sequences.rows.reduce((most, row) => Math.max(most, row.length), sequences.periods.length)
    sequences.rows.forEach((row, i) => {
      for (const state of row) {
        if (state >= size) continue
        own![state]! += sequences.weights[i]!
      }
      // Of all cells: what lies after the end of a sequence counts too.
      total += sequences.weights[i]! * width
    })
    const cost = method === 'indels' ? (f: number) => 1 / f : (f: number) => Math.log(2 / (1 + f))
    own = own.map((count) => cost(count / total))
  }
  const known = sequences.alphabet.length
  const future = method === 'future' ? futureCosts(sequences, size) : undefined
  const rates = method === 'trate' ? transitionRates(sequences, size) : undefined
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      if (a === b) continue
      const at = a * size + b
      if (own) substitution[at] = own[a]! + own[b]!
      // A missing value says nothing of what it is near: it differs as much as can be.
      else if ((rates || future) && Math.max(a, b) >= known) substitution[at] = 2
      else if (future) substitution[at] = future[at]!
      else if (rates) substitution[at] = 2 - rates[at]! - rates[b * size + a]!
      else if (typeof method === 'object' && 'constant' in method) substitution[at] = method.constant
      else if (typeof method === 'object' && 'own' in method) substitution[at] = method.own[a]?.[b] ?? 0
    }
  }
  if (indel === 'auto' && typeof method === 'object' && 'constant' in method) {
    return { size, substitution, indel: new Float64Array(size).fill(method.constant / 2) }
  }
  if (indel === 'auto') {
    // Half the largest between states that are known; what is missing does not count.
    const half =
      substitution.reduce((most, cost, at) => {
        const among = at % size < known && at < known * size
        return among ? Math.max(most, cost) : most
      }, 0) / 2
    return { size, substitution, indel: own ?? new Float64Array(size).fill(half) }
  }
  const each = typeof indel === 'number' ? new Float64Array(size).fill(indel) : Float64Array.from(indel)
  return { size, substitution, indel: each }
}

/** Costs that no distance can be made of: too few, negative, unlike there and back, or something for nothing. */
function refuseCosts(own: readonly (readonly number[])[], alphabet: readonly string[], size: number): void {
  const name = (state: number) => alphabet[state] ?? '*'
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      const [there, back] = [own[a]?.[b], own[b]?.[a]]
      const fine = there !== undefined && there >= 0 && there === back && (a !== b || there === 0)
      if (fine) continue
      refuse(
        {
          da: `Prisen fra ${name(a)} til ${name(b)} er ${there ?? 'ikke givet'}, og tilbage ${back ?? 'ikke givet'}`,
          en: `The cost from ${name(a)} to ${name(b)} is ${there ?? 'not given'}, and back ${back ?? 'not given'}`,
        },
        {
          da: 'Giv hver tilstand (og * for det, der mangler) et tal fra 0, det samme begge veje og 0 til sig selv',
          en: 'Give each state (and * for what is missing) a number from 0, the same both ways and 0 to itself',
        },
      )
    }
  }
}

/** Chi-square distances between the rows of the table of transition rates. Studer & Ritschard (2016), section 2.2. */
function futureCosts(sequences: Sequences, size: number): Float64Array {
  const rates = transitionRates(sequences, size)
  const into = new Float64Array(size)
  rates.forEach((rate, at) => (into[at % size]! += rate))
  return rates.map((_, at) => {
    const [a, b] = [Math.floor(at / size), at % size]
    let sum = 0
    for (let c = 0; c < size; c++) {
      if (into[c]! > 0) sum += (rates[a * size + c]! - rates[b * size + c]!) ** 2 / into[c]!
    }
    return Math.sqrt(sum)
  })
}

/** Whether every substitution costs the same, and what. */
export function constantCost({ size, substitution }: Costs): number | undefined {
  const cost = substitution[1] ?? 0
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) if (a !== b && substitution[a * size + b] !== cost) return undefined
  return cost
}
