import { lcsEngine } from '../engines/lcs.ts'
import type { Row } from '../model/rows.ts'
import { measure } from './measure.ts'
import { byLength } from './normalising.ts'
import { om } from './om.ts'

/**
 * How many states two sequences do not have in common in their order: n + m − 2 · LCS.
 * Elzinga, C. (2007). Sequence analysis: metric representations of categorical time series.
 */
export const lcs = measure({
  name: 'lcs',
  parameters: {},
  normalising: { usual: 'gmean', sizes: byLength },
  // Two of a state in common are what a substitution costs at most: LCS of channels is optimal matching with 1 and 2.
  inChannels: om,
  between({ rows }) {
    return (i, j) => rows[i]!.length + rows[j]!.length - 2 * longestCommonSubsequence(rows[i]!, rows[j]!)
  },
  engine: ({ rows, costs }, kernels) => lcsEngine(rows, costs.size, 1, kernels),
})

function longestCommonSubsequence(a: Row, b: Row): number {
  const best = new Uint16Array(a.length + 1)
  for (const state of b) {
    let diagonal = 0
    for (let k = 0; k < a.length; k++) {
      const above = best[k + 1]!
      best[k + 1] = a[k] === state ? diagonal + 1 : Math.max(above, best[k]!)
      diagonal = above
    }
  }
  return best[a.length]!
}
