import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readAnswers } from './read-answers.ts'
import { surveyOf } from './report.ts'

const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0)

/** A survey of one question, with everything that its report tells beside what is true. */
function asked(answers: number[], units: string[]) {
  const table = ['q;unit', ...answers.map((answer, person) => `${answer};${units[person]}`)].join('\n')
  const item = surveyOf(readAnswers(`${table}\n`, { group: 'unit' })).items['q']!
  return { item, table }
}

/**
 * Somebody who has the whole report, knows each rule by which it was made, and takes figures from each other in a thousand ways: all rows and
 * columns of the table, those hidden in all too, once, not, or taken off. Whatever comes out is a sum of hidden counts.
 */
function attack(answers: number[], units: string[], chance: () => number) {
  const { item } = asked(answers, units)
  const names = Object.keys(item.distribution)
  const groups = Object.entries(item.groups ?? {})
  for (const { distribution } of [item, ...groups.map(([, spread]) => spread)])
    for (const count of Object.values(distribution)) assert.ok(count === null || count === 0 || count >= 5)
  // What is true, by the names that the report has: a unit that is not named is among the others.
  const named = new Set(groups.map(([name]) => name))
  const truth = groups.map(([name]) =>
    names.map(
      (answer) =>
        answers.filter(
          (given, person) =>
            String(given) === answer && (named.has(units[person]!) ? units[person]! : 'øvrige') === name,
        ).length,
    ),
  )
  if (truth.length === 0) return
  assert.equal(sum(truth.map(sum)), item.n)
  for (let time = 0; time < 1000; time++) {
    const [rows, columns] = [truth.map(() => pick(chance)), names.map(() => pick(chance))]
    // A column can be used only where its sum is told.
    names.forEach((answer, c) => {
      if (item.distribution[answer] === null) columns[c] = 0
    })
    let [people, any, oneWay] = [0, false, true]
    groups.forEach(([, { distribution }], r) =>
      names.forEach((answer, c) => {
        if (distribution[answer] !== null) return
        const times = rows[r]! + columns[c]!
        if (times !== 0 && times !== 1) oneWay = false
        if (times === 1) [people, any] = [people + truth[r]![c]!, true]
      }),
    )
    if (any && oneWay) assert.ok(people === 0 || people >= 5, `${people} people can be reckoned`)
  }
}

const pick = (chance: () => number) => [-1, 0, 1][Math.floor(chance() * 3)]!

function random(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

test('a thousand ways of taking figures from each other find no answer of one to four people, in any of 300 surveys', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2 ** 31 - 2 }),
      fc.integer({ min: 12, max: 150 }),
      fc.integer({ min: 2, max: 6 }),
      fc.integer({ min: 2, max: 7 }),
      (seed, people, units, answers) => {
        const chance = random(seed)
        const unit = () => `enhed ${Math.floor(chance() ** 1.5 * units)}`
        const answer = () => 1 + Math.floor(chance() ** 1.4 * answers)
        attack(Array.from({ length: people }, answer), Array.from({ length: people }, unit), chance)
      },
    ),
    { numRuns: 300 },
  )
})

test('the middle answer is told only where it tells nothing of what is hidden', () => {
  // Two tables that look alike but for what is hidden: their middle is the same, or is not told.
  const one = asked([1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3], new Array(12).fill('a')).item
  const other = asked([1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 3], new Array(12).fill('a')).item
  assert.deepEqual(one.distribution, { 1: null, 2: null, 3: 7 })
  assert.deepEqual(one, other)
  assert.equal(one.median, 3)
  const even = asked([1, 1, 1, 2, 2, 3, 3, 3, 3, 3], new Array(10).fill('a')).item
  assert.equal(even.median, null)
})
