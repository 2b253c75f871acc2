import assert from 'node:assert/strict'
import { test } from 'node:test'
import { today } from '@lydhoer/words'
import { askedFor, type Waits } from '../shared/waits/waits.ts'
import { inOrder } from './in-order.ts'

const now = new Date('2026-12-01T07:02:00Z')
const asked = askedFor(
  { municipalityId: '', municipalityName: '', personId: '', displayName: '', kind: 'staff', roles: [] },
  now,
  today(now),
)
const toDo = (says: string, more: Partial<Extract<Waits, { as: 'toDo' }>> = {}): Waits => ({
  as: 'toDo',
  says,
  href: `/${says}`,
  ...more,
})
const said = ({ first, toDo: others }: ReturnType<typeof inOrder>) =>
  [first, ...others].map((one) => one?.says)

test('no more than five things, however many wait', () => {
  const many = Array.from({ length: 40 }, (_, n) => toDo(`thing ${n}`))
  assert.equal(said(inOrder(many, asked)).length, 5)
})

test('first what has a day soon, then what somebody else waits for, then one’s own', () => {
  const waits = [
    toDo('own'),
    toDo('friday', { by: '2026-12-04' }),
    toDo('in a month', { by: '2027-01-04', since: '2026-11-20T08:00:00Z' }),
    toDo('waited longest', { since: '2026-11-03T08:00:00Z' }),
    toDo('today', { by: '2026-12-01' }),
  ]
  assert.deepEqual(said(inOrder(waits, asked)), ['today', 'friday', 'waited longest', 'in a month', 'own'])
})

test('where one stopped last stands before all, in whichever hour of the clock it was written', () => {
  const waits = [
    toDo('today', { by: '2026-12-01' }),
    toDo('begun', { begun: '2026-11-30T08:30:00+02:00' }),
    toDo('begun later', { begun: '2026-11-30T07:30:00+00:00' }),
  ]
  assert.deepEqual(said(inOrder(waits, asked)), ['begun later', 'today', 'begun'])
})

test('only the meetings of today and tomorrow, as the clock goes', () => {
  const meeting = (day: string, at: string): Waits => ({
    as: 'meeting',
    day,
    at,
    says: at,
    href: `/${day}${at}`,
  })
  const waits = [
    meeting('2026-12-02', '9.00'),
    meeting('2026-12-01', '14.00'),
    meeting('2026-12-01', '9.30'),
    meeting('2026-12-03', '8.00'),
    meeting('2026-11-30', '8.00'),
  ]
  assert.deepEqual(
    inOrder(waits, asked).meetings.map(({ at }) => at),
    ['9.30', '14.00', '9.00'],
  )
})

test('the same thing told twice stands once', () => {
  assert.deepEqual(said(inOrder([toDo('read'), toDo('read')], asked)), ['read'])
})
