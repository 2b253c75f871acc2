import { hasRoom } from './holders.ts'
import type { Cheapest, Priced } from './priced.ts'

/**
 * Finds how far the nearest room is from all who lack a place (Dijkstra, with the prices as potentials), and lowers the prices
 * of what is nearer by what is lacking, so that the way there is met. Tells whether there is any. O(pairs × log openings).
 */
export function nearest({ start, to, cost }: Priced, { holders, own, price }: Cheapest): boolean {
  const far = new Float64Array(price.length).fill(Infinity)
  const isSettled = new Uint8Array(price.length)
  const waits = new Heap()
  const look = (who: number, distance: number) => {
    for (let arc = start[who]!; arc < start[who + 1]!; arc++) {
      const opening = to[arc]!
      const there = distance + cost[arc]! + own[who]! - price[opening]!
      if (there >= far[opening]!) continue
      far[opening] = there
      waits.put(there, opening)
    }
  }
  const lacking: number[] = []
  for (let who = 0; who < own.length; who++)
    if (holders.openingOf[who]! < 0) {
      lacking.push(who)
      look(who, 0)
    }
  const settled: number[] = []
  for (let opening = waits.take(); opening >= 0; opening = waits.take()) {
    if (isSettled[opening]) continue
    const distance = far[opening]!
    if (hasRoom(holders, opening)) {
      for (const who of lacking) own[who]! -= distance
      for (const nearer of settled) {
        const by = far[nearer]! - distance
        price[nearer]! += by
        for (let held = holders.first[nearer]!; held >= 0; held = holders.next[held]!) own[held]! += by
      }
      return true
    }
    isSettled[opening] = 1
    settled.push(opening)
    for (let held = holders.first[opening]!; held >= 0; held = holders.next[held]!) look(held, distance)
  }
  return false
}

/** What waits, the nearest first: a binary heap. What has come nearer stands there twice, and the later is passed over. */
class Heap {
  readonly #keys: number[] = []
  readonly #values: number[] = []

  put(key: number, value: number) {
    let at = this.#keys.length
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.#keys[above]! <= key) break
      this.#keys[at] = this.#keys[above]!
      this.#values[at] = this.#values[above]!
      at = above
    }
    this.#keys[at] = key
    this.#values[at] = value
  }

  /** The nearest, taken out; -1 where nothing is left. */
  take(): number {
    if (this.#keys.length === 0) return -1
    const nearest = this.#values[0]!
    const [key, value] = [this.#keys.pop()!, this.#values.pop()!]
    const size = this.#keys.length
    if (size === 0) return nearest
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= size) break
      if (below + 1 < size && this.#keys[below + 1]! < this.#keys[below]!) below++
      if (this.#keys[below]! >= key) break
      this.#keys[at] = this.#keys[below]!
      this.#values[at] = this.#values[below]!
      at = below
    }
    this.#keys[at] = key
    this.#values[at] = value
    return nearest
  }
}
