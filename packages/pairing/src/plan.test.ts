import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { orderOf } from './order.ts'
import type { Person, Round, Visit } from './people.ts'
import { planVisits } from './plan.ts'
import { anyPeople, anyRound, broken, counts, meetings, planOf, staff } from './testing-rounds.ts'

test('limits are never broken, and nobody is in two visits of a kind in a week, whatever is asked', () => {
  fc.assert(
    fc.property(anyPeople, anyRound, (people, round) => {
      assert.deepEqual(broken(people, round.weeks!, planOf(people, round).visits), [])
    }),
    { numRuns: 400 },
  )
})

test('everybody visits and is visited alike, within one, or it is told who is not', () => {
  fc.assert(
    fc.property(anyPeople, anyRound, (people, round) => {
      const { visits, unmet } = planOf(people, round)
      const { made, had } = counts(people, visits)
      assert.deepEqual(
        made.map((number, i) => Math.abs(number - had[i]!) <= 1),
        people.map(() => true),
      )
      const told = new Set(
        unmet.filter(({ what }) => what !== 'same' && what !== 'across').flatMap(({ who }) => who),
      )
      for (const [i, { id }] of people.entries())
        if (!told.has(id)) assert.deepEqual([made[i], had[i]], [round.each, round.each])
    }),
    { numRuns: 400 },
  )
})

test('two, three, an odd number, and an even one: each makes and has every visit asked for', () => {
  for (const groups of [2, 3] as const)
    for (const size of [2, 3, 4, 5, 7, 8, 10, 11]) {
      const people = staff(size, 2)
      const { visits, unmet } = planOf(people, { each: 12, groups })
      assert.deepEqual(unmet, [])
      const { made, had } = counts(people, visits)
      assert.deepEqual(new Set([...made, ...had]), new Set([12]))
    }
})

test('an odd number is pairs and one trio: a visits b, b visits c, c visits a', () => {
  const { visits } = planOf(staff(5), { each: 1, weeks: 4 })
  const host = new Map(visits.map(({ visitor, host }) => [visitor, host]))
  const lengths = [...host.keys()].map((a) => {
    let [at, steps] = [host.get(a)!, 1]
    while (at !== a) [at, steps] = [host.get(at)!, steps + 1]
    return steps
  })
  assert.deepEqual(lengths.sort(), [2, 2, 3, 3, 3])
})

test('partners change as evenly as can be: no two meet more than one meeting oftener than any other two', () => {
  for (const [size, each] of [
    [4, 26],
    [5, 20],
    [10, 9],
    [10, 26],
    [11, 26],
    [20, 19],
    [30, 12],
  ] as const) {
    const people = staff(size)
    const often = meetings(people, planOf(people, { each }).visits)
    assert.ok(
      Math.max(...often) - Math.min(...often) <= 2,
      `${size} × ${each}: ${Math.min(...often)}–${Math.max(...often)}`,
    )
  }
})

test('who wishes one partner keeps one, and who names one is with them', () => {
  const people = staff(12, 3)
  const kept = planOf(people, { each: 10, partner: 'keep' })
  assert.deepEqual(new Set(meetings(people, kept.visits)), new Set([0, 20]))
  const wished = planOf([{ id: 'wishes', same: ['p3'] }, { id: 'other' }, ...people], { each: 10 })
  assert.equal(wished.visits.filter(({ visitor, host }) => visitor === 'wishes' && host === 'p3').length, 10)
  assert.deepEqual(wished.unmet, [])
})

test('two who wish the same third are with them equally often, and are told', () => {
  const { visits, unmet } = planOf([...staff(4), { id: 'x', same: ['p0'] }, { id: 'y', same: ['p0'] }], {
    each: 8,
  })
  for (const wisher of ['x', 'y'])
    assert.equal(visits.filter(({ visitor, host }) => visitor === wisher && host === 'p0').length, 4)
  assert.deepEqual(
    unmet
      .map(({ what, who, got, of, loosen }) => ({ what, who, got, of, loosen }))
      .sort((a, b) => (a.who[0]! < b.who[0]! ? -1 : 1)),
    ['x', 'y'].map((who) => ({
      what: 'same',
      who: [who],
      got: 4,
      of: 8,
      loosen: [{ limit: 'same', of: who, with: 'p0' }],
    })),
  )
})

test('all visits go across departments where no department is more than half, and within where that is wished', () => {
  const people = staff(12, 3)
  const department = new Map(people.map(({ id, department }) => [id, department]))
  const own = (visits: Visit[]) =>
    visits.filter(({ visitor, host }) => department.get(visitor) === department.get(host)).length
  assert.equal(own(planOf(people, { each: 12 }).visits), 0)
  const within = planOf(people, { each: 12, across: false }).visits
  assert.equal(own(within), within.length)
})

test('those who met in earlier rounds meet others now', () => {
  const people = staff(10)
  const first = planOf(people, { each: 4 }).visits
  const second = planOf(people, { each: 5, past: first }).visits
  assert.deepEqual(new Set(meetings(people, [...first, ...second])), new Set([2]))
})

test('visits lie spread over the round, and one’s own two of a turn in weeks of their own', () => {
  const people = staff(20, 4)
  const { visits } = planOf(people, { each: 13, weeks: 52 })
  for (const { id } of people) {
    const weeks = visits.filter(({ visitor }) => visitor === id).map(({ week }) => Math.ceil(week / 4))
    assert.deepEqual(
      weeks,
      Array.from({ length: 13 }, (_, i) => i + 1),
    )
  }
  assert.ok(visits.every((one) => !visits.some((two) => two.week === one.week && two.visitor === one.host)))
})

test('the same seed gives the same plan, whatever order people stand in; another seed another', () => {
  fc.assert(
    fc.property(anyPeople, anyRound, fc.nat(), (people, round, order) => {
      const plan = planOf(people, round)
      assert.deepEqual(planOf(people, round), plan)
      assert.deepEqual(planOf(otherOrder(people, order), round), plan)
    }),
    { numRuns: 200 },
  )
  const [one, other] = [1, 2].map((seed) => planOf(staff(10), { each: 5, seed }).visits)
  assert.notDeepEqual(one, other)
})

test('other names change nothing but names: with them taken away, the plan is the same', () => {
  fc.assert(
    fc.property(anyPeople, anyRound, fc.nat(), (people, round, order) => {
      const renamed = otherNames(people, order)
      assert.deepEqual(
        nameless(renamed, planOf(renamed, round).visits),
        nameless(people, planOf(people, round).visits),
      )
    }),
    { numRuns: 200 },
  )
})

test('where everybody differs from all others, each has the very visits that they had under another name', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), (size, order) => {
      // A chain of those who exchange no visits, led at one end: nobody can take another's place.
      const people: Person[] = staff(size).map((one, i) => ({
        ...one,
        not: i > 0 ? [`p${i - 1}`] : [],
        leader: i === 0 ? 'chefen' : undefined,
      }))
      const renamed = otherNames(people, order)
      const back = new Map(renamed.map(({ id }) => [id, id.replace(/^.*-/, '')]))
      const round: Round = { each: 6, weeks: 12 }
      assert.deepEqual(
        planOf(renamed, round).visits.map(({ week, visitor, host }) => ({
          week,
          visitor: back.get(visitor),
          host: back.get(host),
        })),
        planOf(people, round).visits,
      )
    }),
    { numRuns: 100 },
  )
})

test('progress is told, and the work stops when it is asked to', async () => {
  const parts: number[] = []
  const people = staff(30, 3)
  const plan = await planVisits(people, { each: 10 }, { progress: (part) => parts.push(part) })
  assert.deepEqual(plan, planOf(people, { each: 10 }))
  assert.ok(parts.length >= 10 && parts.every((part, i) => part <= 1 && (i === 0 || part >= parts[i - 1]!)))
  const stop = new AbortController()
  await assert.rejects(
    planVisits(
      people,
      { each: 10 },
      { signal: stop.signal, progress: () => stop.abort(new Error('enough')) },
    ),
    /enough/,
  )
})

test('numbers that cannot be, and two with one id, are refused in words', () => {
  assert.throws(() => planOf(staff(3), { each: 0 }), /each must be a whole number from 1, not 0/)
  assert.throws(() => planOf(staff(3), { each: 1, weeks: 1.5 }), /weeks must be a whole number/)
  assert.throws(() => planOf([{ id: 'a' }, { id: 'a' }], { each: 1 }), /two with the id “a”/)
})

function otherOrder<T>(things: readonly T[], order: number): T[] {
  return things
    .map((thing, i) => ({ thing, at: Math.imul(order + 1, 2654435761 * (i + 1)) >>> 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
}

/** The same people, in another order, under ids that sort otherwise, in departments of other names. */
function otherNames(people: readonly Person[], order: number): Person[] {
  const moved = otherOrder(people, order)
  const names = new Map(moved.map(({ id }, i) => [id, `n${i}-${id}`]))
  const name = (id: string) => names.get(id) ?? `${id}-other`
  return moved.map((person) => ({
    ...person,
    id: name(person.id),
    department: person.department && `other ${person.department}`,
    leader: person.leader && name(person.leader),
    not: person.not?.map(name),
    same: person.same?.map(name),
  }))
}

/** A plan as it is when nobody has a name: people as numbers, in the order that comes of them and their visits. */
function nameless(people: readonly Person[], visits: readonly Visit[]) {
  const number = new Map(orderOf(people, visits).map((i, at) => [people[i]!.id, at]))
  return visits
    .map(({ week, visitor, host }) => [week, number.get(visitor)!, number.get(host)!])
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!)
}

test('who is away has their visits in other weeks, also when all are away at once', () => {
  const people = staff(9, 3).map((one, i) => ({ ...one, away: i < 3 ? [5, 6, 7, 29, 30] : [29, 30, 31, 32] }))
  const { visits, unmet } = planOf(people, { each: 26 })
  assert.deepEqual([broken(people, 52, visits), unmet, visits.length], [[], [], 9 * 26])
})

test('in trios too, who names one is with them, and all visit alike', () => {
  const people = [...staff(12, 3), { id: 'wishes', same: ['p3'] }, { id: 'other' }, { id: 'third' }]
  const { visits, unmet } = planOf(people, { each: 10, groups: 3 })
  const together = visits.filter(({ visitor, host }) => [visitor, host].sort().join() === 'p3,wishes')
  assert.deepEqual([together.length, unmet], [10, []])
})

test('of an odd number, the third joins others than those who wish to be two', () => {
  const { visits, unmet } = planOf([{ id: 'x', same: ['y'] }, { id: 'y' }, ...staff(5)], { each: 8 })
  assert.deepEqual(unmet, [])
  assert.equal(visits.filter(({ visitor, host }) => visitor === 'x' && host === 'y').length, 8)
})

test('who keeps their partner is in the one trio all along, where the number is odd', () => {
  const people = staff(5)
  const often = meetings(people, planOf(people, { each: 6, partner: 'keep' }).visits)
  assert.deepEqual(
    often.filter((times) => times > 0).sort((a, b) => a - b),
    [6, 6, 6, 12],
  )
})
