import type { Distances } from '../model/matrix.ts'
import { square, weightsFor } from './square.ts'

export type Linkage = 'ward' | 'ward2' | 'average' | 'complete' | 'single'

/** A tree of merges: a negative number is −(sequence + 1), a positive one the merge of that number, from 1. */
export interface Tree {
  merges: [number, number][]
  heights: Float64Array
}

/**
 * Agglomerative grouping by the Lance–Williams formula, weighted. `ward` works on the distances as they are,
 * `ward2` on their squares.
 *
 * Lance, G. & Williams, W. (1967), Computer Journal 9; Murtagh, F. & Legendre, P. (2014), Journal of Classification 31.
 * Nearest neighbours are kept for each group, so that the cost is about O(n²).
 */
export function hierarchicalTree(
  distances: Distances,
  linkage: Linkage,
  weights?: ArrayLike<number>,
  options: { progress?: (done: number) => void; signal?: AbortSignal } = {},
): Tree {
  const { n } = distances
  const full = square(distances)
  const d = full instanceof Float64Array ? full : new Float64Array(full)
  if (linkage === 'ward2') d.forEach((value, pair) => (d[pair] = value * value))
  const w = weightsFor(n, weights)
  const alive = new Uint8Array(n).fill(1)
  const label = Int32Array.from({ length: n }, (_, i) => -(i + 1))
  const near = new Int32Array(n).fill(-1)
  const gap = new Float64Array(n).fill(Infinity)
  const look = (i: number) => {
    let [best, at] = [Infinity, -1]
    for (let j = i + 1; j < n; j++) {
      if (alive[j] && d[i * n + j]! < best) {
        best = d[i * n + j]!
        at = j
      }
    }
    near[i] = at
    gap[i] = best
  }
  for (let i = 0; i < n - 1; i++) look(i)
  const merges: [number, number][] = []
  const heights = new Float64Array(Math.max(n - 1, 0))
  for (let step = 1; step < n; step++) {
    options.signal?.throwIfAborted()
    if (step % 256 === 0) options.progress?.(step / n)
    let [best, a] = [Infinity, -1]
    for (let i = 0; i < n - 1; i++) {
      if (alive[i] && gap[i]! < best) {
        best = gap[i]!
        a = i
      }
    }
    const b = near[a]!
    heights[step - 1] = linkage === 'ward2' ? Math.sqrt(best) : best
    merges.push(inOrder(label[a]!, label[b]!))
    alive[b] = 0
    for (let k = 0; k < n; k++) {
      if (!alive[k] || k === a) continue
      const value = update(linkage, d[a * n + k]!, d[b * n + k]!, best, w[a]!, w[b]!, w[k]!)
      d[a * n + k] = value
      d[k * n + a] = value
      if (k < a && value < gap[k]!) {
        gap[k] = value
        near[k] = a
      }
    }
    w[a]! += w[b]!
    label[a] = step
    for (let k = 0; k < b; k++) if (alive[k] && (k === a || near[k] === a || near[k] === b)) look(k)
  }
  return { merges, heights }
}

function inOrder(a: number, b: number): [number, number] {
  if (a < 0 && b < 0) return a > b ? [a, b] : [b, a]
  return a < b ? [a, b] : [b, a]
}

function update(
  linkage: Linkage,
  a: number,
  b: number,
  between: number,
  wa: number,
  wb: number,
  wk: number,
): number {
  if (linkage === 'single') return Math.min(a, b)
  if (linkage === 'complete') return Math.max(a, b)
  if (linkage === 'average') {
    // Those who weigh nothing are as equals among themselves.
    return wa + wb > 0 ? (wa * a + wb * b) / (wa + wb) : (a + b) / 2
  }
  const total = wa + wb + wk
  return total > 0 ? ((wa + wk) * a + (wb + wk) * b - wk * between) / total : (2 * a + 2 * b - between) / 3
}

/** Cuts a tree into k groups, numbered in the order in which they first appear. */
export function cutTree({ merges }: Tree, k: number): Uint32Array {
  const n = merges.length + 1
  const parent = Int32Array.from({ length: n }, (_, i) => i)
  const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i]!)))
  const member = new Int32Array(n)
  const of = (label: number) => (label < 0 ? -label - 1 : member[label]!)
  merges.slice(0, Math.max(n - k, 0)).forEach(([a, b], step) => {
    parent[root(of(b))] = root(of(a))
    member[step + 1] = of(a)
  })
  const numbers = new Map<number, number>()
  return Uint32Array.from({ length: n }, (_, i) => {
    const top = root(i)
    if (!numbers.has(top)) numbers.set(top, numbers.size)
    return numbers.get(top)!
  })
}
