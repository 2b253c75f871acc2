import { fewest } from './few.ts'
import { rangeOf } from './ranges.ts'

/** Columns that can be looked through in every choice of them; a table with more is hidden whole. */
export const mostColumns = 12

/**
 * Which counts of a table must be hidden, when all its row sums and column sums are shown. First those of one to four people; then, in the same
 * rows and columns, the smallest others, until no sum of hidden counts that can be reckoned from what is shown is one to four, and each hidden
 * count of one to four could, for all that is shown, have been any of one to four (where all is hidden, the sums alone may still
 * narrow it; it is never certain).
 *
 * What can be reckoned of hidden counts are sums of rows less sums of columns, and all of them are sums of such where the rows hold every hidden
 * count of the columns; so it is enough to look at each choice of columns (a network's rows and columns span no other sets). Each row
 * sum and column sum must be none or five at least: whoever calls sees to that (`gatherSmall`).
 *
 * Cox (1980), Journal of the American Statistical Association 75, 377–385; Willenborg & de Waal (2001), Elements of Statistical Disclosure
 * Control, ch. 8. Cost: 2^columns × cells a step, at most as many steps as cells.
 *
 * @param counts rows × columns, people in each
 * @returns rows × columns, true where hidden
 * @throws RangeError where a row sum or a column sum is one to four
 * @example hideSmall([[3, 7, 9]]) // [[true, true, false]]: in a single row the columns' sums are the counts, and are not shown
 */
export function hideSmall(counts: Counts): boolean[][] {
  const rows = counts.length
  const columns = counts[0]?.length ?? 0
  // The sums of a single row's columns are the counts themselves; then only the sum of the row is shown.
  const single = rows === 1
  for (const sum of [...counts.map(total), ...(single ? [] : sumsOfColumns(counts))])
    if (few(sum)) throw new RangeError(`A sum of ${sum} is fewer than ${fewest}`)
  const hidden = counts.map((row) => row.map(few))
  if (!hidden.some((row) => row.includes(true))) return hidden
  if (columns > mostColumns) return counts.map((row) => row.map(() => true))
  for (let step = 0; step < rows * columns; step++) {
    const at = single ? openRow(counts, hidden) : (openSet(counts, hidden) ?? openCount(counts, hidden))
    if (!at) return hidden
    hideOneMore(counts, hidden, at)
  }
  return hidden
}

const few = (count: number) => count > 0 && count < fewest
const total = (row: readonly number[]) => row.reduce((sum, one) => sum + one, 0)
const sumsOfColumns = (counts: Counts) =>
  (counts[0] ?? []).map((_, column) => total(counts.map((row) => row[column]!)))

/** Whether one more is to be hidden in a row and column. */
type Place = (row: number, column: number) => boolean
type Counts = readonly (readonly number[])[]
type Hidden = readonly (readonly boolean[])[]

function openRow(counts: Counts, hidden: Hidden): Place | null {
  const people = counts[0]!.filter((_, column) => hidden[0]![column])
  return few(total(people)) || people.length === 1 ? () => true : null
}

/** A sum of hidden counts that can be reckoned and is one to four. */
function openSet(counts: Counts, hidden: Hidden): Place | null {
  const columns = counts[0]!.map((_, column) => column)
  const people = (row: number, among: readonly number[]) =>
    total(among.map((column) => (hidden[row]![column] ? counts[row]![column]! : 0)))
  for (const row of counts.keys()) if (few(people(row, columns))) return (at) => at === row
  for (const column of columns)
    if (few(total(counts.map((_, row) => people(row, [column]))))) return (_, at) => at === column
  for (let choice = 1; choice < 2 ** columns.length - 1; choice++) {
    const isChosen = (column: number) => (choice & (1 << column)) !== 0
    const others = columns.filter((column) => !isChosen(column))
    const touched = [...counts.keys()].filter((row) =>
      columns.some((column) => isChosen(column) && hidden[row]![column]),
    )
    // Either the sum grows, or another row has to be taken along to reckon it.
    if (few(total(touched.map((row) => people(row, others)))))
      return (row, column) => touched.includes(row) !== isChosen(column)
  }
  return null
}

/** A hidden count of one to four of which less than all of one to four could be the truth. */
function openCount(counts: Counts, hidden: Hidden): Place | null {
  for (const [row, of] of counts.entries())
    for (const [column, count] of of.entries()) {
      if (!few(count)) continue
      const { least, most } = rangeOf(counts, hidden, row, column)
      if (least > 1 || most < fewest - 1) return () => true
    }
  return null
}

/** Hides the smallest count that is still shown in a place; where there is none, the smallest of the whole table. */
function hideOneMore(counts: Counts, hidden: boolean[][], place: Place): void {
  const shown = counts.flatMap((of, row) =>
    of.flatMap((count, column) => (hidden[row]![column] ? [] : [{ row, column, count }])),
  )
  // A count of none is a poor cover, since whoever knows the rule knows that it was not hidden for its own sake; so it comes last.
  shown.sort((a, b) => (a.count || Infinity) - (b.count || Infinity))
  const next = shown.find(({ row, column }) => place(row, column)) ?? shown[0]
  if (next) hidden[next.row]![next.column] = true
}
