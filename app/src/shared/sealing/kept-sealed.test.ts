import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptSealed } from './kept-sealed.ts'
import { newKey } from './seal.ts'

test('what is kept is opened by its own key alone, and of exactly what it was made of', () => {
  const [kept, key] = [keptSealed(), newKey()]
  kept.keep(key, ['page', 'a', 'da'], 'hvad der blev sagt')
  for (const [other, of] of [
    [newKey(), ['page', 'a', 'da']],
    [key, ['page', 'a', 'en']],
    [key, ['page', 'ada']],
    [key, ['page', 'a', 'da', undefined]],
  ] as const)
    assert.equal(kept.open(other, of), undefined)
  assert.equal(kept.open(key, ['page', 'a', 'da']), 'hvad der blev sagt')
})

test('the one that nobody has asked for longest makes room, and what is too large is not kept', () => {
  const [kept, key] = [keptSealed(10_000), newKey()]
  const page = 'x'.repeat(2000)
  for (const name of ['one', 'two', 'three', 'four']) kept.keep(key, [name], page)
  assert.equal(kept.open(key, ['one']), page)
  kept.keep(key, ['five'], page)
  assert.equal(kept.open(key, ['two']), undefined)
  assert.equal(kept.open(key, ['one']), page)
  kept.keep(key, ['large'], 'x'.repeat(5000))
  assert.equal(kept.open(key, ['large']), undefined)
  // Kept once more it takes no more room.
  for (let n = 0; n < 20; n++) kept.keep(key, ['five'], page)
  assert.equal(kept.open(key, ['one']), page)
})
