import { constantCost, type Input } from '../engines/engine.ts'
import { normalise, type Normalisation } from './normalise.ts'
import type { Measure } from './options.ts'

/** What is done to a distance once it is found: nothing, or normalisation. */
export type After = (distance: number, i: number, j: number) => number

/** The normalisation that a measure is usually given. */
export function automatic(measure: Measure): Normalisation {
  if (measure === 'om' || measure === 'ham' || measure === 'dhd') return 'maxlength'
  if (measure.startsWith('om') || measure === 'twed') return 'YujianBo'
  return measure === 'chi2' || measure === 'euclid' ? 'maxdist' : 'gmean'
}

/**
 * Normalisation for a measure. Similarity kernels (nms, nmsmst, svrspell) give d² = K(a,a) + K(b,b) − 2 K(a,b): their
 * geometric mean similarity is K(a,b) / √(K(a,a) K(b,b)), and the empty sequence lies √K(a,a) away.
 */
export function afterFor(input: Input): After | undefined {
  const { measure, rows, costs, normalise: how, sizes } = input
  if (how === 'none') return undefined
  const highest = costs.substitution.reduce((most, cost) => Math.max(most, cost), 0)
  const indel = costs.indel.reduce((most, cost) => Math.max(most, cost), 0)
  const kernel = measure === 'nms' || measure === 'nmsmst' || measure === 'svrspell'
  const lengths = Uint32Array.from(rows, (row) => row.length)
  return (distance, i, j) => {
    const [a, b, own, other] = [lengths[i]!, lengths[j]!, sizes[i]!, sizes[j]!]
    if (kernel) {
      if (how === 'gmean') {
        const product = Math.sqrt(own) * Math.sqrt(other)
        if (distance === 0) return 0
        return product === 0 ? 1 : 1 - (own + other - distance * distance) / (2 * product)
      }
      const [x, y] = [Math.sqrt(own), Math.sqrt(other)]
      return normalise(distance, how, Math.max(a, b), Math.sqrt(own + other), [x, y])
    }
    let most = own + other
    if (input.most !== undefined) most = input.most
    else if (measure === 'ham') most = a * highest
    else if (measure === 'dhd') most = a * 4
    else if (measure === 'om') {
      most = Math.min(a, b) * Math.min(highest, 2 * indel) + Math.abs(a - b) * indel
    }
    return normalise(distance, how, Math.max(a, b), most, [own, other])
  }
}

/** Where every distance is only divided by one number, what to multiply by instead; undefined where it is not so. */
export function singleScale(input: Input): number | undefined {
  const { measure, rows, normalise: how, costs } = input
  if (how === 'none') return 1
  const length = rows[0]?.length ?? 0
  if (measure !== 'ham' || length === 0) return undefined
  const cost = constantCost(costs)
  return how === 'maxlength' ? 1 / length : how === 'maxdist' && cost ? 1 / (length * cost) : undefined
}
