import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentsOfSeries } from './series.ts'

const days = (first: string, everyMonths: number, times: number) =>
  momentsOfSeries(new Date(first), everyMonths, times).map((moment) => moment.toISOString())

test('a series stays on its weekday of the month and on what the clock shows, over the change of clocks and of the year', () => {
  assert.deepEqual(days('2026-12-08T09:00:00Z', 1, 5), [
    '2026-12-08T09:00:00.000Z',
    '2027-01-12T09:00:00.000Z',
    '2027-02-09T09:00:00.000Z',
    '2027-03-09T09:00:00.000Z',
    '2027-04-13T08:00:00.000Z',
  ])
})

test('the fifth of a weekday is the last where a month has four', () => {
  assert.deepEqual(days('2027-03-30T08:00:00Z', 1, 3), [
    '2027-03-30T08:00:00.000Z',
    '2027-04-27T08:00:00.000Z',
    '2027-05-25T08:00:00.000Z',
  ])
})

test('a day on which town halls are closed becomes the first working day after it', () => {
  // 26 March 2027 is the fourth Friday of its month, and Good Friday.
  assert.deepEqual(days('2027-02-26T09:00:00Z', 1, 2)[1], '2027-03-30T08:00:00.000Z')
})

test('once is once', () => assert.deepEqual(days('2026-12-08T09:00:00Z', 3, 1), ['2026-12-08T09:00:00.000Z']))
