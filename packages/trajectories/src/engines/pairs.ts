import type { Engine } from './engine.ts'

/** Any distance of two sequences, one pair at a time. */
export function pairEngine(count: number, between: (i: number, j: number) => number): Engine {
  const out = new Float64Array(count)
  return {
    lanes: 1,
    out,
    stride: 1,
    apart: count,
    fill(first) {
      for (let j = first + 1; j < count; j++) out[j] = between(first, j)
    },
  }
}
