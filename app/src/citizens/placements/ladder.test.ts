import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreedOn, weeksOf, type Change, type Worked } from './ladder.ts'
import { mondayOf, weekNumber } from './weeks.ts'

const change = (fromWeek: string, hours: number, paid = 0): Change => ({
  ...{ id: fromWeek, fromWeek, hours, paid, whose: 'citizen', why: '', days: '' },
})
const worked = (week: string, hours: number): Worked => ({
  ...{ week, hours, paid: 0, isClosed: false, isCitizens: true },
})

test('a week begins on Monday and has the number of ISO 8601, also around the new year and where the clock is set', () => {
  assert.equal(mondayOf('2026-11-29'), '2026-11-23')
  assert.equal(mondayOf('2026-11-30'), '2026-11-30')
  assert.deepEqual(
    ['2024-12-30', '2026-12-28', '2027-01-04', '2026-10-19', '2026-10-26'].map(weekNumber),
    [1, 53, 1, 43, 44],
  )
})

test('the ladder holds hours both ways, says which way each change goes, and has a week for each week', () => {
  const weeks = weeksOf(
    {
      changes: [change('2026-08-17', 18), change('2026-09-07', 12), change('2026-09-14', 13, 2)],
      worked: [worked('2026-08-17', 18), worked('2026-08-31', 9)],
    },
    '2026-09-20',
  )
  assert.deepEqual(
    weeks.map(({ number, agreed, worked: came, change: changed }) => [
      number,
      agreed?.hours,
      came?.hours,
      changed?.goes,
    ]),
    [
      [34, 18, 18, 'begins'],
      [35, 18, undefined, undefined],
      [36, 18, 9, undefined],
      [37, 12, undefined, 'down'],
      [38, 13, undefined, 'up'],
    ],
  )
  assert.equal(weeks.at(-1)?.agreed?.paid, 2)
})

test('of two changes from one week the last written holds, one that is to come holds from its week, and with nothing there is no ladder', () => {
  const changes = [change('2026-11-30', 6), change('2026-11-30', 4), change('2026-12-14', 8)]
  assert.equal(agreedOn(changes, '2026-12-03')?.hours, 4)
  assert.equal(agreedOn(changes, '2026-12-20')?.hours, 8)
  assert.equal(agreedOn(changes, '2026-11-29'), null)
  assert.equal(weeksOf({ changes, worked: [] }, '2026-12-03').length, 3)
  assert.deepEqual(weeksOf({ changes: [], worked: [] }, '2026-12-03'), [])
})
