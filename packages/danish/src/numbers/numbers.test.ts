import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokens } from '../text/tokens.ts'
import { findCpr, maskCpr, plausibleCprDate } from './cpr.ts'
import { digitRuns } from './digit-runs.ts'
import { numberWord, readNumber } from './number-words.ts'

test('a word that is no number is none', () => {
  assert.equal(numberWord('hest'), null)
  assert.equal(numberWord('femogen'), null)
  assert.equal(readNumber(['hest'], 0), null)
})

test('numbers are read as Danes say them: ones before tens, and tens by the score', () => {
  assert.equal(numberWord('toogtyve'), 22)
  assert.equal(numberWord('halvtreds'), 50)
  assert.equal(numberWord('nioghalvfems'), 99)
  assert.deepEqual(readNumber(['otte', 'og', 'tyve'], 0), { value: 28, words: 3 })
  assert.deepEqual(readNumber(['to', 'tusind', 'tre', 'hundrede'], 0), { value: 2300, words: 4 })
})

test('every number under a hundred that has one word is read back', () => {
  const units = ['', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni']
  const tens = ['tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems']
  for (const [ten, name] of tens.entries())
    for (const [unit, before] of units.entries())
      assert.equal(numberWord(unit === 0 ? name : `${before}og${name}`), (ten + 2) * 10 + unit)
})

test('a run of numbers goes on over the pauses people make', () => {
  const [run] = digitRuns(tokens('toogtyve øh halvtreds (0.4) tolv otteoghalvfems'))
  assert.equal(run?.digits, '22501298')
  assert.equal(run?.spoken, true)
})

test('a personal number needs a day that there is, or one of those made up (61–91)', () => {
  assert.ok(!plausibleCprDate('321299'))
  assert.ok(!plausibleCprDate('011399'))
  assert.ok(plausibleCprDate('311299'))
  assert.ok(plausibleCprDate('710288'))
  assert.equal(findCpr('1399991234').length, 0)
})

test('a personal number is written over, and nothing else', () => {
  assert.equal(maskCpr('det er 710288-4419, ikke?'), 'det er xxxxxx-xxxx, ikke?')
})
