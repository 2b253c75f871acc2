import { shuffled, type Chance } from './chance.ts'
import { mostWaited, weightOf, type Costs, type Group } from './costs.ts'
import { heaviestPairs } from './matching/heaviest-pairs.ts'
import type { Setting } from './setting.ts'

/** How often another third is looked for when the one chosen fits in no pair. */
const mostTries = 8

/**
 * The groups of one turn: everybody who may is in one of them, at the least cost. Pairs are exact; where their number is odd, one
 * becomes the third of a pair. Of trios, all are paired so, the pairs that are worth least come apart, and each joins the best pair, exactly for these pairs.
 *
 * @param waiting for each person, how many visits they still lack; who lacks none takes no part
 */
export function groupsOf(setting: Setting, waiting: Int32Array, costs: Costs, chance: Chance): Group[] {
  const taking = shuffled(
    setting.people.flatMap((_, a) => (waiting[a]! > 0 ? [a] : [])),
    chance,
  )
  const fewest = taking.reduce((least, a) => Math.min(least, waiting[a]!), Infinity)
  const waited = (a: number) => Math.min(mostWaited, waiting[a]! - fewest)
  const turn = { setting, costs, waited }
  return setting.groups === 3 ? triosOf(taking, turn) : pairsOf(taking, turn)
}

interface Turn {
  setting: Setting
  costs: Costs
  waited: (a: number) => number
}

const may = ({ size, allowed }: Setting, a: number, b: number) => allowed[a * size + b] === 1

function pairsOf(taking: readonly number[], turn: Turn): Group[] {
  if (taking.length % 2 === 0) return joined(paired(taking, turn), turn).groups
  const { setting, costs, waited } = turn
  const third = taking.map((a) =>
    isInATriangle(setting, taking, a) ? weightOf(costs.ofThird(a), waited(a)) : 0,
  )
  let best: Group[] = []
  for (let tries = 0; tries < mostTries; tries++) {
    const { groups, left } = joined(paired(taking, turn, third), turn)
    if (countOf(groups) > countOf(best)) best = groups
    const unfit = left.filter((a) => third[taking.indexOf(a)]! > 0)
    if (unfit.length === 0) break
    for (const a of unfit) third[taking.indexOf(a)] = 0
  }
  return best
}

const countOf = (groups: readonly Group[]) => groups.reduce((sum, { length }) => sum + length, 0)

interface Paired {
  groups: Group[]
  left: number[]
}

/** The best pairs. With `third` one more place is there, for whom it is to weigh so much to be in no pair. */
function paired(
  taking: readonly number[],
  { setting, costs, waited }: Turn,
  third?: readonly number[],
): Paired {
  const n = taking.length + (third ? 1 : 0)
  const weights = new Float64Array(n * n)
  for (const [i, a] of taking.entries()) {
    for (let j = 0; j < i; j++) {
      const b = taking[j]!
      if (!may(setting, a, b)) continue
      weights[i * n + j] = weights[j * n + i] = weightOf(costs.ofTwo(a, b), waited(a) + waited(b))
    }
    if (third) weights[i * n + n - 1] = weights[(n - 1) * n + i] = third[i]!
  }
  const mates = heaviestPairs(n, weights)
  const groups = taking.flatMap((a, i) =>
    mates[i]! > i && mates[i]! < taking.length ? [[a, taking[mates[i]!]!]] : [],
  )
  return { groups, left: taking.filter((_, i) => mates[i]! < 0 || mates[i]! >= taking.length) }
}

/** Those who are left become the third of a pair, one by one, where that costs least; some may fit nowhere. */
function joined({ groups, left }: Paired, { setting, costs }: Turn): Paired {
  const all = [...groups]
  const still = left.filter((c) => {
    let place = -1
    let least = Infinity
    for (const [g, group] of all.entries()) {
      if (group.length !== 2 || !group.every((a) => may(setting, a, c))) continue
      const more = costs.of([...group, c]) - costs.of(group)
      if (more < least) [place, least] = [g, more]
    }
    if (place >= 0) all[place] = [...all[place]!, c]
    return place < 0
  })
  return { groups: all, left: still }
}

function isInATriangle(setting: Setting, taking: readonly number[], c: number): boolean {
  const near = taking.filter((a) => may(setting, a, c))
  return near.some((a, i) => near.some((b, j) => j < i && may(setting, a, b)))
}

/** As many trios as can be, and one or two pairs where three do not go up in all. */
function triosOf(taking: readonly number[], turn: Turn): Group[] {
  const { setting, costs, waited } = turn
  const trios = Math.floor(taking.length / 3) - (taking.length % 3 === 1 ? 1 : 0)
  if (trios <= 0) return pairsOf(taking, turn)
  // All are paired first, and the pairs that are worth least come apart, so that wishes hold.
  const { groups, left: thirds } = paired(taking, turn)
  const pairs = groups.sort((one, other) => costs.worthOf(other) - costs.worthOf(one))
  while (thirds.length < trios && pairs.length > 0) thirds.push(...pairs.pop()!)
  const n = thirds.length + pairs.length
  const weights = new Float64Array(n * n)
  for (const [i, c] of thirds.entries())
    for (const [j, pair] of pairs.entries()) {
      if (!pair.every((a) => may(setting, a, c))) continue
      const at = thirds.length + j
      weights[i * n + at] = weights[at * n + i] = weightOf(costs.of([...pair, c]) - costs.of(pair), waited(c))
    }
  const mates = heaviestPairs(n, weights)
  const together = pairs.map((pair, j) => {
    const i = mates[thirds.length + j]!
    return i < 0 ? pair : [...pair, thirds[i]!]
  })
  // Whoever fits in no pair as it is may still make one with another.
  const alone = thirds.filter((_, i) => mates[i]! < 0)
  return alone.length === 0 ? together : joined(merged(together, paired(alone, turn)), turn).groups
}

const merged = (groups: Group[], more: Paired): Paired => ({
  groups: [...groups, ...more.groups],
  left: more.left,
})
