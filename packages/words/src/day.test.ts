import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDay, today } from './day.ts'

test('late in the evening in London it is already tomorrow in Denmark, summer and winter', () => {
  assert.equal(today(new Date('2026-11-20T22:59:59Z')), '2026-11-20')
  assert.equal(today(new Date('2026-11-20T23:30:00Z')), '2026-11-21')
  assert.equal(today(new Date('2026-07-20T21:59:59Z')), '2026-07-20')
  assert.equal(today(new Date('2026-07-20T22:00:00Z')), '2026-07-21')
})

test('a day is a day of the calendar, also where the clock is set back or forward', () => {
  // 25 October 2026 has 25 hours in Denmark, 29 March has 23.
  assert.equal(addDay(new Date('2026-10-24T22:30:00Z'), 1), '2026-10-26')
  assert.equal(addDay(new Date('2026-10-25T22:30:00Z'), -1), '2026-10-24')
  assert.equal(addDay(new Date('2026-03-28T22:30:00Z'), 1), '2026-03-29')
  assert.equal(addDay(new Date('2026-12-31T23:30:00Z'), 0), '2027-01-01')
})
