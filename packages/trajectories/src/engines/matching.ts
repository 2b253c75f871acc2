import { Arena, type Kernels } from '../kernels/load.ts'
import type { Row } from '../model/rows.ts'
import type { Engine } from './engine.ts'
import { longestOfEight, takeRows } from './layout.ts'

/**
 * The distance by number of matching subsequences, eight patterns at a time. Elzinga, C. (2005).
 *
 * @param self how many each row has in common with itself
 */
export function matchingEngine(
  rows: readonly Row[],
  size: number,
  self: Float64Array,
  kernels: Kernels,
): Engine {
  const n = rows.length
  const arena = new Arena(kernels.memory)
  const placed = takeRows(arena, rows)
  const { longest, sequences, lengths, shared } = placed
  const profile = arena.take(size * longest * 64)
  const stack = arena.take((longest + 3) * (longest + 1) * 64)
  const result = arena.take(n * 64)
  const { buffer } = kernels.memory
  placed.place()
  const masks = new BigInt64Array(buffer, profile, size * longest * 8)
  const out = new Float64Array(buffer, result, n * 8)
  return {
    lanes: 8,
    out,
    stride: 8,
    apart: 1,
    fill(first) {
      const length = longestOfEight(rows, first)
      masks.fill(0n, 0, size * length * 8)
      for (let lane = 0; lane < 8; lane++) {
        rows[first + lane]?.forEach((state, k) => (masks[(state * length + k) * 8 + lane] = -1n))
      }
      kernels.matchEight(profile, length, sequences, longest, lengths, shared, first + 1, n, stack, result)
      for (let lane = 0; lane < 8; lane++) {
        const own = self[first + lane] ?? 0
        for (let j = first + 1; j < n; j++) {
          out[j * 8 + lane] = Math.sqrt(Math.max(0, own + self[j]! - 2 * out[j * 8 + lane]!))
        }
      }
    },
  }
}
