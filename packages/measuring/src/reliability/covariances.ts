import { Matrix } from 'ml-matrix'
import type { Weights } from '../intervals/bootstrap.ts'

/** What each person answered to each item, as numbers; null where they did not. */
export type Answers = readonly (readonly (number | null)[])[]

/** Answers item by item, each less the mean of its item, so that sums of squares lose no digits; NaN where there is none. */
export type Items = readonly Float64Array[]

/** Answers of people, item by item. */
export function itemsOf(answers: Answers): Items {
  return Array.from({ length: answers[0]?.length ?? 0 }, (_, item) => {
    const of = Float64Array.from(answers, (row) => row[item] ?? NaN)
    const given = of.filter((answer) => !Number.isNaN(answer))
    const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length
    return of.map((answer) => answer - mean)
  })
}

/**
 * How items vary together: for each two, over those who answered both. Whoever left one out still counts for the others, as in
 * `psych` and `cov(use = "pairwise")` of R. Cost: people × the square of the items.
 *
 * @param weights how often each person counts
 * @returns items × items; null where some two items have fewer than two people in common
 * @example covariancesOf(itemsOf([[1, 2], [3, 6]]))?.to2DArray() // [[2, 4], [4, 8]]
 */
export function covariancesOf(items: Items, weights?: Weights): Matrix | null {
  const found = Matrix.zeros(items.length, items.length)
  for (let i = 0; i < items.length; i++)
    for (let j = i; j < items.length; j++) {
      const covariance = covarianceOf(items[i]!, items[j]!, weights)
      if (covariance === null) return null
      found.set(i, j, covariance)
      found.set(j, i, covariance)
    }
  return found
}

function covarianceOf(one: Float64Array, other: Float64Array, weights?: Weights): number | null {
  let people = 0
  let sumA = 0
  let sumB = 0
  let sumBoth = 0
  for (let person = 0; person < one.length; person++) {
    const a = one[person]!
    const b = other[person]!
    const times = weights ? weights[person]! : 1
    if (times === 0 || Number.isNaN(a) || Number.isNaN(b)) continue
    people += times
    sumA += times * a
    sumB += times * b
    sumBoth += times * a * b
  }
  return people < 2 ? null : (sumBoth - (sumA * sumB) / people) / (people - 1)
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
