import type { Distances } from '../model/matrix.ts'

/** All distances row by row, each pair twice: what grouping reads over and over. */
export type Square = Float32Array | Float64Array

/** A square copy of a condensed matrix, as precise as it. Written in blocks, so that both halves stay in cache. */
export function square({ n, values }: Distances): Square {
  const full = values instanceof Float32Array ? new Float32Array(n * n) : new Float64Array(n * n)
  const block = 64
  for (let top = 0; top < n; top += block) {
    for (let left = top; left < n; left += block) mirror(full, values, n, top, left, block)
  }
  return full
}

function mirror(full: Square, values: Square, n: number, top: number, left: number, block: number): void {
  const [bottom, right] = [Math.min(top + block, n), Math.min(left + block, n)]
  for (let i = top; i < bottom; i++) {
    const base = i * n - (i * (i + 1)) / 2 - i - 1
    for (let j = Math.max(left, i + 1); j < right; j++) {
      const value = values[base + j]!
      full[i * n + j] = value
      full[j * n + i] = value
    }
  }
}

/** Equal weights where none are given. */
export function weightsFor(n: number, weights?: ArrayLike<number>): Float64Array {
  return weights ? Float64Array.from(weights) : new Float64Array(n).fill(1)
}
