import { runsOf } from '../model/rows.ts'

/** A similarity kernel between two sequences; the distance is √(K(a,a) + K(b,b) − 2K(a,b)). */
export type Kernel<Of> = (a: Of, b: Of) => number

/** A sequence as spells: what the spell kernels read. */
export interface Spells {
  states: number[]
  time: Float64Array
}

const rooms = [new Float64Array(64), new Float64Array(64)]

/** Zeros to work in, the same place each time: these programmes run millions of times. */
function room(which: 0 | 1, size: number): Float64Array {
  if (rooms[which]!.length < size) rooms[which] = new Float64Array(size * 2)
  return rooms[which]!.fill(0, 0, size)
}

/** The spells of a row, their durations raised to a power. */
export function spellsWithTime(row: Uint8Array | Uint16Array, power: number): Spells {
  const { states, lengths } = runsOf(row)
  return { states, time: Float64Array.from(lengths, (length) => length ** power) }
}

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
export const matchingSubsequences: Kernel<Uint8Array | Uint16Array> = (a, b) =>
  matching(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0))

/**
 * Matching subsequences of spells, each weighted by the time it lasts in one sequence times that in the other.
 * Elzinga, C. & Studer, M. (2015). Spell sequences, state proximities, and distance metrics. SMR 44(1).
 */
export const spellVector: Kernel<Spells> = (a, b) => {
  const { states, time: s } = a
  const { states: others, time: t } = b
  const m = t.length
  // For pairs ending at or before (i, j), four numbers: how many, time in a, time in b, and the products of the two.
  const all = room(0, (m + 1) * 4)
  for (let i = 0; i < s.length; i++) {
    const state = states[i]
    const u = s[i]!
    let [pairs, inA, inB, both] = [0, 0, 0, 0]
    // What lay at j − 1 before this row.
    let [p, x, y, z] = [0, 0, 0, 0]
    for (let j = 0, at = 4; j < m; j++, at += 4) {
      const [p1, x1, y1, z1] = [all[at]!, all[at + 1]!, all[at + 2]!, all[at + 3]!]
      if (others[j] === state) {
        const v = t[j]!
        const more = 1 + p
        pairs += more
        inA += x + u * more
        inB += y + v * more
        both += z + u * y + v * x + u * v * more
      }
      all[at] = p1 + pairs
      all[at + 1] = x1 + inA
      all[at + 2] = y1 + inB
      all[at + 3] = z1 + both
      ;[p, x, y, z] = [p1, x1, y1, z1]
    }
  }
  return all[m * 4 + 3]!
}

/**
 * Matching subsequences of spells weighted by the time they have in common, the smaller duration of each matched
 * pair, summed along the subsequence. Elzinga, C. (2005); Elzinga & Studer (2015).
 */
export const minimumSharedTime: Kernel<Spells> = (a, b) => {
  const m = b.states.length
  const count = room(0, m + 1)
  const time = room(1, m + 1)
  for (let i = 0; i < a.states.length; i++) {
    const state = a.states[i]
    let [counts, times, countBefore, timeBefore] = [0, 0, 0, 0]
    for (let j = 1; j <= m; j++) {
      if (b.states[j - 1] === state) {
        const pairs = 1 + countBefore
        counts += pairs
        times += timeBefore + Math.min(a.time[i]!, b.time[j - 1]!) * pairs
      }
      countBefore = count[j]!
      timeBefore = time[j]!
      count[j] = countBefore + counts
      time[j] = timeBefore + times
    }
  }
  return time[m]!
}
