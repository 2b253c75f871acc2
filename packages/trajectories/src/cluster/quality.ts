import type { Distances } from '../model/matrix.ts'
import { weightsFor } from './square.ts'
import { rankIndices } from './ranks.ts'
import { reasonsFor, type Reasons } from '../model/reasons.ts'

/**
 * How good a grouping is. pbc: point-biserial correlation; hg: Hubert's gamma; hgsd: Somers' D; asw, asww: mean
 * silhouette, the second for weights that count people; ch, r2, chsq, r2sq: pseudo F and share explained, on distances and
 * on squared distances; hc: Hubert's C (lower is better).
 */
export interface Quality {
  pbc: number
  hg: number
  hgsd: number
  asw: number
  asww: number
  ch: number
  r2: number
  chsq: number
  r2sq: number
  hc: number
}

/** How silhouettes are counted. */
export interface SilhouetteOptions {
  /**
   * The silhouette of one who is alone in a group. It cannot be defined, and the paper sets it to 0 (the default); WeightedCluster
   * counts it as 1.
   */
  alone?: 0 | 1
}

/**
 * Quality of a grouping, weighted; NaN where a figure is not defined (`qualityAndReasons` says why).
 * Studer, M. (2013). WeightedCluster Library Manual, LIVES Working Papers 24; Hennig, C. & Liao, T. (2013). JRSS C 62.
 *
 * @param groups the number of each one's group, from 0; a number that nobody has is no group
 * @example quality(distances, [0, 0, 1]).asw
 */
export function quality(
  distances: Distances,
  groups: ArrayLike<number>,
  weights?: ArrayLike<number>,
  options: SilhouetteOptions = {},
): Quality {
  return qualityAndReasons(distances, groups, weights, options).quality
}

/**
 * Quality of a grouping, as `quality`, and for each figure that is not defined why it is not.
 *
 * @example qualityAndReasons(distances, [0, 0, 0]).because.asw // 'oneGroup'
 */
export function qualityAndReasons(
  distances: Distances,
  groups: ArrayLike<number>,
  weights?: ArrayLike<number>,
  options: SilhouetteOptions = {},
): { quality: Quality; because: Reasons<keyof Quality> } {
  const { n, values } = distances
  const w = weightsFor(n, weights)
  const total = w.reduce((sum, weight) => sum + weight, 0)
  const sizes = sizesOf(groups, w)
  const k = sizes.filter((size) => size > 0).length
  // Sums over pairs within groups and over all: weight, distance, square.
  let [weightIn, sumIn, weightAll, sumAll, squareAll] = [0, 0, 0, 0, 0]
  const withinOf = new Float64Array(sizes.length)
  const withinSquareOf = new Float64Array(sizes.length)
  let pair = 0
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const distance = values[pair++]!
      const weight = w[i]! * w[j]!
      weightAll += weight
      sumAll += weight * distance
      squareAll += weight * distance * distance
      if (groups[i] !== groups[j]) continue
      weightIn += weight
      sumIn += weight * distance
      withinOf[groups[i]!]! += weight * distance
      withinSquareOf[groups[i]!]! += weight * distance * distance
    }
  }
  // A group that weighs nothing adds nothing.
  const summed = (of: Float64Array) => of.reduce((sum, value, g) => sum + value / (sizes[g]! || 1), 0)
  const within = summed(withinOf)
  const explained = (inside: number, all: number) => ({
    ch: total > k ? finite((all - inside) / (k - 1) / (inside / (total - k))) : NaN,
    r2: (all - inside) / all,
  })
  const plain = explained(within, sumAll / total)
  const squares = explained(summed(withinSquareOf), squareAll / total)
  // Correlation of the distance with lying in different groups, over the full matrix with its diagonal of zeros.
  const cells = weightAll + w.reduce((sum, weight) => sum + (weight * weight) / 2, 0)
  const apart = (weightAll - weightIn) / cells
  const mean = sumAll / cells
  const covariance = (sumAll - sumIn) / cells - mean * apart
  const pbc = covariance / Math.sqrt((squareAll / cells - mean * mean) * apart * (1 - apart))
  const widths = silhouettes(distances, groups, w, options)
  // Who weighs nothing has no part in the mean.
  const meanOf = (of: Float64Array) =>
    of.reduce((sum, one, i) => (w[i]! > 0 ? sum + w[i]! * one : sum), 0) / total
  const ranked = rankIndices(distances, groups, w, weightIn, sumIn)
  const apartOnly = k < 2 ? NaN : 1
  const found: Quality = {
    pbc: finite(pbc) * apartOnly,
    hg: ranked.hg * apartOnly,
    hgsd: ranked.hgsd * apartOnly,
    hc: finite(ranked.hc) * apartOnly,
    asw: meanOf(widths.asw),
    asww: meanOf(widths.asww),
    ch: plain.ch,
    r2: finite(plain.r2),
    chsq: squares.ch,
    r2sq: finite(squares.r2),
  }
  const each = Object.keys(found) as (keyof Quality)[]
  const because = reasonsFor(found, [
    [total === 0, 'noWeight', each],
    [sumAll === 0, 'allAlike', ['pbc', 'hg', 'hgsd', 'hc', 'ch', 'r2', 'chsq', 'r2sq']],
    [k < 2, 'oneGroup', each],
    [total <= k, 'noMoreThanGroups', ['ch', 'chsq']],
    [within === 0, 'alikeWithin', ['ch', 'chsq']],
    [true, 'sameEnds', ['hc']],
  ])
  return { quality: found, because }
}

/** What a division by nothing gives is no figure. */
const finite = (value: number) => (Number.isFinite(value) ? value : NaN)

/** The weight of each group. */
function sizesOf(groups: ArrayLike<number>, w: Float64Array): Float64Array {
  const sizes = new Float64Array(w.reduce((most, _, i) => Math.max(most, groups[i]!), -1) + 1)
  w.forEach((weight, i) => (sizes[groups[i]!]! += weight))
  return sizes
}

/**
 * The silhouette of each sequence: how much nearer it is to its own group than to the next; NaN where there is no other group.
 * Rousseeuw, P. (1987). J. Comput. Appl. Math. 20; `asww` for weights that count people, Studer (2013). One alone in a group has 0 as
 * in the paper, unless `options.alone` says 1; in `asww` one's own distance of 0 counts, so that one alone has 1.
 *
 * @example silhouettes(distances, [0, 0, 1]).asw // Float64Array [0.9, 0.9, 0]
 */
export function silhouettes(
  { n, values }: Distances,
  groups: ArrayLike<number>,
  weights?: ArrayLike<number>,
  { alone = 0 }: SilhouetteOptions = {},
) {
  const w = weightsFor(n, weights)
  const sizes = sizesOf(groups, w)
  const k = sizes.length
  const sums = new Float64Array(n * k)
  let pair = 0
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const distance = values[pair++]!
      sums[i * k + groups[j]!]! += w[j]! * distance
      sums[j * k + groups[i]!]! += w[i]! * distance
    }
  }
  const asw = new Float64Array(n)
  const asww = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const own = groups[i]!
    let next = Infinity
    for (let g = 0; g < k; g++) {
      if (g !== own && sizes[g]! > 0) next = Math.min(next, sums[i * k + g]! / sizes[g]!)
    }
    const inside = sums[i * k + own]!
    const width = (mean: number) => (Math.max(mean, next) === 0 ? 0 : (next - mean) / Math.max(mean, next))
    asww[i] = width(inside / sizes[own]!)
    const others = sizes[own]! - 1
    if (others > 0) asw[i] = width(inside / others)
    else asw[i] = next === Infinity ? NaN : alone === 0 ? 0 : width(0)
  }
  return { asw, asww }
}
