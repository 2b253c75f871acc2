import { editEngine } from '../engines/edit.ts'
import { lcsEngine } from '../engines/lcs.ts'
import type { Costs } from '../model/costs.ts'
import { leastCost } from './editing.ts'
import { measure } from './measure.ts'
import { byIndel } from './normalising.ts'

/**
 * Optimal matching: the least cost of turning one sequence into another by inserting, deleting and substituting states.
 * Abbott, A. & Forrest, J. (1986). Optimal matching methods for historical sequences. Journal of Interdisciplinary History 16.
 */
export const om = measure({
  name: 'om',
  parameters: {},
  normalising: {
    usual: 'maxlength',
    sizes: byIndel,
    most({ costs }) {
      const highest = costs.substitution.reduce((most, cost) => Math.max(most, cost), 0)
      const indel = costs.indel.reduce((most, cost) => Math.max(most, cost), 0)
      return (a, b) => Math.min(a, b) * Math.min(highest, 2 * indel) + Math.abs(a - b) * indel
    },
  },
  between({ rows, costs: { size, substitution, indel } }) {
    return (i, j) => {
      const [a, b] = [rows[i]!, rows[j]!]
      return leastCost(
        a.length,
        b.length,
        (k, l) => substitution[a[k - 1]! * size + b[l - 1]!]!,
        (k) => indel[a[k - 1]!]!,
        (_, l) => indel[b[l - 1]!]!,
      )
    }
  },
  engine({ rows, costs }, kernels) {
    const { size, substitution, indel } = costs
    const scale = lcsScale(costs)
    if (scale !== undefined) return lcsEngine(rows, size, scale, kernels)
    const gain = (a: number, b: number) => indel[a]! + indel[b]! - substitution[a * size + b]!
    return editEngine({ rows, count: size, indel, gain, scale: 1 }, kernels)
  },
})

/**
 * The factor by which optimal matching is the LCS distance, or undefined where it is not: with substitution costs of at
 * least two indels it is that distance times the indel.
 */
function lcsScale({ size, substitution, indel }: Costs): number | undefined {
  const each = indel[0] ?? 1
  if (indel.some((cost) => cost !== each)) return undefined
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) if (a !== b && substitution[a * size + b]! < 2 * each) return undefined
  return each
}
