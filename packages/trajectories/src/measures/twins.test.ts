import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { at, distances, fromCells, measures } from '../index.ts'
import type { DistanceOptions, Sequences } from '../index.ts'
import { prepare } from '../distances/plan.ts'
import { chance } from '../model/chance.ts'
import { measureNamed } from './list.ts'

const states = ['A', 'B', 'C', 'D']
const state = fc.constantFrom(...states)
const lives = (minLength: number, maxLength: number) =>
  fc.array(fc.array(state, { minLength, maxLength }), { minLength: 2, maxLength: 12 })
const upTo = (most: number) => fc.integer({ min: 0, max: most }).chain((length) => lives(0, length))
const alike = (most: number) => fc.integer({ min: 1, max: most }).chain((length) => lives(length, length))

const sequencesOf = (cells: string[][]): Sequences => fromCells(cells, { alphabet: states })
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
const whatever = states.map((_, a) => states.map((__, b) => (a === b ? 0 : 1 + Math.abs(a - b) / 7)))

/** Holds what runs to what the measure says of each two, as the papers write it. */
async function holdsToItsTwin(sequences: Sequences, options: DistanceOptions, same = near) {
  const { n, values } = await distances(sequences, { ...options, float64: true })
  const { given, start, people } = prepare(sequences, options)
  const between = measureNamed(options.measure).between(given)
  const place = new Uint32Array(n)
  for (let u = 0; u < given.rows.length; u++)
    for (let m = start[u]!; m < start[u + 1]!; m++) place[people[m]!] = u
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const [found, plain] = [values[at(n, i, j)]!, between(place[i]!, place[j]!)]
      assert.ok(same(found, plain), `${options.measure}: ${found} and ${plain}`)
    }
}

for (const measure of measures) {
  const { engine, equalLengths } = measureNamed(measure)
  if (!engine) continue
  test(`${measure}: its engine finds what the plain programme finds, for any lengths and costs`, async () => {
    const people = equalLengths ? alike(40) : upTo(30)
    const told = fc.record({
      substitution: fc.constantFrom('trate' as const, { constant: 3 }, { own: whatever }),
      expansion: fc.constantFrom(0.1, 0.3),
      power: fc.constantFrom(1, 0.5),
      link: fc.constantFrom('mean' as const, 'gmean' as const),
      step: fc.integer({ min: 1, max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(people, told, (cells, options) =>
        holdsToItsTwin(sequencesOf(cells), { measure, indel: 0.9, ...options }),
      ),
      { numRuns: 60 },
    )
  })
}

test('the bit-parallel kernel finds exactly what plain dynamic programming finds, up to 64 periods and beyond', async () => {
  for (const most of [64, 150]) {
    await fc.assert(
      fc.asyncProperty(lives(0, most), (cells) =>
        holdsToItsTwin(sequencesOf(cells), { measure: 'lcs' }, (a, b) => a === b),
      ),
      { numRuns: 60 },
    )
  }
})

test('the SIMD kernel finds what plain optimal matching finds, whatever the costs', async () => {
  const cost = fc.double({ min: 0.1, max: 3, noNaN: true })
  const indels = fc.array(cost, { minLength: 4, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(lives(1, 150), indels, cost, (cells, indel, scale) => {
      const own = states.map((_, a) => states.map((__, b) => (a === b ? 0 : scale * (1 + Math.abs(a - b)))))
      return holdsToItsTwin(sequencesOf(cells), { measure: 'om', substitution: { own }, indel })
    }),
    { numRuns: 25 },
  )
})

test('planes of bits find exactly what plain Hamming finds, for any number of states and any length', async () => {
  const sizes = fc.record({ size: fc.integer({ min: 2, max: 20 }), length: fc.integer({ min: 1, max: 300 }) })
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 1, max: 1e6 }), async ({ size, length }, seed) => {
      const random = chance(seed)
      const names = Array.from({ length: size }, (_, s) => String(s))
      const cells = Array.from({ length: 5 }, () =>
        Array.from({ length }, () => names[Math.floor(random() * size)]!),
      )
      const sequences = fromCells(cells, { alphabet: names })
      const options: DistanceOptions = { measure: 'ham', substitution: { constant: 3 } }
      await holdsToItsTwin(sequences, options, (a, b) => a === b)
    }),
    { numRuns: 60 },
  )
})
