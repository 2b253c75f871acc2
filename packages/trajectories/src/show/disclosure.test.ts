import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawFigure, drawParts, fromCells, gatherSmall, shownCells } from '../index.ts'

/** Every table of whole numbers that agrees with what is shown, and with the sums of rows and columns, up to two per hidden cell. */
function possible(people: number[][], show: boolean[][]): Set<number>[][] {
  const width = people[0]!.length
  const rowSums = people.map((row) => row.reduce((sum, one) => sum + one, 0))
  const columnSums = Array.from({ length: width }, (_, c) => people.reduce((sum, row) => sum + row[c]!, 0))
  const found = people.map((row) => row.map(() => new Set<number>()))
  const filled = people.map((row, r) => row.map((one, c) => (show[r]![c] ? one : -1)))
  const left = (r: number, c: number) => {
    const row = rowSums[r]! - filled[r]!.reduce((sum, one) => sum + Math.max(0, one), 0)
    const column = columnSums[c]! - filled.reduce((sum, row) => sum + Math.max(0, row[c]!), 0)
    return people.length > 1 ? Math.min(row, column) : row
  }
  const cells = people
    .flatMap((row, r) => row.map((_, c) => [r, c] as const))
    .filter(([r, c]) => !show[r]![c])
  const fill = (at: number): void => {
    const cell = cells[at]
    if (!cell) {
      const rows = filled.every((row, r) => row.reduce((sum, one) => sum + one, 0) === rowSums[r])
      const columns = columnSums.every(
        (sum, c) => people.length === 1 || filled.reduce((total, row) => total + row[c]!, 0) === sum,
      )
      if (rows && columns) for (const [r, c] of cells) found[r]![c]!.add(filled[r]![c]!)
      return
    }
    const [r, c] = cell
    const lastOfRow = !cells.slice(at + 1).some(([other]) => other === r)
    const most = left(r, c)
    const rest = rowSums[r]! - filled[r]!.reduce((sum, one) => sum + Math.max(0, one), 0)
    for (let value = lastOfRow ? rest : 0; value <= most; value++) {
      filled[r]![c] = value
      fill(at + 1)
      filled[r]![c] = -1
      if (lastOfRow) break
    }
  }
  fill(0)
  return found
}

function nothingDerived(people: number[][]): void {
  const show = shownCells(people)
  const values = possible(people, show)
  people.forEach((row, r) =>
    row.forEach((count, c) => {
      if (count === 0 || count >= 5) return
      assert.equal(show[r]![c], false, `a cell of ${count} is shown`)
      assert.ok(values[r]![c]!.size > 1, `a cell of ${count} can be derived from ${JSON.stringify(people)}`)
    }),
  )
}

test('no cell of one to four people is shown, and none can be derived from the sum of its line', () => {
  const line = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(line, (row) => {
      if (row.reduce((sum, one) => sum + one, 0) >= 5) nothingDerived([row])
    }),
    { numRuns: 400 },
  )
})

test('no cell of one to four people can be derived from groups and their whole', () => {
  const row = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 3 }), (table) => {
      if (table.every((one) => one.reduce((sum, count) => sum + count, 0) >= 5)) nothingDerived(table)
    }),
    { numRuns: 150 },
  )
})

test('no share in a figure of random people rests on fewer than five', () => {
  const cells = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(cells, (rows) => {
      const sequences = fromCells(rows, { alphabet: ['a', 'b', 'c'] })
      const { table } = drawFigure(sequences, 'distribution')
      for (const [t, line] of table.rows.entries())
        sequences.alphabet.forEach((state, s) => {
          const people = rows.filter((row) => row[t] === state).length
          const shown = line[s + 1] as number | null
          if (people > 0 && people < 5) assert.equal(shown, null)
          else if (shown !== null) assert.ok(Math.abs(shown - people / rows.length) < 1e-12)
        })
    }),
    { numRuns: 100 },
  )
})

test('no line of an index plot is fewer than five people, and no state in it fewer than five', () => {
  const rows = Array.from({ length: 23 }, (_, i) => ['a', i % 3 ? 'a' : 'b', i % 7 ? 'b' : 'c'])
  const { table } = drawFigure(fromCells(rows), 'index')
  assert.equal(table.rows.length, 4)
  for (const row of table.rows) assert.ok(Number(row[1]) >= 5)
  const alone = drawFigure(fromCells(Array.from({ length: 5 }, (_, i) => [String(i)])), 'index')
  assert.equal(alone.table.rows[0]![2], 'blandet')
})

test('a group of fewer than five is gathered with the smallest of the others', () => {
  const labels = ['a', ...Array<string>(6).fill('b'), ...Array<string>(9).fill('c')]
  assert.deepEqual(new Set(gatherSmall(labels, 'others')), new Set(['others', 'c']))
  assert.deepEqual(gatherSmall(['a', 'a', 'a', 'a', 'a'], 'others'), ['a', 'a', 'a', 'a', 'a'])
})

test('parts are refused together where one of them is too small', () => {
  const of = (n: number) => ({
    name: String(n),
    sequences: fromCells(Array.from({ length: n }, () => ['a'])),
  })
  for (const figure of drawParts([of(4), of(20)], 'distribution')) assert.equal(figure.table.rows.length, 0)
})
