import { hammingEngine, planesEngine } from '../engines/hamming.ts'
import { constantCost } from '../model/costs.ts'
import { measure } from './measure.ts'
import { byIndel } from './normalising.ts'

/**
 * Hamming distance: the sum of substitution costs period by period.
 * Hamming, R. (1950). Error detecting and error correcting codes. Bell System Technical Journal 29(2).
 */
export const ham = measure({
  name: 'ham',
  parameters: {},
  usualSubstitution: 1,
  equalLengths: true,
  asTheyCome: true,
  nanoseconds: 8,
  normalising: {
    usual: 'maxlength',
    sizes: byIndel,
    most({ costs }) {
      const highest = costs.substitution.reduce((most, cost) => Math.max(most, cost), 0)
      return (length) => length * highest
    },
    factor({ rows, costs, normalise }) {
      const length = rows[0]?.length ?? 0
      if (length === 0) return undefined
      const cost = constantCost(costs)
      return normalise === 'maxlength'
        ? 1 / length
        : normalise === 'maxdist' && cost
          ? 1 / (length * cost)
          : undefined
    },
  },
  between({ rows, costs: { size, substitution } }) {
    return (i, j) => {
      const [a, b] = [rows[i]!, rows[j]!]
      let sum = 0
      for (let t = 0; t < a.length; t++) sum += substitution[a[t]! * size + b[t]!]!
      return sum
    }
  },
  engine({ rows, costs }, kernels) {
    const cost = constantCost(costs)
    if (cost !== undefined) return planesEngine(rows, costs.size, cost, kernels)
    return hammingEngine(rows, costs.size, () => costs.substitution, kernels)
  },
})
