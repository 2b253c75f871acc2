import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { heaviestPairs } from './heaviest-pairs.ts'

/** The greatest weight there is, by trying every way of pairing; the people are bits. */
function byTryingAll(n: number, weights: Float64Array): number {
  const best = new Map<number, number>([[0, 0]])
  const most = (left: number): number => {
    const known = best.get(left)
    if (known !== undefined) return known
    const u = 31 - Math.clz32(left)
    const others = left & ~(1 << u)
    let weight = most(others)
    for (let v = 0; v < u; v++)
      if (others & (1 << v) && weights[u * n + v]! > 0)
        weight = Math.max(weight, weights[u * n + v]! + most(others & ~(1 << v)))
    best.set(left, weight)
    return weight
  }
  return most((1 << n) - 1)
}

const symmetric = (n: number, of: (u: number, v: number) => number) => {
  const weights = new Float64Array(n * n)
  for (let u = 0; u < n; u++) for (let v = 0; v < u; v++) weights[u * n + v] = weights[v * n + u] = of(u, v)
  return weights
}

const weightOf = (n: number, weights: Float64Array, mates: Int32Array) => {
  let sum = 0
  for (let u = 0; u < n; u++) {
    const v = mates[u]!
    if (v < 0) continue
    assert.equal(mates[v], u)
    assert.ok(weights[u * n + v]! > 0)
    if (v < u) sum += weights[u * n + v]!
  }
  return sum
}

test('no way of pairing weighs more, tried against all ways for up to twelve people', () => {
  const graphs = fc.integer({ min: 0, max: 12 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      drawn: fc.array(fc.nat(), { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 }),
      most: fc.constantFrom(1, 2, 3, 10, 1000, 2 ** 49),
      thin: fc.integer({ min: 1, max: 5 }),
    }),
  )
  fc.assert(
    fc.property(graphs, ({ n, drawn, most, thin }) => {
      let at = 0
      const weights = symmetric(n, () => {
        const number = drawn[at++]!
        return number % thin === 0 ? 1 + ((number * 2654435761) % most) : 0
      })
      assert.equal(weightOf(n, weights, heaviestPairs(n, weights)), byTryingAll(n, weights))
    }),
    { numRuns: 3000 },
  )
})

test('blossoms within blossoms open again: rings and whiskers of small weights', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 26, maxLength: 26 }), (sizes) => {
      const n = 13
      const weights = symmetric(n, (u, v) =>
        u - v === 1 || (u - v === 2 && v % 3 === 0) || u - v === 6 ? sizes[(u + v) % 26]! : 0,
      )
      assert.equal(weightOf(n, weights, heaviestPairs(n, weights)), byTryingAll(n, weights))
    }),
    { numRuns: 1000 },
  )
})

test('where every pair weighs the same, all of an even number are paired, and all but one of an odd', () => {
  for (const n of [100, 101]) {
    const mates = heaviestPairs(
      n,
      symmetric(n, () => 7),
    )
    assert.equal(mates.filter((mate) => mate >= 0).length, 100)
  }
})
