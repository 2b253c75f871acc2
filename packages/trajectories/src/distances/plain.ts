import type { Costs } from '../model/costs.ts'

type Row = Uint8Array | Uint16Array

/**
 * The least cost of turning one sequence into another by inserting, deleting and substituting states.
 * Needleman, S. & Wunsch, C. (1970), J. Mol. Biol. 48; in sociology Abbott, A. & Forrest, J. (1986). Cost: O(L²).
 */
export function optimalMatching(a: Row, b: Row, { size, substitution, indel }: Costs): number {
  let before = new Float64Array(a.length + 1)
  let now = new Float64Array(a.length + 1)
  for (let k = 0; k < a.length; k++) before[k + 1] = before[k]! + indel[a[k]!]!
  for (const state of b) {
    const insert = indel[state]!
    now[0] = before[0]! + insert
    for (let k = 0; k < a.length; k++) {
      const other = a[k]!
      now[k + 1] = Math.min(
        before[k]! + substitution[state * size + other]!,
        before[k + 1]! + insert,
        now[k]! + indel[other]!,
      )
    }
    ;[before, now] = [now, before]
  }
  return before[a.length]!
}

/** The length of the longest common subsequence. Plain dynamic programming: the twin of the bit-parallel kernel. */
export function longestCommonSubsequence(a: Row, b: Row): number {
  const best = new Uint16Array(a.length + 1)
  for (const state of b) {
    let diagonal = 0
    for (let k = 0; k < a.length; k++) {
      const above = best[k + 1]!
      best[k + 1] = a[k] === state ? diagonal + 1 : Math.max(above, best[k]!)
      diagonal = above
    }
  }
  return best[a.length]!
}

/** How many periods two sequences share from the start. */
export function longestCommonPrefix(a: Row, b: Row): number {
  const most = Math.min(a.length, b.length)
  let t = 0
  while (t < most && a[t] === b[t]) t++
  return t
}

/** How many periods two sequences share at the end. */
export function longestCommonSuffix(a: Row, b: Row): number {
  const most = Math.min(a.length, b.length)
  let t = 0
  while (t < most && a[a.length - 1 - t] === b[b.length - 1 - t]) t++
  return t
}

/** The sum of substitution costs period by period; one table of costs, or one a period. Equal lengths. */
export function hamming(a: Row, b: Row, size: number, costAt: (period: number) => Float64Array): number {
  let sum = 0
  for (let t = 0; t < a.length; t++) sum += costAt(t)[a[t]! * size + b[t]!]!
  return sum
}
