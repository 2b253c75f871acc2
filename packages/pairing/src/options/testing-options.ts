import { sameWords, type Citizen, type Opening } from './asked.ts'
import { between, noOf } from './between.ts'
import { quartersOf } from './classes.ts'

/** The slow way: every way of sharing the places out, each measured by what `shareOut` says is best, first things first. */
export function bestByTryingAll(citizens: readonly Citizen[], openings: readonly Opening[]): Set<string> {
  const can = citizens.map((citizen) => openings.flatMap((opening) => rankOf(citizen, opening)))
  const room = can.map((ways) => ways.reduce((sum, { places }) => sum + places, 0))
  const classes = [...new Set(citizens.map((citizen, at) => keyOf(quartersOf(citizen), room[at]!)))].sort()
  const pairs = new Set<string>()
  let best: number[] | undefined
  const left = new Map(openings.map(({ id, places }) => [id, places]))
  const chosen: ({ id: string; rank: number } | undefined)[] = []
  const go = (at: number): void => {
    if (at === citizens.length) {
      const worth = worthOf()
      const better = best ? compare(worth, best) : 1
      if (better < 0) return
      if (better > 0) pairs.clear()
      best = worth
      for (const [who, one] of chosen.entries()) if (one) pairs.add(`${citizens[who]!.id} ${one.id}`)
      return
    }
    chosen[at] = undefined
    go(at + 1)
    for (const { id, rank } of can[at]!) {
      if (left.get(id) === 0) continue
      left.set(id, left.get(id)! - 1)
      chosen[at] = { id, rank }
      go(at + 1)
      left.set(id, left.get(id)! + 1)
    }
    chosen[at] = undefined
  }
  const worthOf = () => {
    const placed = (which: (at: number) => boolean) => chosen.filter((one, at) => one && which(at)).length
    const ranked = (rank: number) => chosen.filter((one) => one?.rank === rank).length
    const waited = chosen.reduce(
      (sum, one, at) => sum + (one ? quartersOf(citizens[at]!) * (one.rank - 1) : 0),
      0,
    )
    return [
      ...classes.map((key) => placed((at) => keyOf(quartersOf(citizens[at]!), room[at]!) === key)),
      -ranked(3),
      -ranked(2),
      -waited,
    ]
  }
  go(0)
  return pairs
}

/** Sorts as classes come: more quarters first, then less room. */
const keyOf = (quarters: number, room: number) => `${9 - quarters} ${String(room).padStart(6, '0')}`

function rankOf(citizen: Citizen, opening: Opening): { id: string; rank: number; places: number }[] {
  const work = sameWords(opening.occupation)
  const rank = citizen.wishes.findIndex((wish) => sameWords(wish).kind === work.kind) + 1
  const isOpen = between(citizen, opening, noOf(citizen, sameWords)(opening, work)).length === 0
  return rank > 0 && opening.places > 0 && isOpen ? [{ id: opening.id, rank, places: opening.places }] : []
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value - b[i]!
  return 0
}
