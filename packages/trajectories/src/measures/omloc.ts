import { localEngine, type LocalCost } from '../engines/local.ts'
import type { Costs } from '../model/costs.ts'
import type { Row } from '../model/rows.ts'
import { leastCost } from './editing.ts'
import { measure, type Given } from './measure.ts'
import { byIndel } from './normalising.ts'
import { number, numberOrNone } from './parameters.ts'

const parameters = {
  /** Cost of one more unit of time, as a share of the dearest substitution. */
  expansion: number(0.5, { da: 'andel af den dyreste', en: 'share of the dearest' }),
  /** Weight of the neighbours. Default 1 − 2 × expansion. */
  context: numberOrNone({
    da: 'vægt af naboerne (ellers 1 − 2·expansion)',
    en: 'weight of neighbours (else 1 − 2·expansion)',
  }),
}

/**
 * Localised optimal matching: what an inserted state costs depends on the two states it follows. At the beginning of a
 * sequence its first state stands for both.
 * Hollister, M. (2009). Is optimal matching suboptimal? SMR 38(2).
 */
export const omloc = measure({
  name: 'omloc',
  parameters,
  normalising: { usual: 'YujianBo', sizes: byIndel },
  between(given) {
    const { rows, costs } = given
    const { size, substitution } = costs
    const cost = costOf(given)
    const local = (state: number, row: Row, done: number) =>
      cost(state, row[Math.max(done - 2, 0)], row[Math.max(done - 1, 0)])
    return (i, j) => {
      const [a, b] = [rows[i]!, rows[j]!]
      return leastCost(
        a.length,
        b.length,
        (k, l) => substitution[a[k - 1]! * size + b[l - 1]!]!,
        (k, l) => local(a[k - 1]!, b, l),
        (k, l) => local(b[l - 1]!, a, k),
      )
    }
  },
  engine: (given, kernels) => localEngine(given.rows, given.costs, costOf(given), kernels),
})

function costOf({ costs, told: { expansion, context } }: Given<typeof parameters>): LocalCost {
  return localCost(costs, expansion, context ?? 1 - 2 * expansion)
}

/**
 * `expansion` times the largest substitution cost, and `context` times the mean of those to the two states before. Into
 * nothing it costs as if both were as far off as can be.
 */
function localCost({ size, substitution }: Costs, expansion: number, context: number): LocalCost {
  const most = substitution.reduce((high, cost) => Math.max(high, cost), 0)
  return (state, left, right) => {
    if (left === undefined || right === undefined) return (expansion + context) * most
    const near = substitution[left * size + state]! + substitution[right * size + state]!
    return expansion * most + (context * near) / 2
  }
}
