import type { Costs } from '../costs.ts'
import { Arena, type Kernels } from '../kernels/load.ts'
import { runsOf, type Distinct } from '../sequences.ts'
import { longestCommonPrefix } from './plain.ts'

/**
 * Computes the distances of some sorted, distinct sequences to those after them.
 * `lanes` of them are done at once: `fill(i)` leaves the distance of i + lane to j in `out[j * lanes + lane]`, j > i.
 */
export interface Engine {
  lanes: number
  out: Float64Array
  fill(first: number): void
}

/** For each sequence, as runs, how many whole runs it shares with the one before it. */
function runTable(rows: readonly Uint8Array[]) {
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

/**
 * LCS distance, n + m − 2·LCS, times `scale`: bit-parallel, two patterns at a time.
 * Optimal matching with a constant substitution of at least two indels is this distance times the indel.
 */
export function lcsEngine({ rows }: Distinct, size: number, scale: number, kernels: Kernels): Engine {
  const n = rows.length
  const table = runTable(rows)
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const words = Math.max(2, Math.ceil(longest / 64))
  const arena = new Arena(kernels.memory)
  const masks = arena.take(size * words * 16)
  const runs = arena.take(table.pairs.byteLength)
  const start = arena.take(table.start.byteLength)
  const shared = arena.take(table.shared.byteLength)
  const stack = arena.take((table.most + 1) * words * 16)
  const result = arena.take(n * 4)
  const { buffer } = kernels.memory
  new Uint16Array(buffer, runs, table.pairs.length).set(table.pairs)
  new Uint32Array(buffer, start, table.start.length).set(table.start)
  new Uint16Array(buffer, shared, n).set(table.shared)
  const bits = new Uint32Array(buffer, masks, size * words * 4)
  const found = new Uint16Array(buffer, result, n * 2)
  const lengths = Uint32Array.from(rows, (row) => row.length)
  const out = new Float64Array(n * 2)
  return {
    lanes: 2,
    out,
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

/** Optimal matching with any costs: eight patterns at a time, columns of shared prefixes kept. */
export function omEngine({ rows }: Distinct, { size, substitution, indel }: Costs, kernels: Kernels): Engine {
  const n = rows.length
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const arena = new Arena(kernels.memory)
  const profile = arena.take(size * longest * 64)
  const deletion = arena.take(longest * 64)
  const sequences = arena.take(n * longest)
  const lengths = arena.take(n * 2)
  const shared = arena.take(n * 2)
  const insertion = arena.take(size * 8)
  const columns = arena.take((longest + 1) * (longest + 1) * 64)
  const ends = arena.take(32)
  const result = arena.take(n * 64)
  const { buffer } = kernels.memory
  const bytes = new Uint8Array(buffer, sequences, n * longest)
  rows.forEach((row, j) => bytes.set(row, j * longest))
  new Uint16Array(buffer, lengths, n).set(rows.map((row) => row.length))
  new Uint16Array(buffer, shared, n).set(
    rows.map((row, j) => (j ? longestCommonPrefix(row, rows[j - 1]!) : 0)),
  )
  new Float64Array(buffer, insertion, size).set(indel)
  const cost = new Float64Array(buffer, profile, size * longest * 8)
  const remove = new Float64Array(buffer, deletion, longest * 8)
  const end = new Int32Array(buffer, ends, 8)
  const out = new Float64Array(buffer, result, n * 8)
  return {
    lanes: 8,
    out,
    fill(first) {
      for (let lane = 0; lane < 8; lane++) {
        const row = rows[first + lane] ?? rows[first]!
        end[lane] = row.length
        for (let k = 0; k < longest; k++) {
          const state = row[k]
          remove[k * 8 + lane] = state === undefined ? 0 : indel[state]!
          for (let s = 0; s < size; s++) {
            cost[(s * longest + k) * 8 + lane] = state === undefined ? 0 : substitution[s * size + state]!
          }
        }
      }
      kernels.omEight(
        profile,
        deletion,
        longest,
        sequences,
        longest,
        lengths,
        shared,
        first + 1,
        n,
        insertion,
        columns,
        ends,
        result,
      )
    },
  }
}

/** Hamming distances, one table of costs or one a period: eight patterns at a time. */
export function hammingEngine(
  { rows }: Distinct,
  size: number,
  costAt: (period: number) => Float64Array,
  kernels: Kernels,
): Engine {
  const n = rows.length
  const length = rows[0]?.length ?? 0
  const arena = new Arena(kernels.memory)
  const profile = arena.take(size * length * 64)
  const sequences = arena.take(n * length)
  const result = arena.take(n * 64)
  const { buffer } = kernels.memory
  const bytes = new Uint8Array(buffer, sequences, n * length)
  rows.forEach((row, j) => bytes.set(row, j * length))
  const cost = new Float64Array(buffer, profile, size * length * 8)
  return {
    lanes: 8,
    out: new Float64Array(buffer, result, n * 8),
    fill(first) {
      for (let lane = 0; lane < 8; lane++) {
        const row = rows[first + lane] ?? rows[first]!
        for (let t = 0; t < length; t++) {
          const table = costAt(t)
          const own = row[t]! * size
          for (let s = 0; s < size; s++) cost[(t * size + s) * 8 + lane] = table[own + s]!
        }
      }
      kernels.hammingEight(profile, size, length, sequences, first + 1, n, result)
    },
  }
}

/** Any measure of two sequences, one pair at a time. */
export function pairEngine(count: number, pair: (i: number, j: number) => number): Engine {
  const out = new Float64Array(count)
  return {
    lanes: 1,
    out,
    fill(first) {
      for (let j = first + 1; j < count; j++) out[j] = pair(first, j)
    },
  }
}
