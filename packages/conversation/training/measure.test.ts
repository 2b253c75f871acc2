import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Labelled } from '../fixtures/exchanges/exchanges.ts'
import type { GraspHint } from '../src/grasp/detect.ts'
import { bareOf } from './bare.ts'
import { figures, interval, reliability, type Heard } from './measure.ts'
import { minimum } from './minimum.ts'

const because = { da: '', en: '' }
const exchange: Labelled = {
  id: 'example-001',
  turns: [
    { speaker: 'B', text: 'Jeg savner ovnen.' },
    { speaker: 'M', text: 'Og dit CPR-nummer?' },
    { speaker: 'B', text: 'Bussen kørte.' },
  ],
  opportunities: [{ turn: 1, outcome: 'overtaken', uptake: null, why: '' }],
  perspective: { '1': 'concrete', '3': 'none' },
  institutional: [2],
  instrumental: [],
}
const hint = (given: Partial<GraspHint>): GraspHint => ({
  opportunity: 1,
  chance: 0.9,
  outcome: 'overtaken',
  outcomeChance: 0.8,
  uptake: [],
  laterAt: null,
  because,
  ...given,
})
const heard = (grasps: GraspHint[], kind: 'concrete' | 'none'): Heard => ({
  exchange,
  found: {
    grasps,
    institutional: [{ turn: 2, is: true, instrumental: false, because }],
    perspectives: [
      { turn: 1, kind: 'concrete', because },
      { turn: 3, kind, because },
    ],
  },
})

test('what is hard to tell is found but not answered', () => {
  const found = figures([heard([hint({})], 'none'), heard([hint({ outcome: 'unsure' })], 'none')])
  assert.deepEqual([found.recall, found.answered, found.outcomeRight], [1, 0.5, 1])
})

test('a turn about other things that is heard as concrete is told, and an opportunity that is none', () => {
  const found = figures([heard([hint({}), hint({ opportunity: 3 })], 'concrete')])
  assert.deepEqual([found.falseConcrete, found.precision, found.recall], [1, 0.5, 1])
})

test('the bare rule takes a question about a number for a grasp', () => {
  assert.equal(figures([heard([hint({})], 'none')]).bareRight, 0)
})

test('claims are told by what they say and what is so', () => {
  const claims = [0.72, 0.78].map((chance, n) => ({ chance, so: n === 0 }))
  assert.deepEqual(reliability(claims), [{ from: 0.7, count: 2, says: 0.75, so: 0.5 }])
  assert.equal(figures([heard([hint({ outcomeChance: 0.8 })], 'none')]).outcomeError.toFixed(6), '0.200000')
})

test('an interval holds the figure and is the same each time', () => {
  const all = [
    heard([hint({})], 'none'),
    heard([hint({ outcome: 'grasped' })], 'none'),
    heard([hint({})], 'none'),
  ]
  const right = [[...all, ...all]]
  const [low, high] = interval(right, ({ outcomeRight }) => outcomeRight)
  assert.ok(low < 2 / 3 && 2 / 3 < high, `${low}–${high}`)
  assert.deepEqual(
    interval(right, ({ outcomeRight }) => outcomeRight),
    [low, high],
  )
})

test('an exchange is written as a recogniser writes, and one that is so already has no copy', () => {
  const bare = bareOf({ ...exchange, turns: [{ speaker: 'B', text: 'Ja, i Føtex … (griner) på 2.' }] })
  assert.deepEqual(bare?.turns, [{ speaker: 'B', text: 'ja i føtex på 2' }])
  assert.equal(bareOf({ ...exchange, turns: [{ speaker: 'B', text: 'ja' }] }), null)
  assert.deepEqual(
    bareOf({
      ...exchange,
      turns: [
        { speaker: 'B', text: 'Ja.' },
        { speaker: 'M', text: '…' },
      ],
    })?.turns[1],
    {
      speaker: 'M',
      text: '…',
    },
  )
})

test('the lowest point of a bowl is found', () => {
  const [x = 0, y = 0] = minimum(
    (at, slope) => {
      const [a = 0, b = 0] = at
      slope[0] = 2 * (a - 3)
      slope[1] = 20 * (b + 1)
      return (a - 3) ** 2 + 10 * (b + 1) ** 2
    },
    2,
    30,
  )
  assert.ok(Math.abs(x - 3) < 1e-4 && Math.abs(y + 1) < 1e-4, `${x}, ${y}`)
})
