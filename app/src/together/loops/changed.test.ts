import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayBeChance, shareOf } from './changed.ts'

test('shares are told in whole per cents, with what they lie between', () => {
  assert.deepEqual(shareOf([31, 52]), { percent: 60, low: 46, high: 72 })
  assert.deepEqual(shareOf([38, 55]), { percent: 69, low: 56, high: 80 })
  assert.deepEqual(shareOf([0, 9]), { percent: 0, low: 0, high: 30 })
})

test('a difference may be chance when its interval holds none at all', () => {
  assert.equal(mayBeChance({ before: [31, 52], after: [38, 55] }), true)
  assert.equal(mayBeChance({ before: [10, 100], after: [60, 100] }), false)
  assert.equal(mayBeChance({ before: [60, 100], after: [10, 100] }), false)
  // Newcombe (1998), Statistics in Medicine 17, 873–890, Table II (a) and (e): 56/70 and 48/80, 0.0524 to 0.3339; 10/10 and 0/10, 0.6075 to 1.
  assert.equal(mayBeChance({ before: [48, 80], after: [56, 70] }), false)
  assert.equal(mayBeChance({ before: [0, 10], after: [10, 10] }), false)
  // (b): 9/10 and 3/10, 0.1705 to 0.8090; (c): 6/7 and 2/7, 0.0582 to 0.8062; one of five and two of five is nothing.
  assert.equal(mayBeChance({ before: [2, 7], after: [6, 7] }), false)
  assert.equal(mayBeChance({ before: [1, 5], after: [2, 5] }), true)
})
