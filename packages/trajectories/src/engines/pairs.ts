import { longestCommonPrefix, longestCommonSuffix } from '../distances/plain.ts'
import { Arena, type Kernels } from '../kernels/load.ts'
import { minimumSharedTime, spellsWithTime, spellVector } from '../distances/subsequences.ts'
import type { Engine, Input } from './engine.ts'

/** Any measure of two sequences, one pair at a time. */
function pairEngine(count: number, pair: (i: number, j: number) => number): Engine {
  const out = new Float64Array(count)
  return {
    lanes: 1,
    out,
    stride: 1,
    apart: count,
    fill(first) {
      for (let j = first + 1; j < count; j++) out[j] = pair(first, j)
    },
  }
}

/** The measures that cost little a pair: common ends, and what spells have in common. */
export function rowPairs({ measure, rows, power }: Input): Engine {
  const n = rows.length
  if (measure === 'lcp' || measure === 'rlcp') {
    const shared = measure === 'lcp' ? longestCommonPrefix : longestCommonSuffix
    return pairEngine(n, (i, j) => rows[i]!.length + rows[j]!.length - 2 * shared(rows[i]!, rows[j]!))
  }
  const kernel = measure === 'nmsmst' ? minimumSharedTime : spellVector
  const spells = rows.map((row) => spellsWithTime(row, measure === 'nmsmst' ? 1 : power))
  const self = spells.map((own) => kernel(own, own))
  return pairEngine(n, (i, j) =>
    Math.sqrt(Math.max(0, self[i]! + self[j]! - 2 * kernel(spells[i]!, spells[j]!))),
  )
}

/** Points in space (chi2, euclid), one at a time with all those after it. */
export function pointEngine(points: readonly Float64Array[], kernels: Kernels): Engine {
  const n = points.length
  const width = points[0]?.length ?? 0
  const even = width + (width % 2)
  const arena = new Arena(kernels.memory)
  const place = arena.take(n * even * 8)
  const result = arena.take(n * 8)
  const all = new Float64Array(kernels.memory.buffer, place, n * even)
  points.forEach((point, i) => all.set(point, i * even))
  return {
    lanes: 1,
    out: new Float64Array(kernels.memory.buffer, result, n),
    stride: 1,
    apart: n,
    fill: (first) => kernels.euclideanAfter(place, even, n, first, result),
  }
}
