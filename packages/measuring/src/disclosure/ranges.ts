/**
 * What a hidden count of a table could be, for all that is shown: the other counts, and all row sums and column sums. People are moved
 * around between hidden counts as long as the sums stay (the greatest flow from the count's column back to its row).
 *
 * Ford & Fulkerson (1956), Canadian Journal of Mathematics 8, 399–404. Cost: cells × people moved.
 *
 * @param counts rows × columns
 * @param hidden rows × columns, true where hidden
 * @example rangeOf([[2, 3], [3, 2]], [[true, true], [true, true]], 0, 0) // { least: 0, most: 5 }
 */
export function rangeOf(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  row: number,
  column: number,
): { least: number; most: number } {
  const count = counts[row]![column]!
  return {
    least: count - canMove(counts, hidden, row, column, -1),
    most: count + canMove(counts, hidden, row, column, 1),
  }
}

/** How many more (1) or fewer (−1) there could be. */
function canMove(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  row: number,
  column: number,
  way: 1 | -1,
): number {
  const now = counts.map((of) => [...of])
  const limit = way === 1 ? Infinity : now[row]![column]!
  let moved = 0
  while (moved < limit) {
    const path = wayRound(now, hidden, row, column, way)
    if (!path) break
    // Every other count on the way round goes down; none can go below nothing.
    const by = Math.min(limit - moved, ...path.filter(([, , sign]) => sign < 0).map(([r, c]) => now[r]![c]!))
    if (by === 0 || by === Infinity) break
    for (const [r, c, sign] of path) now[r]![c]! += sign * by
    moved += by
  }
  return moved
}

/** Hidden counts, alternately down and up, that make good for one that changes; the count itself stands first. */
function wayRound(
  now: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  row: number,
  column: number,
  way: 1 | -1,
): [row: number, column: number, sign: number][] | null {
  // From the column, by a count that goes against `way`, to a row; from the row, by one that goes with it, to a column; until the row is reached.
  const from = new Map<string, [row: number, column: number, before: string]>([
    [`c${column}`, [row, column, '']],
  ])
  const queue: [kind: 'r' | 'c', at: number][] = [['c', column]]
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [kind, at] = next
    for (let other = 0; other < (kind === 'c' ? now.length : now[0]!.length); other++) {
      const [r, c] = kind === 'c' ? [other, at] : [at, other]
      const name = kind === 'c' ? `r${r}` : `c${c}`
      const sign = kind === 'c' ? -way : way
      if (!hidden[r]![c] || (r === row && c === column) || from.has(name)) continue
      if (sign < 0 && now[r]![c] === 0) continue
      from.set(name, [r, c, `${kind}${at}`])
      if (kind === 'c' && r === row) return traced(from, name, way)
      queue.push([kind === 'c' ? 'r' : 'c', other])
    }
  }
  return null
}

function traced(
  from: ReadonlyMap<string, [row: number, column: number, before: string]>,
  end: string,
  way: 1 | -1,
): [row: number, column: number, sign: number][] {
  const path: [number, number, number][] = []
  for (let name = end; name !== '';) {
    const [r, c, before] = from.get(name)!
    path.push([r, c, name.startsWith('r') ? -way : way])
    name = before
  }
  return path
}
