import type { Distances } from '../distances/matrix.ts'
import { square, weightsFor } from './matrix.ts'

/** Groups around medoids: for each sequence the number of its group, and for each group its medoid. */
export interface Partition {
  groups: Uint32Array
  medoids: number[]
  /** Weighted sum of distances to the medoids. */
  cost: number
}

/**
 * Partitioning around medoids, weighted.
 *
 * Build and swap as in Kaufman, L. & Rousseeuw, P. (1990), Finding Groups in Data; each round looks at all k swaps of
 * a candidate at once, as in Schubert, E. & Rousseeuw, P. (2021), Information Systems 101. Cost: O(n²) a round.
 *
 * @param start medoids to begin from instead of the built ones, e.g. cut from a tree
 * @example
 * partitionAroundMedoids(distances, 2).medoids // [0, 7]
 */
export function partitionAroundMedoids(
  distances: Distances,
  k: number,
  options: { weights?: ArrayLike<number>; start?: number[]; matrix?: Float64Array } = {},
): Partition {
  const { n } = distances
  const d = options.matrix ?? square(distances)
  const w = weightsFor(n, options.weights)
  const medoids = options.start ? [...options.start] : build(d, n, k, w)
  const nearest = new Int32Array(n)
  const first = new Float64Array(n)
  const second = new Float64Array(n)
  const assign = () => {
    for (let i = 0; i < n; i++) {
      let [best, a, b] = [0, Infinity, Infinity]
      for (let m = 0; m < medoids.length; m++) {
        const distance = d[medoids[m]! * n + i]!
        if (distance < a) [best, a, b] = [m, distance, a]
        else if (distance < b) b = distance
      }
      nearest[i] = best
      first[i] = a
      second[i] = b
    }
  }
  assign()
  const chosen = new Uint8Array(n)
  for (const medoid of medoids) chosen[medoid] = 1
  const change = new Float64Array(medoids.length)
  const loss = new Float64Array(medoids.length)
  for (;;) {
    loss.fill(0)
    for (let i = 0; i < n; i++) loss[nearest[i]!]! += w[i]! * (second[i]! - first[i]!)
    let [best, out, into] = [-1e-12, -1, -1]
    for (let x = 0; x < n; x++) {
      if (chosen[x]) continue
      change.set(loss)
      let shared = 0
      const row = x * n
      for (let i = 0; i < n; i++) {
        const distance = d[row + i]!
        const a = first[i]!
        if (distance < a) {
          shared += w[i]! * (distance - a)
          change[nearest[i]!]! += w[i]! * (a - second[i]!)
        } else if (distance < second[i]!) {
          change[nearest[i]!]! += w[i]! * (distance - second[i]!)
        }
      }
      for (let m = 0; m < medoids.length; m++) {
        if (change[m]! + shared < best) [best, out, into] = [change[m]! + shared, m, x]
      }
    }
    if (out < 0) break
    chosen[medoids[out]!] = 0
    chosen[into] = 1
    medoids[out] = into
    assign()
  }
  return settle(medoids, nearest, first, w)
}

/** Medoids in the order of the input, groups numbered after them. */
function settle(medoids: number[], nearest: Int32Array, first: Float64Array, w: Float64Array): Partition {
  const order = medoids.map((_, m) => m).sort((a, b) => medoids[a]! - medoids[b]!)
  const rank = new Uint32Array(medoids.length)
  order.forEach((m, place) => (rank[m] = place))
  let cost = 0
  first.forEach((distance, i) => (cost += distance * w[i]!))
  return { groups: Uint32Array.from(nearest, (m) => rank[m]!), medoids: order.map((m) => medoids[m]!), cost }
}

function build(d: Float64Array, n: number, k: number, w: Float64Array): number[] {
  const nearest = new Float64Array(n).fill(Infinity)
  const medoids: number[] = []
  while (medoids.length < Math.min(k, n)) {
    let [best, pick] = [Infinity, -1]
    for (let x = 0; x < n; x++) {
      if (medoids.includes(x)) continue
      let cost = 0
      for (let i = 0, at = x * n; i < n; i++, at++) {
        const distance = d[at]!
        const before = nearest[i]!
        cost += w[i]! * (distance < before ? distance : before)
      }
      // Of equals the last, as the book's own program does.
      if (cost <= best) [best, pick] = [cost, x]
    }
    medoids.push(pick)
    for (let i = 0; i < n; i++) nearest[i] = Math.min(nearest[i]!, d[pick * n + i]!)
  }
  return medoids
}
