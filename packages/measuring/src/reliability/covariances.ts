import { Matrix } from 'ml-matrix'
import type { Weights } from '../intervals/bootstrap.ts'

/** What each person answered to each item, as numbers; null where they did not. */
export type Answers = readonly (readonly (number | null)[])[]

/**
 * How items vary together: for each two, over those who answered both. Whoever left one out still counts for the others, as in
 * `psych` and `cov(use = "pairwise")` of R.
 *
 * @param weights how often each person counts
 * @returns items × items; null where some two items have fewer than two people in common
 * @example covariancesOf([[1, 2], [3, 6]])?.to2DArray() // [[2, 4], [4, 8]]
 */
export function covariancesOf(answers: Answers, weights?: Weights): Matrix | null {
  const items = answers[0]?.length ?? 0
  const found = Matrix.zeros(items, items)
  for (let i = 0; i < items; i++)
    for (let j = i; j < items; j++) {
      const covariance = covarianceOf(answers, i, j, weights)
      if (covariance === null) return null
      found.set(i, j, covariance)
      found.set(j, i, covariance)
    }
  return found
}

function covarianceOf(answers: Answers, i: number, j: number, weights?: Weights): number | null {
  let people = 0
  let [sumA, sumB] = [0, 0]
  const both: [a: number, b: number, times: number][] = []
  answers.forEach((row, person) => {
    const [a, b, times] = [row[i] ?? null, row[j] ?? null, weights?.[person] ?? 1]
    if (a === null || b === null || times === 0) return
    both.push([a, b, times])
    people += times
    sumA += times * a
    sumB += times * b
  })
  if (people < 2) return null
  const [meanA, meanB] = [sumA / people, sumB / people]
  return both.reduce((sum, [a, b, times]) => sum + times * (a - meanA) * (b - meanB), 0) / (people - 1)
}

/** Correlations from covariances; null where an item does not vary at all. */
export function correlationsOf(covariances: Matrix): Matrix | null {
  const spread = covariances.diagonal().map(Math.sqrt)
  if (spread.some((one) => !(one > 0))) return null
  const found = covariances.clone()
  for (let i = 0; i < found.rows; i++)
    for (let j = 0; j < found.columns; j++)
      found.set(i, j, i === j ? 1 : covariances.get(i, j) / (spread[i]! * spread[j]!))
  return found
}
