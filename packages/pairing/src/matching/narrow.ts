/** Some who can only go to a few, and those few, who are fewer. */
export interface Narrow {
  /** Who; from the first, who found no place, to those whose places they would have had to take. */
  some: number[]
  places: number[]
}

/**
 * Where not everybody can be given a place of their own: for each who has none, the smallest set of people who have too few
 * places between them. Without one place more for one of them, no rearranging helps.
 *
 * Kőnig (1931) and Hall (1935): everybody can have a place if and only if no set has fewer places than members. Kuhn's augmenting
 * ways, O(people × pairs).
 *
 * @param may 1 where person a can have place b, at a × n + b
 * @example narrowsIn(3, Uint8Array.of(0, 0, 1, 0, 0, 1, 1, 1, 0)) // [{ some: [1, 0], places: [2] }]
 */
export function narrowsIn(n: number, may: Uint8Array): Narrow[] {
  const holder = new Int32Array(n).fill(-1)
  const narrows: Narrow[] = []
  for (let start = 0; start < n; start++) {
    const cameFrom = new Int32Array(n).fill(-1)
    const some = [start]
    const places: number[] = []
    let end = -1
    for (let head = 0; head < some.length && end < 0; head++) {
      const a = some[head]!
      for (let b = 0; b < n && end < 0; b++) {
        if (may[a * n + b] !== 1 || cameFrom[b] !== -1) continue
        cameFrom[b] = a
        if (holder[b] === -1) end = b
        else {
          places.push(b)
          some.push(holder[b]!)
        }
      }
    }
    if (end < 0) narrows.push({ some, places })
    for (let b = end; b >= 0;) {
      const a = cameFrom[b]!
      const before = holder.indexOf(a)
      holder[b] = a
      b = a === start ? -1 : before
    }
  }
  return narrows
}
