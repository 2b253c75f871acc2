import type { Chance } from './chance.ts'

/** A move that so many make in the same period is told when it happened: the day of a reform, the end of a school year. */
const common = 10

const keyOf = (t: number, from: number, to: number) => (t * 256 + from) * 256 + to

/** How many make each move in each period. */
export function movesOf(rows: readonly Uint8Array[]): Map<number, number> {
  const moves = new Map<number, number>()
  for (const row of rows)
    for (let t = 1; t < row.length; t++) {
      if (row[t] === row[t - 1]) continue
      const key = keyOf(t, row[t - 1]!, row[t]!)
      moves.set(key, (moves.get(key) ?? 0) + 1)
    }
  return moves
}

/**
 * Moves the rare moves of a life up to `most` periods earlier or later, by lot and as often one as the other. Moves that follow
 * close upon each other go together, so that no short spell is lost; where one of them is common all stay.
 *
 * @param fixed a state that is none (after a life's end): what leads to it stays
 */
export function withTimesMoved(
  life: Uint8Array,
  moves: ReadonlyMap<number, number>,
  most: number,
  fixed: number,
  chance: Chance,
): Uint8Array {
  const told = life.slice()
  const changes: number[] = []
  for (let t = 1; t < life.length; t++) if (life[t] !== life[t - 1]) changes.push(t)
  const stays = (t: number) =>
    life[t] === fixed || (moves.get(keyOf(t, life[t - 1]!, life[t]!)) ?? 0) >= common
  for (let first = 0; first < changes.length;) {
    let last = first
    while (last + 1 < changes.length && changes[last + 1]! - changes[last]! <= 2 * most) last++
    const [from, to] = [changes[first]!, changes[last]!]
    const room = Math.min(most, from - 1, life.length - to - 1)
    if (room > 0 && !changes.slice(first, last + 1).some(stays)) {
      const by = chance.below(2 * room + 1) - room
      told.fill(life[from - 1]!, from - room, from + by)
      told.set(life.subarray(from, to), from + by)
      told.fill(life[to]!, to + by, to + room)
    }
    first = last + 1
  }
  return told
}
