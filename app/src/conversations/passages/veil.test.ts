import assert from 'node:assert/strict'
import { test } from 'node:test'
import { silencesFrom, veilFrom } from './veil.ts'

test('times that cannot be understood, or that end before they begin, are refused', () => {
  for (const written of [
    'kaffe',
    '1.02',
    '1.02-',
    '1.02-1.01',
    '1.02-1.02',
    '1.02-1.03-1.04',
    '1.72-1.80',
    '2-3',
  ])
    assert.equal(silencesFrom(written), null, written)
})

test('times are read as they stand at the turns, and as others write them', () => {
  assert.deepEqual(silencesFrom(''), [])
  assert.deepEqual(silencesFrom('1.02,5-1.03,4; 2:10 – 2:11'), [
    { fromMs: 62_500, toMs: 63_400 },
    { fromMs: 130_000, toMs: 131_000 },
  ])
  assert.deepEqual(silencesFrom('1.00.02-1.00.03\n'), [{ fromMs: 3_602_000, toMs: 3_603_000 }])
})

test('sound is left as it is unless something is asked for', () => {
  assert.equal(veilFrom(false, []), null)
  assert.deepEqual(veilFrom(true, []), { pitch: 0.8, silent: [] })
  assert.deepEqual(veilFrom(false, [{ fromMs: 1, toMs: 2 }]), { pitch: 1, silent: [{ fromMs: 1, toMs: 2 }] })
})
