import type { Distances } from '../model/matrix.ts'
import { refuse } from '../model/refuse.ts'
import { square, weightsFor, type Square } from './square.ts'
import { partitionAroundMedoids } from './medoids.ts'

/** How much each sequence belongs to each group. */
export interface Membership {
  k: number
  /** `shares[i * k + g]`; each sequence's sum to 1. */
  shares: Float64Array
  /** The group that each belongs most to. */
  groups: Uint32Array
  objective: number
  /** Dunn's partition coefficient: 1 where every group is sharp, 1 / k where all are one. */
  sharpness: number
  /** The same put on 0–1. */
  normalisedSharpness: number
  rounds: number
}

export interface FuzzyOptions {
  weights?: ArrayLike<number>
  /** Above 1; nearer 1 is sharper. Default 1.5. */
  exponent?: number
  /** Default 500. */
  rounds?: number
  progress?: (done: number) => void
  signal?: AbortSignal
}

/**
 * Fuzzy groups: memberships that make the sum over groups of Σ u_i^r u_j^r d(i, j) / 2 Σ u_j^r least, weighted.
 *
 * Kaufman, L. & Rousseeuw, P. (1990), Finding Groups in Data, chapter 4 (FANNY); for sequences Studer, M. (2018),
 * Divisive property-based and fuzzy clustering for sequence analysis, in Sequence Analysis and Related Approaches.
 *
 * Begins at groups around medoids, so that the same distances give the same memberships. Cost: O(n² k) a round.
 *
 * @throws {Invalid} when k is not from 2 to n, or the exponent is not above 1
 */
export async function fuzzyGroups(
  distances: Distances,
  k: number,
  options: FuzzyOptions = {},
): Promise<Membership> {
  const { n } = distances
  const { exponent = 1.5, rounds: mostRounds = 500 } = options
  if (!Number.isInteger(k) || k < 2 || k > n || !(exponent > 1)) {
    refuse(
      {
        da: `${k} grupper af ${n} med eksponent ${exponent} kan ikke dannes`,
        en: `${k} groups of ${n} with exponent ${exponent} cannot be made`,
      },
      {
        da: 'Vælg 2 til n grupper og en eksponent over 1',
        en: 'Choose 2 to n groups and an exponent above 1',
      },
    )
  }
  const d = square(distances)
  const w = weightsFor(n, options.weights)
  const start = partitionAroundMedoids(distances, k, { weights: w, matrix: d })
  const shares = new Float64Array(n * k).fill(0.1 / k)
  start.groups.forEach((group, i) => (shares[i * k + group]! += 0.9))
  const powers = new Float64Array(n * k)
  const sums = new Float64Array(n * k)
  let [objective, before, round] = [Infinity, Infinity, 0]
  for (; round < mostRounds; round++) {
    options.signal?.throwIfAborted()
    const mass = new Float64Array(k)
    for (let at = 0; at < n * k; at++) {
      powers[at] = w[Math.floor(at / k)]! * shares[at]! ** exponent
      mass[at % k]! += powers[at]!
    }
    sumsToGroups(d, powers, sums, n, k)
    // Half the mean distance within each group, by membership.
    const within = new Float64Array(k)
    for (let at = 0; at < n * k; at++) within[at % k]! += powers[at]! * sums[at]!
    objective = within.reduce((sum, value, g) => sum + value / (2 * mass[g]! || 1), 0)
    if (Math.abs(before - objective) <= 1e-12 * objective) break
    before = objective
    for (let i = 0; i < n; i++) update(shares, sums, within, mass, i, k, exponent)
    options.progress?.((round + 1) / mostRounds)
    // Lets a cancel through.
    await new Promise((next) => setImmediate(next))
  }
  options.progress?.(1)
  return summary(shares, w, n, k, objective, round)
}

/** For each sequence and group, the sum of distances to everybody by their membership. */
function sumsToGroups(d: Square, powers: Float64Array, sums: Float64Array, n: number, k: number): void {
  sums.fill(0)
  for (let i = 0; i < n; i++) {
    for (let j = 0, at = i * n, from = 0; j < n; j++, at++) {
      const distance = d[at]!
      for (let g = 0; g < k; g++, from++) sums[i * k + g]! += distance * powers[from]!
    }
  }
}

function update(
  shares: Float64Array,
  sums: Float64Array,
  within: Float64Array,
  mass: Float64Array,
  i: number,
  k: number,
  exponent: number,
): void {
  // A group that nobody with a weight is in is no place to be.
  const far = Array.from({ length: k }, (_, g) =>
    mass[g]! > 0 ? sums[i * k + g]! / mass[g]! - within[g]! / (2 * mass[g]! ** 2) : Infinity,
  )
  const least = Math.min(...far)
  // Where it lies nearer to some groups' hearts than nothing, it belongs to those alone.
  const inside = far.map((distance) => (distance <= 0 ? 1 : 0))
  const parts = inside.includes(1)
    ? inside
    : far.map((distance) => (distance / least) ** (-1 / (exponent - 1)))
  const total = parts.reduce((sum: number, part) => sum + part, 0)
  for (let g = 0; g < k; g++) shares[i * k + g] = parts[g]! / total
}

function summary(
  shares: Float64Array,
  w: Float64Array,
  n: number,
  k: number,
  objective: number,
  rounds: number,
): Membership {
  let [squares, total] = [0, 0]
  const groups = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    total += w[i]!
    for (let g = 0; g < k; g++) {
      squares += w[i]! * shares[i * k + g]! ** 2
      if (shares[i * k + g]! > shares[i * k + groups[i]!]!) groups[i] = g
    }
  }
  const sharpness = squares / total
  return {
    k,
    shares,
    groups,
    objective,
    sharpness,
    normalisedSharpness: (k * sharpness - 1) / (k - 1),
    rounds,
  }
}
