import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calibrated, oddsOf } from './chances.ts'

test('a chance that says too much is drawn towards one half, and order is kept', () => {
  assert.equal(calibrated({ slope: 1, offset: 0 }, 0.9).toFixed(6), '0.900000')
  assert.equal(calibrated({ slope: 0.5, offset: 0 }, 0.9).toFixed(6), '0.750000')
  assert.ok(calibrated({ slope: 0.5, offset: -1 }, 0.9) < calibrated({ slope: 0.5, offset: -1 }, 0.95))
})

test('certainty is held off, so that nothing is infinite', () => {
  for (const chance of [0, 1]) assert.ok(Number.isFinite(oddsOf(chance)))
})
