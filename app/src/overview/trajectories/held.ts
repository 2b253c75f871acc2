import { fjordbyRegister, type Register } from './register.ts'

/** What is known of a register without its people: what the forms ask about and the pages say. */
export interface Held {
  people: number
  periods: string[]
  alphabet: string[]
  /** Names of columns that people can be grouped by. */
  columns: string[]
  /** Columns of the file that nothing was read from. */
  unused: string[]
  reform: number | null
  /** The length of the shortest trajectory. */
  shortest: number
}

export function heldOf({ sequences, columns, unused, reform }: Register): Held {
  const { rows, periods, alphabet } = sequences
  return {
    people: rows.length,
    ...{ periods, alphabet, unused, reform },
    columns: columns.map(({ name }) => name),
    shortest: rows.reduce((least, row) => Math.min(least, row.length), periods.length),
  }
}

/** Of the made-up register, without drawing everybody in it. */
export const heldOfFjordby = (people: number): Held => ({ ...heldOf(fjordbyRegister(1)), people })
