import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAndClock, momentOf } from '@lydhoer/words'
import fc from 'fast-check'
import { momentOfWall, wallAt } from './danish-time.ts'

const moments = fc
  .integer({ min: Date.parse('1997-01-01') / 60_000, max: Date.parse('2090-01-01') / 60_000 })
  .map((minutes) => minutes * 60_000)

test('the clock is set when Node’s own time zones say that it is', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const { day, clock } = dayAndClock(new Date(moment))
      assert.equal(new Date(wallAt(moment)).toISOString().slice(0, 16), `${day}T${clock}`)
      assert.equal(momentOfWall(wallAt(moment)), momentOf(day, clock)?.getTime())
    }),
    { numRuns: 3000 },
  )
})

test('in the hour that is left out, the clock is as though it had not been set; in the one there is twice, it is the first', () => {
  const wall = (text: string) => new Date(momentOfWall(Date.parse(`${text}Z`))).toISOString()
  assert.equal(wall('2026-03-29T02:30:00'), '2026-03-29T01:30:00.000Z')
  assert.equal(wall('2026-10-25T02:30:00'), '2026-10-25T00:30:00.000Z')
  assert.equal(wall('2026-10-25T03:00:00'), '2026-10-25T02:00:00.000Z')
})
