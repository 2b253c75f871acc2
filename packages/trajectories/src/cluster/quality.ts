import type { Distances } from '../model/matrix.ts'
import { weightsFor } from './square.ts'
import { rankIndices } from './ranks.ts'

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

/**
 * Quality of a grouping, weighted.
 * Studer, M. (2013). WeightedCluster Library Manual, LIVES Working Papers 24; Hennig, C. & Liao, T. (2013). JRSS C 62.
 */
export function quality(
  distances: Distances,
  groups: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Quality {
  const { n, values } = distances
  const w = weightsFor(n, weights)
  const total = w.reduce((sum, weight) => sum + weight, 0)
  const k = countGroups(groups)
  const sizes = new Float64Array(k)
  for (let i = 0; i < n; i++) sizes[groups[i]!]! += w[i]!
  // Sums over pairs within groups and over all: weight, distance, square.
  let [weightIn, sumIn, weightAll, sumAll, squareAll] = [0, 0, 0, 0, 0]
  const withinOf = new Float64Array(k)
  const withinSquareOf = new Float64Array(k)
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
  const within = withinOf.reduce((sum, value, g) => sum + value / sizes[g]!, 0)
  const withinSquare = withinSquareOf.reduce((sum, value, g) => sum + value / sizes[g]!, 0)
  const explained = (inside: number, all: number) => ({
    ch: (all - inside) / (k - 1) / (inside / (total - k)),
    r2: (all - inside) / all,
  })
  const plain = explained(within, sumAll / total)
  const squares = explained(withinSquare, squareAll / total)
  // Correlation of the distance with lying in different groups, over the full matrix with its diagonal of zeros.
  const cells = weightAll + w.reduce((sum, weight) => sum + (weight * weight) / 2, 0)
  const apart = (weightAll - weightIn) / cells
  const mean = sumAll / cells
  const covariance = (sumAll - sumIn) / cells - mean * apart
  const pbc = covariance / Math.sqrt((squareAll / cells - mean * mean) * apart * (1 - apart))
  const widths = silhouettes(distances, groups, w)
  let [asw, asww] = [0, 0]
  for (let i = 0; i < n; i++) {
    asw += w[i]! * widths.asw[i]!
    asww += w[i]! * widths.asww[i]!
  }
  return {
    pbc,
    ...rankIndices(distances, groups, w, weightIn, sumIn),
    asw: asw / total,
    asww: asww / total,
    ch: plain.ch,
    r2: plain.r2,
    chsq: squares.ch,
    r2sq: squares.r2,
  }
}

function countGroups(groups: ArrayLike<number>): number {
  let most = -1
  for (let i = 0; i < groups.length; i++) most = Math.max(most, groups[i]!)
  return most + 1
}

/**
 * The silhouette of each sequence: how much nearer it is to its own group than to the next.
 * Rousseeuw, P. (1987). J. Comput. Appl. Math. 20; `asww` for weights that count people, Studer (2013).
 */
export function silhouettes(
  { n, values }: Distances,
  groups: ArrayLike<number>,
  weights?: ArrayLike<number>,
) {
  const w = weightsFor(n, weights)
  const k = countGroups(groups)
  const sizes = new Float64Array(k)
  for (let i = 0; i < n; i++) sizes[groups[i]!]! += w[i]!
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
    // One alone lies at no distance from its own group.
    asw[i] = width(others > 0 ? inside / others : 0)
  }
  return { asw, asww }
}
