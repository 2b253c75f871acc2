import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelledKinds, measure, questions, rate, readLetters, type Measured } from './measure-letters.ts'

const first = measure(readLetters('first-hand'))
const second = measure(readLetters('second-hand'))

test('forty letters and three hundred paragraphs are marked by two hands, nearly half of them kept apart', () => {
  assert.equal(readLetters('first-hand').length + readLetters('second-hand').length, 40)
  assert.ok(first.paragraphs + second.paragraphs >= 300)
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

test('of what the first hand marked, which the rules have learnt from, nearly all is found', () => {
  assertAtLeast(first, { threat: [0.85, 0.92], legalTerm: [0.9, 0.87], becomer: [0.97, 0.93] })
})

test('of what the second hand marked, which they have not, as much is found as the README says', () => {
  const { byKind } = second
  assert.ok(rate(byKind.threat.recall) >= 0.45 && rate(byKind.threat.precision) >= 0.65)
  assert.ok(rate(byKind.legalTerm.recall) >= 0.5 && rate(byKind.legalTerm.precision) >= 0.88)
  assert.ok(rate(byKind.becomer.recall) >= 0.7 && rate(byKind.becomer.precision) >= 0.84)
  for (const question of questions) assert.ok(rate(second.first[question]) >= 0.64, question)
})
