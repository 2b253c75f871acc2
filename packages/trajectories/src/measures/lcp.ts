import { longestCommonPrefix } from '../model/rows.ts'
import { measure } from './measure.ts'
import { byLength } from './normalising.ts'

/**
 * How many periods two sequences do not share from the start.
 * Elzinga, C. (2007). Sequence analysis: metric representations of categorical time series.
 */
export const lcp = measure({
  name: 'lcp',
  parameters: {},
  normalising: { usual: 'gmean', sizes: byLength },
  between({ rows }) {
    return (i, j) => rows[i]!.length + rows[j]!.length - 2 * longestCommonPrefix(rows[i]!, rows[j]!)
  },
})
