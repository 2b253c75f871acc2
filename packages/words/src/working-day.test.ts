import assert from 'node:assert/strict'
import { test } from 'node:test'
import { easter, isWorkingDay, workingDayBefore, workingDayFrom } from './working-day.ts'

test('Easter is when the church has it', () => {
  // The earliest and the latest there are, and the years around now, as tables of Easter have them.
  const known = ['1818-03-22', '1943-04-25', '2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21']
  const now = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2038-04-25']
  for (const day of [...known, ...now]) assert.equal(easter(Number(day.slice(0, 4))), day)
})

test('nobody is asked on a Saturday, a Sunday or a holiday', () => {
  const holidays2026 = [
    '01-01',
    '04-02',
    '04-03',
    '04-06',
    '05-14',
    '05-25',
    '06-05',
    '12-24',
    '12-25',
    '12-31',
  ]
  for (const day of [...holidays2026, '11-28', '11-29']) assert.ok(!isWorkingDay(`2026-${day}`), day)
})

test('Store Bededag is a day as others', () => assert.ok(isWorkingDay('2026-05-01')))

test('a day that is none is put off to the first that is', () => {
  assert.equal(workingDayFrom('2026-12-11'), '2026-12-11')
  assert.equal(workingDayFrom('2026-12-12'), '2026-12-14')
  assert.equal(workingDayFrom('2026-04-02'), '2026-04-07')
  assert.equal(workingDayFrom('2026-12-31'), '2027-01-04')
})

test('so many working days before a day, over weekends and holidays, also from a day that is none', () => {
  assert.equal(workingDayBefore('2026-12-04', 3), '2026-12-01')
  assert.equal(workingDayBefore('2026-12-01', 3), '2026-11-26')
  assert.equal(workingDayBefore('2026-12-06', 1), '2026-12-04')
  assert.equal(workingDayBefore('2026-04-07', 2), '2026-03-31')
  assert.equal(workingDayBefore('2026-12-28', 3), '2026-12-21')
})
