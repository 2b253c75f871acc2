import { hasRoom, nobodyHolds, passAlong } from './holders.ts'
import type { Fits } from './fits.ts'

/**
 * How many of each class can have a place, when those of the earlier class come first.
 *
 * Sets of citizens who can all have a place at once form a matroid (Edmonds & Fulkerson 1965, transversal matroids). So
 * going through them in order and keeping whoever still fits leaves out as few as any way could, and nobody of a class is
 * left out for the sake of a later one. Who has come in stays in: others only move over for them.
 *
 * A search that found no room closes the openings it saw, since nobody there will ever move: all searches in vain together
 * look at each pair once. O(pairs) for these, O(pairs) at worst for each that succeeds.
 *
 * @param classes citizens by number, class after class
 * @returns how many of each class have a place
 */
export function howManyOfEach(
  fits: Fits,
  places: Int32Array,
  classes: readonly (readonly number[])[],
): number[] {
  const holders = nobodyHolds(fits.start.length - 1, places)
  const closed = new Uint8Array(places.length)
  const seen = new Int32Array(places.length).fill(-1)
  const cameFrom = new Int32Array(places.length)

  const letIn = (citizen: number): boolean => {
    const queue = [citizen]
    const visited: number[] = []
    for (const who of queue)
      for (let arc = fits.start[who]!; arc < fits.start[who + 1]!; arc++) {
        const opening = fits.to[arc]!
        if (closed[opening] || seen[opening] === citizen) continue
        if (hasRoom(holders, opening)) {
          passAlong(holders, who, opening, cameFrom)
          return true
        }
        seen[opening] = citizen
        cameFrom[opening] = who
        visited.push(opening)
        for (let held = holders.first[opening]!; held >= 0; held = holders.next[held]!) queue.push(held)
      }
    for (const opening of visited) closed[opening] = 1
    return false
  }
  return classes.map((members) => members.filter((citizen) => letIn(citizen)).length)
}
