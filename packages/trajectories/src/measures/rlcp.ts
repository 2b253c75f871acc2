import type { Row } from '../model/rows.ts'
import { measure } from './measure.ts'
import { byLength } from './normalising.ts'

/**
 * How many periods two sequences do not share at the end.
 * Elzinga, C. (2007). Sequence analysis: metric representations of categorical time series.
 */
export const rlcp = measure({
  name: 'rlcp',
  parameters: {},
  normalising: { usual: 'gmean', sizes: byLength },
  between({ rows }) {
    return (i, j) => rows[i]!.length + rows[j]!.length - 2 * longestCommonSuffix(rows[i]!, rows[j]!)
  },
})

function longestCommonSuffix(a: Row, b: Row): number {
  const most = Math.min(a.length, b.length)
  let t = 0
  while (t < most && a[a.length - 1 - t] === b[b.length - 1 - t]) t++
  return t
}
