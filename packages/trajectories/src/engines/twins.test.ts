import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { at, costs, distances, dynamicCosts, fromCells } from '../index.ts'
import type { Costs, DistanceOptions, Sequences } from '../index.ts'
import { chance } from '../model/chance.ts'
import { hamming, longestCommonSubsequence, optimalMatching } from '../distances/plain.ts'
import { omLocal, omSpell, omSpellLength, omTransitions, timeWarp, type Pair } from '../distances/spells.ts'
import { euclidean, timeProfiles } from '../distances/profiles.ts'
import { matchingSubsequences } from '../distances/subsequences.ts'

const states = ['A', 'B', 'C', 'D']
const equalLengths = fc.integer({ min: 2, max: 9 }).chain((length) =>
  fc.array(fc.array(fc.constantFrom(...states), { minLength: length, maxLength: length }), {
    minLength: 3,
    maxLength: 12,
  }),
)
const anyLengths = fc.array(fc.array(fc.constantFrom(...states), { minLength: 1, maxLength: 150 }), {
  minLength: 2,
  maxLength: 12,
})

const sequencesOf = (cells: string[][]): Sequences => fromCells(cells, { alphabet: states })
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

test('the bit-parallel kernel finds what plain dynamic programming finds, for any lengths', async () => {
  await fc.assert(
    fc.asyncProperty(anyLengths, async (cells) => {
      const sequences = sequencesOf(cells)
      const { n, values } = await distances(sequences, { measure: 'lcs', float64: true })
      for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++) {
          const [a, b] = [sequences.rows[i]!, sequences.rows[j]!]
          assert.equal(values[at(n, i, j)], a.length + b.length - 2 * longestCommonSubsequence(a, b))
        }
    }),
    { numRuns: 40 },
  )
})

test('the bit-parallel kernel for up to 64 periods finds the same', async () => {
  const short = fc.array(fc.array(fc.constantFrom(...states), { maxLength: 64 }), {
    minLength: 2,
    maxLength: 12,
  })
  await fc.assert(
    fc.asyncProperty(short, async (cells) => {
      const sequences = sequencesOf(cells)
      const { n, values } = await distances(sequences, { measure: 'lcs' })
      for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++) {
          const [a, b] = [sequences.rows[i]!, sequences.rows[j]!]
          assert.equal(values[at(n, i, j)], a.length + b.length - 2 * longestCommonSubsequence(a, b))
        }
    }),
    { numRuns: 60 },
  )
})

test('the SIMD kernel finds what plain optimal matching finds, whatever the costs', async () => {
  const cost = fc.double({ min: 0.1, max: 3, noNaN: true })
  await fc.assert(
    fc.asyncProperty(
      anyLengths,
      fc.array(cost, { minLength: 4, maxLength: 4 }),
      cost,
      async (cells, indel, scale) => {
        const sequences = sequencesOf(cells)
        const own = states.map((_, a) => states.map((__, b) => (a === b ? 0 : scale * (1 + Math.abs(a - b)))))
        const { n, values } = await distances(sequences, {
          measure: 'om',
          substitution: { own },
          indel,
          float64: true,
        })
        const table = costs(sequences, { own }, indel)
        for (let i = 0; i < n; i++)
          for (let j = i + 1; j < n; j++) {
            const plain = optimalMatching(sequences.rows[i]!, sequences.rows[j]!, table)
            assert.ok(near(values[at(n, i, j)]!, plain), `${values[at(n, i, j)]} and ${plain}`)
          }
      },
    ),
    { numRuns: 25 },
  )
})

/** The measures that run in kernels, as the papers write them. */
const plainly: Partial<Record<DistanceOptions['measure'], (table: Costs) => Pair>> = {
  omspell: (table) => omSpell(table, 0.5, 1),
  omslen: (table) => omSpellLength(table, 0.5, 'mean'),
  omloc: (table) => omLocal(table, 0.3, 0.4),
  omstran: (table) => omTransitions(table, 0.5),
  twed: (table) => timeWarp(table, 0.5, 0.5),
  nms: () => (a, b) => {
    const own = matchingSubsequences(a, a) + matchingSubsequences(b, b)
    return Math.sqrt(Math.max(0, own - 2 * matchingSubsequences(a, b)))
  },
}
for (const [measure, pair] of Object.entries(plainly)) {
  test(`${measure}: the kernel finds what the plain programme finds, for any lengths`, async () => {
    const lengths = fc.integer({ min: 0, max: 30 }).map((most) => ({ minLength: 0, maxLength: most }))
    const people = lengths.chain((size) =>
      fc.array(fc.array(fc.constantFrom(...states), size), { minLength: 2 }),
    )
    await fc.assert(
      fc.asyncProperty(people, async (cells) => {
        const sequences = sequencesOf(cells)
        const own = states.map((_, a) => states.map((__, b) => (a === b ? 0 : 1 + Math.abs(a - b) / 7)))
        const table = costs(sequences, { own }, 0.9)
        const asked = { substitution: { own }, indel: 0.9, expansion: measure === 'omloc' ? 0.3 : 0.5 }
        const kind = measure as DistanceOptions['measure']
        const { n, values } = await distances(sequences, { measure: kind, ...asked, float64: true })
        for (let i = 0; i < n; i++)
          for (let j = i + 1; j < n; j++) {
            const plain = pair(table)(sequences.rows[i]!, sequences.rows[j]!)
            const found = values[at(n, i, j)]!
            assert.ok(near(found, plain), `${found} and ${plain}`)
          }
      }),
      { numRuns: 40 },
    )
  })
}

test('the SIMD kernel finds what plain dynamic Hamming finds', async () => {
  await fc.assert(
    fc.asyncProperty(equalLengths, async (cells) => {
      const sequences = sequencesOf(cells)
      const { n, values } = await distances(sequences, { measure: 'dhd', float64: true })
      const table = dynamicCosts(sequences, 4, cells[0]!.length)
      for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++) {
          const plain = hamming(sequences.rows[i]!, sequences.rows[j]!, 4, (t) => table[t]!)
          assert.ok(near(values[at(n, i, j)]!, plain))
        }
    }),
    { numRuns: 30 },
  )
})

test('the SIMD kernel finds what plain Euclidean distances between points are', async () => {
  await fc.assert(
    fc.asyncProperty(equalLengths, fc.integer({ min: 1, max: 4 }), async (cells, step) => {
      const sequences = sequencesOf(cells)
      for (const measure of ['euclid', 'chi2'] as const) {
        const { n, values } = await distances(sequences, { measure, step, float64: true })
        const { of } = timeProfiles(sequences, 4, step, measure === 'chi2')
        for (let i = 0; i < n; i++)
          for (let j = i + 1; j < n; j++) assert.ok(near(values[at(n, i, j)]!, euclidean(of[i]!, of[j]!)))
      }
    }),
    { numRuns: 30 },
  )
})

test('planes of bits find what plain Hamming finds, for any number of states and any length', async () => {
  const sizes = fc.record({ size: fc.integer({ min: 2, max: 20 }), length: fc.integer({ min: 1, max: 300 }) })
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 1, max: 1e6 }), async ({ size, length }, seed) => {
      const random = chance(seed)
      const names = Array.from({ length: size }, (_, s) => String(s))
      const cells = Array.from({ length: 5 }, () =>
        Array.from({ length }, () => names[Math.floor(random() * size)]!),
      )
      const sequences = fromCells(cells, { alphabet: names })
      const { n, values } = await distances(sequences, { measure: 'ham', substitution: { constant: 3 } })
      const table = costs(sequences, { constant: 3 }).substitution
      for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++) {
          const plain = hamming(sequences.rows[i]!, sequences.rows[j]!, size, () => table)
          assert.equal(values[at(n, i, j)], plain)
        }
    }),
    { numRuns: 60 },
  )
})
