import { runsOf } from '../model/rows.ts'
import type { Sequences } from '../model/sequences.ts'

/**
 * Sequences without types, made from what is observed:
 *
 * - sequencing: everybody's own durations, states by the observed first states and moves.
 * - duration: everybody's own states in order, durations drawn evenly among all ways to divide the time.
 * - combined: both; as many spells as somebody had.
 * - states: each period's spell a state drawn evenly, durations as in `duration`.
 * - markov: from period to period by the observed transition rates.
 */
export type NullModel = 'combined' | 'duration' | 'sequencing' | 'states' | 'markov'
export const nullModels = ['combined', 'duration', 'sequencing', 'states', 'markov'] as const

/**
 * As many sequences as there are, of the same lengths, drawn from a model in which there are no types.
 * Studer, M. (2021). Validating sequence analysis typologies using parametric bootstrap. Sociological Methodology 51(2).
 *
 * @param random numbers in [0, 1)
 */
export function nullSequences(sequences: Sequences, model: NullModel, random: () => number): Sequences {
  const size = sequences.alphabet.length + 1
  const runs = sequences.rows.map((row) => runsOf(row))
  const spells = movesOf(
    runs.map(({ states }) => states),
    size,
    sequences.weights,
  )
  const periods = movesOf(sequences.rows, size, sequences.weights)
  const used = [...new Set(sequences.rows.flatMap((row) => [...new Set(row)]))]
  const rows = sequences.rows.map((row, i) => {
    const { states, lengths } = runs[i]!
    if (row.length === 0) return row
    if (model === 'markov') {
      const walked = walk(periods, row.length, random)
      // A state that people are only seen to end in lasts for the rest of the time.
      return fill(
        walked,
        walked.map(() => 1),
        row.length,
      )
    }
    const count = states.length
    const drawn =
      model === 'duration'
        ? states
        : model === 'states'
          ? evenly(used, count, random)
          : walk(spells, count, random)
    return fill(
      drawn,
      model === 'sequencing' ? lengths : divide(row.length, drawn.length, random),
      row.length,
    )
  })
  return { ...sequences, rows }
}

interface Moves {
  first: Float64Array
  next: Float64Array[]
}

/** Weights of first states and of moves from each state. */
function movesOf(rows: readonly ArrayLike<number>[], size: number, weights: Float64Array): Moves {
  const first = new Float64Array(size)
  const next = Array.from({ length: size }, () => new Float64Array(size))
  rows.forEach((row, i) => {
    if (row.length > 0) first[row[0]!]! += weights[i]!
    for (let t = 1; t < row.length; t++) next[row[t - 1]!]![row[t]!]! += weights[i]!
  })
  return { first, next }
}

function draw(weights: Float64Array, random: () => number): number | undefined {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (let state = 0; state < weights.length; state++) {
    left -= weights[state]!
    if (left < 0) return state
  }
  return undefined
}

function walk({ first, next }: Moves, length: number, random: () => number): number[] {
  const states: number[] = []
  for (let t = 0; t < length; t++) {
    const state = t === 0 ? draw(first, random) : draw(next[states[t - 1]!]!, random)
    // From a state that nobody left there is nowhere to go.
    if (state === undefined) break
    states.push(state)
  }
  return states
}

/** States drawn evenly, none twice in a row. */
function evenly(used: readonly number[], count: number, random: () => number): number[] {
  const states: number[] = []
  while (states.length < count) {
    const others = used.length > 1 ? used.filter((state) => state !== states.at(-1)) : used
    states.push(others[Math.floor(random() * others.length)]!)
    if (used.length === 1) break
  }
  return states
}

/** A stretch of time cut into parts of at least one period, every way as likely. */
function divide(length: number, parts: number, random: () => number): number[] {
  const cuts = new Set<number>()
  while (cuts.size < Math.min(parts, length) - 1) cuts.add(1 + Math.floor(random() * (length - 1)))
  const places = [0, ...[...cuts].sort((a, b) => a - b), length]
  return places.slice(1).map((place, i) => place - places[i]!)
}

function fill(states: readonly number[], lengths: readonly number[], length: number): Uint8Array {
  const row = new Uint8Array(length).fill(states.at(-1) ?? 0)
  let t = 0
  states.forEach((state, s) => row.fill(state, t, (t += lengths[s] ?? 0)))
  return row
}
