import { limitsBetween, type Limit } from './limits.ts'
import { heaviestPairs } from './matching/heaviest-pairs.ts'
import { narrowsIn } from './matching/narrow.ts'
import type { Setting } from './setting.ts'

/** Some who may only visit a few, who are fewer than they. */
export interface Collision {
  who: number[]
  only: number[]
  collide: Limit[]
  loosen: (Limit | { limit: 'people' })[]
}

/**
 * Which limits collide, and the fewest to loosen. Everybody can have as many visits as everybody else if and only if no set of
 * people may only visit fewer than they are themselves (Hall 1935), given weeks enough. That nobody visits their own
 * leader is never loosened.
 */
export function collisionsOf(setting: Setting): Collision[] {
  const { people, size, allowed } = setting
  const narrows = narrowsIn(size, allowed)
  const loosen = fewestToLoosen(setting, new Set(narrows.flatMap(({ some }) => some)))
  return together(narrows).map(({ who, only, first }) => {
    const within = new Set(who)
    const those = loosen.filter(([a, b]) => within.has(a) || within.has(b))
    return {
      who,
      only,
      collide: first.some.flatMap((a, i) =>
        people.flatMap((other, b) => {
          // Two of the set are met twice on the way; their limit is one.
          const isToldAlready = first.some.indexOf(b) >= 0 && first.some.indexOf(b) < i
          return a === b || isToldAlready || first.places.includes(b) ? [] : limitsBetween(people[a]!, other)
        }),
      ),
      loosen:
        those.length > 0
          ? those.flatMap(([a, b]) => limitsBetween(people[a]!, people[b]!))
          : [{ limit: 'people' as const }],
    }
  })
}

interface Together {
  who: number[]
  only: number[]
  first: { some: number[]; places: number[] }
}

/** Sets that share people are one, and so are all people who have nobody. */
function together(narrows: readonly { some: number[]; places: number[] }[]): Together[] {
  const all: Together[] = []
  for (const narrow of narrows) {
    const same = all.find(
      ({ who, only }) =>
        who.some((a) => narrow.some.includes(a)) || (only.length === 0 && narrow.places.length === 0),
    )
    if (same) {
      same.who = [...new Set([...same.who, ...narrow.some])]
      same.only = [...new Set([...same.only, ...narrow.places])]
    } else all.push({ who: narrow.some, only: narrow.places, first: narrow })
  }
  return all
}

const fits = 2 ** 20

/**
 * As few pairs as found whose limits must go so that everybody can be given somebody. None of those given can be left out again.
 *
 * First those are put together who lack somebody, at the least cost, where two within the limits cost nothing: one limit less then
 * helps two. That is not always enough, so everybody is also given a host in the same way, which is; what of this the first
 * makes needless is left out.
 */
function fewestToLoosen(setting: Setting, narrow: ReadonlySet<number>): [number, number][] {
  const { size, allowed } = setting
  const opened = Uint8Array.from(allowed)
  const open = (a: number, b: number, isOpen: 0 | 1) => (opened[a * size + b] = opened[b * size + a] = isOpen)
  const pairs: [number, number][] = []
  for (const [a, b] of [...hostsFor(setting), ...partnersFor(setting, narrow)]) {
    if (opened[a * size + b]) continue
    open(a, b, 1)
    pairs.push([a, b])
  }
  const lacking = narrowsIn(size, opened).length
  return pairs.filter(([a, b]) => {
    open(a, b, 0)
    if (narrowsIn(size, opened).length <= lacking) return false
    open(a, b, 1)
    return true
  })
}

/** How many limits two must be without to be together; none where that can never be. */
function limitsToLose({ people, size, allowed }: Setting, a: number, b: number): number | undefined {
  const limits = allowed[a * size + b] ? [] : limitsBetween(people[a]!, people[b]!)
  return a === b || limits.some(({ limit }) => limit === 'leader') ? undefined : limits.length
}

function hostsFor(setting: Setting): [number, number][] {
  const { size } = setting
  const n = 2 * size
  const weights = new Float64Array(n * n)
  for (let a = 0; a < size; a++)
    for (let b = 0; b < size; b++) {
      const limits = limitsToLose(setting, a, b)
      if (limits !== undefined) weights[a * n + size + b] = weights[(size + b) * n + a] = fits - limits
    }
  const hosts = heaviestPairs(n, weights).subarray(0, size)
  return [...hosts.entries()].flatMap(([a, host]): [number, number][] => (host < 0 ? [] : [[a, host - size]]))
}

function partnersFor(setting: Setting, narrow: ReadonlySet<number>): [number, number][] {
  const { size } = setting
  const weights = new Float64Array(size * size)
  for (let a = 0; a < size; a++)
    for (let b = 0; b < a; b++) {
      const helped = (narrow.has(a) ? 1 : 0) + (narrow.has(b) ? 1 : 0)
      const limits = limitsToLose(setting, a, b)
      if (helped > 0 && limits !== undefined)
        weights[a * size + b] = weights[b * size + a] = fits * helped - limits
    }
  const mates = heaviestPairs(size, weights)
  return [...mates.entries()].filter(([a, mate]) => mate > a)
}
