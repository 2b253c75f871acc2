import type { Distances } from '../distances/matrix.ts'

/** A square float64 copy of a condensed matrix, row by row: what clustering reads over and over. */
export function square({ n, values }: Distances): Float64Array {
  const full = new Float64Array(n * n)
  let pair = 0
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const value = values[pair++]!
      full[i * n + j] = value
      full[j * n + i] = value
    }
  }
  return full
}

/** Random numbers in [0, 1) that are the same for the same seed (mulberry32, T. Ettinger). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Equal weights where none are given. */
export function weightsFor(n: number, weights?: ArrayLike<number>): Float64Array {
  return weights ? Float64Array.from(weights) : new Float64Array(n).fill(1)
}
