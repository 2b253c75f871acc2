import type { Row } from '../model/rows.ts'

/**
 * Sequences written in tokens, such that an edit distance depends on tokens alone: what a token costs to insert, and
 * what is gained when two are aligned instead of deleted and inserted.
 */
export interface Tokens {
  rows: Row[]
  count: number
  indel: Float64Array
  gain(a: number, b: number): number
  /** Lost by each period that two aligned tokens lie apart (twed). */
  drift?: number
  /** The distance is this times the edit cost. */
  scale: number
}

/** Numbers pairs (state, other) densely, as they are met. */
export function pairNumbers() {
  const seen = new Map<number, number>()
  const states: number[] = []
  const others: number[] = []
  const number = (state: number, other: number) => {
    const key = state * 65_536 + other
    let found = seen.get(key)
    if (found === undefined) {
      seen.set(key, (found = states.length))
      states.push(state)
      others.push(other)
    }
    return found
  }
  return { number, states, others }
}
