import type { Citizen } from './asked.ts'
import type { Fits } from './fits.ts'

/** A quarter of a year: those who have waited as many of them have waited as long as each other. */
const quarter = 13
/** Two years and more are as long as it gets. */
const mostQuarters = 8

/** How long somebody has waited, in whole quarters of a year, 8 at most. */
export const quartersOf = ({ waitingWeeks }: Citizen): number =>
  Math.min(mostQuarters, Math.floor(waitingWeeks / quarter))

/**
 * Those who come first where there is not room for all, class after class: who has waited more quarters, and of those who have waited as
 * long, who has fewer places that could be theirs. So the hard wish is not left for the easy one. Within a class nobody
 * comes first. Who fits nowhere is in none.
 */
export function classesOf(citizens: readonly Citizen[], fits: Fits, places: Int32Array): number[][] {
  const keyOf = (at: number) => {
    let room = 0
    for (let arc = fits.start[at]!; arc < fits.start[at + 1]!; arc++) room += places[fits.to[arc]!]!
    return { at, quarters: quartersOf(citizens[at]!), room }
  }
  const classes: number[][] = []
  const inOrder = citizens
    .map((_, at) => keyOf(at))
    .filter(({ room }) => room > 0)
    .sort((a, b) => b.quarters - a.quarters || a.room - b.room)
  for (const [i, one] of inOrder.entries()) {
    const before = inOrder[i - 1]
    if (before?.quarters === one.quarters && before.room === one.room) classes.at(-1).push(one.at)
    else classes.push([one.at])
  }
  return classes
}
