import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAndClock, momentOf, whenItBegins } from './moment.ts'

test('a time on a day is a moment, summer and winter, and back again', () => {
  for (const [day, clock, moment] of [
    ['2026-12-03', '10:00', '2026-12-03T09:00:00.000Z'],
    ['2026-07-03', '10:00', '2026-07-03T08:00:00.000Z'],
    ['2026-12-31', '00:15', '2026-12-30T23:15:00.000Z'],
  ] as const) {
    assert.equal(momentOf(day, clock)?.toISOString(), moment)
    assert.deepEqual(dayAndClock(new Date(moment)), { day, clock })
  }
})

test('what the clock shows twice is the first time, and what it never shows is no moment', () => {
  assert.equal(momentOf('2026-10-25', '02:30')?.toISOString(), '2026-10-25T00:30:00.000Z')
  assert.equal(momentOf('2026-03-29', '02:30'), null)
  assert.equal(momentOf('2026-02-31', '10:00'), null)
})

test('it is said as one says it', () => {
  assert.equal(whenItBegins('da', new Date('2026-12-03T09:00:00Z')), 'torsdag 3. december kl. 10')
  assert.equal(whenItBegins('da', new Date('2026-12-03T09:05:00Z')), 'torsdag 3. december kl. 10.05')
  assert.equal(whenItBegins('en', new Date('2026-12-03T08:30:00Z')), 'Thursday 3 December at 9:30')
})
