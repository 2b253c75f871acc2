import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesFrom, countOf } from './changes.ts'
import type { PlanLine } from './lines.ts'

const line = (lineId: string, words: string, more: Partial<PlanLine> = {}): PlanLine => ({
  ...{ lineId, words, part: 'agreed', place: 10, inOwnWords: false, does: null, other: '', promisedBy: null },
  ...{ byDay: null, ruleId: null, isSpared: false, why: '', isOut: false },
  ...{
    cameFrom: 'system',
    fromDay: null,
    agendaLineId: null,
    conversationId: null,
    pickId: null,
    meetingId: null,
  },
  ...more,
})

test('the same lines in another order, from elsewhere or with another why, are no change', () => {
  const before = [line('a', 'Sif ringer.'), line('b', 'Amina syr.')]
  const after = [
    line('b', 'Amina syr.', { place: 1 }),
    line('a', 'Sif ringer.', { why: 'Ny tid', cameFrom: 'meeting', fromDay: '2026-11-03' }),
  ]
  assert.deepEqual(changesFrom(before, after), [])
})

test('a line is new, changed or taken out, by its id and never by its words', () => {
  const before = [
    line('a', 'Sif ringer.'),
    line('b', 'Amina syr.'),
    line('c', 'Vi ses.'),
    line('gone', 'Før.', { isOut: true }),
  ]
  const after = [
    line('a', 'Sif skriver.'),
    line('d', 'Vi ses.'),
    line('b', 'Amina syr.', { isOut: true, why: 'Ryggen' }),
  ]
  const changes = changesFrom(before, after)
  assert.deepEqual(
    changes.map((change) => [change.is, change.line.lineId, change.line.why]),
    [
      ['changed', 'a', ''],
      ['new', 'd', ''],
      ['out', 'b', 'Ryggen'],
      ['out', 'c', ''],
    ],
  )
  assert.deepEqual(countOf(changes), { new: 1, changed: 1, out: 2 })
})

test('another who, another day, or being spared no longer, is a change', () => {
  const before = line('a', 'Ringer.', { does: 'worker', promisedBy: 'sif', byDay: '2026-11-30' })
  for (const more of [
    { byDay: '2026-12-01' },
    { promisedBy: 'sanne' },
    { does: 'citizen' as const },
    { part: 'law' as const },
  ])
    assert.deepEqual(countOf(changesFrom([before], [{ ...before, ...more }])), { new: 0, changed: 1, out: 0 })
})
