import fc from 'fast-check'
import { limitsBetween } from './limits.ts'
import { planning, type Plan } from './plan.ts'
import type { Person, Round, Visit, Weekday } from './people.ts'

/** A plan made without a pause. */
export function planOf(people: readonly Person[], round: Round): Plan {
  const steps = planning(people, round)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** So many people in so many departments. */
export const staff = (size: number, departments = 1): Person[] =>
  Array.from({ length: size }, (_, i) => ({ id: `p${i}`, department: `d${i % departments}` }))

/** Visits that break a limit, are in no week of the round, or are one too many for a person in a week. */
export function broken(people: readonly Person[], weeks: number, visits: readonly Visit[]): Visit[] {
  const person = new Map(people.map((one) => [one.id, one]))
  const taken = new Set<string>()
  return visits.filter(({ week, visitor, host }) => {
    const [a, b] = [person.get(visitor)!, person.get(host)!]
    const sides = [`${week} visits ${visitor}`, `${week} is visited ${host}`]
    const isTwice = sides.some((side) => taken.has(side))
    for (const side of sides) taken.add(side)
    const isAway = a.away?.includes(week) || b.away?.includes(week)
    return isTwice || isAway || visitor === host || week < 1 || week > weeks || limitsBetween(a, b).length > 0
  })
}

/** How many visits each makes and has. */
export function counts(people: readonly Person[], visits: readonly Visit[]) {
  const made = people.map(({ id }) => visits.filter(({ visitor }) => visitor === id).length)
  const had = people.map(({ id }) => visits.filter(({ host }) => host === id).length)
  return { made, had }
}

/** How often each two are together, for all two there are. */
export function meetings(people: readonly Person[], visits: readonly Visit[]): number[] {
  return people.flatMap((a, i) =>
    people
      .slice(0, i)
      .map(
        (b) =>
          visits.filter(({ visitor, host }) => [visitor, host].sort().join() === [a.id, b.id].sort().join())
            .length,
      ),
  )
}

const days: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

/** Any people: limits and wishes among them, few or many, so that some rounds fit and some do not. */
export const anyPeople = fc.integer({ min: 0, max: 9 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, i) => `p${i}`)
  const some = (most: number) => fc.subarray(ids, { maxLength: Math.min(most, size) })
  return fc.tuple(
    ...ids.map((id) =>
      fc
        .record(
          {
            department: fc.constantFrom('job', 'ydelse', 'virksomhed'),
            leader: fc.constantFrom(...ids, 'chefen'),
            not: some(3),
            same: some(2),
            days: fc.subarray(days, { minLength: 1 }),
            away: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
            across: fc.boolean(),
            partner: fc.constantFrom('keep' as const, 'change' as const),
          },
          { requiredKeys: [] },
        )
        .map((said): Person => ({ id, ...said })),
    ),
  )
})

export const anyRound = fc.record<Round>({
  each: fc.integer({ min: 1, max: 8 }),
  weeks: fc.integer({ min: 6, max: 14 }),
  groups: fc.constantFrom(2, 3),
  seed: fc.nat(),
})
