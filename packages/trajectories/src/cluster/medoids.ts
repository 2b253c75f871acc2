import { refuse } from '../model/refuse.ts'
import type { Distances } from '../model/matrix.ts'
import { chance } from '../model/chance.ts'
import { square, weightsFor, type Square } from './square.ts'
import { Swapping } from './swapping.ts'

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
 * @param options.start medoids to begin from instead of the built ones, e.g. cut from a tree
 * @param options.matrix the distances as a square, where they are used more than once
 * @param options.eager swaps as soon as it is better, instead of the best swap of each round: fewer rounds
 * @throws {Invalid} when k is not from 1 to n
 * @example
 * partitionAroundMedoids(distances, 2).medoids // [0, 7]
 */
export function partitionAroundMedoids(
  distances: Distances,
  k: number,
  options: {
    weights?: ArrayLike<number>
    start?: number[]
    matrix?: Square
    eager?: boolean
    signal?: AbortSignal
  } = {},
): Partition {
  const { n } = distances
  refuseGroups(n, k)
  const d = options.matrix ?? square(distances)
  const w = weightsFor(n, options.weights)
  const state = new Swapping(d, w, k, k > 1 ? options.start : [])
  // The best single medoid is what building finds.
  for (let better = k > 1; better;) {
    options.signal?.throwIfAborted()
    better = options.eager ? state.swapEagerly() : state.swapBest()
  }
  return settle(state, w)
}

/**
 * The best of several starts: the built one, and medoids drawn by chance, far ones more likely.
 * Arthur, D. & Vassilvitskii, S. (2007). k-means++: the advantages of careful seeding. SODA 2007.
 *
 * @param options.starts how many in all (default 10); @param options.seed of the draws, so that a colleague gets the same
 */
export async function bestPartition(
  distances: Distances,
  k: number,
  options: {
    weights?: ArrayLike<number>
    starts?: number
    seed?: number
    matrix?: Square
    progress?: (done: number) => void
    signal?: AbortSignal
  } = {},
): Promise<Partition> {
  const { n } = distances
  refuseGroups(n, k)
  options.signal?.throwIfAborted()
  const matrix = options.matrix ?? square(distances)
  const weights = weightsFor(n, options.weights)
  const random = chance(options.seed ?? 1)
  const { starts = 10 } = options
  const more = { weights, matrix, ...(options.signal ? { signal: options.signal } : {}) }
  let best = partitionAroundMedoids(distances, k, more)
  for (let start = 1; start < starts; start++) {
    options.progress?.(start / starts)
    // Lets a cancel through.
    await new Promise((next) => setImmediate(next))
    const drawn = farApart(matrix, n, k, weights, random)
    const found = partitionAroundMedoids(distances, k, { ...more, start: drawn, eager: true })
    if (found.cost < best.cost - 1e-9 * Math.abs(best.cost)) best = found
  }
  options.progress?.(1)
  return best
}

function refuseGroups(n: number, k: number): void {
  if (Number.isInteger(k) && k >= 1 && k <= n) return
  refuse(
    {
      da: `${n} forløb kan ikke deles i ${k} grupper`,
      en: `${n} sequences cannot be divided into ${k} groups`,
    },
    { da: `Vælg 1 til ${n}`, en: `Choose 1 to ${n}` },
  )
}

/** Medoids in the order of the input, groups numbered after them. */
function settle({ medoids, nearest, first }: Swapping, w: Float64Array): Partition {
  const order = medoids.map((_, m) => m).sort((a, b) => medoids[a]! - medoids[b]!)
  const rank = new Uint32Array(medoids.length)
  order.forEach((m, place) => (rank[m] = place))
  let cost = 0
  first.forEach((distance, i) => (cost += distance * w[i]!))
  return { groups: Uint32Array.from(nearest, (m) => rank[m]!), medoids: order.map((m) => medoids[m]!), cost }
}

function farApart(d: Square, n: number, k: number, w: Float64Array, random: () => number): number[] {
  const nearest = new Float64Array(n).fill(1)
  const medoids: number[] = []
  while (medoids.length < k) {
    let total = 0
    for (let i = 0; i < n; i++) total += w[i]! * nearest[i]!
    let left = random() * total
    let pick = -1
    for (let i = 0; i < n && left >= 0; i++) {
      if (nearest[i] === 0 || w[i] === 0) continue
      pick = i
      left -= w[i]! * nearest[i]!
    }
    // Nothing but copies of those already there: any other will do.
    if (pick < 0 || medoids.includes(pick)) pick = nearest.findIndex((_, i) => !medoids.includes(i))
    const drawn = pick
    for (let i = 0; i < n; i++) {
      const distance = d[drawn * n + i]!
      nearest[i] = medoids.length === 0 ? distance : Math.min(nearest[i]!, distance)
    }
    medoids.push(drawn)
  }
  return medoids
}
