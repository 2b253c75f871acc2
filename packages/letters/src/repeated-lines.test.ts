import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repeatedLines } from './repeated-lines.ts'

test('lines that say different things about the same person are no repetitions', () => {
  const lines = ['Sif ringer til lægen.', 'Sif spørger Systuen om flere timer.', 'Du syr mandag og onsdag.']
  assert.deepEqual(repeatedLines(lines), [null, null, null])
})

test('a line that says again what one above it says points at it, with or without a full stop, and in other forms of the words', () => {
  const lines = [
    'Du deltager i mestringskursus hver torsdag',
    'Sif ringer til lægen om attesten inden fredag.',
    'Lægen bliver ringet op af Sif om attesten.',
    'Du fortsætter på mestringskursus torsdag.',
  ]
  assert.deepEqual(repeatedLines(lines), [null, null, 1, 0])
})

test('nothing is said again where nothing is said', () => {
  assert.deepEqual(repeatedLines([]), [])
  assert.deepEqual(repeatedLines(['', '…', '']), [null, null, null])
})
