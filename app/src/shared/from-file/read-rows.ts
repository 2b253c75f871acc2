import { csvRows, type CsvRow } from '@lydhoer/trajectories'
import { textOfBytes, Unreadable, type Sentence } from '@lydhoer/words'
import { z } from 'zod'
import { Invalid } from '../request/errors.ts'
import { orSay } from '../request/form.ts'
import { problems, twiceInHead } from './messages.ts'

const mostRows = 10_000

/** A form with a file of rows. */
export const fileToRead = orSay(
  z.instanceof(File).refine(({ size }) => size > 0),
  problems.noFile,
)

/** What a column may be called. */
export interface Names {
  name: string
  also: readonly string[]
}

/** A row of a file: what stands in each column, trimmed; '' where nothing does or there is no such column. */
export interface FileRow<Of extends string> {
  /** The line of the file on which it begins, from 1. */
  line: number
  cells: Record<Of, string>
}

/** What stands in a file as a whole: the names of its columns, and the lines below. */
export interface Sheet {
  head: readonly string[]
  rest: readonly CsvRow[]
  /** Whether it was taken for Windows-1252. */
  isOldLetters: boolean
}

const refuse = (what: Sentence): never => {
  throw new Invalid([{ field: 'file', what }])
}

/** @throws Invalid when it is no such file as a whole, with what to do about it */
export function sheetOf(bytes: Uint8Array): Sheet {
  const read = textOfBytes(bytes) ?? refuse(problems.notText)
  // A name with a sign missing must not be stored as somebody's.
  if (read.unreadable > 0) refuse(problems.spoiled)
  const [head, ...rest] = linesOf(read.text)
  if (!head) return refuse(problems.empty)
  return { head: head.cells, rest, isOldLetters: read.encoding === 'windows-1252' }
}

/**
 * The rows of a file by its columns, which of them it has, and what those are called that are neither read nor kept.
 *
 * @throws Invalid when it has none, or too many
 */
export function rowsOf<Of extends string>(
  { head, rest }: Sheet,
  columns: Readonly<Partial<Record<Of, Names>>>,
): { rows: FileRow<Of>[]; has: Of[]; passedOver: string[] } {
  const places = placesOf(head, columns)
  const rows = rest
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({ line, cells: cellsOf(columns, places, cells) }))
  if (rows.length === 0) refuse(problems.empty)
  if (rows.length > mostRows) refuse(problems.tooMany)
  const read = [...places.values()]
  const passedOver = head.filter((name, c) => name.trim() !== '' && !read.includes(c))
  return { rows, has: [...places.keys()], passedOver }
}

const plain = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('da')

/** Whether a cell of the first line is what a column may be called. */
export const isCalled = ({ name, also }: Names, cell: string): boolean =>
  [name, ...also].some((one) => plain(one) === plain(cell))

/** @throws Invalid with the line, when a quotation mark is never closed */
function linesOf(text: string): CsvRow[] {
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

/** In which place each column stands. @throws Invalid when one stands twice */
function placesOf<Of extends string>(
  head: readonly string[],
  columns: Readonly<Partial<Record<Of, Names>>>,
): Map<Of, number> {
  const places = new Map<Of, number>()
  for (const column of Object.keys(columns) as Of[])
    head.forEach((cell, c) => {
      const names = columns[column]
      if (!names || !isCalled(names, cell)) return
      if (places.has(column)) refuse(twiceInHead(cell.trim()))
      places.set(column, c)
    })
  return places
}

const cellsOf = <Of extends string>(
  columns: Readonly<Partial<Record<Of, Names>>>,
  places: ReadonlyMap<Of, number>,
  cells: readonly string[],
) =>
  Object.fromEntries(
    (Object.keys(columns) as Of[]).map((column) => [
      column,
      (cells[places.get(column) ?? -1] ?? '').normalize('NFC').trim().replace(/\s+/g, ' '),
    ]),
  ) as Record<Of, string>
