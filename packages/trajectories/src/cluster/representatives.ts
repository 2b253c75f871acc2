import { refuse } from '../model/refuse.ts'
import { at, type Distances } from '../model/matrix.ts'
import { weightsFor } from './square.ts'

/** How representatives are sought: many near them, central, or many exactly like them. */
export type RepresentativeCriterion = 'density' | 'centrality' | 'frequency'

/** One representative and those who are nearest to it. */
export interface Representative {
  /** Its number among the sequences. */
  index: number
  /** Weight of those nearest to it. */
  assigned: number
  /** Weight of those of them within the radius. */
  near: number
  /** Sum and mean of their distances to it. */
  sum: number
  mean: number
  /** Sum of their distances to the centre of all. */
  toCentre: number
  /** Discrepancy among them. */
  discrepancy: number
  /** 1 − sum / toCentre: above 0 where it is nearer to them than the centre of all. */
  quality: number
}

/** The representatives of some sequences, and how well they stand for all. */
export interface Representatives {
  representatives: Representative[]
  /** For each sequence which representative it is nearest to. */
  groups: Uint32Array
  /** Share of the weight that lies within the radius of one. */
  coverage: number
  quality: number
}

/**
 * The smallest set of sequences, tried in order of a criterion and none near another, that covers enough of all.
 *
 * Gabadinho, A. & Ritschard, G. (2013). Searching for typical life trajectories applied to childbirth histories. In
 * Levy, R. & Widmer, E. (eds), Gendered life courses. Lit Verlag.
 *
 * @param options.radius what near is, as a share of the largest distance (default 0.1)
 * @param options.coverage share of the weight to be near one (default 0.25)
 * @param options.count so many instead
 * @throws {Invalid} when there are no sequences
 * @example
 * representatives(await distances(s, { measure: 'om' })).representatives[0].index // 570
 */
export function representatives(
  distances: Distances,
  options: {
    criterion?: RepresentativeCriterion
    coverage?: number
    radius?: number
    count?: number
    /** The largest distance there can be; default the largest there is. */
    largest?: number
    weights?: ArrayLike<number>
  } = {},
): Representatives {
  const { n, values } = distances
  if (n === 0) {
    refuse(
      { da: 'Der er ingen forløb', en: 'There are no sequences' },
      { da: 'Vælg mindst ét', en: 'Choose at least one' },
    )
  }
  const { criterion = 'density', coverage = 0.25, count } = options
  const w = weightsFor(n, options.weights)
  const total = w.reduce((sum, weight) => sum + weight, 0)
  let largest = options.largest ?? 0
  if (options.largest === undefined) for (const value of values) largest = Math.max(largest, value)
  const radius = (options.radius ?? 0.1) * largest
  const scores = scoresOf(distances, criterion, radius, w)
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b)
  const chosen: number[] = []
  const nearest = new Float64Array(n).fill(Infinity)
  for (const i of order) {
    if (chosen.length > 0 && nearest[i]! <= radius) continue
    chosen.push(i)
    let near = 0
    for (let j = 0; j < n; j++) {
      nearest[j] = Math.min(nearest[j]!, i === j ? 0 : values[at(n, i, j)]!)
      if (nearest[j]! < radius || nearest[j] === 0) near += w[j]!
    }
    if (count === undefined ? near / total >= coverage : chosen.length >= count) break
  }
  return describe(distances, chosen, radius, w, total)
}

/** Higher is better. */
function scoresOf(
  { n, values }: Distances,
  criterion: RepresentativeCriterion,
  radius: number,
  w: Float64Array,
): Float64Array {
  const scores = criterion === 'centrality' ? new Float64Array(n) : Float64Array.from(w)
  let pair = 0
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const distance = values[pair++]!
      if (criterion === 'centrality') {
        scores[i]! -= w[j]! * distance
        scores[j]! -= w[i]! * distance
      } else if (criterion === 'density' ? distance < radius : distance === 0) {
        scores[i]! += w[j]!
        scores[j]! += w[i]!
      }
    }
  }
  return scores
}

function describe(
  { n, values }: Distances,
  chosen: number[],
  radius: number,
  w: Float64Array,
  total: number,
): Representatives {
  const between = (i: number, j: number) => (i === j ? 0 : values[at(n, i, j)]!)
  const groups = Uint32Array.from({ length: n }, (_, i) =>
    chosen.reduce((best, index, r) => (between(i, index) < between(i, chosen[best]!) ? r : best), 0),
  )
  const sums = { assigned: 0, near: 0, sum: 0, mean: 0, toCentre: 0, discrepancy: 0, quality: 0 }
  const found = chosen.map((index): Representative => ({ index, ...sums }))
  // How far each is from the centre of all: its mean distance less the discrepancy of all.
  const mean = new Float64Array(n)
  let [all, pair] = [0, 0]
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const distance = values[pair++]!
      mean[i]! += (w[j]! * distance) / total
      mean[j]! += (w[i]! * distance) / total
      all += w[i]! * w[j]! * distance
      if (groups[i] === groups[j]) found[groups[i]!]!.discrepancy += w[i]! * w[j]! * distance
    }
  }
  all /= total * total
  for (let i = 0; i < n; i++) {
    const one = found[groups[i]!]!
    const distance = between(i, one.index)
    one.assigned += w[i]!
    if (distance < radius || distance === 0) one.near += w[i]!
    one.sum += w[i]! * distance
    one.toCentre += w[i]! * (mean[i]! - all)
  }
  let [near, sum, toCentre] = [0, 0, 0]
  for (const one of found) {
    one.mean = one.sum / one.assigned
    one.discrepancy /= one.assigned * one.assigned
    one.quality = (one.toCentre - one.sum) / one.toCentre
    near += one.near
    sum += one.sum
    toCentre += one.toCentre
  }
  return { representatives: found, groups, coverage: near / total, quality: (toCentre - sum) / toCentre }
}
