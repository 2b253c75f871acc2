import { Arena, type Kernels } from '../kernels/load.ts'
import type { Costs } from '../model/costs.ts'
import type { Row } from '../model/rows.ts'
import type { Engine } from './engine.ts'
import { longestOf, longestOfEight, placeLengths } from './layout.ts'

/** What it costs to insert a state after two others; nothing stands before the first. */
export type LocalCost = (state: number, left: number | undefined, right: number | undefined) => number

/** An edit distance whose insertions depend on the two states they follow, eight patterns at a time. */
export function localEngine(
  rows: readonly Row[],
  { size, substitution }: Costs,
  local: LocalCost,
  kernels: Kernels,
): Engine {
  const n = rows.length
  const longest = longestOf(rows)
  // By the last two states of the sequence; the last place is for an empty one.
  const pairs = size * size + 1
  const arena = new Arena(kernels.memory)
  const substitute = arena.take(size * longest * 64)
  const insert = arena.take(size * (longest + 1) * 64)
  const remove = arena.take(pairs * longest * 64)
  const stack = arena.take((longest + 1) * (longest + 1) * 64)
  const sequences = arena.take(n * longest * 4)
  const lengths = arena.take(n * 2)
  const shared = arena.take(n * 2)
  const ends = arena.take(32)
  const result = arena.take(n * 64)
  const { buffer } = kernels.memory
  const steps = new Uint16Array(buffer, sequences, n * longest * 2)
  rows.forEach((row, j) => {
    if (row.length === 0) steps[j * longest * 2 + 1] = size * size
    row.forEach((state, t) => {
      const at = (j * longest + t) * 2
      steps[at] = state
      steps[at + 1] = row[Math.max(t - 1, 0)]! * size + state
    })
  })
  placeLengths(arena, lengths, shared, rows)
  const [replacing, inserting, removing] = [
    new Float64Array(buffer, substitute, size * longest * 8),
    new Float64Array(buffer, insert, size * (longest + 1) * 8),
    new Float64Array(buffer, remove, pairs * longest * 8),
  ]
  const end = new Int32Array(buffer, ends, 8)
  return {
    lanes: 8,
    out: new Float64Array(buffer, result, n * 8),
    stride: 8,
    apart: 1,
    fill(first) {
      const length = longestOfEight(rows, first)
      for (let lane = 0; lane < 8; lane++) {
        const row = rows[first + lane] ?? rows[first]!
        end[lane] = row.length
        for (let k = 0; k < length; k++) {
          const state = row[k]
          for (let s = 0; s < size; s++) {
            replacing[(s * length + k) * 8 + lane] = state === undefined ? 0 : substitution[s * size + state]!
          }
          for (let pair = 0; pair < pairs; pair++) {
            const before = pair === size * size ? undefined : [Math.floor(pair / size), pair % size]
            removing[(pair * length + k) * 8 + lane] =
              state === undefined ? 0 : local(state, before?.[0], before?.[1])
          }
        }
        for (let k = 0; k <= length; k++) {
          const [left, right] = [row[Math.max(k - 2, 0)], row[Math.max(k - 1, 0)]]
          for (let s = 0; s < size; s++) inserting[(s * (length + 1) + k) * 8 + lane] = local(s, left, right)
        }
      }
      const patterns = [substitute, insert, remove, length, sequences, longest, lengths, shared]
      kernels.localEight(...patterns, first + 1, n, stack, ends, result)
    },
  }
}
