import { refuse } from '../model/refuse.ts'

/** One row of CSV as it stands. */
export interface CsvRow {
  /** The line of the file on which it begins, from 1. */
  line: number
  cells: string[]
  /** Which of them stood in quotation marks. */
  quoted: boolean[]
}

/** Comma, semicolon or tab, whichever the first line holds most of. */
function separatorOf(source: string): string {
  const end = source.indexOf('\n')
  const firstLine = end === -1 ? source : source.slice(0, end)
  return [',', ';', '\t'].reduce((best, mark) =>
    firstLine.split(mark).length > firstLine.split(best).length ? mark : best,
  )
}

/** Where the quotation mark that opens at `from` is closed; -1 when it never is. */
function closing(source: string, from: number): number {
  let at = source.indexOf('"', from + 1)
  while (at !== -1 && source[at + 1] === '"') at = source.indexOf('"', at + 2)
  return at
}

/**
 * The rows of CSV (RFC 4180) one by one, however many cells each has. A byte order mark is passed over.
 *
 * @throws {Unreadable} when a quotation mark is not closed, with the line
 * @example [...csvRows('a;b\n1;"2;3"\n')].map(({ cells }) => cells) // [['a', 'b'], ['1', '2;3']]
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const separator = separatorOf(source)
  const isEnd = (at: number) =>
    at >= source.length || source[at] === separator || source[at] === '\n' || source[at] === '\r'
  let row: CsvRow = { line: 1, cells: [], quoted: [] }
  let line = 1
  let at = 0
  while (at < source.length) {
    const isQuoted = source[at] === '"'
    let cell = ''
    if (isQuoted) {
      const end = closing(source, at)
      if (end === -1) {
        refuse(
          { da: 'Et anførselstegn lukkes ikke', en: 'A quotation mark is not closed' },
          { da: 'Sæt det manglende anførselstegn', en: 'Add the missing quotation mark' },
          { line: row.line },
        )
      }
      cell = source.slice(at + 1, end).replaceAll('""', '"')
      line += cell.split('\n').length - 1
      at = end + 1
    }
    // All of the cell, or what somebody wrote behind its quotation marks.
    const from = at
    while (!isEnd(at)) at++
    row.cells.push(cell + source.slice(from, at))
    row.quoted.push(isQuoted)
    if (source[at] === separator) {
      at++
      if (at < source.length && source[at] !== '\n' && source[at] !== '\r') continue
      row.cells.push('')
      row.quoted.push(false)
    }
    if (source[at] === '\r') at++
    if (source[at] === '\n') at++
    yield row
    row = { line: ++line, cells: [], quoted: [] }
  }
}
