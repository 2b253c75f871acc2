import type { Asking } from './asking.ts'
import {
  byGroup,
  byLines,
  byMerging,
  byMoves,
  byPicture,
  byStart,
  byTypes,
  byWindows,
  goneFrom,
  groupOf,
  type Count,
} from './counting.ts'
import { codes, random, rare } from './register.ts'

/** All that the ways said of each secret («week code» or «week code group»): how many people. */
export type Said = Map<string, number[]>

/** How far an attack goes. */
export interface Reach {
  /** Companies for the ways that ask about all weeks at once. */
  companies: number
  /** Companies, and weeks, for the ways that take a study or two a week. */
  narrow: number
  weeks: readonly number[]
  /** Weeks in which types are computed. */
  typeWeeks: number
}

/**
 * Tries every way of counting with a code among company and without it: the difference is the secret. Several companies and
 * several ways tell of the same secret, so that noise that differs from one to the next is averaged away.
 *
 * @returns how many differences were taken, and all that was said; what index plots said is kept apart, since lines of nine tell no numbers
 */
export async function attack(
  asking: Asking,
  reach: Reach,
): Promise<{ ways: number; said: Said; lines: Said }> {
  const [said, lines]: [Said, Said] = [new Map(), new Map()]
  const all = Array.from({ length: asking.weeks }, (_, t) => t)
  const many = companies(reach.companies, 11)
  const few = many.slice(0, reach.narrow)
  let ways = 0
  const differences = async (
    count: Count,
    among: readonly (readonly string[])[],
    weeks: readonly number[],
    group = '',
    into = said,
  ) => {
    for (const company of among)
      for (const code of codes.filter((one) => !company.includes(one)))
        for (const week of weeks) {
          const [more, less] = [await count([...company, code].sort(), week), await count(company, week)]
          if (more === null || less === null) continue
          ways++
          const key = `${week} ${code}${group}`
          into.set(key, [...(into.get(key) ?? []), more - less])
        }
  }
  await differences(byMerging(asking), many, all)
  await differences(byPicture(asking), few, all)
  await differences(byLines(asking), many, all, '', lines)
  for (const count of [byWindows, byStart, byMoves]) await differences(count(asking), few, reach.weeks)
  await differences(byTypes(asking), few.slice(0, 1), reach.weeks.slice(0, reach.typeWeeks))
  for (let nth = 0; nth < 4; nth++) {
    const choice = { from: 1, to: asking.weeks, x: ['A', 'D'], groups: 'column:gruppe' } as const
    const group = await groupOf(asking, choice, nth)
    if (group) await differences(byGroup(asking, group), many, all, ` ${group.name}`)
  }
  return { ways, said, lines }
}

/** Sets of codes that a rare one can be told among, by lot; one of the three great codes is in, and one is out. */
export function companies(howMany: number, seed: number): string[][] {
  const below = random(seed)
  const found = new Set<string>()
  for (let tries = 0; found.size < howMany && tries < howMany * 20; tries++) {
    const some = codes.filter((code) => below(rare.includes(code) ? 4 : 2) === 0)
    const great = some.filter((code) => 'ABC'.includes(code)).length
    if (great > 0 && great < 3) found.add(some.sort().join())
  }
  return [...found].map((some) => some.split(','))
}

/**
 * One person’s way over three weeks: of the one who is in a code in a week, where they are one and two weeks later. Beginning and
 * end are told among company, so each is four counts of those who are gone from some codes: with the one code, with the other,
 * with both, with neither. Where one of them is not shown, another company is tried.
 *
 * @returns the code in the first week, the second and the third; where no code stands out, that they stayed
 */
export async function wayOf(asking: Asking, week: number, code: string): Promise<[string, string, string]> {
  const way: [string, string, string] = [code, code, code]
  for (const later of [1, 2])
    for (const next of codes.filter((one) => one !== code))
      if (((await between(asking, week, code, later, next)) ?? 0) > 0.5) way[later] = next
  return way
}

/** How many went from one code to the other, or back; few come back to a code that hardly anybody has. */
async function between(asking: Asking, week: number, code: string, later: number, next: string) {
  for (const company of companies(12, 5).filter((some) => !some.includes(code) && !some.includes(next))) {
    const gone = (more: string[]) => goneFrom(asking, [...company, ...more].sort(), week, later)
    const counts = [await gone([code]), await gone([next]), await gone([code, next]), await gone([])]
    const [one, other, both, neither] = counts
    if (counts.every((count) => count !== null)) return one! + other! - both! - neither!
  }
  return null
}
