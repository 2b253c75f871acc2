import { matchingSubsequences } from '../distances/subsequences.ts'
import { Arena, type Kernels } from '../kernels/load.ts'
import type { Engine, Row } from './engine.ts'
import { longestOf, placeWords, sharedPrefixes } from './layout.ts'

/** The distance by number of matching subsequences, eight patterns at a time. Elzinga, C. (2005). */
export function matchingEngine(rows: readonly Row[], size: number, kernels: Kernels): Engine {
  const n = rows.length
  const longest = longestOf(rows)
  const arena = new Arena(kernels.memory)
  const profile = arena.take(size * longest * 64)
  const stack = arena.take((longest + 3) * (longest + 1) * 64)
  const sequences = arena.take(n * longest * 2)
  const lengths = arena.take(n * 2)
  const shared = arena.take(n * 2)
  const result = arena.take(n * 64)
  const { buffer } = kernels.memory
  const words = new Uint16Array(buffer, sequences, n * longest)
  rows.forEach((row, j) => words.set(row, j * longest))
  placeWords(
    arena,
    lengths,
    Uint16Array.from(rows, (row) => row.length),
  )
  placeWords(arena, shared, sharedPrefixes(rows))
  const masks = new BigInt64Array(buffer, profile, size * longest * 8)
  const out = new Float64Array(buffer, result, n * 8)
  const self = Float64Array.from(rows, (row) => matchingSubsequences(row, row))
  return {
    lanes: 8,
    out,
    stride: 8,
    apart: 1,
    fill(first) {
      let length = 1
      for (let lane = 0; lane < 8; lane++) length = Math.max(length, rows[first + lane]?.length ?? 0)
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
