import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Limit } from './limits.ts'
import type { Person } from './people.ts'
import { counts, planOf } from './testing-rounds.ts'
import type { Loosen } from './unmet.ts'

const limitsUnmet = (people: readonly Person[]) =>
  planOf(people, { each: 4, weeks: 16 }).unmet.filter(({ what }) => what === 'limits')

const isLimit = (one: Loosen): one is Limit =>
  one.limit === 'not' || one.limit === 'days' || one.limit === 'leader'

/** People without some of their limits. */
function loosened(people: readonly Person[], limits: readonly Limit[]): Person[] {
  return people.map((person) => ({
    ...person,
    not: person.not?.filter(
      (id) => !limits.some((one) => one.limit === 'not' && one.of === person.id && one.with === id),
    ),
  }))
}

/** Six or fewer of whom many say no to many. */
const choosy = fc
  .integer({ min: 2, max: 6 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, i) =>
        fc
          .subarray(Array.from({ length: size }, (_, j) => `p${j}`).filter((_, j) => j > i))
          .map((not): Person => ({ id: `p${i}`, not })),
      ),
    ),
  )

test('what is proposed to be loosened is enough, and none of it too much', () => {
  fc.assert(
    fc.property(choosy, (people) => {
      const all = limitsUnmet(people).flatMap(({ loosen }) => loosen.filter(isLimit))
      const unique = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
      if (limitsUnmet(people).some(({ loosen }) => loosen.some(({ limit }) => limit === 'people'))) return
      assert.deepEqual(limitsUnmet(loosened(people, unique)), [])
      for (const kept of unique) {
        const fewer = unique.filter((one) => one !== kept)
        assert.notDeepEqual(
          limitsUnmet(loosened(people, fewer)),
          [],
          `${kept.of} not ${kept.with} need not be loosened`,
        )
      }
    }),
    { numRuns: 300 },
  )
})

test('where no limits collide and there are weeks enough, everybody has all their visits, but for one', () => {
  fc.assert(
    fc.property(choosy, (people) => {
      if (limitsUnmet(people).length > 0) return
      const { made, had } = counts(people, planOf(people, { each: 8, weeks: 26 }).visits)
      assert.ok(Math.min(...made, ...had) >= 7, `${made.join()} and ${had.join()}`)
    }),
    { numRuns: 500 },
  )
})

test('three who may only be with the same one are told, with the limits between them', () => {
  const people = [{ id: 'hub' }, { id: 'a', not: ['b', 'c'] }, { id: 'b', not: ['c'] }, { id: 'c' }]
  const { unmet, visits } = planOf(people, { each: 6 })
  const [one] = unmet
  assert.equal(unmet.length, 1)
  assert.deepEqual(
    [one?.what, one?.who.sort(), one?.only, one?.got, one?.of, one?.loosen.length],
    ['limits', ['a', 'b', 'c'], ['hub'], 2, 6, 1],
  )
  assert.equal(visits.filter(({ host }) => host === 'hub').length, 6)
})

test('nobody visits their own leader to make it fit: others have to take part', () => {
  const people = [{ id: 'chef' }, { id: 'a', leader: 'chef' }, { id: 'b', leader: 'chef' }]
  const { unmet } = planOf(people, { each: 6 })
  assert.deepEqual(
    unmet.map(({ what, who, only, loosen }) => ({ what, who, only, loosen })),
    [{ what: 'limits', who: ['chef'], only: [], loosen: [{ limit: 'people' }] }],
  )
})

test('everybody says no to everybody: no visits, and each limit is one to loosen', () => {
  const people = ['a', 'b', 'c', 'd'].map((id, i, all) => ({ id, not: all.slice(i + 1) }))
  const { visits, unmet } = planOf(people, { each: 6 })
  assert.deepEqual(visits, [])
  assert.equal(unmet[0]?.who.length, 4)
  assert.equal(unmet[0]?.loosen.length, 2)
})

test('a ring of five without a triangle needs more weeks than visits, and has them', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((id, i, all) => ({
    id,
    not: all.filter((_, j) => j !== i && (j - i + 5) % 5 !== 1 && (j - i + 5) % 5 !== 4),
  }))
  assert.deepEqual(planOf(people, { each: 26 }).unmet, [])
  const tight = planOf(people, { each: 10, weeks: 10 }).unmet
  assert.deepEqual(
    tight.map(({ what, got, of }) => ({ what, got, of })),
    [{ what: 'time', got: 8, of: 10 }],
  )
  assert.deepEqual(
    planOf(people, { each: 10, weeks: (tight[0]?.loosen[0] as { atLeast: number }).atLeast }).unmet,
    [],
  )
})

test('more visits than weeks, one person alone, and nobody', () => {
  const [tooMany] = planOf([{ id: 'a' }, { id: 'b' }], { each: 60 }).unmet
  assert.deepEqual(tooMany?.loosen, [
    { limit: 'weeks', atLeast: 60 },
    { limit: 'each', atMost: 52 },
  ])
  assert.equal(planOf([{ id: 'a' }], { each: 1 }).unmet[0]?.what, 'alone')
  assert.deepEqual(planOf([], { each: 1 }), { visits: [], unmet: [] })
})

test('days: two who share none do not meet, and it is told that days could be changed', () => {
  const { unmet } = planOf(
    [
      { id: 'a', days: ['mon', 'tue'] },
      { id: 'b', days: ['wed'] },
    ],
    { each: 2 },
  )
  assert.deepEqual(
    unmet[0]?.loosen.map(({ limit }) => limit),
    ['days'],
  )
})
