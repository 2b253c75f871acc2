import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { Unreadable } from '@lydhoer/words'
import { compareGroups, distances, fjordby, fromCells } from '../index.ts'
import { chiSquareTail } from './chi-square.ts'
import { eventsOf, frequentEvents, has, tellingEvents } from './events.ts'
import { comparePeriods } from './periods.ts'
import { compareCovariates } from './several.ts'
import { growTree, leavesOf } from './tree.ts'
import { aroundReform, followedFrom } from './windows.ts'

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))

/** Forty lives that follow who they are: `north` works, `south` is ill; `young` says little. */
const lives = Array.from({ length: 40 }, (_, i) => ({
  place: i % 2 === 0 ? 'north' : 'south',
  age: i < 20 ? 'young' : 'old',
  years: 20 + i,
  cells: Array.from({ length: 12 }, (_, t) =>
    i % 2 === 0 ? (t < (i % 5) + 2 ? 'ill' : 'job') : t < 9 - (i % 3) ? 'ill' : 'course',
  ),
}))
const sequences = fromCells(lives.map(({ cells }) => cells))
const matrix = await distances(sequences, { measure: 'om', float64: true })
const place = { name: 'place', values: lives.map((life) => life.place) }
const age = { name: 'age', values: lives.map((life) => life.age) }
const years = { name: 'years', values: lives.map((life) => life.years) }

test('a covariate that says what another says already is refused, and so is a number that is none', () => {
  assert.throws(
    () => compareCovariates(matrix, [place, { ...place, name: 'again' }], { permutations: 0 }),
    Unreadable,
  )
  assert.throws(() => compareCovariates(matrix, [{ name: 'x', values: [1, 2] }]), /x/)
  assert.throws(() => growTree(matrix, [{ name: 'x', values: [NaN, ...years.values.slice(1)] }]), Unreadable)
})

test('one covariate alone explains what the comparison of its groups says', () => {
  const one = compareCovariates(matrix, [place], { permutations: 0 })
  const groups = compareGroups(matrix, place.values, { permutations: 0 })
  assert.ok(near(one.together.pseudoR2, groups.pseudoR2))
  assert.ok(near(one.together.pseudoF, groups.pseudoF))
  assert.ok(near(one.each[0]!.pseudoR2, groups.pseudoR2))
})

test('a comparison that is told to be cautious is surer of less, and says the same F', () => {
  const labels = lives.map((_, i) => String(i % 3))
  const [plain, cautious] = [1, 3].map((caution) =>
    compareGroups(matrix, labels, { permutations: 199, seed: 3, caution }),
  )
  assert.equal(cautious!.pseudoF, plain!.pseudoF)
  assert.ok(cautious!.p > plain!.p, `${cautious!.p}, ${plain!.p}`)
})

test('weights are as good as repetition, with several covariates too', async () => {
  const weights = lives.map((_, i) => 1 + (i % 3))
  const repeated = lives.flatMap((life, i) => Array.from({ length: weights[i]! }, () => life))
  const long = await distances(fromCells(repeated.map(({ cells }) => cells)), {
    measure: 'om',
    float64: true,
  })
  const weighted = compareCovariates(matrix, [place, years], { weights, permutations: 0 })
  const plain = compareCovariates(
    long,
    [
      { name: 'place', values: repeated.map((life) => life.place) },
      { name: 'years', values: repeated.map((life) => life.years) },
    ],
    { permutations: 0 },
  )
  weighted.each.forEach((one, at) => assert.ok(near(one.pseudoR2, plain.each[at]!.pseudoR2)))
  assert.ok(near(weighted.together.pseudoF, plain.together.pseudoF))
})

test('what made the lives is found first, and what did not is not used', () => {
  const tree = growTree(matrix, [age, place], { permutations: 199 })
  assert.equal(tree.root.split?.covariate, 'place')
  assert.deepEqual(tree.root.split?.left, { groups: ['north'] })
  const used = JSON.stringify(tree, (key, value) => (key === 'members' ? undefined : (value as unknown)))
  assert.doesNotMatch(used, /"age"/)
})

test('the leaves of a tree are everybody, once, each leaf large enough', () => {
  const tree = growTree(matrix, [place, years], { permutations: 99, least: 0.1 })
  const everybody = leavesOf(tree.root).flatMap((leaf) => [...leaf.members])
  assert.deepEqual(
    everybody.sort((a, b) => a - b),
    lives.map((_, i) => i),
  )
  for (const leaf of leavesOf(tree.root)) assert.ok(leaf.weight >= 4)
})

test('the first split of a tree is the best of all that could be tried', () => {
  const tree = growTree(matrix, [years], { depth: 1, permutations: 0, least: 5 })
  const r2 = (above: number) =>
    compareGroups(
      matrix,
      years.values.map((value) => String(value > above)),
      { permutations: 0 },
    ).pseudoR2
  const tried = years.values.slice(4, 35).map(r2)
  assert.ok(near(tree.root.split!.pseudoR2, Math.max(...tried)))
})

test('groups part where their lives part, and not before', async () => {
  const two = fromCells([
    ...Array.from({ length: 10 }, () => ['ill', 'ill', 'ill', 'job', 'job']),
    ...Array.from({ length: 10 }, () => ['ill', 'ill', 'ill', 'course', 'course']),
    ['job', 'course', 'ill', 'ill', 'ill'],
  ])
  const labels = [...Array<string>(10).fill('a'), ...Array<string>(11).fill('b')]
  const found = await comparePeriods(two, labels)
  assert.equal(found.length, 4)
  assert.ok(found[0]!.pseudoR2 < 0.1 && found[3]!.pseudoR2 > 0.7)
  await assert.rejects(comparePeriods(two, labels, { window: [3, 3] }), Unreadable)
})

test('chances of χ² are those of the tables', () => {
  // Pearson & Hartley (1966), Biometrika Tables for Statisticians, table 8; and the exact exponential for 2 degrees.
  assert.ok(Math.abs(chiSquareTail(3.841458820694124, 1) - 0.05) < 1e-12)
  assert.ok(Math.abs(chiSquareTail(18.307038053275146, 10) - 0.05) < 1e-12)
  assert.ok(near(chiSquareTail(40, 2), Math.exp(-20)))
  assert.equal(chiSquareTail(0, 3), 1)
})

test('an event is a beginning or a change, and missing time is neither', () => {
  const [one] = eventsOf(fromCells([['A', null, 'A', 'B', 'B', 'A']]))
  assert.deepEqual(one, ['A', 'A>B', 'B>A'])
})

test('every frequent subsequence is had by as many as is said, and none that is frequent is missed', () => {
  const life = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(life, { minLength: 1, maxLength: 12 }), (events) => {
      const found = frequentEvents(events, { least: 0.3, longest: 2 })
      const all = ['A', 'B', 'C'].flatMap((a) => [[a], ...['A', 'B', 'C'].map((b) => [a, b])])
      const counted = new Map(found.map((one) => [one.events.join(), one.people]))
      for (const wanted of all) {
        const people = events.filter((one) => has(one, wanted)).length
        assert.equal(counted.get(wanted.join()) ?? null, people >= 0.3 * events.length ? people : null)
      }
    }),
  )
})

test('what only one group goes through tells the groups apart, with the sign of who', () => {
  const events = eventsOf(sequences)
  const [first] = tellingEvents(events, place.values, frequentEvents(events))
  assert.match(first!.events.join(' '), /ill>(job|course)/)
  assert.ok(first!.p < 0.001)
  assert.ok(first!.groups.some(({ residual }) => residual > 2))
})

test('windows around a reform are equally long, and refused where the register does not reach', () => {
  const register = fjordby({ people: 50, weeks: 100 })
  const { before, after } = aroundReform(register, 50, 26)
  assert.equal(before.rows[0]!.length, 26)
  assert.deepEqual([...after.rows[7]!], [...register.rows[7]!.slice(50, 76)])
  assert.throws(() => aroundReform(register, 50, 51), /50/)
})

test('who came before a reform is followed as long as who came after, and never across it', () => {
  const register = fjordby({ people: 400, weeks: 200 })
  const followed = followedFrom(register, { state: 'sickness', reform: 100, length: 30 })
  const code = register.alphabet.indexOf('sickness')
  for (const group of [followed.before, followed.after])
    for (const row of group.rows) {
      assert.equal(row.length, 30)
      assert.equal(row[0], code)
    }
  assert.ok(followed.before.rows.length > 5 && followed.after.rows.length > 5 && followed.straddling > 0)
  assert.throws(() => followedFrom(register, { state: 'holiday', reform: 100, length: 30 }), /holiday/)
})
