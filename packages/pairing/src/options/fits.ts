import { isAkin, isSameWork, type Citizen, type Opening, type Work, type WorkOf } from './asked.ts'
import { between, noOf, type Between } from './between.ts'

/**
 * Which openings could be whose: those of citizen `u` stand from `start[u]` up to `start[u + 1]`, with the number of the
 * opening in `to` and which wish it meets, from 1, in `rank`. An opening that meets two wishes meets the dearer.
 */
export interface Fits {
  start: Int32Array
  to: Int32Array
  rank: Uint8Array
}

/** Openings found by what kind of work they are. */
export interface ByWork {
  work: readonly Work[]
  /** The numbers of those that are the same work as another. */
  like(work: Work): readonly number[]
  /** The numbers of those of the same unit. */
  akinTo(work: Work): readonly number[]
}

/** Looks all openings through once, so that each wish asks only those of its own kind. */
export function byWork(openings: readonly Opening[], workOf: WorkOf): ByWork {
  const work = openings.map(({ occupation }) => workOf(occupation))
  const kinds = new Map<string, number[]>()
  const units = new Map<string, number[]>()
  for (const [at, { kind, unit }] of work.entries()) {
    if (kind !== undefined) push(kinds, kind, at)
    if (unit !== undefined) push(units, unit, at)
  }
  const akinTo = ({ unit }: Work) => (unit === undefined ? [] : (units.get(unit) ?? []))
  const like = (wished: Work) => {
    const named = wished.kind === undefined ? [] : (kinds.get(wished.kind) ?? [])
    return [...named, ...akinTo(wished).filter((at) => !named.includes(at) && isSameWork(wished, work[at]!))]
  }
  return { work, like: onceEach(like), akinTo }
}

/** Every pair in which the place is one that the citizen wishes and nothing stands between. O(wishes × openings of their kind). */
export function whatFits(
  citizens: readonly Citizen[],
  openings: readonly Opening[],
  by: ByWork,
  workOf: WorkOf,
): Fits {
  const start = new Int32Array(citizens.length + 1)
  const to: number[] = []
  const rank: number[] = []
  for (const [at, citizen] of citizens.entries()) {
    const saidNo = noOf(citizen, workOf)
    const met = new Set<number>()
    for (const [wish, words] of citizen.wishes.entries())
      for (const opening of by.like(workOf(words))) {
        if (met.has(opening)) continue
        met.add(opening)
        const there = openings[opening]!
        if (there.places < 1 || between(citizen, there, saidNo(there, by.work[opening]!)).length > 0) continue
        to.push(opening)
        rank.push(wish + 1)
      }
    start[at + 1] = to.length
  }
  return { start, to: Int32Array.from(to), rank: Uint8Array.from(rank) }
}

/** What stands between a citizen and each opening of a kind they wish. */
export function whatStandsBetween(
  citizen: Citizen,
  openings: readonly Opening[],
  by: ByWork,
  workOf: WorkOf,
): Between[][] {
  const saidNo = noOf(citizen, workOf)
  const wished = new Set(citizen.wishes.flatMap((words) => by.like(workOf(words))))
  return [...wished].map((at) => between(citizen, openings[at]!, saidNo(openings[at]!, by.work[at]!)))
}

/** Openings of the same units as the wishes, which nobody has wished for and nothing stands between. */
export function akinTo(citizen: Citizen, openings: readonly Opening[], by: ByWork, workOf: WorkOf): number[] {
  const saidNo = noOf(citizen, workOf)
  const wishes = citizen.wishes.map(workOf)
  const units = new Set(wishes.flatMap((wish) => by.akinTo(wish)))
  return [...units].filter((at) => {
    const [opening, work] = [openings[at]!, by.work[at]!]
    return (
      !wishes.some((wish) => isSameWork(wish, work)) &&
      wishes.some((wish) => isAkin(wish, work)) &&
      between(citizen, opening, saidNo(opening, work)).length === 0
    )
  })
}

function push(into: Map<string, number[]>, key: string, at: number) {
  const there = into.get(key)
  if (there) there.push(at)
  else into.set(key, [at])
}

/** Many wish the same: what was found once is not looked for again. */
function onceEach(find: (work: Work) => readonly number[]): (work: Work) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (work) => {
    const key = `${work.kind ?? ''}\u0000${work.unit ?? ''}`
    const found = known.get(key) ?? find(work)
    known.set(key, found)
    return found
  }
}
