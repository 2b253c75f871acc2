import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createGunzip, gunzipSync } from 'node:zlib'
import {
  fromCells,
  fromCompressed,
  fromSpells,
  fromStatePermanence,
  type MissingChoice,
  type MissingHandling,
  readStream,
  readTable,
  type Sequences,
  type Table,
} from '@lydhoer/trajectories'
import { Unreadable } from '@lydhoer/words'
import { Refusal } from '../refusal.ts'
import type { Values } from './options.ts'
import { bad, oneOf, range } from './refuse.ts'

/** What a subcommand gets: the sequences, and the table's other columns. */
export interface Given {
  sequences: Sequences
  column(name: string): (string | null)[]
}

/** Files of more bytes than this are read as a stream; weights and other columns are not kept then. */
const mostAtOnce = 200e6

/** Reads a file of sequences as the flags say. What is refused is told with the file. */
export async function readSequences(file: string, values: Values): Promise<Given> {
  const format = oneOf(values.format ?? 'wide', ['wide', 'spells', 'sps'], '--format')
  if (format !== 'sps' && statSync(file).size > mostAtOnce) {
    try {
      return { sequences: await streamed(file, format, values), column: noColumns }
    } catch (error) {
      return inFile(file, () => {
        throw error
      })
    }
  }
  return inFile(file, () => {
    const text = textOf(file)
    if (format === 'sps') {
      const lines = text
        .trim()
        .split(/\r?\n/)
        .slice(values['no-header'] === true ? 0 : 1)
      const unquoted = lines.map((line) => line.replaceAll('"', ''))
      return { sequences: fromStatePermanence(unquoted, missingAsked(values.missing)), column: noColumns }
    }
    const table = tableOf(text, values)
    if (format === 'spells') return { sequences: spellsOf(table, values), column: noColumns }
    return wide(file, table, values)
  })
}

async function streamed(file: string, format: 'wide' | 'spells', values: Values): Promise<Sequences> {
  for (const flag of ['rows', 'weights', 'na', 'no-header', 'by'] as const) {
    if (values[flag] !== undefined) bad(`--${flag}`, '< 200 MB')
  }
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 })
  const read = await readStream(file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes, {
    format,
    ...(values.columns === undefined ? {} : { columns: range(values.columns, 65_000, '--columns') }),
    ...(values.states === undefined ? {} : { states: values.states.split(',') }),
    missing: missingAsked(values.missing),
  })
  return fromCompressed(read)
}

function noColumns(name: string): never {
  return bad(name, '--format wide')
}

/** Says in which file it was. */
export function inFile<Result>(file: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Unreadable) || error.file !== undefined) throw error
    const { line, column, what, hint } = error
    throw new Unreadable({ file, line, column, what, hint })
  }
}

function textOf(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The table; a first column without a name holds the names of rows, as R writes them, and is not counted. */
export function tableOf(text: string, values: Values): Table {
  const table = readTable(text)
  if (values['no-header'] === true) {
    return { columns: table.columns.map((_, c) => String(c + 1)), rows: [table.columns, ...table.rows] }
  }
  if (!/^\uFEFF?(""|[,;\t])/.test(text)) return table
  return { columns: table.columns.slice(1), rows: table.rows.map((row) => row.slice(1)) }
}

function wide(file: string, table: Table, values: Values): Given {
  if (table.rows.length === 0) {
    throw new Refusal({ da: `${file} har ingen rækker.`, en: `${file} has no rows.` })
  }
  const [firstRow, lastRow] = range(values.rows, table.rows.length, '--rows')
  const [firstColumn, lastColumn] = range(values.columns, table.columns.length, '--columns')
  const rows = table.rows.slice(firstRow, lastRow)
  const column = (name: string) => {
    const place = table.columns.indexOf(name)
    if (place < 0) bad(name, table.columns.slice(0, 20).join(', '))
    return rows.map((row) => row[place] ?? null)
  }
  const none = new Set(values.na?.split(','))
  const cells = rows.map((row) =>
    row.slice(firstColumn, lastColumn).map((cell) => (cell !== null && none.has(cell) ? null : cell)),
  )
  try {
    const sequences = fromCells(cells, {
      periods: table.columns.slice(firstColumn, lastColumn),
      ids: rows.map((_, i) => String(firstRow + i + 1)),
      ...(values.states === undefined ? {} : { alphabet: values.states.split(',') }),
      ...(values.weights === undefined
        ? {}
        : { weights: weightsOf(column(values.weights), values.weights, firstRow) }),
      missing: missingAsked(values.missing),
    })
    return { sequences, column }
  } catch (error) {
    // Rows and columns as they stand in the file.
    if (!(error instanceof Unreadable) || error.line === undefined) throw error
    const { line, column: place, what, hint } = error
    throw new Unreadable({ file, line: line + firstRow, column: (place ?? 1) + firstColumn, what, hint })
  }
}

function weightsOf(cells: (string | null)[], name: string, firstRow: number): number[] {
  return cells.map((cell, i) => {
    const weight = Number(cell)
    if (cell === null || !Number.isFinite(weight) || weight < 0) {
      throw new Refusal({
        da: `Vægten i ${name}, række ${firstRow + i + 1}, er “${cell ?? ''}”; den skal være et tal fra 0.`,
        en: `The weight in ${name}, row ${firstRow + i + 1}, is “${cell ?? ''}”; it must be a number from 0.`,
      })
    }
    return weight
  })
}

function spellsOf(table: Table, values: Values): Sequences {
  const names = ['id', 'from', 'to', 'state']
  const lower = table.columns.map((name) => name.toLowerCase())
  const places = names.map((name) => lower.indexOf(name))
  if (places.some((place) => place < 0)) bad(table.columns.join(','), names.join(','), '--format spells')
  const [id, from, to, state] = places as [number, number, number, number]
  return fromSpells(
    table.rows.map((row) => ({
      id: row[id] ?? '',
      from: Number(row[from] ?? NaN),
      to: Number(row[to] ?? NaN),
      state: row[state] ?? '',
    })),
    missingAsked(values.missing),
  )
}

/** `left=missing,gaps=delete,right=state:X`; `state` alone is right=missing. */
export function missingAsked(text: string | undefined): MissingHandling {
  if (text === undefined) return {}
  if (text === 'state') return { right: 'missing' }
  const asked: MissingHandling = {}
  for (const part of text.split(',')) {
    const [where, ...rest] = part.split('=')
    const side = oneOf(where ?? '', ['left', 'gaps', 'right'], '--missing')
    asked[side] = choice(rest.join('='))
  }
  return asked
}

function choice(text: string): MissingChoice {
  if (text === 'missing' || text === 'delete') return text
  if (text.startsWith('state:') && text.length > 6) return { state: text.slice(6) }
  return bad(text, 'missing, delete, state:NAME', '--missing')
}
