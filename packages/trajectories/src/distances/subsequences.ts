import { runsOf } from '../sequences.ts'

/** A similarity kernel between two sequences; the distance is √(K(a,a) + K(b,b) − 2K(a,b)). */
export type Kernel = (a: Uint8Array, b: Uint8Array) => number

/**
 * Sums over all pairs of matching non-empty subsequences of the products of `weight` over their positions.
 * A dynamic programme over suffix sums. Cost: O(nm).
 */
function matching(n: number, m: number, weight: (i: number, j: number) => number): number {
  // sums[j] = total over pairs that end at or before (i, j)
  let before = new Float64Array(m + 1)
  let now = new Float64Array(m + 1)
  for (let i = 1; i <= n; i++) {
    let along = 0
    for (let j = 1; j <= m; j++) {
      const w = weight(i - 1, j - 1)
      if (w !== 0) along += w * (1 + before[j - 1]!)
      now[j] = before[j]! + along
    }
    ;[before, now] = [now, before]
  }
  return before[m]!
}

/**
 * Number of matching subsequences. Elzinga, C. (2005). Combinatorial representations of token sequences.
 * Journal of Classification 22.
 */
export const matchingSubsequences: Kernel = (a, b) =>
  matching(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0))

/**
 * Matching subsequences of spells, each weighted by the time it lasts in one sequence times that in the other.
 * Elzinga, C. & Studer, M. (2015). Spell sequences, state proximities, and distance metrics. SMR 44(1).
 *
 * @param power the durations are raised to it first
 */
export function spellVector(power: number): Kernel {
  return (a, b) => {
    const x = runsOf(a)
    const y = runsOf(b)
    const s = x.lengths.map((length) => length ** power)
    const t = y.lengths.map((length) => length ** power)
    const m = t.length
    // For pairs ending at or before (i, j): how many, time in a, time in b, and the products of the two.
    let before = [0, 1, 2, 3].map(() => new Float64Array(m + 1))
    let now = [0, 1, 2, 3].map(() => new Float64Array(m + 1))
    for (let i = 1; i <= s.length; i++) {
      const [count, timeA, timeB, product] = before as [
        Float64Array,
        Float64Array,
        Float64Array,
        Float64Array,
      ]
      const along = [0, 0, 0, 0]
      for (let j = 1; j <= m; j++) {
        if (x.states[i - 1] === y.states[j - 1]) {
          const [u, v, pairs] = [s[i - 1]!, t[j - 1]!, 1 + count[j - 1]!]
          along[0]! += pairs
          along[1]! += timeA[j - 1]! + u * pairs
          along[2]! += timeB[j - 1]! + v * pairs
          along[3]! += product[j - 1]! + u * timeB[j - 1]! + v * timeA[j - 1]! + u * v * pairs
        }
        for (let q = 0; q < 4; q++) now[q]![j] = before[q]![j]! + along[q]!
      }
      ;[before, now] = [now, before]
    }
    return before[3]![m]!
  }
}

/**
 * Matching subsequences of spells weighted by the time they have in common, the smaller duration of each matched
 * pair, summed along the subsequence. Elzinga, C. (2005); Elzinga & Studer (2015).
 */
export const minimumSharedTime: Kernel = (a, b) => {
  const x = runsOf(a)
  const y = runsOf(b)
  const n = x.states.length
  const m = y.states.length
  let [countBefore, count] = [new Float64Array(m + 1), new Float64Array(m + 1)]
  let [timeBefore, time] = [new Float64Array(m + 1), new Float64Array(m + 1)]
  for (let i = 1; i <= n; i++) {
    let counts = 0
    let times = 0
    for (let j = 1; j <= m; j++) {
      if (x.states[i - 1] === y.states[j - 1]) {
        const shared = Math.min(x.lengths[i - 1]!, y.lengths[j - 1]!)
        const pairs = 1 + countBefore[j - 1]!
        counts += pairs
        times += timeBefore[j - 1]! + shared * pairs
      }
      count[j] = countBefore[j]! + counts
      time[j] = timeBefore[j]! + times
    }
    ;[countBefore, count] = [count, countBefore]
    ;[timeBefore, time] = [time, timeBefore]
  }
  return timeBefore[m]!
}
