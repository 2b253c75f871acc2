import { refuse } from '../model/refuse.ts'

/** A table read from CSV: names of columns, and cells as they stand. An empty cell or NA is null. */
export interface Table {
  columns: string[]
  rows: (string | null)[][]
}

/**
 * Reads CSV (RFC 4180), with comma, semicolon or tab, whichever the first line holds most of.
 *
 * @throws {Invalid} when a row has another number of cells than the first line, with the line number
 */
export function readTable(text: string): Table {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const firstLine = source.slice(0, (source.indexOf('\n') + 1 || source.length + 1) - 1)
  const separator = [',', ';', '\t'].reduce((best, mark) =>
    firstLine.split(mark).length > firstLine.split(best).length ? mark : best,
  )
  const all: (string | null)[][] = []
  let row: (string | null)[] = []
  let line = 1
  let i = 0
  while (i < source.length) {
    let cell: string
    let quoted = false
    if (source[i] === '"') {
      quoted = true
      let end = i + 1
      while (end < source.length && !(source[end] === '"' && source[end + 1] !== '"')) {
        end += source[end] === '"' ? 2 : 1
      }
      if (end >= source.length) {
        refuse(
          { da: 'Et anførselstegn lukkes ikke', en: 'A quotation mark is not closed' },
          { da: 'Sæt det manglende anførselstegn', en: 'Add the missing quotation mark' },
          { line },
        )
      }
      cell = source.slice(i + 1, end).replaceAll('""', '"')
      i = end + 1
    } else {
      let end = i
      while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r')
        end++
      cell = source.slice(i, end)
      i = end
    }
    row.push(!quoted && (cell === '' || cell === 'NA') ? null : cell)
    if (source[i] === separator) {
      i++
      if (i < source.length && source[i] !== '\n' && source[i] !== '\r') continue
      row.push(null)
    }
    if (source[i] === '\r') i++
    if (source[i] === '\n') i++
    const width = all[0]?.length ?? row.length
    if (row.length !== width) {
      refuse(
        {
          da: `Rækken har ${row.length} felter, og den første linje har ${width}`,
          en: `The row has ${row.length} cells, and the first line has ${width}`,
        },
        { da: 'Giv alle rækker lige mange felter', en: 'Give every row the same number of cells' },
        { line },
      )
    }
    all.push(row)
    row = []
    line++
  }
  const [head = [], ...rows] = all
  return { columns: head.map((name, c) => name ?? String(c + 1)), rows }
}
