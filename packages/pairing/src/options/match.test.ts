import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Citizen, Opening } from './asked.ts'
import { between, noOf } from './between.ts'
import { sameWords } from './asked.ts'
import { matchWishes } from './match.ts'
import { byWork, whatFits } from './fits.ts'
import { shareOut } from './shared-out.ts'
import { bestByTryingAll } from './testing-options.ts'

const work = ['bibliotek', 'museum', 'lager', 'køkken']
const ways = ['bus', 'cykel', 'bil']
const hours = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  { nil: undefined },
)
const town = fc
  .record({
    citizens: fc.array(
      fc.record({
        waitingWeeks: fc.constantFrom(0, 5, 12, 13, 40, 200),
        wishes: fc.shuffledSubarray(work, { minLength: 1, maxLength: 3 }),
        hours,
        transport: fc.subarray(ways),
        not: fc.subarray(['o0', 'o1', 'lager']),
      }),
      { maxLength: 5 },
    ),
    openings: fc.array(
      fc.record({
        occupation: fc.constantFrom(...work),
        places: fc.integer({ min: 0, max: 2 }),
        hours,
        transport: fc.subarray(ways),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ citizens, openings }) => ({
    citizens: citizens.map((one, at): Citizen => ({ id: `c${at}`, ...one })),
    openings: openings.map((one, at): Opening => ({ id: `o${at}`, ...one })),
  }))

/** The pairs that are part of some best way, without the spare ones that are added. */
function bestPairs(citizens: readonly Citizen[], openings: readonly Opening[]): Set<string> {
  const fits = whatFits(citizens, openings, byWork(openings, sameWords), sameWords)
  const shared = shareOut(
    citizens,
    fits,
    Int32Array.from(openings, ({ places }) => places),
    () => {},
  )
  const pairs = new Set<string>()
  for (const [at, { id }] of citizens.entries())
    for (let arc = fits.start[at]!; arc < fits.start[at + 1]!; arc++)
      if (shared.isOption(at, arc)) pairs.add(`${id} ${openings[fits.to[arc]!]!.id}`)
  return pairs
}

test('what is offered is all that belongs to some best way, and nothing else: 1,000 towns, each way tried', () => {
  fc.assert(
    fc.property(town, ({ citizens, openings }) => {
      assert.deepEqual(bestPairs(citizens, openings), bestByTryingAll(citizens, openings))
    }),
    { numRuns: 1000 },
  )
})

test('a limit is never broken, and nobody is offered what they did not wish', () => {
  fc.assert(
    fc.property(town, ({ citizens, openings }) => {
      for (const { citizen, opening, rank } of matchWishes(citizens, openings).options) {
        const [who, there] = [
          citizens.find(({ id }) => id === citizen)!,
          openings.find(({ id }) => id === opening)!,
        ]
        const saidNo = noOf(who, sameWords)(there, sameWords(there.occupation))
        assert.deepEqual(between(who, there, saidNo), [])
        assert.equal(who.wishes[rank - 1], there.occupation)
        assert.ok(there.places > 0)
      }
    }),
  )
})

test('other names and another order change nothing', () => {
  const asText = ({ options, unmet }: ReturnType<typeof matchWishes>, back: (id: string) => string) =>
    [
      ...options.map((one) => `${back(one.citizen)} ${back(one.opening)} ${one.rank} ${one.others}`),
      ...unmet.map(({ citizen, limits }) => `${back(citizen)} ${limits.join()}`),
    ].sort()
  fc.assert(
    fc.property(town, fc.boolean(), ({ citizens, openings }, reversed) => {
      const renamed = (id: string) => `${9 - Number(id.slice(1))}${id[0]}`
      const back = (id: string) => `${id[1]}${9 - Number(id[0])}`
      const others = citizens.map((one) => ({
        ...one,
        id: renamed(one.id),
        not: one.not!.map((no) => (no === 'lager' ? no : renamed(no))),
      }))
      const otherOpenings = openings.map((one) => ({ ...one, id: renamed(one.id) }))
      const inOrder = <T>(list: T[]) => (reversed ? list.reverse() : list)
      assert.deepEqual(
        asText(matchWishes(inOrder(others), inOrder(otherOpenings)), back),
        asText(matchWishes(citizens, openings), (id) => id),
      )
    }),
  )
})

test('whoever has no option stands as unmet, once, and nobody else does', () => {
  fc.assert(
    fc.property(town, ({ citizens, openings }) => {
      const { options, unmet } = matchWishes(citizens, openings)
      const offered = new Set(options.map(({ citizen }) => citizen))
      assert.deepEqual(
        unmet.map(({ citizen }) => citizen),
        citizens.map(({ id }) => id).filter((id) => !offered.has(id)),
      )
    }),
  )
})
