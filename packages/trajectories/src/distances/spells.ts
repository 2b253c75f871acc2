import type { Costs } from '../model/costs.ts'
import { runsOf } from '../model/rows.ts'

type Row = Uint8Array | Uint16Array
export type Pair = (a: Row, b: Row) => number

/** Edit distance over any positions: costs are given by position in each sequence. */
function edit(
  n: number,
  m: number,
  substitute: (i: number, j: number) => number,
  deletion: (i: number, j: number) => number,
  insertion: (i: number, j: number) => number,
): number {
  let before = new Float64Array(m + 1)
  let now = new Float64Array(m + 1)
  for (let j = 1; j <= m; j++) before[j] = before[j - 1]! + insertion(0, j)
  for (let i = 1; i <= n; i++) {
    now[0] = before[0]! + deletion(i, 0)
    for (let j = 1; j <= m; j++) {
      now[j] = Math.min(
        before[j - 1]! + substitute(i, j),
        before[j]! + deletion(i, j),
        now[j - 1]! + insertion(i, j),
      )
    }
    ;[before, now] = [now, before]
  }
  return before[m]!
}

/**
 * Optimal matching of spells: a spell costs its state, and `expansion` for each unit of duration over the first.
 * Studer, M. & Ritschard, G. (2016). JRSS A 179(2), section 3.3.
 */
export function omSpell({ size, substitution, indel }: Costs, expansion: number, power: number): Pair {
  return (a, b) => {
    const x = runsOf(a)
    const y = runsOf(b)
    const s = x.lengths.map((length) => length ** power)
    const t = y.lengths.map((length) => length ** power)
    return edit(
      s.length,
      t.length,
      (i, j) => {
        const [p, q, u, v] = [x.states[i - 1]!, y.states[j - 1]!, s[i - 1]!, t[j - 1]!]
        return p === q ? expansion * Math.abs(u - v) : substitution[p * size + q]! + expansion * (u + v - 2)
      },
      (i) => indel[x.states[i - 1]!]! + expansion * (s[i - 1]! - 1),
      (_, j) => indel[y.states[j - 1]!]! + expansion * (t[j - 1]! - 1),
    )
  }
}

/**
 * Optimal matching where a period weighs less the longer the spell it lies in.
 * Halpin, B. (2010). Optimal matching analysis and life-course data: the importance of duration. SMR 38(3).
 */
export function omSpellLength({ size, substitution, indel }: Costs, h: number, link: 'mean' | 'gmean'): Pair {
  const weights = (row: Row) =>
    runsOf(row).lengths.flatMap((length) => new Array<number>(length).fill(length ** -h))
  return (a, b) => {
    const s = weights(a)
    const t = weights(b)
    return edit(
      a.length,
      b.length,
      (i, j) => {
        const [u, v] = [s[i - 1]!, t[j - 1]!]
        return (
          substitution[a[i - 1]! * size + b[j - 1]!]! * (link === 'mean' ? (u + v) / 2 : Math.sqrt(u * v))
        )
      },
      (i) => indel[a[i - 1]!]! * s[i - 1]!,
      (_, j) => indel[b[j - 1]!]! * t[j - 1]!,
    )
  }
}

/**
 * What it costs to insert a state after two others: `expansion` times the largest substitution cost, and `context` times
 * the mean of those to the two. Into nothing it costs as if both were as far off as can be.
 */
export function localCost({ size, substitution }: Costs, expansion: number, context: number) {
  const most = substitution.reduce((high, cost) => Math.max(high, cost), 0)
  return (state: number, left: number | undefined, right: number | undefined): number => {
    if (left === undefined || right === undefined) return (expansion + context) * most
    const near = substitution[left * size + state]! + substitution[right * size + state]!
    return expansion * most + (context * near) / 2
  }
}

/**
 * Localised optimal matching: what an inserted state costs depends on the two states it follows. At the beginning of a
 * sequence its first state stands for both.
 * Hollister, M. (2009). Is optimal matching suboptimal? SMR 38(2).
 */
export function omLocal(costs: Costs, expansion: number, context: number): Pair {
  const { size, substitution } = costs
  const cost = localCost(costs, expansion, context)
  const local = (state: number, row: Row, done: number) =>
    cost(state, row[Math.max(done - 2, 0)], row[Math.max(done - 1, 0)])
  return (a, b) =>
    edit(
      a.length,
      b.length,
      (i, j) => substitution[a[i - 1]! * size + b[j - 1]!]!,
      (i, j) => local(a[i - 1]!, b, j),
      (i, j) => local(b[j - 1]!, a, i),
    )
}

/**
 * Time warp edit distance.
 * Marteau, P.-F. (2009). Time warp edit distance with stiffness adjustment. IEEE TPAMI 31(2).
 */
export function timeWarp({ size, substitution }: Costs, stiffness: number, gap: number): Pair {
  // What lies before the first period differs as much as anything can from every state.
  const most = substitution.reduce((high, cost) => Math.max(high, cost), 0)
  return (a, b) => {
    const cost = (p: number | undefined, q: number | undefined) =>
      p === undefined || q === undefined ? (p === q ? 0 : most) : substitution[p * size + q]!
    return edit(
      a.length,
      b.length,
      (i, j) => cost(a[i - 1], b[j - 1]) + cost(a[i - 2], b[j - 2]) + 2 * stiffness * Math.abs(i - j),
      (i) => cost(a[i - 2], a[i - 1]) + stiffness + gap,
      (_, j) => cost(b[j - 2], b[j - 1]) + stiffness + gap,
    )
  }
}

/**
 * Optimal matching of transitions: each period is its state and the change that follows.
 * Biemann, T. (2011). A transition-oriented approach to optimal matching. Sociological Methodology 41.
 */
export function omTransitions({ size, substitution, indel }: Costs, origin: number): Pair {
  const moves = (row: Row, t: number) => (t < row.length && row[t] !== row[t - 1] ? 1 : 0)
  const indelOf = (row: Row, t: number) => origin * indel[row[t - 1]!]! + (1 - origin) * moves(row, t)
  return (a, b) =>
    edit(
      a.length,
      b.length,
      (i, j) => {
        const [p, q] = [a[i - 1]!, b[j - 1]!]
        const same = p === q && (a[i] ?? p) === (b[j] ?? q)
        return same ? 0 : origin * substitution[p * size + q]! + (1 - origin) * (moves(a, i) + moves(b, j))
      },
      (i) => indelOf(a, i),
      (_, j) => indelOf(b, j),
    ) / 2
}
