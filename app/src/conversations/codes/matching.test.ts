import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matching } from './matching.ts'

const codes = ['Mulighed for gribning', 'Grænse', 'Modstand', 'Aftale, der er lavet', 'Positionering'].map(
  (name) => ({
    name,
  }),
)
const found = (typed: string) => matching(codes, typed).map(({ name }) => name)

test('nothing typed offers nothing, and what fits no code offers none', () => {
  assert.deepEqual(found(' '), [])
  assert.deepEqual(found('xq'), [])
})

test('names that begin so come before names with a word that does, and before any part', () => {
  assert.deepEqual(found('gr'), ['Grænse', 'Mulighed for gribning'])
  assert.deepEqual(found('mo'), ['Modstand'])
  assert.deepEqual(found('ion'), ['Positionering'])
})

test('the first letters of its words are enough, in capitals too', () => {
  assert.deepEqual(found('MFG'), ['Mulighed for gribning'])
})
