import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Matrix } from 'ml-matrix'
import { cronbachAlpha } from './alpha.ts'
import { covariancesOf, itemsOf } from './covariances.ts'
import { minres } from './minres.ts'
import { factorsFor, mcdonaldOmega } from './omega.ts'
import { reliabilityOf } from './report.ts'

const close = (a: number | null | undefined, b: number, by = 1e-8) =>
  assert.ok(Math.abs((a ?? NaN) - b) <= by, `${a}, expected ${b}`)

/** Correlations of items that have just so much in common: items × factors, and how the factors go together. */
function made(loadings: number[][], together: number[][]): Matrix {
  const of = new Matrix(loadings).mmul(new Matrix(together)).mmul(new Matrix(loadings).transpose())
  for (let item = 0; item < of.rows; item++) of.set(item, item, 1)
  return of
}

/** Answers on a scale of one to five, of people who have something in common and something of their own. */
function answersOf(people: number, items: number, seed = 1): number[][] {
  let state = seed
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647
  return Array.from({ length: people }, () => {
    const own = next() * 3
    return Array.from({ length: items }, () => 1 + Math.min(4, Math.round(own + next() * 2)))
  })
}

test('of one factor ω is what the loadings make it', () => {
  const loadings = [0.8, 0.6, 0.5, 0.7]
  const sum = loadings.reduce((all, one) => all + one, 0)
  const own = loadings.reduce((all, one) => all + 1 - one * one, 0)
  const here = mcdonaldOmega(
    made(
      loadings.map((one) => [one]),
      [[1]],
    ),
  )
  close(here?.total, sum ** 2 / (sum ** 2 + own))
  assert.equal(here?.general, null)
})

test('of three factors with one above them, both ω are what they were made of', () => {
  const above = [0.8, 0.7, 0.6]
  const together = above.map((a, i) => above.map((b, j) => (i === j ? 1 : a * b)))
  const loadings = [0.8, 0.7, 0.6, 0.75, 0.65, 0.7, 0.5, 0.9, 0.6].map((one, item) =>
    [0, 1, 2].map((factor) => (Math.floor(item / 3) === factor ? one : 0)),
  )
  const correlations = made(loadings, together)
  const all = correlations.sum()
  const own = loadings.reduce((sum, row) => sum + 1 - Math.max(...row) ** 2, 0)
  const general = loadings.reduce((sum, row) => sum + row.reduce((s, one, f) => s + one * above[f]!, 0), 0)
  const here = mcdonaldOmega(correlations)
  close(here?.total, 1 - own / all)
  close(here?.general, general ** 2 / all, 1e-6)
})

test('an item that the others tell wholly keeps something by itself, and nothing is thrown', () => {
  const found = minres(
    new Matrix([
      [1, 0.99, 0.2],
      [0.99, 1, 0.6],
      [0.2, 0.6, 1],
    ]),
    1,
  )
  assert.ok(found && Math.min(...found.uniquenesses) >= 0.005)
  assert.deepEqual([2, 3, 4, 5, 6, 20].map(factorsFor), [0, 1, 1, 2, 3, 3])
})

test('α is the same whatever is added to an item, and where all are multiplied', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: -9, max: 9 }), (seed, added) => {
      const answers = answersOf(40, 4, seed)
      const alpha = (of: number[][]) => cronbachAlpha(covariancesOf(itemsOf(of))!)
      const moved = answers.map((row) => row.map((one, item) => 3 * one + added * item))
      close(alpha(moved), alpha(answers))
    }),
    { numRuns: 50 },
  )
})

test('whoever left one answer out counts for the others', () => {
  const answers: (number | null)[][] = answersOf(60, 3)
  answers[0]![0] = null
  const here = reliabilityOf(answers)
  assert.equal(here.people, 60)
  assert.notEqual(here.alpha.value, reliabilityOf(answersOf(60, 3)).alpha.value)
})

test('under thirty people, of one item, and where an item never varies, nothing is told, and it says why', () => {
  assert.equal(reliabilityOf(answersOf(29, 4)).because, 'tooFew')
  assert.equal(reliabilityOf(answersOf(29, 4)).alpha.value, null)
  assert.equal(reliabilityOf(answersOf(40, 1)).because, 'oneItem')
  assert.equal(reliabilityOf(answersOf(40, 3).map(([a, b]) => [a!, b!, 3])).because, 'alike')
})

test('two items have α and no ω; an item put the other way round shows by its sign', () => {
  assert.equal(reliabilityOf(answersOf(40, 2)).omega.value, null)
  const turned = reliabilityOf(answersOf(80, 4).map(([a, ...rest]) => [6 - a!, ...rest]))
  assert.ok(turned.perItem[0]!.withOthers < 0)
  assert.ok(turned.perItem[0]!.without! > turned.alpha.value!)
})

test('the same people give the same interval, and it holds the figure', () => {
  const [one, other] = [reliabilityOf(answersOf(50, 6)), reliabilityOf(answersOf(50, 6))]
  assert.deepEqual(one, other)
  for (const { value, low, high } of [one.alpha, one.omega]) assert.ok(low! < value! && value! < high!)
  assert.ok(one.omega.value! > one.alpha.value! - 0.05)
})
