import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alongOf, eventsOf, howLong } from './tempo.ts'

const asked = { askedOn: '2026-11-02', neededBy: null, firstReplyOn: null, noLongerOn: null }
const promise = { what: 'de første tal', reason: '', day: '2026-11-23', keptOn: null }

test('what happened stands in time order, and on one day as it came', () => {
  const events = eventsOf({ ...asked, neededBy: '2026-11-16', firstReplyOn: '2026-11-02' }, [promise])
  assert.deepEqual(
    events.map(({ is, day }) => [is, day]),
    [
      ['asked', '2026-11-02'],
      ['first', '2026-11-02'],
      ['needed', '2026-11-16'],
      ['promised', '2026-11-23'],
    ],
  )
})

test('a promise that is moved stands on both days, with why', () => {
  const moved = { ...promise, day: '2026-12-07', reason: 'To af os er syge', keptOn: '2026-12-06' }
  const events = eventsOf(asked, [promise, moved])
  assert.deepEqual(
    events.map(({ is }) => is),
    ['asked', 'wasPromised', 'kept', 'moved'],
  )
})

test('days lie between the first and the last, today among them; one day alone is at the beginning', () => {
  const along = alongOf(['2026-01-01', '2026-01-11'], '2026-01-06')
  assert.deepEqual(['2026-01-01', '2026-01-06', '2026-01-11'].map(along), [0, 0.5, 1])
  assert.equal(alongOf(['2026-01-01'], '2026-01-01')('2026-01-01'), 0)
})

test('how long is said in days, weeks and months', () => {
  assert.deepEqual(
    [0, 1, 13, 14, 24, 60, 61, 200].map((days) => howLong('da', days)),
    ['0 dage', '1 dag', '13 dage', '2 uger', '3 uger', '9 uger', '2 måneder', '7 måneder'],
  )
  assert.equal(howLong('en', 1), '1 day')
})
