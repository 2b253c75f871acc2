import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { at, costs, distances, fromCells, measures, readTable, stateDistribution } from './index.ts'
import {
  compareGroups,
  cutTree,
  hierarchicalTree,
  indicators,
  partitionAroundMedoids,
  quality,
} from './index.ts'
import { fjordby, frequentSequences, meanTime } from './index.ts'
import type { Sequences } from './index.ts'
import { roomFor } from './model/matrix.ts'

const states = ['A', 'B', 'C', 'D']
const equalLengths = fc.integer({ min: 2, max: 9 }).chain((length) =>
  fc.array(fc.array(fc.constantFrom(...states), { minLength: length, maxLength: length }), {
    minLength: 3,
    maxLength: 12,
  }),
)
const sequencesOf = (cells: string[][]): Sequences => fromCells(cells, { alphabet: states })
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

test('a file whose row is a cell short is refused with its line', () => {
  assert.throws(() => readTable('a,b\n1,2\n3\n'), { name: 'Unreadable', line: 3 })
})

test('sequences of different lengths are refused by measures that need equal ones', async () => {
  const unequal = fromCells([['A', 'B'], ['A']])
  await assert.rejects(distances(unequal, { measure: 'ham' }), { name: 'Unreadable' })
})

test('a matrix that would not fit is refused, and CLARA proposed', async () => {
  const some = fromCells(Array.from({ length: 100 }, (_, i) => [i % 2 ? 'A' : 'B']))
  await assert.rejects(distances(some, { measure: 'om', memory: 1000 }), /CLARA/)
})

test('more room than there can be is refused with its size, and CLARA proposed', () => {
  assert.throws(() => roomFor(1e8, true, true), { name: 'Unreadable', message: /39999999.6 GB, .* CLARA/ })
})

test('costs that differ there and back, or lack a state, are refused with the two states', () => {
  const two = fromCells([['A', 'B']])
  const refused = (own: number[][], message: RegExp) =>
    assert.throws(() => costs(two, { own }), { name: 'Unreadable', message })
  refused(
    [
      [0, 1],
      [2, 0],
    ],
    /fra A til B er 1, og tilbage 2/,
  )
  refused([[0, 1]], /fra A til B er 1, og tilbage ikke givet/)
  refused(
    [
      [0, -1],
      [-1, 0],
    ],
    /fra A til B er -1/,
  )
})

test('a run that is cancelled stops', async () => {
  const some = fromCells([['A'], ['B']])
  await assert.rejects(distances(some, { measure: 'om', signal: AbortSignal.abort() }), {
    name: 'AbortError',
  })
})

test('the distance published for two short sequences: EEB to EEEB is one insertion', async () => {
  // Studer & Ritschard (2016) count an insertion as one indel.
  const two = fromCells([[...'EEB'], [...'EEEB']])
  assert.equal((await distances(two, { measure: 'om' })).values[0], 1)
})

for (const measure of measures) {
  test(`${measure}: nobody, one person and people without a single state have distances too`, async () => {
    assert.equal((await distances(fromCells([]), { measure })).values.length, 0)
    assert.equal((await distances(fromCells([['A', 'B']]), { measure })).values.length, 0)
    const empty = fromCells([[null], [null]], { alphabet: ['A', 'B'] })
    assert.deepEqual([...(await distances(empty, { measure, normalise: 'auto' })).values], [0])
  })
  test(`${measure}: threads find what one finds, duplicates and all`, async () => {
    const some = fjordby({ people: 150, weeks: 20 })
    const one = await distances(some, { measure, threads: 1, normalise: 'auto' })
    const two = await distances(some, { measure, threads: 2, normalise: 'auto' })
    assert.deepEqual([...two.values], [...one.values])
  })
  test(`${measure}: equal sequences lie at 0, order of people does not matter, distances are not negative`, async () => {
    await fc.assert(
      fc.asyncProperty(equalLengths, async (cells) => {
        const twice = sequencesOf([...cells, cells[0]!])
        const back = sequencesOf([cells[0]!, ...[...cells].reverse()])
        const there = await distances(twice, { measure, float64: true })
        const turned = await distances(back, { measure, float64: true })
        const { n } = there
        assert.equal(there.values[at(n, 0, n - 1)], 0)
        for (let i = 0; i < n; i++)
          for (let j = i + 1; j < n; j++) {
            const value = there.values[at(n, i, j)]!
            assert.ok(value >= 0)
            assert.ok(near(value, turned.values[at(n, n - 1 - i, n - 1 - j)]!))
          }
      }),
      { numRuns: 15 },
    )
  })
}

for (const measure of ['om', 'lcs', 'ham', 'lcp', 'euclid', 'chi2', 'nms'] as const) {
  test(`${measure}: no way round is shorter than the straight way`, async () => {
    await fc.assert(
      fc.asyncProperty(equalLengths, async (cells) => {
        const { n, values } = await distances(sequencesOf(cells), { measure, float64: true })
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++)
            for (let k = 0; k < n; k++) {
              if (i === j || j === k || i === k) continue
              const round = values[at(n, i, k)]! + values[at(n, k, j)]!
              assert.ok(values[at(n, i, j)]! <= round * (1 + 1e-9) + 1e-9)
            }
      }),
      { numRuns: 20 },
    )
  })
}

test('a weight of two counts as the same person twice', () => {
  fc.assert(
    fc.property(equalLengths, (cells) => {
      const weighted = fromCells(cells, { alphabet: states, weights: cells.map((_, i) => (i === 0 ? 2 : 1)) })
      const repeated = sequencesOf([...cells, cells[0]!])
      assert.ok(meanTime(weighted).every((time, s) => near(time, meanTime(repeated)[s]!)))
      const [a, b] = [stateDistribution(weighted), stateDistribution(repeated)]
      assert.ok(a.entropy.every((entropy, t) => near(entropy, b.entropy[t]!)))
      assert.equal(frequentSequences(weighted, 1)[0]!.count, frequentSequences(repeated, 1)[0]!.count)
    }),
  )
})

test('what states are called changes no indicator', () => {
  fc.assert(
    fc.property(equalLengths, (cells) => {
      const other: Record<string, string> = { A: 'D', B: 'C', C: 'B', D: 'A' }
      const renamed = cells.map((row) => row.map((state) => other[state]!))
      assert.deepEqual(
        indicators(sequencesOf(cells)).map(({ turbulence, transitions }) => [turbulence, transitions]),
        indicators(sequencesOf(renamed)).map(({ turbulence, transitions }) => [turbulence, transitions]),
      )
    }),
  )
})

test('two far apart kinds of people are found as two groups by medoids and by the tree', async () => {
  const cells = ['AAAA', 'AAAB', 'AABB', 'DDDD', 'DDDC', 'DDCC'].map((row) => [...row])
  const matrix = await distances(sequencesOf(cells), { measure: 'om' })
  assert.deepEqual([...partitionAroundMedoids(matrix, 2).groups], [0, 0, 0, 1, 1, 1])
  assert.deepEqual([...cutTree(hierarchicalTree(matrix, 'ward'), 2)], [0, 0, 0, 1, 1, 1])
  assert.ok(quality(matrix, [0, 0, 0, 1, 1, 1]).asw > quality(matrix, [0, 1, 0, 1, 0, 1]).asw)
})

test('groups that differ are told apart, and the same seed gives the same p', async () => {
  const cells = ['AAAA', 'AAAB', 'AABB', 'AABA', 'DDDD', 'DDDC', 'DDCC', 'DDCD'].map((row) => [...row])
  const matrix = await distances(sequencesOf(cells), { measure: 'om' })
  const labels = cells.map((row) => (row[0] === 'A' ? 'before' : 'after'))
  const found = compareGroups(matrix, labels, { permutations: 199, seed: 7 })
  assert.ok(found.pseudoR2 > 0.5 && found.p < 0.1)
  assert.equal(compareGroups(matrix, labels, { permutations: 199, seed: 7 }).p, found.p)
})
