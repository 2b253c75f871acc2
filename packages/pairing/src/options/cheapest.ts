import { hasRoom, nobodyHolds, passAlong } from './holders.ts'
import { nearest } from './nearest.ts'
import type { Cheapest, Priced } from './priced.ts'

/**
 * Gives everybody a place at the least cost: flow by phases of equal distance (primal-dual; Ahuja, Magnanti & Orlin 1993,
 * §9.8). A phase finds how far the nearest room is from all who lack a place, lowers the prices by that, and then lets
 * as many in as can be on pairs whose price is met. There are as many phases as distances, which are few where costs are.
 *
 * At the end `cost + own − price` is 0 or more on every pair and 0 on each that is held, which is what makes it cheapest.
 *
 * @param settled told after each phase how many have a place
 * @throws {RangeError} when not everybody can have a place
 */
export function cheapest(pairs: Priced, places: Int32Array, settled: (have: number) => void): Cheapest {
  const citizens = pairs.start.length - 1
  const holders = nobodyHolds(citizens, places)
  const own = new Float64Array(citizens)
  const price = new Float64Array(places.length)
  const state: Cheapest = { holders, own, price }
  let have = 0
  for (;;) {
    for (let more = letIn(pairs, state); more > 0; more = letIn(pairs, state)) have += more
    settled(have)
    if (have === citizens) return state
    if (!nearest(pairs, state)) throw new RangeError('not everybody can have a place')
  }
}

/**
 * Lets in as many as find room along pairs whose price is met, by ways that do not cross: a forest grown from all who lack
 * a place at once, each tree giving up when its root has found room. Gives how many.
 */
function letIn({ start, to, cost }: Priced, { holders, own, price }: Cheapest): number {
  const root = new Int32Array(own.length).fill(-1)
  const done = new Uint8Array(own.length)
  const seen = new Uint8Array(price.length)
  const cameFrom = new Int32Array(price.length)
  const queue: number[] = []
  for (let who = 0; who < own.length; who++)
    if (holders.openingOf[who]! < 0) {
      root[who] = who
      queue.push(who)
    }
  let found = 0
  for (const who of queue) {
    const from = root[who]!
    for (let arc = start[who]!; arc < start[who + 1]! && !done[from]; arc++) {
      const opening = to[arc]!
      if (seen[opening] || cost[arc]! + own[who]! !== price[opening]!) continue
      if (hasRoom(holders, opening)) {
        passAlong(holders, who, opening, cameFrom)
        done[from] = 1
        found++
        continue
      }
      seen[opening] = 1
      cameFrom[opening] = who
      for (let held = holders.first[opening]!; held >= 0; held = holders.next[held]!) {
        root[held] = from
        queue.push(held)
      }
    }
  }
  return found
}
