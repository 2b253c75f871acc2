import { limitsBetween, type Limit } from './limits.ts'
import { collisionsOf } from './collisions.ts'
import { byId } from './people.ts'
import type { Setting } from './setting.ts'
import type { Booked } from './weeks.ts'

/** What could be loosened. */
export type Loosen =
  | Limit
  /** A wish that could be given up. */
  | { limit: 'same'; of: string; with: string }
  | { limit: 'weeks'; atLeast: number }
  | { limit: 'each'; atMost: number }
  /** Nothing of this can be loosened: others would have to take part. */
  | { limit: 'people' }

/** Something that the plan could not meet. */
export interface Unmet {
  /**
   * `each`: more visits than weeks. `alone`: nobody else takes part. `limits`: some may only visit a few, who are fewer than they.
   * `time`: no week was left. `same` and `across`: a person's wish.
   */
  what: 'each' | 'alone' | 'limits' | 'time' | 'same' | 'across'
  /** Ids of those whom it is about. */
  who: string[]
  /** `limits`: the only ones whom they may visit and be visited by. */
  only?: string[]
  /** `limits`: those that collide, for one of them who can be given nobody; with any one fewer, that one could. */
  collide?: Limit[]
  /** How many visits they got, and of how many; of several, as whoever lacks most. */
  got: number
  of: number
  /** As little as can be loosened so that it can be met; for `each`, `time` and the wishes, what could be. */
  loosen: Loosen[]
}

/**
 * What a plan did not meet, limits first.
 *
 * @param wanted how many visits each was to make and to have
 * @param got how many each has of both
 */
export function unmetOf(
  setting: Setting,
  visits: readonly Booked[],
  wanted: Int32Array,
  got = fewestOf(setting.size, visits),
): Unmet[] {
  const { people, size, each, weeks } = setting
  const ids = (some: readonly number[]) => some.map((a) => people[a]!.id).sort(byId)
  const unmet: Unmet[] = []
  if (each > weeks)
    unmet.push({
      what: 'each',
      who: ids([...got.keys()]),
      got: weeks,
      of: each,
      loosen: [
        { limit: 'weeks', atLeast: each },
        { limit: 'each', atMost: weeks },
      ],
    })
  // Of several, whoever lacks most.
  const worst = (some: readonly number[]) => {
    const a = some.reduce((worst, a) => (wanted[a]! - got[a]! > wanted[worst]! - got[worst]! ? a : worst))
    return { got: got[a]!, of: wanted[a]! }
  }
  if (size === 1)
    unmet.push({ what: 'alone', who: ids([0]), got: 0, of: each, loosen: [{ limit: 'people' }] })
  const short = [...got.keys()].filter((a) => got[a]! < Math.min(wanted[a]!, weeks))
  const collisions = size > 1 && short.length > 0 ? collisionsOf(setting) : []
  for (const { who, only, collide, loosen } of collisions)
    unmet.push({ what: 'limits', who: ids(who), only: ids(only), collide, ...worst(who), loosen })
  const told = new Set(collisions.flatMap(({ who }) => who))
  const late = size > 1 ? short.filter((a) => !told.has(a)) : []
  if (late.length > 0) {
    const { got, of } = worst(late)
    // Who was away can use every further week; who found no partner in some turns finds one as often as before.
    const wasAway = late.some((a) => setting.away[a]!.size > 0) || got === 0
    const atLeast = wasAway ? weeks + Math.min(of, weeks) - got : Math.ceil((weeks * of) / got)
    unmet.push({ what: 'time', who: ids(late), got, of, loosen: [{ limit: 'weeks', atLeast }] })
  }
  return [...unmet, ...unmetWishes(setting, visits)]
}

/** For each, the fewer of the visits they make and the visits they have. */
export function fewestOf(size: number, visits: readonly Booked[]): Int32Array {
  const [made, had] = [new Int32Array(size), new Int32Array(size)]
  for (const { visitor, host } of visits) {
    made[visitor]!++
    had[host]!++
  }
  return made.map((number, a) => Math.min(number, had[a]!))
}

/** Wishes that somebody said for themselves: the round's own are no promise to anyone. */
function unmetWishes({ people, numberOf, department, groups }: Setting, visits: readonly Booked[]): Unmet[] {
  const unmet: Unmet[] = []
  const othersOf = people.map((): number[] => [])
  for (const { visitor, host } of visits) {
    othersOf[visitor]!.push(host)
    othersOf[host]!.push(visitor)
  }
  for (const [a, { id, same = [], across }] of people.entries()) {
    const others = othersOf[a]!
    const half = (number: number) => Math.ceil(number / 2)
    const wished = new Set(same.flatMap((other) => numberOf.get(other) ?? []))
    const visitsWith = others.filter((b) => wished.has(b)).length
    // Two of a trio have one visit with each other where a pair has two.
    const withWished = groups === 3 ? Math.min(visitsWith, half(others.length)) : half(visitsWith)
    if (wished.size > 0 && withWished < half(others.length))
      unmet.push({
        what: 'same',
        who: [id],
        got: withWished,
        of: half(others.length),
        loosen: [...wished].flatMap((b): Loosen[] => {
          const limits = limitsBetween(people[a]!, people[b]!)
          return limits.length > 0 ? limits : [{ limit: 'same', of: id, with: people[b]!.id }]
        }),
      })
    if (across === undefined || department[a] === -1) continue
    const where = half(others.filter((b) => (department[a] !== department[b]) === across).length)
    if (where < half(others.length))
      unmet.push({ what: 'across', who: [id], got: where, of: half(others.length), loosen: [] })
  }
  return unmet
}
