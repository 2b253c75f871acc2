import { EigenvalueDecomposition, Matrix, solve } from 'ml-matrix'
import { toldByOthers } from './alpha.ts'

/** What several items have in common, as so many factors. */
export interface Factors {
  /** Items × factors, as they come out: not turned. */
  loadings: Matrix
  /** What each item has by itself. */
  uniquenesses: number[]
}

/** An item has at least this much by itself, as `psych` and R's own `factanal` have it; without it a variance could be negative. */
const least = 0.005
const mostSteps = 200

/**
 * Factors that leave the least of the correlations over: least squares of what lies off the diagonal (MINRES, the same as unweighted
 * least squares). Found by Newton's method on what each item has by itself.
 *
 * Harman & Jones (1966), Psychometrika 31, 351–368; the second derivatives are those that Jöreskog (1977), in Statistical Methods for
 * Digital Computers, ch. 7, takes for large samples.
 *
 * @param how.start what each item has by itself, to begin from; what the other items do not tell where it is not given
 * @param how.near how steep the sum of squares may still be where the search ends
 * @returns null where it cannot be reckoned
 * @example minres(new Matrix([[1, 0.42, 0.35], [0.42, 1, 0.3], [0.35, 0.3, 1]]), 1)?.loadings.to1DArray() // ± [0.7, 0.6, 0.5]
 */
export function minres(
  correlations: Matrix,
  factors: number,
  { start, near = 1e-9 }: { start?: readonly number[]; near?: number } = {},
): Factors | null {
  const told = start ? start.map((one) => 1 - one) : toldByOthers(correlations)
  let uniquenesses = told ? told.map((one) => within(1 - one)) : correlations.diagonal().map(() => 0.5)
  let now = leftOver(correlations, uniquenesses, factors)
  for (let step = 0; step < mostSteps; step++) {
    const { slopes, bends } = now
    // What lies on a bound stays there while it would go beyond it.
    const free = uniquenesses.flatMap((one, item) =>
      (one <= least && slopes[item]! > 0) || (one >= 1 && slopes[item]! < 0) ? [] : [item],
    )
    if (free.every((item) => Math.abs(slopes[item]!) < near)) break
    const by = newton(slopes, bends, free)
    if (!by) return null
    let moved = false
    for (let share = 1; share > 1e-8 && !moved; share /= 2) {
      const next = [...uniquenesses]
      free.forEach((item, at) => (next[item] = within(next[item]! + share * by[at]!)))
      const then = leftOver(correlations, next, factors)
      if (!(then.sum < now.sum)) continue
      uniquenesses = next
      now = then
      moved = true
    }
    if (!moved) break
  }
  if (!Number.isFinite(now.sum)) return null
  return { loadings: now.loadings, uniquenesses }
}

const within = (one: number) => Math.min(1, Math.max(least, one))

function newton(slopes: readonly number[], bends: Matrix, free: readonly number[]): number[] | null {
  const of = bends.selection([...free], [...free])
  for (let at = 0; at < of.rows; at++) of.set(at, at, of.get(at, at) + 1e-9)
  try {
    return solve(of, Matrix.columnVector(free.map((item) => -slopes[item]!))).to1DArray()
  } catch {
    return null
  }
}

/** How much the factors leave over, and how that changes with what each item has by itself. */
function leftOver(correlations: Matrix, uniquenesses: readonly number[], factors: number) {
  const { values, vectors } = eigen(Matrix.sub(correlations, Matrix.diag([...uniquenesses])))
  const items = uniquenesses.length
  const loadings = Matrix.zeros(items, factors)
  const bends = Matrix.zeros(items, items)
  const slopes = new Array<number>(items).fill(0)
  for (let i = 0; i < items; i++) {
    for (let m = 0; m < factors; m++) loadings.set(i, m, vectors[m]![i]! * Math.sqrt(Math.max(0, values[m]!)))
    for (let m = factors; m < items; m++) slopes[i]! -= values[m]! * vectors[m]![i]! ** 2
    for (let j = 0; j <= i; j++) {
      let along = 0
      for (let m = factors; m < items; m++) along += vectors[m]![i]! * vectors[m]![j]!
      bends.set(i, j, along * along)
      bends.set(j, i, along * along)
    }
  }
  let sum = 0
  for (let m = factors; m < items; m++) sum += values[m]! ** 2 / 2
  return { sum, loadings, slopes, bends }
}

/** Eigenvalues from the greatest down, and the vector that goes with each. */
function eigen(of: Matrix): { values: number[]; vectors: number[][] } {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(of, { assumeSymmetric: true })
  const order = realEigenvalues.map((_, at) => at).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!)
  return {
    values: order.map((at) => realEigenvalues[at]!),
    vectors: order.map((at) => eigenvectorMatrix.getColumn(at)),
  }
}
