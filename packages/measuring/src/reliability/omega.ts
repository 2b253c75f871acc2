import type { Matrix } from 'ml-matrix'
import { minres } from './minres.ts'
import { quartimin } from './quartimin.ts'

/** McDonald's ω of a scale. */
export interface Omega {
  /** How much of the sum comes of all that items have in common. */
  total: number
  /** How much of the sum comes of the one thing that all of them have in common; null where there are too few items to part the two. */
  general: number | null
  /** So many factors were taken. */
  factors: number
  /** What each item has by itself. */
  uniquenesses: number[]
}

/**
 * How many factors so many items can carry: three, as `psych` takes them, where there are enough items to settle three; else as many as can be settled.
 *
 * @returns 0 for two items, of which nothing can be told apart
 */
export const factorsFor = (items: number): number =>
  [3, 2, 1].find((factors) => (items - factors) ** 2 >= items + factors) ?? 0

/**
 * McDonald's ω: like α, but each item may carry more or less of what they have in common. Of six items and more it rests on three factors
 * that may go together, with one above them.
 *
 * McDonald (1999), Test Theory, ch. 6; Schmid & Leiman (1957), Psychometrika 22, 53–61; Zinbarg, Revelle, Yovel & Li (2005),
 * Psychometrika 70, 123–133.
 *
 * @param correlations items × items
 * @returns null of fewer than three items, or where it cannot be reckoned
 * @example mcdonaldOmega(new Matrix([[1, 0.42, 0.35], [0.42, 1, 0.3], [0.35, 0.3, 1]]))?.total // 0.6303…
 */
export function mcdonaldOmega(correlations: Matrix): Omega | null {
  const factors = factorsFor(correlations.rows)
  const found = factors > 0 ? minres(correlations, factors) : null
  if (!found) return null
  const { uniquenesses, loadings } = found
  const total = totalFrom(correlations, uniquenesses)
  return { total, general: generalOf(loadings, correlations.sum()), factors, uniquenesses }
}

/** ω total by itself to four digits, from uniquenesses that are near: for many draws of the same people. */
export function totalOmega(correlations: Matrix, start: readonly number[]): number | null {
  const found = minres(correlations, factorsFor(correlations.rows), { start, near: 1e-4 })
  return found && totalFrom(correlations, found.uniquenesses)
}

const totalFrom = (correlations: Matrix, uniquenesses: readonly number[]) =>
  1 - uniquenesses.reduce((sum, one) => sum + one, 0) / correlations.sum()

function generalOf(loadings: Matrix, all: number): number | null {
  // One factor is all there is; two have one thing in common in more ways than one.
  if (loadings.columns < 3) return null
  const turned = quartimin(loadings)
  const above = turned && minres(turned.together, 1)
  if (!above) return null
  return turned.loadings.mmul(above.loadings).sum() ** 2 / all
}
