import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDay, clockTime, hourOfDay, nearDay, today, weekdayOf } from './day.ts'

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

test('a day that is near is called as people call it, by the Danish calendar', () => {
  const now = new Date('2026-11-30T23:02:00Z')
  const said = (day: string | Date) => nearDay('da', day, now)
  assert.deepEqual(
    ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-07', '2026-12-08'].map(
      said,
    ),
    ['29. november', 'i går', 'i dag', 'i morgen', 'torsdag', 'mandag', '8. december'],
  )
  assert.equal(said(new Date('2026-11-30T22:59:00Z')), 'i går')
  assert.equal(nearDay('en', '2026-12-02', now), 'tomorrow')
})

test('the clock is that of Denmark, summer and winter', () => {
  assert.equal(clockTime('da', new Date('2026-12-01T07:02:00Z')), '8.02')
  assert.equal(clockTime('da', new Date('2026-07-01T07:02:00Z')), '9.02')
  assert.equal(hourOfDay(new Date('2026-11-30T23:02:00Z')), 0)
  assert.equal(hourOfDay(new Date('2026-07-01T21:59:00Z')), 23)
  assert.equal(weekdayOf('da', new Date('2026-12-01T07:02:00Z')), 'tirsdag')
})
