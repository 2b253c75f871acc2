/** No cell is shown for fewer people than this. */
export const fewest = 5

/**
 * Which cells of tables with known margins may be shown: none for one to four people, and so many more with them that neither a
 * row nor a column gives them away by subtraction. The hidden cells of a line are at least two, and together so many that
 * each could be five or more.
 *
 * Primary and complementary suppression: Hundepool, A. et al. (2012). Statistical Disclosure Control, chapter 4. Wiley.
 *
 * @param people [row][column] how many people a cell rests on
 * @param amounts what adds up along the lines, where that is not people (moves, say)
 * @example
 * shownCells([[4, 20, 30]]) // [[false, false, true]]
 */
export function shownCells(people: readonly ArrayLike<number>[], amounts = people): boolean[][] {
  const width = people[0]?.length ?? 0
  const show = people.map((row) => Array.from(row, (count) => count === 0 || count >= fewest))
  const rows = people.map((_, r) => Array.from({ length: width }, (_, c) => [r, c] as const))
  // A single row has no column sums beside it.
  const columns =
    people.length > 1 ? Array.from({ length: width }, (_, c) => people.map((_, r) => [r, c] as const)) : []
  const lines = [...rows, ...columns]
  for (let changed = true; changed;) {
    changed = false
    for (const line of lines) changed = protect(line, show, amounts) || changed
  }
  return show
}

type Line = readonly (readonly [number, number])[]

function protect(line: Line, show: boolean[][], amounts: readonly ArrayLike<number>[]): boolean {
  const amount = ([r, c]: readonly [number, number]) => amounts[r]![c]!
  let changed = false
  for (;;) {
    const hidden = line.filter(([r, c]) => !show[r]![c])
    if (hidden.length === 0) return changed
    const together = hidden.reduce((sum, cell) => sum + amount(cell), 0)
    if (hidden.length >= 2 && together >= hidden.length + fewest - 1) return changed
    const next = line
      .filter(([r, c]) => show[r]![c] && amount([r, c]) > 0)
      .reduce<readonly [number, number] | null>(
        (least, cell) => (!least || amount(cell) < amount(least) ? cell : least),
        null,
      )
    if (next) show[next[0]]![next[1]] = false
    else {
      // Nobody is left to hide among: then not even the empty cells are told apart.
      const open = line.filter(([r, c]) => show[r]![c])
      for (const [r, c] of open) show[r]![c] = false
      return changed || open.length > 0
    }
    changed = true
  }
}

/**
 * Gathers groups of fewer than five people into one, and where even that is too small, the smallest of the others joins it.
 *
 * @returns for each person the name of the group that may be shown
 * @example
 * gatherSmall(['a', 'a', 'a', 'a', 'a', 'b'], 'others') // all six in 'others'
 */
export function gatherSmall(labels: readonly string[], others: string): string[] {
  const sizes = new Map<string, number>()
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  const bySize = [...sizes].sort((a, b) => a[1] - b[1])
  const gathered = new Set<string>()
  let together = 0
  for (const [label, size] of bySize) {
    if (size >= fewest && (together === 0 || together >= fewest)) break
    gathered.add(label)
    together += size
  }
  return labels.map((label) => (gathered.has(label) ? others : label))
}
