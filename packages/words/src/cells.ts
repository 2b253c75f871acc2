import { Unreadable } from './unreadable.ts'

/** What stands in one cell of a table, and where it begins: line and column from 1. */
export interface Cell {
  text: string
  line: number
  column: number
}

/**
 * Takes a table apart (RFC 4180): cells may be quoted, a quote inside is written twice, and a quoted cell may hold line breaks.
 * The separator is the comma, semicolon or tab that the first line has most of. Empty lines are left out.
 *
 * @throws Unreadable where a quote is not closed, or something stands after one.
 * @example cellsOf('a;"b;c"')[0]?.map((cell) => cell.text) // ['a', 'b;c']
 */
export function cellsOf(text: string): Cell[][] {
  const source = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(source)
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = 0
  let line = 1
  let lineStart = 0
  while (at <= source.length) {
    const cell: Cell = { text: '', line, column: at - lineStart + 1 }
    if (source[at] === '"') {
      const end = closing(source, at, cell)
      cell.text = source.slice(at + 1, end).replaceAll('""', '"')
      for (const found of source.slice(at, end).matchAll(/\r\n|\n|\r/g)) {
        line++
        lineStart = at + found.index + found[0].length
      }
      at = end + 1
      if (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r')
        throw refused(
          { line, column: at - lineStart + 1 },
          { da: 'Der står noget efter et anførselstegn', en: 'Something stands after a closing quote' },
        )
    } else {
      const from = at
      while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r')
        at++
      cell.text = source.slice(from, at)
    }
    row.push(cell)
    if (source[at] === separator) {
      at++
      continue
    }
    if (row.length > 1 || row[0]?.text.trim() !== '') rows.push(row)
    row = []
    at += source.startsWith('\r\n', at) ? 2 : 1
    line++
    lineStart = at
  }
  return rows
}

function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const often = (sign: string) => first.split(sign).length
  return [';', '\t'].reduce((best, sign) => (often(sign) > often(best) ? sign : best), ',')
}

function closing(source: string, from: number, { line, column }: Cell): number {
  let at = from + 1
  for (;;) {
    const quote = source.indexOf('"', at)
    if (quote < 0)
      throw refused(
        { line, column },
        { da: 'Anførselstegnet bliver ikke lukket', en: 'The quote is not closed' },
      )
    if (source[quote + 1] !== '"') return quote
    at = quote + 2
  }
}

function refused(where: { line: number; column: number }, what: { da: string; en: string }): Unreadable {
  return new Unreadable({
    ...where,
    what,
    hint: { da: 'Skriv et anførselstegn i et felt to gange', en: 'Write a quote within a cell twice' },
  })
}
