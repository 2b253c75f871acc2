import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kindsOfPeople } from '../kinds.ts'
import { mostKnots, weaveOf, type Knotted } from './layout.ts'
import { stoodStill } from './stillness.ts'

const step = (
  day: string,
  kind: Knotted['kinds'][number],
  turn = '',
  until: string | null = null,
): Knotted => ({
  ...{ day, until, kinds: [kind], turn },
})

test('no steps, one step, and steps of one day are drawn', () => {
  assert.deepEqual(weaveOf([]), { lanes: [], knots: [], turns: [] })
  assert.equal(weaveOf([step('2026-01-01', 'leader')]).knots[0]?.along, 0)
  const same = weaveOf([step('2026-01-01', 'citizen'), step('2026-01-01', 'worker')])
  assert.deepEqual(
    same.knots.map(({ along }) => along),
    [0, 1],
  )
  assert.deepEqual(same.lanes, ['citizen', 'worker'])
})

test('it has stood still from three months on, counted from the last day of what went before', () => {
  const weave = weaveOf([
    step('2025-01-01', 'citizen', '', '2025-06-19'),
    step('2025-11-25', 'otherStaff'),
    step('2025-12-01', 'worker'),
  ])
  assert.deepEqual(
    weave.knots.map(({ stillBefore }) => stillBefore),
    [null, 159, null],
  )
  assert.equal(stoodStill('da', 159), 'stod stille i fem måneder')
  assert.equal(stoodStill('en', 159), 'stood still for five months')
  assert.equal(stoodStill('da', 800), 'stod stille i to år')
  assert.equal(stoodStill('da', 450), 'stod stille i 15 måneder')
})

test('turns are called as somebody called them, or by their years', () => {
  const years = weaveOf([
    step('2025-03-01', 'citizen'),
    step('2025-04-01', 'worker'),
    step('2026-01-01', 'leader'),
  ])
  assert.deepEqual(years.turns, [
    { from: 0, to: 1, name: '2025' },
    { from: 2, to: 2, name: '2026' },
  ])
  const named = weaveOf([
    step('2025-03-01', 'citizen'),
    step('2026-01-01', 'leader', 'at prøve'),
    step('2027-01-01', 'worker'),
  ])
  assert.deepEqual(named.turns, [
    { from: 0, to: 0, name: '2025' },
    { from: 1, to: 2, name: '2026 · at prøve' },
  ])
})

test('whatever the steps, the thread goes forward, every knot has its lane, and every knot is in one turn', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  const some = fc.array(
    fc.record({
      day: days.map((day) => day.toISOString().slice(0, 10)),
      until: fc.constant(null),
      kinds: fc.subarray([...kindsOfPeople], { minLength: 1 }),
      turn: fc.constantFrom('', 'at prøve'),
    }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(some, (steps) => {
      const sorted = steps.sort((one, other) => one.day.localeCompare(other.day))
      const { lanes, knots, turns } = weaveOf(sorted)
      assert.equal(knots.length, Math.min(mostKnots, steps.length))
      assert.equal(knots.at(-1)?.number ?? 0, steps.length)
      for (const [at, knot] of knots.entries()) {
        assert.ok(knot.along >= (knots[at - 1]?.along ?? 0) && knot.along <= 1 + 1e-9)
        assert.equal(lanes[knot.lane], knot.kind)
      }
      assert.deepEqual(
        turns.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, nth) => from + nth)),
        knots.map((_, at) => at),
      )
    }),
  )
})
