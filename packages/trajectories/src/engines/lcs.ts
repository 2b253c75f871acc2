import { Arena, type Kernels } from '../kernels/load.ts'
import { runsOf, type Row } from '../model/rows.ts'
import type { Engine } from './engine.ts'
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

/**
 * LCS distance, n + m − 2·LCS, times `scale`: bit-parallel, two patterns at a time, or four of up to 64 periods.
 */
export function lcsEngine(rows: readonly Row[], size: number, scale: number, kernels: Kernels): Engine {
  const n = rows.length
  const table = runTable(rows)
  const longest = longestOf(rows)
  const lanes = longest <= 64 ? 4 : 2
  const words = lanes === 4 ? 1 : Math.max(2, Math.ceil(longest / 64))
  // Words of all patterns for one state, in 32 bits.
  const width = words * lanes * 2
  const arena = new Arena(kernels.memory)
  const masks = arena.take(size * width * 4)
  const runs = arena.take(table.pairs.byteLength)
  const start = arena.take(table.start.byteLength)
  const shared = arena.take(table.shared.byteLength)
  const stack = arena.take((table.most + 1) * width * 4)
  const result = arena.take(n * lanes * 2)
  const { buffer } = kernels.memory
  placeWords(arena, runs, table.pairs)
  new Uint32Array(buffer, start, table.start.length).set(table.start)
  placeWords(arena, shared, table.shared)
  const bits = new Uint32Array(buffer, masks, size * width)
  const found = new Uint16Array(buffer, result, n * lanes)
  const lengths = Uint32Array.from(rows, (row) => row.length)
  const out = new Float64Array(n * lanes)
  return {
    lanes,
    out,
    stride: lanes,
    apart: 1,
    fill(first) {
      bits.fill(0)
      for (let lane = 0; lane < lanes; lane++) {
        const row = rows[first + lane]
        if (!row) continue
        // A vector holds a word of two patterns, or of four in two vectors side by side.
        for (let t = 0; t < row.length; t++) {
          bits[row[t]! * width + (t >> 6) * 4 + lane * 2 + ((t >> 5) & 1)]! |= 1 << (t & 31)
        }
      }
      const rest = [masks, runs, start, shared, first + 1, n, stack, result]
      if (words === 1) kernels.lcsOneWord(...rest)
      else if (words === 2) kernels.lcsTwoWords(...rest)
      else kernels.lcsManyWords(words, ...rest)
      for (let lane = 0; lane < lanes; lane++) finish(found, out, lengths, first, lane, lanes, scale)
    },
  }
}

/** From lengths in common to distances. Apart, so that it is compiled well. */
function finish(
  found: Uint16Array,
  out: Float64Array,
  lengths: Uint32Array,
  first: number,
  lane: number,
  lanes: number,
  scale: number,
): void {
  const own = lengths[first + lane] ?? 0
  for (let j = first + 1, at = j * lanes + lane; j < lengths.length; j++, at += lanes) {
    out[at] = (own + lengths[j]! - 2 * found[at]!) * scale
  }
}
