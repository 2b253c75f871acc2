import { editEngine } from '../engines/edit.ts'
import type { Tokens } from '../engines/tokens.ts'
import type { Kernels } from '../kernels/load.ts'
import type { Normalising } from './normalising.ts'

/** The engine and the normalisation of an edit distance whose costs follow from tokens. */
export function editing<Given>(tokens: (given: Given) => Tokens) {
  const normalising: Normalising<Given> = {
    usual: 'YujianBo',
    sizes(given) {
      const { rows, indel, scale } = tokens(given)
      return Float64Array.from(rows, (row) => {
        let sum = 0
        for (const token of row) sum += indel[token]!
        return sum * scale
      })
    },
  }
  return { normalising, engine: (given: Given, kernels: Kernels) => editEngine(tokens(given), kernels) }
}

/**
 * The least cost of turning n positions into m by deleting, inserting and substituting; costs are given by position, from
 * 1. Needleman, S. & Wunsch, C. (1970), J. Mol. Biol. 48. Cost: O(nm).
 */
export function leastCost(
  n: number,
  m: number,
  substitute: (i: number, j: number) => number,
  deletion: (i: number, j: number) => number,
  insertion: (i: number, j: number) => number,
): number {
  let before = new Float64Array(m + 1)
  let now = new Float64Array(m + 1)
  for (let j = 1; j <= m; j++) before[j] = before[j - 1]! + insertion(0, j)
  for (let i = 1; i <= n; i++) {
    now[0] = before[0]! + deletion(i, 0)
    for (let j = 1; j <= m; j++) {
      now[j] = Math.min(
        before[j - 1]! + substitute(i, j),
        before[j]! + deletion(i, j),
        now[j - 1]! + insertion(i, j),
      )
    }
    ;[before, now] = [now, before]
  }
  return before[m]!
}
