import { matchingEngine } from '../engines/matching.ts'
import type { Row } from '../model/rows.ts'
import { measure } from './measure.ts'

/**
 * The distance by number of matching subsequences, √(K(a,a) + K(b,b) − 2K(a,b)).
 * Elzinga, C. (2005). Combinatorial representations of token sequences. Journal of Classification 22.
 */
export const nms = measure({
  name: 'nms',
  parameters: {},
  normalising: { usual: 'gmean', similarity: true, sizes: ({ rows }) => withThemselves(rows) },
  between({ rows }) {
    const self = withThemselves(rows)
    return (i, j) =>
      Math.sqrt(Math.max(0, self[i]! + self[j]! - 2 * matchingSubsequences(rows[i]!, rows[j]!)))
  },
  engine: ({ rows, costs }, kernels) => matchingEngine(rows, costs.size, withThemselves(rows), kernels),
})

function withThemselves(rows: readonly Row[]): Float64Array {
  return Float64Array.from(rows, (row) => matchingSubsequences(row, row))
}

/** The number of pairs of matching non-empty subsequences. A dynamic programme over suffix sums. Cost: O(nm). */
function matchingSubsequences(a: Row, b: Row): number {
  // sums[j] = total over pairs that end at or before (i, j)
  let before = new Float64Array(b.length + 1)
  let now = new Float64Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    let along = 0
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] === b[j - 1]) along += 1 + before[j - 1]!
      now[j] = before[j]! + along
    }
    ;[before, now] = [now, before]
  }
  return before[b.length]!
}
