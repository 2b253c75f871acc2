import { fewest } from '@lydhoer/measuring'
import type { ProtectedSequences } from './protected.ts'

/** Lines drawn at most: more cannot be told apart on a screen. */
const mostLines = 120
/** People in a line at least: so many that five of them can be most of them without being all. */
const leastInLine = 2 * fewest - 1

/** How far the people of a line agree: from those who hardly do, whose neighbours are asked too, to nearly all. */
export const agreements = [0.28, 0.45, 0.72, 1] as const

/** One line of an index plot: how many people it is, and for each period the state most of them are in, and how far they agree. */
export interface Line {
  people: number
  /** The place of the state in the alphabet; −1 where no five are in one, `ended` where most have no state. */
  states: Int16Array
  /** Places in `agreements`. */
  agree: Uint8Array
}

/** In the place of a state: most people's lives have ended, or nothing is known of them. */
export const ended = -2

/**
 * Gathers people who stand next to each other in an order into lines of equal size, at least nine in each where there are so many. A
 * line has the colour of the state that most of its people are in. Where no five of them are in one, the lines beside it are asked
 * too, as many as it takes: so there are no holes, no colour rests on fewer than five, and no line is anybody's own.
 *
 * After Fasang, A. & Liao, T. (2014). Visualizing sequences in the social sciences: relative frequency sequence plots.
 * Sociological Methods & Research 43(4), who draw the medoid of each group; here it is made of all its people instead.
 *
 * @param order the people in the order they are to stand
 */
export function linesOf(sequences: ProtectedSequences, order: ArrayLike<number>, most = mostLines): Line[] {
  const n = order.length
  const count = Math.max(1, Math.min(most, Math.floor(n / leastInLine)))
  const size = sequences.alphabet.length
  const limit = (line: number) => Math.floor((line * n) / count)
  const lines = Array.from({ length: count }, (_, line): Line => ({
    people: limit(line + 1) - limit(line),
    states: new Int16Array(sequences.periods.length),
    agree: new Uint8Array(sequences.periods.length),
  }))
  for (let t = 0; t < sequences.periods.length; t++) {
    // How many of each line are in each state; the last is for those who are in none.
    const counts = lines.map((_, line) => {
      const people = new Uint32Array(size + 1)
      for (let i = limit(line); i < limit(line + 1); i++)
        people[Math.min(size, sequences.rows[order[i]!]![t] ?? size)]!++
      return people
    })
    lines.forEach((line, at) => {
      const { state, share } = mostIn(counts, at, line.people)
      line.states[t] = state === size ? ended : state
      line.agree[t] = share >= 0.8 ? 3 : share >= 0.6 ? 2 : share > 0 ? 1 : 0
    })
  }
  return lines
}

/** The state that most are in, at least five, among a line and as many beside it as it takes; the share of a line that needs no other. */
function mostIn(
  counts: readonly Uint32Array[],
  at: number,
  people: number,
): { state: number; share: number } {
  const sum = counts[at]!.slice()
  for (let away = 0; ;) {
    const best = sum.reduce((high, one, s) => (one > sum[high]! ? s : high), 0)
    if (sum[best]! >= fewest) return { state: best, share: away === 0 ? sum[best]! / people : 0 }
    away++
    const beside = [counts[at - away], counts[at + away]].filter((one) => one !== undefined)
    if (beside.length === 0) return { state: -1, share: 0 }
    for (const one of beside) one.forEach((some, s) => (sum[s]! += some))
  }
}

/** Everybody in order of their states, from the first period on. */
export function inOrder({ rows }: ProtectedSequences): Uint32Array {
  return Uint32Array.from(rows, (_, i) => i).sort((a, b) => Buffer.compare(rows[a]!, rows[b]!))
}
