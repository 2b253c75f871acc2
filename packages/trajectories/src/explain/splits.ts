// The ways to part a group of people in two by one covariate, and how rare it is that one explains as much by chance.
import { at, type Distances } from '../model/matrix.ts'
import { groupsOf, isNumeric, type Covariate } from './covariates.ts'

/** What one side of a split says: the groups in it, or at most or above a number. */
export type Side = { groups: string[] } | { atMost: number } | { above: number }

/** What a tree is grown from. */
export interface Grower {
  distances: Distances
  covariates: readonly Covariate[]
  w: Float64Array
  least: number
  level: number
  permutations: number
  random: () => number
  signal: AbortSignal | undefined
}

export interface Candidate {
  covariate: string
  /** What is left unexplained: Σ over both sides of their discrepancy × weight. */
  within: number
  side: Uint8Array
  left: Side
  right: Side
}

/** The best way to part a node in two by one covariate, or null where no way leaves both sides large enough. */
export function bestSplit(
  grower: Grower,
  members: Uint32Array,
  { name, values }: Covariate,
): Candidate | null {
  const { distances, w } = grower
  const numeric = isNumeric(values)
  const here = Array.from(members, (i) => values[i]!)
  const levels: (string | number)[] = numeric
    ? [...new Set(here as number[])].sort((a, b) => a - b)
    : groupsOf(here as string[])
  const k = levels.length
  if (k < 2) return null
  const levelOf = new Map(levels.map((level, index) => [level, index]))
  const of = Uint32Array.from(here, (value) => levelOf.get(value)!)
  const weight = new Float64Array(k)
  members.forEach((i, a) => (weight[of[a]!]! += w[i]!))
  const ways = numeric ? thresholds(k) : partitions(k)
  // What lies between the levels is summed once; each way of parting is then a sum over levels.
  const between = numeric ? null : levelSums(distances, w, members, of, k)
  const running = numeric ? runningSums(distances, w, members, of, k) : null
  let best: { way: number; within: number } | null = null
  for (const way of ways) {
    let [left, leftWeight, right, rightWeight] = [0, 0, 0, 0]
    if (running) {
      ;[left, right] = [running.below[way]!, running.above[way]!]
      for (let level = 0; level < k; level++)
        if (level <= way) leftWeight += weight[level]!
        else rightWeight += weight[level]!
    } else if (between) {
      for (let one = 0; one < k; one++) {
        if ((way >> one) & 1) rightWeight += weight[one]!
        else leftWeight += weight[one]!
        for (let other = one; other < k; other++) {
          if (((way >> one) & 1) !== ((way >> other) & 1)) continue
          if ((way >> one) & 1) right += between[one * k + other]!
          else left += between[one * k + other]!
        }
      }
    }
    if (leftWeight < grower.least || rightWeight < grower.least) continue
    const within = left / leftWeight + right / rightWeight
    if (!best || within < best.within) best = { way, within }
  }
  if (!best) return null
  const { way } = best
  const onRight = (level: number) => (numeric ? level > way : ((way >> level) & 1) === 1)
  const groups = (right: boolean) => levels.filter((_, level) => onRight(level) === right) as string[]
  return {
    covariate: name,
    within: best.within,
    side: Uint8Array.from(of, (level) => Number(onRight(level))),
    left: numeric ? { atMost: levels[way] as number } : { groups: groups(false) },
    right: numeric ? { above: levels[way] as number } : { groups: groups(true) },
  }
}

const thresholds = (k: number) => Array.from({ length: k - 1 }, (_, at) => at)

/** Every way to part k groups in two; the first group stays at the left. */
const partitions = (k: number) => Array.from({ length: 2 ** (k - 1) - 1 }, (_, at) => (at + 1) << 1)

function levelSums(
  { n, values }: Distances,
  w: Float64Array,
  members: Uint32Array,
  of: Uint32Array,
  k: number,
): Float64Array {
  const sums = new Float64Array(k * k)
  for (let a = 0; a < members.length; a++)
    for (let b = a + 1; b < members.length; b++) {
      const [i, j] = [members[a]!, members[b]!]
      const [low, high] = of[a]! < of[b]! ? [of[a]!, of[b]!] : [of[b]!, of[a]!]
      sums[low * k + high]! += w[i]! * w[j]! * values[at(n, i, j)]!
    }
  return sums
}

/** For each threshold the sum within what lies at or below it, and within what lies above. */
function runningSums(
  { n, values }: Distances,
  w: Float64Array,
  members: Uint32Array,
  of: Uint32Array,
  k: number,
): { below: Float64Array; above: Float64Array } {
  // A pair lies below a threshold from its higher level on, and above it until its lower level.
  const joins = new Float64Array(k)
  const leaves = new Float64Array(k)
  for (let a = 0; a < members.length; a++)
    for (let b = a + 1; b < members.length; b++) {
      const value = w[members[a]!]! * w[members[b]!]! * values[at(n, members[a]!, members[b]!)]!
      joins[Math.max(of[a]!, of[b]!)]! += value
      leaves[Math.min(of[a]!, of[b]!)]! += value
    }
  const below = new Float64Array(k)
  const above = new Float64Array(k)
  let [in_, left] = [0, leaves.reduce((sum, value) => sum + value, 0)]
  for (let level = 0; level < k; level++) {
    below[level] = in_ += joins[level]!
    above[level] = left -= leaves[level]!
  }
  return { below, above }
}

/** The share of permutations of the two sides that explain at least as much; the observed order counts as one. */
export function chanceOf(grower: Grower, members: Uint32Array, { side, within }: Candidate): number {
  const { distances, w, permutations, random } = grower
  if (permutations === 0) return NaN
  const shuffled = Uint8Array.from(side)
  let asLarge = 1
  for (let round = 0; round < permutations; round++) {
    grower.signal?.throwIfAborted()
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!]
    }
    if (withinSides(distances, w, members, shuffled) <= within * (1 + 1e-12)) asLarge++
    // Once it can no longer be rare enough, the rest of the permutations say nothing new.
    if (asLarge > grower.level * (permutations + 1)) return asLarge / (round + 2)
  }
  return asLarge / (permutations + 1)
}

function withinSides(
  { n, values }: Distances,
  w: Float64Array,
  members: Uint32Array,
  side: Uint8Array,
): number {
  const sums = [0, 0]
  const weight = [0, 0]
  for (let a = 0; a < members.length; a++) {
    const i = members[a]!
    const mine = side[a]!
    weight[mine]! += w[i]!
    const base = i * n - (i * (i + 1)) / 2 - i - 1
    let sum = 0
    // Members stand in rising order, so the pair always lies in the row of the first.
    for (let b = a + 1; b < members.length; b++)
      if (side[b] === mine) sum += w[members[b]!]! * values[base + members[b]!]!
    sums[mine]! += w[i]! * sum
  }
  return sums[0]! / weight[0]! + sums[1]! / weight[1]!
}
