import { fewest } from '@lydhoer/measuring'
import {
  fjordby,
  fromCells,
  fromSpells,
  fromStatePermanence,
  readTable,
  type Sequences,
  type Table,
} from '@lydhoer/trajectories'
import { Unreadable } from '@lydhoer/words'
import { Invalid, problemFrom, type Problem } from '../../shared/request/errors.ts'
import { refuseCpr } from './cpr-columns.ts'

export type Source = 'fjordby' | 'wide' | 'spells' | 'sps'

/** A data set as it is worked on: everybody's states as they stand in the file, and what else is known of each. */
export interface Register {
  sequences: Sequences
  /** Columns that people can be grouped by: 2–12 different values. One value a person, in the order of the rows. */
  columns: { name: string; values: string[] }[]
  /** The period in which the rules changed, where that is known, from 1. */
  reform: number | null
}

/** How a wide table is to be read; what is left empty is found. */
export interface Reading {
  first?: string | undefined
  last?: string | undefined
  weight?: string | undefined
}

/** People and weeks of Fjordby's register; the reform stands in its middle. */
const fjordbySize = { people: 20_000, weeks: 520, seed: 2026 }
const mostStates = 40

/** The made-up register, drawn anew from its seed each time: nothing of it is stored. */
export function fjordbyRegister(): Register {
  return { sequences: fjordby(fjordbySize), columns: [], reform: fjordbySize.weeks / 2 + 1 }
}

/**
 * Reads a file with trajectories.
 *
 * @throws Invalid with file, row, column, value and what is allowed; and when a column holds CPR numbers
 */
export function readRegister(
  text: string,
  source: Exclude<Source, 'fjordby'>,
  reading: Reading,
  file: string,
): Register {
  try {
    const table = readTable(text)
    refuseCpr(table)
    const register = { wide: fromWide, spells: fromSpellTable, sps: fromSps }[source](table, reading)
    const { rows, alphabet } = register.sequences
    if (rows.length < fewest)
      throw new Invalid([
        problemFrom(
          'file',
          `Filen har ${rows.length} personer. Der skal være mindst ${fewest} | The file has ${rows.length} people. There must be at least ${fewest}`,
        ),
      ])
    if (alphabet.length > mostStates)
      throw new Invalid([
        {
          field: 'first',
          what: {
            da: `Der er ${alphabet.length} forskellige tilstande (${alphabet.slice(0, 5).join(', ')} …), og der må være ${mostStates}.`,
            en: `There are ${alphabet.length} different states (${alphabet.slice(0, 5).join(', ')} …), and ${mostStates} are allowed.`,
          },
          hint: {
            da: 'Sig, hvilke kolonner der er perioder, eller saml koderne i færre.',
            en: 'Say which columns are periods, or gather the codes in fewer.',
          },
        },
      ])
    return register
  } catch (error) {
    if (error instanceof Unreadable) throw new Invalid([problemIn(file, error)])
    throw error
  }
}

/** A refusal of the reader with file, row and column. */
function problemIn(file: string, error: Unreadable): Problem {
  const where = (row: string, column: string) =>
    [file, error.line && `${row} ${error.line}`, error.column && `${column} ${error.column}`]
      .filter(Boolean)
      .join(', ')
  return {
    field: 'file',
    what: {
      da: `${where('række', 'kolonne')}: ${error.what.da}.`,
      en: `${where('row', 'column')}: ${error.what.en}.`,
    },
    hint: { da: `${error.hint.da}.`, en: `${error.hint.en}.` },
  }
}

/** One column a period: those between first and last, or the longest run of columns that share their values. */
function fromWide(table: Table, reading: Reading): Register {
  const [from, to] = periodsOf(table, reading)
  const weight = reading.weight ? placeOf(table, reading.weight, 'weight') : -1
  const sequences = fromCells(
    table.rows.map((row) => row.slice(from, to + 1)),
    {
      periods: table.columns.slice(from, to + 1),
      ...(weight >= 0 && { weights: table.rows.map((row, r) => weightOf(row[weight] ?? null, r, weight)) }),
    },
  )
  const others = table.columns.flatMap((name, c) => {
    if ((c >= from && c <= to) || c === weight) return []
    const values = table.rows.map((row) => row[c] ?? '–')
    const different = new Set(values).size
    return different >= 2 && different <= 12 ? [{ name, values }] : []
  })
  return { sequences, columns: others, reform: null }
}

function weightOf(cell: string | null, row: number, column: number): number {
  const value = Number((cell ?? '').replace(',', '.'))
  if (cell !== null && Number.isFinite(value) && value > 0) return value
  throw new Invalid([
    {
      field: 'weight',
      what: {
        da: `Række ${row + 2}, kolonne ${column + 1}: «${cell ?? ''}» er ikke en vægt.`,
        en: `Row ${row + 2}, column ${column + 1}: «${cell ?? ''}» is no weight.`,
      },
      hint: { da: 'En vægt er et tal over 0.', en: 'A weight is a number above 0.' },
    },
  ])
}

function placeOf({ columns }: Table, name: string, field: string): number {
  const place = columns.findIndex((column) => column.trim() === name.trim())
  if (place >= 0) return place
  const some = columns.slice(0, 12).join(', ')
  throw new Invalid([
    {
      field,
      what: { da: `Der er ingen kolonne «${name}».`, en: `There is no column «${name}».` },
      hint: {
        da: `Kolonnerne er ${some}${columns.length > 12 ? ' …' : ''}`,
        en: `The columns are ${some}${columns.length > 12 ? ' …' : ''}`,
      },
    },
  ])
}

function periodsOf(table: Table, { first, last }: Reading): [number, number] {
  if (first || last) {
    const from = first ? placeOf(table, first, 'first') : 0
    const to = last ? placeOf(table, last, 'last') : table.columns.length - 1
    if (to < from)
      throw new Invalid([
        problemFrom(
          'last',
          'Den sidste periode står før den første | The last period stands before the first',
        ),
      ])
    return [from, to]
  }
  // Periods follow each other and are named alike: «uge1», «uge2», or bare numbers. The longest such run is taken.
  const stem = (name: string) => name.replace(/[\d.\-_ ]+/g, '#')
  let best: [number, number] = [0, 0]
  for (let from = 0; from < table.columns.length;) {
    let to = from
    while (to + 1 < table.columns.length && stem(table.columns[to + 1]!) === stem(table.columns[from]!)) to++
    if (to - from > best[1] - best[0]) best = [from, to]
    from = to + 1
  }
  if (best[1] - best[0] >= 1) return best
  throw new Invalid([
    problemFrom(
      'first',
      'Der er ikke flere kolonner efter hinanden, der hedder det samme med hver sit tal. Skriv, hvilken kolonne der er den første periode, og hvilken der er den sidste | There are no columns in a row with the same name and a number each. Write which column is the first period, and which is the last',
    ),
  ])
}

/** Four columns: who, from, to, state; by name, or in that order. */
function fromSpellTable(table: Table): Register {
  const names = table.columns.map((name) => name.trim().toLowerCase())
  const find = (words: string[], otherwise: number) => {
    const place = names.findIndex((name) => words.includes(name))
    return place >= 0 ? place : otherwise
  }
  const [id, from, to, state] = [
    find(['id', 'person', 'løbenummer'], 0),
    find(['from', 'fra', 'start', 'begin'], 1),
    find(['to', 'til', 'slut', 'end'], 2),
    find(['state', 'tilstand', 'status'], 3),
  ]
  const spells = table.rows.map((row, r) => {
    const cell = (c: number) => row[c] ?? ''
    for (const c of [id, from, to, state])
      if (cell(c) === '' || ((c === from || c === to) && !/^\d+$/.test(cell(c).trim())))
        throw new Invalid([
          {
            field: 'file',
            what: {
              da: `Række ${r + 2}, kolonne ${c + 1}: «${cell(c)}» kan ikke bruges.`,
              en: `Row ${r + 2}, column ${c + 1}: «${cell(c)}» cannot be used.`,
            },
            hint: {
              da: 'Hver række har et løbenummer, første og sidste periode som hele tal fra 1, og en tilstand.',
              en: 'Each row has a running number, the first and last period as whole numbers from 1, and a state.',
            },
          },
        ])
    return { id: cell(id), from: Number(cell(from)), to: Number(cell(to)), state: cell(state) }
  })
  return { sequences: fromSpells(spells), columns: [], reform: null }
}

/** One column in which each cell is a whole trajectory: «EM/4-TR/2». Of several it is the last. */
function fromSps(table: Table): Register {
  const place = table.columns.length - 1
  const sequences = fromStatePermanence(table.rows.map((row) => row[place] ?? ''))
  return { sequences, columns: [], reform: null }
}
