import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelledKinds, measure, questions, rate, readLetters, type Measured } from './measure-letters.ts'

const first = measure(readLetters('first-hand'))
const third = measure(readLetters('third-hand'))
const second = measure(readLetters('second-hand'))

test('seventy letters and six hundred paragraphs are marked by three hands, and one of them is kept apart', () => {
  assert.equal((['first-hand', 'second-hand', 'third-hand'] as const).flatMap(readLetters).length, 70)
  assert.ok(first.paragraphs + second.paragraphs + third.paragraphs >= 600)
  assert.ok(second.paragraphs >= 150)
})

/** A little below what the README says: what gets worse is told, and a figure that cannot be told apart is not. */
const assertAtLeast = (
  told: Measured,
  bounds: Record<string, readonly [recall: number, precision: number]>,
) => {
  for (const kind of labelledKinds) {
    const { recall, precision } = told.byKind[kind]
    const [leastRecall = 0, leastPrecision = 0] = bounds[kind] ?? []
    assert.ok(rate(recall) >= leastRecall, `${kind}: recall ${rate(recall)}\n${told.missed.join('\n')}`)
    assert.ok(rate(precision) >= leastPrecision, `${kind}: precision ${rate(precision)}`)
  }
}

const assertTold = (told: Measured, bounds: Record<(typeof questions)[number], number>) => {
  for (const question of questions) assert.ok(rate(told.first[question]) >= bounds[question], question)
}

test('of what the first and the third hand marked, which the rules have learnt from, nearly all is found', () => {
  assertAtLeast(first, {
    threat: [0.9, 0.94],
    legalTerm: [0.91, 0.96],
    becomer: [0.97, 0.93],
    repetition: [0.9, 0.9],
  })
  assertAtLeast(third, {
    threat: [0.97, 0.9],
    legalTerm: [0.96, 0.94],
    becomer: [0.96, 0.9],
    repetition: [0.55, 0.9],
  })
  assertTold(first, { what: 0.85, todo: 0.7, by: 0.8, whom: 0.9 })
  assertTold(third, { what: 0.9, todo: 0.77, by: 0.9, whom: 0.95 })
})

test('of what the second hand marked, which they have not, as much is found as the README says', () => {
  const { byKind } = second
  assert.ok(rate(byKind.threat.recall) >= 0.5 && rate(byKind.threat.precision) >= 0.65)
  assert.ok(rate(byKind.legalTerm.recall) >= 0.5 && rate(byKind.legalTerm.precision) >= 0.93)
  assert.ok(rate(byKind.becomer.recall) >= 0.7 && rate(byKind.becomer.precision) >= 0.83)
  assert.ok(rate(byKind.repetition.recall) >= 0.5 && rate(byKind.repetition.precision) >= 0.8)
  assertTold(second, { what: 0.8, todo: 0.75, by: 0.65, whom: 0.8 })
})
