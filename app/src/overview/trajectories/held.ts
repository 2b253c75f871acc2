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
  /** About how many different values each of these has, where that was counted; see `about`. */
  different?: (number | null)[]
  /** How large a part of the cells are empty, 0–1; data sets from before that was counted do not say. */
  empty?: number
  reform: number | null
  /** The length of the shortest trajectory. */
  shortest: number
}

export function heldOf({ sequences, columns, unused, reform }: Register): Held {
  const { rows, periods, alphabet } = sequences
  return {
    people: rows.length,
    ...{ periods, alphabet, reform },
    unused: unused.map(({ name }) => name),
    different: unused.map(({ values }) => about(values)),
    empty: emptyIn(sequences),
    columns: columns.map(({ name }) => name),
    shortest: rows.reduce((least, row) => Math.min(least, row.length), periods.length),
  }
}

/** A number of values so far that one person more in a newer version does not show in it: tens, and 101 for more than a hundred. */
const about = (values: number | null) =>
  values === null || values <= 1 || values > 100 ? values : Math.max(2, Math.round(values / 10) * 10)

/** Of the blurred register, so that it tells of nobody. */
function emptyIn({ rows, periods, alphabet }: Register['sequences']): number {
  const filled = rows.reduce(
    (sum, row) => sum + row.reduce((n, state) => n + Number(state < alphabet.length), 0),
    0,
  )
  return 1 - filled / (rows.length * periods.length || 1)
}

/** Of the made-up register, without drawing everybody in it. */
export const heldOfFjordby = (people: number): Held => ({ ...heldOf(fjordbyRegister(1)), people })
