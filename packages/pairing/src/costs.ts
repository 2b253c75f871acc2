import type { Setting } from './setting.ts'

/** People who are together in one turn: two, or three in a ring. */
export type Group = readonly number[]

// What weighs most: limits (no pair at all), then that everybody is in, then who has had fewest turns, then the two kinds of
// wishes, then variety. One of each outweighs some hundreds of the next below at their usual size.
const inAPair = 2 ** 46
const waiting = 2 ** 42
const sameMissed = 2 ** 26
const acrossMissed = 2 ** 16
const metBefore = 8
const mostMet = 255
const nearest = 7
const mostMissed = 63
const beenThird = 64

/**
 * What it costs to put people together in one turn, when all other turns stand as they do. Whole numbers; a wish costs more the
 * more often it was missed, two who have met cost more the more often and the nearer in time they did, so that the sum of the
 * squares of all meetings grows least.
 */
export class Costs {
  readonly #setting: Setting
  readonly #variety: Float64Array
  readonly #wished: (readonly number[])[]
  readonly #missedSame: Float64Array
  readonly #missedAcross: Float64Array
  readonly #thirds: Float64Array
  readonly #two = [0, 0]

  /**
   * @param turns the groups of all turns; those of turn `at` are not looked at
   * @param met how many visits two have had in all turns but that one, and before, at a × size + b
   */
  constructor(setting: Setting, turns: readonly (readonly Group[])[], at: number, met: Float64Array) {
    const { size, same, keep } = setting
    this.#setting = setting
    this.#variety = met.map((visits) => metBefore * Math.min(mostMet, visits))
    this.#wished = same.map((wished, a) =>
      wished.length > 0 || !keep[a] ? wished : mostlyMet(met, a, setting),
    )
    this.#missedSame = new Float64Array(size)
    this.#missedAcross = new Float64Array(size)
    this.#thirds = new Float64Array(size)
    const near = new Uint8Array(size * size)
    for (const [turn, groups] of turns.entries()) {
      if (turn === at) continue
      const nearness = nearest + 1 - Math.abs(turn - at)
      for (const group of groups) {
        if (group.length === 3) for (const a of group) this.#thirds[a]!++
        for (const a of group) {
          this.#missedSame[a]! += this.#withoutWished(a, group)
          if (this.#notAcross(a, group) > 0) this.#missedAcross[a]!++
          for (const b of group) if (a !== b && nearness > near[a * size + b]!) near[a * size + b] = nearness
        }
      }
    }
    for (let i = 0; i < near.length; i++) this.#variety[i]! += near[i]!
  }

  /** What a group costs. */
  of(group: Group): number {
    const { size } = this.#setting
    let variety = 0
    for (const a of group) for (const b of group) if (a < b) variety += this.#variety[a * size + b]!
    // Two make two visits of one meeting, three make three visits of three meetings.
    return group.reduce(
      (sum, a) => sum + this.#missed(a, group),
      group.length === 3 ? Math.ceil(variety / 2) : variety,
    )
  }

  /** What is lost when a group comes apart: the wishes it meets, less what it costs. */
  worthOf(group: Group): number {
    const met = group.filter((a) => this.#wished[a]!.length > 0 && this.#withoutWished(a, group) < 1)
    return met.reduce((sum, a) => sum + this.#costOfMissing(a), 0) - this.of(group)
  }

  /** What a pair costs, as `of` says it; asked for every two there are. */
  ofTwo(a: number, b: number): number {
    this.#two[0] = a
    this.#two[1] = b
    return (
      this.#variety[a * this.#setting.size + b]! + this.#missed(a, this.#two) + this.#missed(b, this.#two)
    )
  }

  /** What one loses at least by being the third of a ring: one of the two others may not be whom one wishes. */
  ofThird(a: number): number {
    const { size, allowed } = this.#setting
    let least = Infinity
    for (let b = 0; b < size; b++) if (allowed[a * size + b]) least = Math.min(least, this.#missed(a, [a, b]))
    const onlyOne = this.#wished[a]!.length === 1 ? this.#costOfMissing(a) / 2 : 0
    return Math.max(least, onlyOne) + beenThird * this.#thirds[a]!
  }

  #missed(a: number, group: Group): number {
    const cost = this.#withoutWished(a, group) * this.#costOfMissing(a)
    const acrossCost = acrossMissed * (1 + Math.min(mostMissed, this.#missedAcross[a]!))
    return cost + (acrossCost * this.#notAcross(a, group)) / (group.length - 1)
  }

  #costOfMissing(a: number): number {
    return sameMissed * (1 + Math.min(mostMissed, this.#missedSame[a]!))
  }

  /** How far one is without whom one wishes, from 0 to 1: with them as the one of two others is half, unless all are in trios. */
  #withoutWished(a: number, group: Group): number {
    const { keep, same, groups } = this.#setting
    const wished = this.#wished[a]!
    if (wished.length > 0) {
      let others = 0
      for (const b of group) if (b !== a && wished.includes(b)) others++
      return groups === 3 ? Number(others === 0) : 1 - others / (group.length - 1)
    }
    // Whoever wishes one partner, and has none yet, is best with another such.
    return keep[a] && group.some((b) => !keep[b] || same[b]!.length > 0) ? 1 : 0
  }

  /** How many of the others are not where one wishes to go. */
  #notAcross(a: number, group: Group): number {
    const { department, across } = this.#setting
    if (across[a] === 0) return 0
    let others = 0
    for (const b of group) if (b !== a && (department[a] !== department[b]) !== (across[a] === 1)) others++
    return others
  }
}

/** Those with whom one has had most visits; nobody where there were none. */
function mostlyMet(met: Float64Array, a: number, { size, allowed }: Setting): number[] {
  let most = 1
  let mostly: number[] = []
  for (let b = 0; b < size; b++) {
    const visits = allowed[a * size + b] ? met[a * size + b]! : 0
    if (visits < most) continue
    if (visits > most) mostly = []
    most = visits
    mostly.push(b)
  }
  return mostly
}

/** What a pair weighs: the more, the longer the two have waited and the less it costs. */
export const weightOf = (cost: number, waited: number): number => inAPair + waiting * waited - cost

/** For how much waiting is counted: beyond this it makes no difference. */
export const mostWaited = 7
