import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { distances, fjordby, fromCells, multichannelDistances, type Sequences } from '../index.ts'

const people: Sequences = fjordby({ people: 60, weeks: 25, seed: 3 })
/** The same people in the opposite order: another channel. */
const other: Sequences = { ...people, rows: [...people.rows].reverse() }

test('channels with different people are refused with the first that differs', async () => {
  const short = fromCells([['A', 'B'], ['A']])
  const long = fromCells([
    ['A', 'B'],
    ['A', 'B'],
  ])
  const refused = { name: 'Unreadable', message: /Kanal 2 .* forløb 2/ }
  await assert.rejects(
    multichannelDistances([{ sequences: long }, { sequences: short }], { measure: 'om' }),
    refused,
  )
})

test('people of different lengths are refused where periods are compared, and so is what knows no channels', async () => {
  const unequal = { sequences: fromCells([['A', 'B'], ['A']]) }
  for (const measure of ['ham', 'dhd'] as const) {
    const asked = multichannelDistances([unequal, unequal], { measure })
    await assert.rejects(asked, { name: 'Unreadable', message: /Forløb 2 er 1 perioder/ })
  }
  for (const measure of ['chi2', 'euclid'] as const) {
    const asked = multichannelDistances([unequal, unequal], { measure })
    await assert.rejects(asked, { name: 'Unreadable', message: /kender ikke flere kanaler/ })
  }
})

test('the same channel twice is twice as far, and its mean as far as itself', async () => {
  for (const measure of ['om', 'ham', 'dhd', 'lcs', 'omspell', 'twed'] as const) {
    const one = await distances(people, { measure, float64: true, nu: 0, h: 0, expansion: 0 })
    const rest = { measure, float64: true, nu: 0, h: 0, expansion: 0 } as const
    const twice = [{ sequences: people }, { sequences: people }]
    const sum = await multichannelDistances(twice, rest)
    const mean = await multichannelDistances(twice, { ...rest, channels: 'mean' })
    one.values.forEach((value, pair) => {
      assert.ok(Math.abs(sum.values[pair]! - 2 * value) < 1e-9, `${measure} ${sum.values[pair]} ${value}`)
      assert.ok(Math.abs(mean.values[pair]! - value) < 1e-9, measure)
    })
  }
})

test('Hamming over channels is the weighted sum of Hamming in each', async () => {
  const channels = [{ sequences: people }, { sequences: other, weight: 3 }]
  const { values } = await multichannelDistances(channels, { measure: 'ham', float64: true })
  const [a, b] = await Promise.all([people, other].map((each) => distances(each, { measure: 'ham' })))
  values.forEach((value, pair) => assert.equal(value, a!.values[pair]! + 3 * b!.values[pair]!))
})

test('a channel in which everybody is alike changes nothing in Hamming', async () => {
  const still = { ...people, rows: people.rows.map((row) => new Uint8Array(row.length)) }
  const { values } = await multichannelDistances([{ sequences: people }, { sequences: still }], {
    measure: 'ham',
  })
  assert.deepEqual(values, (await distances(people, { measure: 'ham' })).values)
})
