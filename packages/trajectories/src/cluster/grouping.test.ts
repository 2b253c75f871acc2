import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  at,
  bestPartition,
  bootstrapQuality,
  distances,
  fjordby,
  fromCells,
  fuzzyGroups,
  nullModels,
  nullSequences,
  partitionAroundMedoids,
} from '../index.ts'
import { chance } from '../model/chance.ts'

/** Two kinds of people with a little noise: the first half in A, then B; the other half in C, then D. */
const twoKinds = (people: number) => {
  const random = chance(5)
  return fromCells(
    Array.from({ length: people }, (_, i) => {
      const turn = 4 + Math.floor(random() * 4)
      return Array.from({ length: 12 }, (__, t) => (i % 2 ? (t < turn ? 'A' : 'B') : t < turn ? 'C' : 'D'))
    }),
  )
}

test('more groups than people are refused', async () => {
  const few = await distances(fromCells([['A'], ['B']]), { measure: 'om' })
  await assert.rejects(fuzzyGroups(few, 3), { name: 'Unreadable' })
  await assert.rejects(bootstrapQuality(fromCells([['A'], ['B'], ['C']]), { measure: 'om' }, { ks: [3] }), {
    name: 'Unreadable',
  })
})

test('a run that is cancelled stops, whatever it is', async () => {
  const some = twoKinds(40)
  const matrix = await distances(some, { measure: 'om' })
  const signal = AbortSignal.abort()
  await assert.rejects(fuzzyGroups(matrix, 2, { signal }), { name: 'AbortError' })
  await assert.rejects(bestPartition(matrix, 2, { signal, starts: 3 }), { name: 'AbortError' })
  await assert.rejects(bootstrapQuality(some, { measure: 'om' }, { signal }), { name: 'AbortError' })
})

test('a run that is cancelled midway stops, also in threads', async () => {
  const some = fjordby({ people: 3000, weeks: 52 })
  for (const threads of [1, 2]) {
    const stopping = new AbortController()
    const progress = () => stopping.abort()
    const run = distances(some, {
      measure: 'om',
      substitution: 'trate',
      threads,
      progress,
      signal: stopping.signal,
    })
    await assert.rejects(run, { name: 'AbortError' })
  }
})

test('two kinds belong wholly to their own group, and shares sum to one', async () => {
  const matrix = await distances(twoKinds(40), { measure: 'ham' })
  const { groups, shares, sharpness } = await fuzzyGroups(matrix, 2)
  assert.deepEqual(
    [...groups],
    Array.from({ length: 40 }, (_, i) => groups[i % 2]!),
  )
  for (let i = 0; i < 40; i++) assert.ok(Math.abs(shares[i * 2]! + shares[i * 2 + 1]! - 1) < 1e-12)
  assert.ok(sharpness > 0.9)
})

test('a weight of two counts as the same person twice in fuzzy groups', async () => {
  const some = twoKinds(12)
  const twice = {
    ...some,
    rows: [...some.rows, some.rows[0]!],
    ids: [...some.ids, '13'],
    weights: new Float64Array(13).fill(1),
  }
  const weights = Float64Array.from({ length: 12 }, (_, i) => (i === 0 ? 2 : 1))
  const one = await fuzzyGroups(await distances(some, { measure: 'ham' }), 2, { weights })
  const two = await fuzzyGroups(await distances(twice, { measure: 'ham' }), 2)
  assert.ok(Math.abs(one.objective - two.objective) < 1e-6 * two.objective)
})

test('several starts are never worse than one, and the same seed gives the same medoids', async () => {
  const matrix = await distances(fjordby({ people: 150, weeks: 30, seed: 8 }), { measure: 'om' })
  for (const k of [3, 6, 9]) {
    const one = partitionAroundMedoids(matrix, k)
    const best = await bestPartition(matrix, k, { starts: 8, seed: 2 })
    assert.ok(best.cost <= one.cost + 1e-9)
    assert.deepEqual(best, await bestPartition(matrix, k, { starts: 8, seed: 2 }))
  }
})

test('one group lies around the sequence with the least sum of distances', async () => {
  const matrix = await distances(fjordby({ people: 30, weeks: 20 }), { measure: 'ham' })
  const { medoids, cost } = partitionAroundMedoids(matrix, 1)
  const sums = Array.from({ length: 30 }, (_, i) =>
    Array.from({ length: 30 }, (__, j) => (i === j ? 0 : matrix.values[at(30, i, j)]!)).reduce(
      (a, b) => a + b,
      0,
    ),
  )
  assert.equal(cost, Math.min(...sums))
  assert.equal(sums[medoids[0]!], cost)
})

test('each group found lies nearest to its own medoid, and no swap makes the sum smaller', async () => {
  const matrix = await distances(fjordby({ people: 40, weeks: 20 }), { measure: 'ham', float64: true })
  const between = (i: number, j: number) => (i === j ? 0 : matrix.values[at(40, i, j)]!)
  const sum = (medoids: readonly number[]) =>
    Array.from({ length: 40 }, (_, i) => Math.min(...medoids.map((m) => between(i, m)))).reduce(
      (a, b) => a + b,
      0,
    )
  const { medoids, cost } = partitionAroundMedoids(matrix, 4)
  assert.equal(cost, sum(medoids))
  for (let out = 0; out < 4; out++) for (let x = 0; x < 40; x++) assert.ok(sum(medoids.with(out, x)) >= cost)
})

for (const model of nullModels) {
  test(`${model}: sequences without types keep their lengths and states, and the seed decides them`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 30 }), (seed, weeks) => {
        const some = fjordby({ people: 20, weeks, seed })
        const drawn = nullSequences(some, model, chance(seed))
        assert.deepEqual(
          drawn.rows.map((row) => row.length),
          some.rows.map((row) => row.length),
        )
        const seen = new Set(some.rows.flatMap((row) => [...row]))
        assert.ok(drawn.rows.every((row) => row.every((state) => seen.has(state))))
        assert.deepEqual(nullSequences(some, model, chance(seed)).rows, drawn.rows)
      }),
      // In the first, somebody comes into a state that nobody is seen to leave.
      { numRuns: 20, examples: [[176152, 14]] },
    )
  })
}

test('real types beat sequences without types, and sequences without types do not', async () => {
  const settings = { ks: [2], rounds: 19, model: 'combined', seed: 3 } as const
  const [typed] = await bootstrapQuality(twoKinds(40), { measure: 'ham' }, settings)
  assert.equal(typed!.p.asw, 1 / 20)
  assert.ok(typed!.standardised.asw > 2)
  const untyped = nullSequences(fjordby({ people: 40, weeks: 20 }), 'combined', chance(9))
  const [none] = await bootstrapQuality(untyped, { measure: 'ham' }, settings)
  assert.ok(none!.p.asw > 0.05)
})
