import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hideSmall } from './counts.ts'
import { fewest } from './few.ts'
import { rangeOf } from './ranges.ts'

const small = (count: number) => count > 0 && count < fewest
const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0)

/** All that hidden counts could be, found by trying: whoever attacks knows the counts shown, and the sums. */
function everyTable(counts: number[][], hidden: boolean[][], columnsShown: boolean): number[][] {
  const cells = counts.flatMap((row, r) => row.flatMap((_, c) => (hidden[r]![c] ? [{ r, c }] : [])))
  const left = (of: number[][]) => of.map((row, r) => sum(row.filter((_, c) => hidden[r]![c])))
  const rowsLeft = left(counts)
  const columnsLeft = (counts[0] ?? []).map((_, c) =>
    sum(counts.filter((_, r) => hidden[r]![c]).map((row) => row[c]!)),
  )
  const found: number[][] = []
  const now: number[] = []
  const tryFrom = (at: number) => {
    const cell = cells[at]
    if (!cell) {
      found.push([...now])
      return
    }
    const { r, c } = cell
    const most = Math.min(rowsLeft[r]!, columnsShown ? columnsLeft[c]! : Infinity)
    const lastOfRow = !cells.slice(at + 1).some((one) => one.r === r)
    const lastOfColumn = columnsShown && !cells.slice(at + 1).some((one) => one.c === c)
    for (let count = lastOfRow ? rowsLeft[r]! : 0; count <= most; count++) {
      if (lastOfColumn && count !== columnsLeft[c]) continue
      rowsLeft[r]! -= count
      columnsLeft[c]! -= count
      now.push(count)
      tryFrom(at + 1)
      now.pop()
      rowsLeft[r]! += count
      columnsLeft[c]! += count
    }
  }
  tryFrom(0)
  return found
}

function attack(counts: number[][]) {
  const hidden = hideSmall(counts)
  const cells = counts.flatMap((row, r) =>
    row.flatMap((count, c) => (hidden[r]![c] ? [{ r, c, count }] : [])),
  )
  for (const [r, row] of counts.entries())
    for (const [c, count] of row.entries())
      assert.ok(hidden[r]![c] || !small(count), 'a small count is shown')
  if (cells.length === 0) return
  const tables = everyTable(counts, hidden, counts.length > 1)
  assert.ok(tables.length > 1)
  for (const [at, { r, c, count }] of cells.entries()) {
    const seen = new Set(tables.map((table) => table[at]!))
    const all = hidden.every((row) => !row.includes(false))
    if (small(count) && !all)
      for (const could of [1, 2, 3, 4]) assert.ok(seen.has(could), `${count} could not be ${could}`)
    if (counts.length > 1) {
      const { least, most } = rangeOf(counts, hidden, r, c)
      assert.deepEqual([least, most], [Math.min(...seen), Math.max(...seen)])
    }
  }
  // Every set of hidden counts, of which there are up to 511: where its sum is the same whatever the truth is, it can be reckoned.
  for (let choice = 1; choice < 2 ** cells.length; choice++) {
    const of = (table: readonly number[]) => sum(table.filter((_, at) => choice & (1 << at)))
    const people = sum(cells.filter((_, at) => choice & (1 << at)).map((cell) => cell.count))
    if (small(people))
      assert.ok(
        tables.some((table) => of(table) !== people),
        `a set of ${people} can be reckoned`,
      )
  }
}

const tables = (rows: number, columns: number) =>
  fc
    .array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 9 })), {
        minLength: columns,
        maxLength: columns,
      }),
      {
        minLength: rows,
        maxLength: rows,
      },
    )
    .filter((table) => !table.some((row) => small(sum(row))))
    .filter(
      (table) => rows === 1 || !(table[0] ?? []).some((_, c) => small(sum(table.map((row) => row[c]!)))),
    )

test('of a single row nobody finds out a count or a sum of counts under five, though the row’s sum is told', () => {
  fc.assert(fc.property(tables(1, 5), attack), { numRuns: 1000 })
})

test('of a table nobody finds out a count or a sum of counts under five, though all sums of rows and columns are told', () => {
  fc.assert(fc.property(tables(2, 3), attack), { numRuns: 400 })
  fc.assert(fc.property(tables(3, 3), attack), { numRuns: 150 })
})

test('what is large enough is shown, and of a small count no more is hidden than what would give it away', () => {
  assert.deepEqual(hideSmall([[9, 7, 5]]), [[false, false, false]])
  assert.deepEqual(hideSmall([[3, 7, 9]]), [[true, true, false]])
  assert.deepEqual(hideSmall([[0, 12, 30]]), [[false, false, false]])
  assert.deepEqual(
    hideSmall([
      [3, 20, 30],
      [20, 8, 30],
      [20, 20, 20],
    ]),
    [
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ],
  )
})

test('a table with a sum of one to four is refused: it is to be gathered first', () => {
  assert.throws(() => hideSmall([[1, 2]]), RangeError)
  assert.throws(
    () =>
      hideSmall([
        [3, 9],
        [0, 9],
      ]),
    RangeError,
  )
})
