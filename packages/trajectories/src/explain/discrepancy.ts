import type { Distances } from '../model/matrix.ts'
import { chance } from '../model/chance.ts'
import { reasonsFor, type Reasons } from '../model/reasons.ts'
import { weightsFor } from '../cluster/square.ts'

/** How much of the difference between trajectories goes with a covariate; NaN where a figure is not defined. */
export interface Discrepancy {
  pseudoF: number
  pseudoR2: number
  /** Test of equal spread within groups. */
  bartlett: number
  levene: number
  /** Share of permutations with at least as large a pseudo F; the observed order counts as one. */
  p: number
  total: number
  groups: { name: string; weight: number; people: number; discrepancy: number }[]
  /** Why figures are not defined: those of all, not of one group (which has none where it weighs nothing). */
  because: Reasons<'pseudoF' | 'pseudoR2' | 'bartlett' | 'levene' | 'p' | 'total'>
}

/**
 * Discrepancy of some sequences: half the weighted mean distance of pairs, the variance where distance is squared
 * Euclidean. Batagelj, V. (1988); Studer, M. et al. (2011). Discrepancy analysis of state sequences. SMR 40(3).
 */
export function discrepancy({ n, values }: Distances, weights?: ArrayLike<number>): number {
  const w = weightsFor(n, weights)
  let [sum, total, pair] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    total += w[i]!
    for (let j = i + 1; j < n; j++) sum += w[i]! * w[j]! * values[pair++]!
  }
  return sum / (total * total)
}

/** Sums of w·w·d within each group. */
function withinGroups(
  { n, values }: Distances,
  groups: ArrayLike<number>,
  k: number,
  w: Float64Array,
): Float64Array {
  const sums = new Float64Array(k)
  let pair = 0
  for (let i = 0; i < n; i++) {
    const group = groups[i]!
    const weight = w[i]!
    for (let j = i + 1; j < n; j++, pair++) {
      if (groups[j] === group) sums[group]! += weight * w[j]! * values[pair]!
    }
  }
  return sums
}

/**
 * Discrepancy analysis by groups: pseudo F and R², with a permutation test.
 *
 * Studer, M., Ritschard, G., Gabadinho, A. & Müller, N. (2011). Sociological Methods & Research 40(3).
 *
 * A figure that is not defined is NaN, and `because` says why: a test needs people who differ, more of them than groups.
 *
 * @param permutations 0 for no test (p is NaN)
 * @param seed of the permutations, so that a colleague gets the same p
 * @param caution what the pseudo F is divided by before it is tested: 2 where the lives are blurred, since those of a band are not
 *   independent and a permutation takes them to be
 */
export function compareGroups(
  distances: Distances,
  labels: readonly string[],
  options: { weights?: ArrayLike<number>; permutations?: number; seed?: number; caution?: number } = {},
): Discrepancy {
  const { n } = distances
  const w = weightsFor(n, options.weights)
  const names = [...new Set(labels)].sort()
  const groups = Uint32Array.from(labels, (label) => names.indexOf(label))
  const k = names.length
  const sizes = new Float64Array(k)
  const people = new Uint32Array(k)
  groups.forEach((group, i) => {
    sizes[group]! += w[i]!
    people[group]!++
  })
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const all = discrepancy(distances, w) * total
  const inside = (assigned: ArrayLike<number>) => {
    const counted = new Float64Array(k)
    for (let i = 0; i < n; i++) counted[assigned[i]!]! += w[i]!
    return withinGroups(distances, assigned, k, w).reduce(
      (sum, value, g) => sum + value / (counted[g] || 1),
      0,
    )
  }
  const sums = withinGroups(distances, groups, k, w)
  // A group that weighs nothing is none.
  const counted = sizes.filter((size) => size > 0).length
  const within = sums.reduce((sum, value, g) => sum + value / (sizes[g]! || 1), 0)
  const pseudoF = (within_: number) => (all - within_) / (counted - 1) / (within_ / (total - counted))
  const isTestable = counted > 1 && total > counted && all > 0
  const observed = isTestable ? pseudoF(within) : NaN
  const tested = observed / (options.caution ?? 1)
  const permutations = isTestable ? (options.permutations ?? 999) : 0
  const random = chance(options.seed ?? 1)
  const shuffled = Uint32Array.from(groups)
  let asLarge = 1
  for (let round = 0; round < permutations; round++) {
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!]
    }
    if (pseudoF(inside(shuffled)) >= tested) asLarge++
  }
  const spreads = sums.map((sum, g) => sum / sizes[g]! ** 2)
  const found = {
    pseudoF: finite(observed),
    pseudoR2: finite((all - within) / all),
    bartlett: isTestable ? finite(bartlett(spreads, sizes, total)) : NaN,
    levene: isTestable ? finite(levene(distances, groups, sizes, sums, w)) : NaN,
    p: permutations > 0 ? asLarge / (permutations + 1) : NaN,
    total: finite(all / total),
  }
  const each = Object.keys(found) as (keyof typeof found)[]
  return {
    ...found,
    groups: names.map((name, g) => ({
      name,
      weight: sizes[g]!,
      people: people[g]!,
      discrepancy: spreads[g]!,
    })),
    because: reasonsFor(found, [
      [total === 0, 'noWeight', each],
      [all === 0, 'allAlike', each],
      [counted < 2, 'oneGroup', each],
      [total <= counted, 'noMoreThanGroups', each],
      [permutations === 0, 'notTested', ['p']],
      [within === 0, 'alikeWithin', ['pseudoF', 'bartlett', 'levene']],
      [sizes.some((size) => size > 0 && size <= 1), 'oneInGroup', ['bartlett']],
      [spreads.includes(0), 'alikeInOne', ['bartlett']],
      [true, 'evenWithin', ['levene']],
    ]),
  }
}

const finite = (value: number) => (Number.isFinite(value) ? value : NaN)

/** Bartlett's statistic on discrepancies, as in Studer et al. (2011), equation 12. */
function bartlett(spreads: Float64Array, sizes: Float64Array, total: number): number {
  const k = sizes.filter((size) => size > 0).length
  let [logs, pooled, inverse] = [0, 0, 0]
  sizes.forEach((size, g) => {
    if (size === 0) return
    logs += (size - 1) * Math.log(spreads[g]!)
    pooled += (size - 1) * spreads[g]!
    inverse += 1 / (size - 1)
  })
  const top = (total - k) * Math.log(pooled / (total - k)) - logs
  return top / (1 + (inverse - 1 / (total - k)) / (3 * (k - 1)))
}

/** Levene's: an analysis of variance of the distances to the centre of each group. */
function levene(
  { n, values }: Distances,
  groups: Uint32Array,
  sizes: Float64Array,
  sums: Float64Array,
  w: Float64Array,
): number {
  const k = sizes.filter((size) => size > 0).length
  const to = new Float64Array(n)
  let pair = 0
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++, pair++) {
      if (groups[i] !== groups[j]) continue
      to[i]! += w[j]! * values[pair]!
      to[j]! += w[i]! * values[pair]!
    }
  }
  const means = new Float64Array(sizes.length)
  let [mean, total] = [0, 0]
  for (let i = 0; i < n; i++) {
    const g = groups[i]!
    if (sizes[g] === 0) continue
    to[i] = to[i]! / sizes[g]! - sums[g]! / sizes[g]! ** 2
    means[g]! += (w[i]! * to[i]!) / sizes[g]!
    mean += w[i]! * to[i]!
    total += w[i]!
  }
  mean /= total
  let [between, within] = [0, 0]
  means.forEach((value, g) => (between += sizes[g]! * (value - mean) ** 2))
  for (let i = 0; i < n; i++) within += w[i]! * (to[i]! - means[groups[i]!]!) ** 2
  return between / (k - 1) / (within / (total - k))
}
