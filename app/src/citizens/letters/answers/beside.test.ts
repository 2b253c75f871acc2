import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareLetters } from '@lydhoer/letters'
import { beside } from './beside.ts'

const versions = [
  { id: 'one', number: 1, text: 'Hej\n\nDu skal møde.\n\nMøder du ikke, mister du hjælpen.' },
  { id: 'two', number: 2, text: 'Hej\n\nDu skal gerne møde.\n\nRing til Sif på 12 34 56 78.' },
  { id: 'three', number: 3, text: 'Hej\n\nRing til Sif på 12 34 56 78.' },
]
const [one, two, three] = versions as [(typeof versions)[0], (typeof versions)[0], (typeof versions)[0]]
const about = (versionId: string, paragraph: number) => ({ versionId, paragraph })

test('what was said of a paragraph that stands is about it still, and of one that was changed about an older wording', () => {
  const steps = compareLetters(one.text, two.text)
  const placed = beside([about('one', 1), about('one', 2), about('two', 2)], {
    steps,
    shown: [two, one],
    versions,
  })
  assert.deepEqual(
    steps.map((step) => placed.bySteps.get(step)?.map(({ about: older }) => older)),
    [[null], ['Du skal møde.', null], undefined],
  )
  assert.deepEqual(placed.elsewhere, [])
})

test('it is carried over several versions, and stands by the old one where its paragraph was taken out', () => {
  const steps = compareLetters(two.text, three.text)
  const placed = beside([about('one', 1), about('one', 2), about('two', 3)], {
    steps,
    shown: [three, two],
    versions,
  })
  assert.deepEqual(
    steps.map(({ fate }) => fate),
    ['same', 'takenOut', 'same'],
  )
  assert.deepEqual(
    steps.map((step) => placed.bySteps.get(step)?.map(({ about: older }) => older)),
    [[null], ['Du skal møde.'], [null]],
  )
})

test('what is about a paragraph in neither is told apart, with its wording', () => {
  const steps = compareLetters(three.text, three.text)
  const placed = beside([about('one', 2), about('gone', 1)], { steps, shown: [three], versions })
  assert.equal(placed.bySteps.size, 0)
  assert.deepEqual(
    placed.elsewhere.map(({ about: wording }) => wording),
    ['Du skal møde.', ''],
  )
})
