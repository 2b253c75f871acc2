import type { Costs } from '../costs.ts'
import { Arena, type Kernels } from '../kernels/load.ts'
import { runsOf } from '../sequences.ts'
import type { Engine, Row } from './engine.ts'
import { longestOf, placeWords } from './layout.ts'

/** For each sequence, as runs, how many whole runs it shares with the one before it. */
function runTable(rows: readonly Row[]) {
  const runs = rows.map((row) => runsOf(row))
  const start = new Uint32Array(rows.length + 1)
  runs.forEach((run, j) => (start[j + 1] = start[j]! + run.states.length))
  const pairs = new Uint16Array(start[rows.length]! * 2)
  const shared = new Uint16Array(rows.length)
  runs.forEach(({ states, lengths }, j) => {
    states.forEach((state, r) => {
      pairs[(start[j]! + r) * 2] = state
      pairs[(start[j]! + r) * 2 + 1] = lengths[r]!
    })
    const before = runs[j - 1]
    let r = 0
    while (before && r < states.length && states[r] === before.states[r] && lengths[r] === before.lengths[r])
      r++
    shared[j] = r
  })
  return { start, pairs, shared, most: runs.reduce((most, run) => Math.max(most, run.states.length), 0) }
}

/** The factor by which optimal matching is the LCS distance, or undefined where it is not. */
export function lcsScale({ size, substitution, indel }: Costs): number | undefined {
  const each = indel[0] ?? 1
  if (indel.some((cost) => cost !== each)) return undefined
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) if (a !== b && substitution[a * size + b]! < 2 * each) return undefined
  return each
}

/**
 * LCS distance, n + m − 2·LCS, times `scale`: bit-parallel, two patterns at a time.
 * Optimal matching with substitution costs of at least two indels is this distance times the indel.
 */
export function lcsEngine(rows: readonly Row[], size: number, scale: number, kernels: Kernels): Engine {
  const n = rows.length
  const table = runTable(rows)
  const words = Math.max(2, Math.ceil(longestOf(rows) / 64))
  const arena = new Arena(kernels.memory)
  const masks = arena.take(size * words * 16)
  const runs = arena.take(table.pairs.byteLength)
  const start = arena.take(table.start.byteLength)
  const shared = arena.take(table.shared.byteLength)
  const stack = arena.take((table.most + 1) * words * 16)
  const result = arena.take(n * 4)
  const { buffer } = kernels.memory
  placeWords(arena, runs, table.pairs)
  new Uint32Array(buffer, start, table.start.length).set(table.start)
  placeWords(arena, shared, table.shared)
  const bits = new Uint32Array(buffer, masks, size * words * 4)
  const found = new Uint16Array(buffer, result, n * 2)
  const lengths = Uint32Array.from(rows, (row) => row.length)
  const out = new Float64Array(n * 2)
  return {
    lanes: 2,
    out,
    stride: 2,
    apart: 1,
    fill(first) {
      bits.fill(0)
      for (let lane = 0; lane < 2; lane++) {
        const row = rows[first + lane]
        if (!row) continue
        // Each word of a state is a vector of two lanes of 64 bits, seen here as four of 32.
        for (let t = 0; t < row.length; t++) {
          bits[(row[t]! * words + (t >> 6)) * 4 + lane * 2 + ((t >> 5) & 1)]! |= 1 << (t & 31)
        }
      }
      if (words === 2) kernels.lcsTwoWords(masks, runs, start, shared, first + 1, n, stack, result)
      else kernels.lcsManyWords(words, masks, runs, start, shared, first + 1, n, stack, result)
      const a = lengths[first]!
      const b = lengths[first + 1] ?? 0
      for (let j = first + 1; j < n; j++) {
        const length = lengths[j]!
        out[j * 2] = (a + length - 2 * found[j * 2]!) * scale
        out[j * 2 + 1] = (b + length - 2 * found[j * 2 + 1]!) * scale
      }
    },
  }
}
