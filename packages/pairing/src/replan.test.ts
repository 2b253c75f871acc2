import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Visit } from './people.ts'
import { replanVisits } from './replan.ts'
import { anyPeople, anyRound, broken, counts, planOf, staff } from './testing-rounds.ts'

const round = { each: 12, weeks: 24 }
const key = ({ week, visitor, host }: Visit) => `${week} ${visitor} ${host}`

test('what is past stands, what can stand stands, limits hold and weeks hold one visit, whatever changes', () => {
  const changes = fc.record({
    from: fc.integer({ min: 1, max: 14 }),
    leaves: fc.nat(),
    comes: fc.integer({ min: 0, max: 2 }),
    cancels: fc.array(fc.nat(), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(anyPeople, anyRound, changes, (people, round, { from, leaves, comes, cancels }) => {
      const { visits } = planOf(people, round)
      const cancelled = visits.length === 0 ? [] : cancels.map((i) => visits[i % visits.length]!)
      const now = [
        ...people.filter((_, i) => i !== leaves % 12),
        ...staff(comes).map((one) => ({ ...one, id: `new-${one.id}` })),
      ]
      const there = new Set(now.map(({ id }) => id))
      const replan = replanVisits(now, round, visits, { from, cancelled })
      const after = new Set(replan.visits.map(key))
      const cancelledKeys = new Set(cancelled.map(key))
      for (const visit of visits.filter(({ week }) => week < from))
        assert.equal(after.has(key(visit)), !cancelledKeys.has(key(visit)))
      const ours = replan.visits.filter(({ visitor, host }) => there.has(visitor) && there.has(host))
      assert.deepEqual(broken(now, round.weeks!, ours), [])
      assert.deepEqual(new Set([...replan.visits].map(key)).size, replan.visits.length)
      // What is gone was cancelled, was with somebody who left, or made room for one who lacked a visit: then two came of it.
      const freely = replan.gone.filter(
        (visit) => !cancelledKeys.has(key(visit)) && there.has(visit.visitor) && there.has(visit.host),
      )
      assert.ok(2 * freely.length <= replan.added.length)
      assert.ok(replan.added.every(({ week }) => week >= from))
    }),
    { numRuns: 300 },
  )
})

test('nothing changed, nothing changes', () => {
  const people = staff(9, 3)
  const { visits } = planOf(people, round)
  const replan = replanVisits(people, round, visits, { from: 5 })
  assert.deepEqual([replan.added, replan.gone, replan.unmet], [[], [], []])
  assert.deepEqual(new Set(replan.visits.map(key)), new Set(visits.map(key)))
})

test('a cancelled visit is booked in another week, between the same two, and nothing else is touched', () => {
  const people = staff(8, 2)
  const { visits } = planOf(people, round)
  const cancelled = visits.find(({ week }) => week === 10)!
  const { added, gone, unmet } = replanVisits(people, round, visits, { from: 8, cancelled: [cancelled] })
  assert.deepEqual(gone, [cancelled])
  assert.deepEqual(
    added.map(({ visitor, host }) => ({ visitor, host })),
    [{ visitor: cancelled.visitor, host: cancelled.host }],
  )
  assert.ok(Math.abs(added[0]!.week - 10) <= 2 && added[0]!.week !== 10)
  assert.deepEqual(unmet, [])
})

test('when somebody leaves, those who were to be with them are put together, and all have as many visits as before', () => {
  for (const size of [8, 9]) {
    const people = staff(size, 2)
    const { visits } = planOf(people, round)
    const now = people.slice(1)
    const replan = replanVisits(now, round, visits, { from: 9 })
    const { made, had } = counts(now, replan.visits)
    assert.deepEqual(replan.unmet, [])
    assert.deepEqual(new Set([...made, ...had]), new Set([12]))
    const lost = visits.filter(
      ({ week, visitor, host }) => week >= 9 && [visitor, host].includes('p0'),
    ).length
    assert.ok(replan.gone.length <= 2 * lost, `${replan.gone.length} gone, ${lost} with who left`)
  }
})

test('a newcomer has somebody from the first week on, and their share of the rest; each of their visits changes one', () => {
  const people = staff(8, 2)
  const { visits } = planOf(people, round)
  const now = [...people, { id: 'new', department: 'd0' }]
  const replan = replanVisits(now, round, visits, { from: 13 })
  const own = replan.visits.filter(({ visitor }) => visitor === 'new')
  assert.equal(own.length, 6)
  assert.equal(replan.visits.filter(({ host }) => host === 'new').length, 6)
  assert.ok(own[0]!.week <= 16)
  assert.equal(replan.gone.length, 6)
  assert.equal(replan.added.length, 12)
  assert.deepEqual(replan.unmet, [])
  const partners = new Set(own.map(({ host }) => host))
  assert.ok(partners.size >= 5, `${partners.size} hosts`)
})

test('visits that have a day are not changed for a newcomer, and go where one of the two has left', () => {
  const people = staff(8, 2)
  const { visits } = planOf(people, round)
  const booked = visits.filter(({ week }) => week >= 13 && week % 2 === 0)
  const fixed = new Set(booked.map(key))
  const come = replanVisits([...people, { id: 'new' }], round, visits, { from: 13, fixed: booked })
  assert.equal(come.gone.length, 6)
  assert.deepEqual(
    come.gone.filter((visit) => fixed.has(key(visit))),
    [],
  )
  const left = replanVisits(people.slice(1), round, visits, { from: 13, fixed: booked })
  for (const visit of left.gone.filter((one) => fixed.has(key(one))))
    assert.ok([visit.visitor, visit.host].includes('p0'), key(visit))
  // Two who may no longer visit each other keep the day they have agreed on, and get no other.
  const [first] = booked
  const apart = people.map((one) => (one.id === first?.visitor ? { ...one, not: [first.host] } : one))
  const now = replanVisits(apart, round, visits, { from: 13, fixed: booked })
  assert.ok(first && new Set(now.visits.map(key)).has(key(first)))
})

test('two newcomers are put together, and nobody else is disturbed', () => {
  const people = staff(8)
  const { visits } = planOf(people, round)
  const now = [...people, { id: 'x' }, { id: 'y' }]
  const { gone, added, unmet } = replanVisits(now, round, visits, { from: 13 })
  assert.deepEqual([gone, unmet, added.length], [[], [], 12])
})

test('who is left alone is told', () => {
  const { visits } = planOf(staff(2), round)
  const { unmet } = replanVisits(staff(1), round, visits, { from: 13 })
  assert.deepEqual(
    unmet.map(({ what, who }) => ({ what, who })),
    [{ what: 'alone', who: ['p0'] }],
  )
})
