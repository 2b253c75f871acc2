import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesOf } from './places-of.ts'

test('a piece is found as words of its own, in any case, without its genitive, and not inside other words', () => {
  const found = placesOf('bo', [{ number: 4, text: 'Bo bor hos Bos kone. Bo!' }])
  assert.deepEqual(
    found.map(({ from, to }) => [from, to]),
    [
      [0, 2],
      [11, 13],
      [21, 23],
    ],
  )
  assert.deepEqual(placesOf('  ', [{ number: 1, text: 'alt' }]), [])
})

test('an ordinary word that is given as a name is found as one only', () => {
  assert.equal(placesOf('Bo', [{ number: 1, text: 'Bo vil bo hos Bos bror' }]).length, 2)
})
