import type { Chance } from './chance.ts'
import { Costs, type Group } from './costs.ts'
import type { Setting } from './setting.ts'
import { groupsOf } from './turn.ts'

/** How far the work has come. */
export interface Progress {
  done: number
  of: number
}

/** So much work goes into making good turns better, as turns × people³. Of 300 people, seven turns, which gained nothing more; of 100, 200. */
const mostWork = 2e8
/** Turns of a small round are put together anew at most so often, and no more after so many times all round without gain. */
const mostRounds = 20
const roundsWithoutGain = 3

/**
 * Puts people together, turn after turn, until everybody has had the visits they lack, or nobody who lacks one can be put with
 * another such, or the weeks are full. Then each turn is put together anew, all others standing, where that makes the
 * whole better. A step between two yields is one turn.
 *
 * @param lacking for each person, how many visits they lack; counted down
 * @param most how many turns there may be
 */
export function* turnsOf(
  setting: Setting,
  lacking: Int32Array,
  most: number,
  chance: Chance,
): Generator<Progress, Group[][]> {
  const turns: Group[][] = []
  const met = Float64Array.from(setting.met)
  const longest = lacking.reduce((longest, one) => Math.max(longest, one), 0)
  const waiting: Int32Array[] = []
  while (turns.length < most) {
    const costs = new Costs(setting, turns, turns.length, met)
    waiting.push(Int32Array.from(lacking))
    const groups = groupsOf(setting, lacking, costs, chance)
    if (groups.length === 0) break
    turns.push(groups)
    count(met, setting.size, groups, 1)
    for (const a of groups.flat()) lacking[a]!--
    yield { done: turns.length, of: Math.max(longest, turns.length + 1) }
  }
  yield* better(setting, turns, met, waiting, chance)
  return turns
}

/** Two who are a pair have two visits together; of three in a ring, any two have one. */
function count(met: Float64Array, size: number, groups: readonly Group[], sign: 1 | -1) {
  for (const group of groups)
    for (const a of group)
      for (const b of group) if (a !== b) met[a * size + b]! += sign * (group.length === 2 ? 2 : 1)
}

function* better(
  setting: Setting,
  turns: Group[][],
  met: Float64Array,
  waiting: readonly Int32Array[],
  chance: Chance,
): Generator<Progress> {
  const { size } = setting
  const mostTurns = Math.min(mostRounds * turns.length, Math.floor(mostWork / size ** 3))
  let withoutGain = 0
  for (let step = 0; step < mostTurns && withoutGain < roundsWithoutGain * turns.length; step++) {
    const at = step % turns.length
    const before = turns[at]!
    count(met, size, before, -1)
    const costs = new Costs(setting, turns, at, met)
    const costOf = (groups: readonly Group[]) => groups.reduce((sum, group) => sum + costs.of(group), 0)
    const costBefore = costOf(before)
    let gained = false
    if (costBefore > 0) {
      const groups = groupsOf(setting, waiting[at]!, costs, chance)
      // Whoever was in the turn must be in it again, or those who waited would be counted wrongly.
      if (isOfTheSame(before, groups) && costOf(groups) <= costBefore) {
        gained = costOf(groups) < costBefore
        turns[at] = groups
      }
    }
    withoutGain = gained ? 0 : withoutGain + 1
    count(met, size, turns[at]!, 1)
    yield { done: turns.length, of: turns.length }
  }
}

function isOfTheSame(some: readonly Group[], others: readonly Group[]): boolean {
  const all = new Set(some.flat())
  const those = others.flat()
  return those.length === all.size && those.every((a) => all.has(a))
}
