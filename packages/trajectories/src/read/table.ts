import { refuse } from '../model/refuse.ts'
import { csvRows, type CsvRow } from './rows.ts'

/** A table read from CSV: names of columns, and cells as they stand. An empty cell, one of spaces alone or NA is null. */
export interface Table {
  columns: string[]
  rows: (string | null)[][]
}

const cellsOf = ({ cells, quoted }: CsvRow) =>
  cells.map((cell, c) => (cell.trim() === '' || (!quoted[c] && cell === 'NA') ? null : cell))

/**
 * Reads CSV (RFC 4180), with comma, semicolon or tab, whichever the first line holds most of.
 *
 * @throws {Invalid} when a row has another number of cells than the first line, with the line number
 */
export function readTable(text: string): Table {
  const all: (string | null)[][] = []
  for (const row of csvRows(text)) {
    const width = all[0]?.length ?? row.cells.length
    if (row.cells.length !== width) {
      refuse(
        {
          da: `Rækken har ${row.cells.length} felter, og den første linje har ${width}`,
          en: `The row has ${row.cells.length} cells, and the first line has ${width}`,
        },
        { da: 'Giv alle rækker lige mange felter', en: 'Give every row the same number of cells' },
        { line: row.line },
      )
    }
    all.push(cellsOf(row))
  }
  const [head = [], ...rows] = all
  return { columns: head.map((name, c) => name ?? String(c + 1)), rows }
}
