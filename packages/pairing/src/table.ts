import { cellsOf, Unreadable, type Cell, type Sentence } from '@lydhoer/words'

/** The columns a table may have, each with the words for it in a heading; `id` must be there. */
export type Headings<Column extends string> = Readonly<Record<Column | 'id', readonly string[]>>

/** A row: the cell of a column, where the table has that column. */
export type Row<Column extends string> = (column: Column | 'id') => Cell | undefined

/** What a table is to be like, for the sentences that say so. */
export interface TableWords {
  /** A heading to begin with, such as `id;department`. */
  heading: string
  nobody: Sentence
  writeRows: Sentence
}

/** The rows of a table, and the line in which each id stands. */
export interface Table<Column extends string> {
  rows: Row<Column>[]
  ids: ReadonlyMap<string, number>
}

/**
 * Reads a table with a heading, parted by comma, semicolon or tab, in which each row has an id of its own.
 *
 * @throws {Unreadable} with line and column: no heading, an unknown one or one twice, a row of another width, an id missing, with a
 *   space in it or twice, nothing below the heading
 */
export function tableOf<Column extends string>(
  text: string,
  headings: Headings<Column>,
  words: TableWords,
): Table<Column> {
  const [heading, ...cells] = cellsOf(text)
  if (!heading) throw refused(1, 1, says.empty, says.writeHeading(words.heading))
  const columns = columnsOf(heading, headings, words)
  for (const row of cells) {
    if (row.length === heading.length) continue
    const cell = row[Math.min(row.length, heading.length + 1) - 1]!
    throw refused(cell.line, cell.column, says.width(row.length, heading.length), says.mendRow)
  }
  if (cells.length === 0) throw refused(heading[0]!.line, heading[0]!.column, words.nobody, words.writeRows)
  const rows = cells.map(
    (row): Row<Column> =>
      (column) =>
        row[columns.get(column) ?? -1],
  )
  return { rows, ids: idsIn(rows) }
}

function columnsOf<Column extends string>(
  heading: readonly Cell[],
  headings: Headings<Column>,
  words: TableWords,
): Map<Column | 'id', number> {
  const columns = new Map<Column | 'id', number>()
  const names = Object.keys(headings) as (Column | 'id')[]
  for (const [at, { text, line, column }] of heading.entries()) {
    const name = text.trim().toLowerCase()
    const known = names.find((of) => headings[of].some((word) => word === name))
    if (!known) throw refused(line, column, says.unknownHeading(text.trim()), says.headingsAre(names))
    if (columns.has(known)) throw refused(line, column, says.headingTwice(text.trim()), says.headingOnce)
    columns.set(known, at)
  }
  if (!columns.has('id'))
    throw refused(heading[0]!.line, heading[0]!.column, says.noIdColumn, says.writeHeading(words.heading))
  return columns
}

function idsIn(rows: readonly Row<never>[]): Map<string, number> {
  const ids = new Map<string, number>()
  for (const row of rows) {
    const cell = row('id')!
    const id = cell.text.trim()
    if (id === '') throw refused(cell.line, cell.column, says.noId, says.giveId)
    if (/\s/.test(id)) throw refused(cell.line, cell.column, says.spaceInId(id), says.noSpaces)
    if (ids.has(id)) throw refused(cell.line, cell.column, says.twice(id, ids.get(id)!), says.giveOwnId)
    ids.set(id, cell.line)
  }
  return ids
}

/** The words of a cell, each with its place; a comma or semicolon within quotes parts them too. */
export function wordsIn(cell: Cell | undefined): { word: string; line: number; column: number }[] {
  if (!cell) return []
  return [...cell.text.matchAll(/[^\s,;]+/g)].map(({ 0: word, index }) => ({
    word,
    line: cell.line,
    column: cell.column + index,
  }))
}

export const refused = (line: number, column: number, what: Sentence, hint: Sentence) =>
  new Unreadable({ line, column, what, hint })

const says = {
  empty: { da: 'Filen er tom', en: 'The file is empty' },
  writeHeading: (heading: string) => ({
    da: `Begynd med en overskrift: ${heading}`,
    en: `Begin with a heading: ${heading}`,
  }),
  width: (cells: number, wanted: number) => ({
    da: `Her er ${cells} felter, men overskriften har ${wanted}`,
    en: `Here are ${cells} cells, but the heading has ${wanted}`,
  }),
  mendRow: {
    da: 'Ret rækken; flere ord i ét felt skilles med mellemrum',
    en: 'Mend the row; several words in one cell are parted by spaces',
  },
  noId: { da: 'Her mangler et id', en: 'The id is missing here' },
  giveId: { da: 'Giv rækken et id', en: 'Give the row an id' },
  spaceInId: (id: string) => ({
    da: `Id “${id}” har et mellemrum i sig`,
    en: `The id “${id}” has a space in it`,
  }),
  noSpaces: { da: 'Skriv id’er uden mellemrum', en: 'Write ids without spaces' },
  twice: (id: string, line: number) => ({
    da: `Id “${id}” står allerede i linje ${line}`,
    en: `The id “${id}” stands in line ${line} already`,
  }),
  giveOwnId: { da: 'Giv hver række sit eget id', en: 'Give each row an id of its own' },
  unknownHeading: (name: string) => ({
    da: `Overskriften “${name}” kendes ikke`,
    en: `The heading “${name}” is not known`,
  }),
  headingsAre: (names: readonly string[]) => ({
    da: `Kolonnerne kan være ${names.join(', ')}`,
    en: `The columns can be ${names.join(', ')}`,
  }),
  headingTwice: (name: string) => ({
    da: `Overskriften “${name}” står to gange`,
    en: `The heading “${name}” stands twice`,
  }),
  headingOnce: { da: 'Lad kun den ene stå', en: 'Keep only one of them' },
  noIdColumn: { da: 'Der er ingen kolonne med id', en: 'There is no column of ids' },
}
