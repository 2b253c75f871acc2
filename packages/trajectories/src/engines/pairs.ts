import { longestCommonPrefix, longestCommonSuffix } from '../distances/plain.ts'
import { euclidean } from '../distances/profiles.ts'
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

/** The measures that cost little a pair: common ends, points in space, and what spells have in common. */
export function rowPairs({ measure, rows, points, power }: Input): Engine {
  const n = rows.length
  if (measure === 'chi2' || measure === 'euclid') {
    return pairEngine(n, (i, j) => euclidean(points![i]!, points![j]!))
  }
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
