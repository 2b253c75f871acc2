import { csvRows, type CsvRow } from '@lydhoer/trajectories'
import { textOfBytes, Unreadable } from '@lydhoer/words'
import { Invalid } from '../../../shared/request/errors.ts'
import { columnsOf, type Column, type Kind, type PeopleFile } from './columns.ts'
import { problems, twiceInHead } from './messages.ts'

export const mostRows = 10_000

/** A file of people as it stands, and what is to be said of the reading. */
export interface ReadFile {
  file: PeopleFile
  /** Columns that are neither read nor kept. */
  passedOver: string[]
  /** Whether it was taken for Windows-1252. */
  isOldLetters: boolean
}

const refuse = (what: (typeof problems)[keyof typeof problems]): never => {
  throw new Invalid([{ field: 'file', what }])
}

/**
 * Reads a file of citizens or of colleagues; its first line tells which.
 *
 * @throws Invalid when it is no such file as a whole; what is wrong in a row is said of the row
 */
export function readPeople(bytes: Uint8Array): ReadFile {
  const read = textOfBytes(bytes) ?? refuse(problems.notText)
  // A name with a sign missing must not be stored as somebody's.
  if (read.unreadable > 0) refuse(problems.spoiled)
  const [head, ...rest] = rowsOf(read.text)
  if (!head) return refuse(problems.empty)
  const kind = kindOf(head.cells) ?? refuse(problems.noKind)
  const places = placesOf(kind, head.cells)
  const rows = rest
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({ line, cells: cellsOf(kind, places, cells) }))
  if (rows.length === 0) refuse(problems.empty)
  if (rows.length > mostRows) refuse(problems.tooMany)
  return {
    file: { kind, rows } as PeopleFile,
    passedOver: head.cells.filter((name, c) => name.trim() !== '' && ![...places.values()].includes(c)),
    isOldLetters: read.encoding === 'windows-1252',
  }
}

/** @throws Invalid with the line, when a quotation mark is never closed */
function rowsOf(text: string): CsvRow[] {
  try {
    return [...csvRows(text)]
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { what, hint, line } = error
    throw new Invalid([
      { field: 'file', what: { da: `Linje ${line}: ${what.da}`, en: `Line ${line}: ${what.en}` }, hint },
    ])
  }
}

const plain = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('da')

const isCalled = (kind: Kind, column: Column, cell: string): boolean => {
  const known = columnsOf(kind)[column]
  return known !== undefined && [known.name, ...known.also].some((name) => plain(name) === plain(cell))
}

function kindOf(head: readonly string[]): Kind | undefined {
  if (head.some((cell) => isCalled('citizens', 'cpr', cell))) return 'citizens'
  if (head.some((cell) => isCalled('colleagues', 'key', cell))) return 'colleagues'
  return undefined
}

/** In which place each column stands. @throws Invalid when one stands twice */
function placesOf(kind: Kind, head: readonly string[]): Map<Column, number> {
  const places = new Map<Column, number>()
  for (const column of Object.keys(columnsOf(kind)) as Column[])
    head.forEach((cell, c) => {
      if (!isCalled(kind, column, cell)) return
      if (places.has(column)) throw new Invalid([{ field: 'file', what: twiceInHead(cell.trim()) }])
      places.set(column, c)
    })
  return places
}

const cellsOf = (kind: Kind, places: ReadonlyMap<Column, number>, cells: readonly string[]) =>
  Object.fromEntries(
    (Object.keys(columnsOf(kind)) as Column[]).map((column) => [
      column,
      (cells[places.get(column) ?? -1] ?? '').normalize('NFC').trim().replace(/\s+/g, ' '),
    ]),
  )
