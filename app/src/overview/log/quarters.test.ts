import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isQuarter, lastDayOf, quarterAfter, quarterName, quarterOf, quartersBack } from './quarters.ts'

test('each day lies in the quarter that it lies in, also over a new year and in a leap year', () => {
  for (const [day, begins, ends] of [
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2028-02-29', '2028-01-01', '2028-03-31'],
    ['2026-06-30', '2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
  ] as const) {
    assert.equal(quarterOf(day), begins)
    assert.equal(lastDayOf(begins), ends)
    assert.equal(quarterAfter(quarterAfter(begins, 3), -3), begins)
  }
  assert.equal(quarterAfter('2026-01-01', -1), '2025-10-01')
  assert.ok(!isQuarter('2026-02-01'))
  assert.ok(!isQuarter('first'))
})

test('quarters are told from the latest back, and never more than twenty years of them', () => {
  assert.deepEqual(quartersBack('2025-10-01', '2026-04-01'), ['2026-04-01', '2026-01-01', '2025-10-01'])
  assert.equal(quartersBack('1900-01-01', '2026-04-01').length, 80)
  assert.equal(quarterName('da', '2026-10-01'), '4. kvartal 2026')
})
