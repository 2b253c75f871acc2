import assert from 'node:assert/strict'
import { test } from 'node:test'
import { belowInBeta, betaPoint } from './beta.ts'

/** The sum of a binomial's chances from `from` up, reckoned one by one: what the beta distribution tells at once. */
function atLeast(from: number, of: number, chance: number): number {
  let [sum, ways] = [0, 1]
  for (let k = 0; k <= of; k++) {
    if (k > 0) ways *= (of - k + 1) / k
    if (k >= from) sum += ways * chance ** k * (1 - chance) ** (of - k)
  }
  return sum
}

test('it is the chance of so many of a binomial (DLMF 8.17.5), at both ends and in the middle', () => {
  for (const of of [1, 5, 20, 60])
    for (let from = 1; from <= of; from += Math.ceil(of / 7))
      for (const chance of [0.01, 0.2, 0.5, 0.77, 0.99]) {
        const [here, there] = [belowInBeta(chance, from, of - from + 1), atLeast(from, of, chance)]
        assert.ok(Math.abs(here - there) < 1e-12, `${from} of ${of} at ${chance}: ${here}, ${there}`)
      }
})

test('the arcsine law, where both halves are open: I(x; ½, ½) = 2/π · arcsin √x', () => {
  for (const x of [0.001, 0.1, 0.5, 0.9, 0.999])
    assert.ok(Math.abs(belowInBeta(x, 0.5, 0.5) - (2 / Math.PI) * Math.asin(Math.sqrt(x))) < 1e-13)
})

test('the point of a share has that share below it', () => {
  for (const [a, b] of [
    [1, 1],
    [0.5, 3],
    [14.5, 87],
    [400, 2],
  ] as const)
    for (const share of [0.025, 0.5, 0.975])
      assert.ok(Math.abs(belowInBeta(betaPoint(share, a, b), a, b) - share) < 1e-10)
  assert.deepEqual([belowInBeta(-1, 2, 2), belowInBeta(2, 2, 2)], [0, 1])
})
