import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgendaLine } from '../matter/agenda-lines.ts'
import type { CitizenMeeting } from '../matter/meetings.ts'
import type { Point } from '../matter/points.ts'
import { beginningOf, fromText } from './begin.ts'
import type { PlanLine } from './lines.ts'
import type { Version } from './plans.ts'
import { splitPlan } from './split.ts'

const line = (lineId: string, more: Partial<PlanLine> = {}): PlanLine => ({
  ...{
    lineId,
    words: lineId,
    part: 'agreed',
    place: 10,
    inOwnWords: false,
    does: null,
    other: '',
    promisedBy: null,
  },
  ...{ byDay: null, ruleId: null, isSpared: false, why: 'Fordi', isOut: false },
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
const plan = (decidedAt: string, lines: PlanLine[]) => ({ decidedAt: new Date(decidedAt), lines }) as Version
const point = (id: string, more: Partial<Point> = {}): Point => ({
  ...{ id, meetingId: 'meeting', isAgreed: true, words: id, does: null, other: '', byDay: null },
  ...{ agendaLineId: null, writtenBy: 'worker' },
  ...more,
})
const meeting = (endedAt: string, points: Point[], takenUp: Partial<AgendaLine>[] = []) => ({
  meeting: {
    id: 'meeting',
    citizenId: 'citizen',
    workerId: 'worker',
    endedAt: new Date(endedAt),
  } as CitizenMeeting,
  points,
  takenUp: takenUp as AgendaLine[],
})

test('with nothing there is, a draft begins with nothing', () => {
  assert.deepEqual(beginningOf({ holds: undefined, done: new Set(), meeting: undefined }), [])
})

test('what was agreed before the plan was decided is in it already, and is not taken along again', () => {
  const holds = plan('2026-11-20T12:00:00Z', [line('a')])
  const lines = beginningOf({
    holds,
    done: new Set(),
    meeting: meeting('2026-11-20T11:00:00Z', [point('p')]),
  })
  assert.deepEqual(
    lines.map(({ words }) => words),
    ['a'],
  )
})

test('the plan that holds is taken along with its lines; what is done is out, and why it was new is not said again', () => {
  const holds = plan('2026-11-20T12:00:00Z', [
    line('a'),
    line('kept'),
    line('was out', { isOut: true }),
    line('rule', { part: 'rule', ruleId: 'r' }),
  ])
  const lines = beginningOf({ holds, done: new Set(['kept']), meeting: undefined })
  assert.deepEqual(
    lines.map(({ lineId, isOut, why }) => [lineId, isOut, why]),
    [
      ['a', false, ''],
      ['kept', true, ''],
      ['rule', false, 'Fordi'],
    ],
  )
})

test('the two lists of the meeting since become agreements and what is not agreed on, with the meeting’s day, who does it and whose words they are', () => {
  const since = meeting('2026-12-01T22:30:00Z', [
    point('Sif ringer', { does: 'worker', byDay: '2026-12-04' }),
    point('Jeg kommer onsdag', { writtenBy: 'citizen', does: 'citizen', agendaLineId: 'wish' }),
    point('Om flere steder', { isAgreed: false }),
  ])
  const lines = beginningOf({ holds: plan('2026-11-20T12:00:00Z', []), done: new Set(), meeting: since })
  assert.deepEqual(
    lines.map((one) => [one.part, one.inOwnWords, one.does, one.promisedBy, one.byDay, one.agendaLineId]),
    [
      ['agreed', false, 'worker', 'worker', '2026-12-04', null],
      ['agreed', true, 'citizen', null, null, 'wish'],
      ['notAgreed', false, null, null, null, null],
    ],
  )
  for (const one of lines)
    assert.deepEqual([one.cameFrom, one.fromDay, one.meetingId], ['meeting', '2026-12-01', 'meeting'])
})

test('where nothing stands in the citizen’s words, what they wanted to talk about does, as they said it; the law’s lines do not', () => {
  const takenUp = [
    { id: 'wish', isCitizens: true, words: 'Kan jeg blive?', createdAt: new Date('2026-11-29T18:40:00Z') },
    { id: 'law', isCitizens: false, words: 'Jobmål', createdAt: new Date('2026-11-29T18:40:00Z') },
  ]
  const since = meeting('2026-12-01T08:30:00Z', [], takenUp)
  const [first, ...rest] = beginningOf({ holds: undefined, done: new Set(), meeting: since })
  assert.deepEqual(rest, [])
  assert.deepEqual(
    [first?.part, first?.words, first?.inOwnWords, first?.cameFrom, first?.fromDay, first?.agendaLineId],
    ['own', 'Kan jeg blive?', true, 'agenda', '2026-11-29', 'wish'],
  )
  const holds = plan('2026-11-20T12:00:00Z', [line('own', { part: 'own' })])
  assert.equal(beginningOf({ holds, done: new Set(), meeting: since }).length, 1, 'their words stand already')
})

test('a pasted plan is nobody’s words, each line in the part of its heading, and the same submission has the same ids', () => {
  const pasted = splitPlan(
    'Jobmål\n- Medhjælper\n\nBorgerens mål\n- Sove\n\nIkke enige om\n- Tre steder\n\nAftaler\n- Vi ses',
  )
  const id = '00000000-0000-4000-8000-fffffffffffe'
  const lines = fromText(pasted, id)
  assert.deepEqual(
    lines.map(({ part, inOwnWords }) => [part, inOwnWords]),
    [
      ['law', false],
      ['goal', false],
      ['notAgreed', false],
      ['agreed', false],
    ],
  )
  assert.equal(new Set(lines.map(({ lineId }) => lineId)).size, 4)
  assert.deepEqual(fromText(pasted, id), lines)
  for (const { lineId } of lines) assert.match(lineId ?? '', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
})
