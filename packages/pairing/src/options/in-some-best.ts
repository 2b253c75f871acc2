import { hasRoom } from './holders.ts'
import type { Cheapest, Priced } from './priced.ts'
import { strongParts } from './strong-parts.ts'

/** What holds in at least one of all the cheapest ways, of which the one that was found is just one. */
export interface InSomeBest {
  /** Whether a pair is held in one of them. */
  isHeld(citizen: number, opening: number, cost: number): boolean
  /** Whether an opening has room left in one of them, so that nobody goes without by its being taken. */
  hasRoomLeft(opening: number): boolean
}

/**
 * Looks through all cheapest ways at once, without listing any. From one of them another is reached by letting citizens
 * move over in a ring, or in a row that ends where there is room, always along pairs whose price is met. So a pair can be
 * held if the opening it leaves and the one it comes to lie in one strong part of what can be moved. It is the same
 * whichever way was found, so neither order nor names decide who is offered what. O(pairs).
 *
 * @param isReal false for a stand-in that means going without
 */
export function inSomeBest(
  { start, to, cost }: Priced,
  { holders, own, price }: Cheapest,
  isReal: (opening: number) => boolean,
): InSomeBest {
  const outside = price.length
  const isMet = (citizen: number, opening: number, costs: number) => costs + own[citizen]! === price[opening]!
  const arrowsFrom = function* (opening: number): Generator<number> {
    for (let held = holders.first[opening]!; held >= 0; held = holders.next[held]!)
      for (let arc = start[held]!; arc < start[held + 1]!; arc++)
        if (to[arc] !== opening && isMet(held, to[arc]!, cost[arc]!)) yield to[arc]!
    if (hasRoom(holders, opening)) yield outside
  }
  const arrows = { start: new Int32Array(outside + 2), to: [] as number[] }
  for (let opening = 0; opening < outside; opening++) {
    for (const other of arrowsFrom(opening)) arrows.to.push(other)
    arrows.start[opening + 1] = arrows.to.length
  }
  for (let opening = 0; opening < outside; opening++)
    if (isReal(opening) && price[opening] === 0 && holders.load[opening]! > 0) arrows.to.push(opening)
  arrows.start[outside + 1] = arrows.to.length
  const part = strongParts({ start: arrows.start, to: Int32Array.from(arrows.to) })
  return {
    isHeld(citizen, opening, costs) {
      const held = holders.openingOf[citizen]!
      return held === opening || (isMet(citizen, opening, costs) && part[held] === part[opening])
    },
    hasRoomLeft: (opening) => hasRoom(holders, opening) || part[opening] === part[outside],
  }
}
