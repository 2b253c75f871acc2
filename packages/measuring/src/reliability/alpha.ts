import { inverse, type Matrix } from 'ml-matrix'

/**
 * Cronbach's α from how items vary together: how much of the sum of several items they have in common, if each carries the same of it.
 * From correlations it is the standardised one.
 *
 * Cronbach (1951), Psychometrika 16, 297–334.
 *
 * @param covariances items × items, two items at least
 * @returns at most 1; below 0 where items go against each other
 * @example cronbachAlpha(new Matrix([[1, 0.5], [0.5, 1]])) // 0.6666…
 */
export function cronbachAlpha(covariances: Matrix): number {
  const items = covariances.rows
  return (items / (items - 1)) * (1 - covariances.trace() / covariances.sum())
}

/**
 * How much of each item the others tell: its squared multiple correlation with them, between 0 and 1.
 *
 * @returns an item each; null where items tell each other wholly
 */
export function toldByOthers(correlations: Matrix): number[] | null {
  try {
    const told = inverse(correlations)
      .diagonal()
      .map((one) => Math.min(1, Math.max(0, 1 - 1 / one)))
    return told.every(Number.isFinite) ? told : null
  } catch {
    return null
  }
}

/**
 * Guttman's λ6: what the other items do not tell of an item is taken for its error.
 *
 * Guttman (1945), Psychometrika 10, 255–282.
 */
export function guttmanLambda6(correlations: Matrix): number | null {
  const told = toldByOthers(correlations)
  if (!told) return null
  return 1 - told.reduce((sum, one) => sum + 1 - one, 0) / correlations.sum()
}
