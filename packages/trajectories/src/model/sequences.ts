import { refuse } from './refuse.ts'
import { runsOf } from './rows.ts'

/** One stretch of one state: the shared model of a spell. Periods count from 0; `to` is not part of it. */
export interface Spell {
  state: string
  from: number
  to: number
}

/**
 * State sequences: `rows[i][t]` is the number of a state in `alphabet`; a missing value is `alphabet.length`.
 * Rows may be of unequal length: what lies after the end is void, not missing.
 */
export interface Sequences {
  ids: string[]
  alphabet: string[]
  periods: string[]
  rows: Uint8Array[]
  weights: Float64Array
}

/** What to do with an empty cell before the first state, between states, or after the last. */
export type MissingChoice = 'missing' | 'delete' | { state: string }
export interface MissingHandling {
  left?: MissingChoice
  gaps?: MissingChoice
  right?: MissingChoice
}

/** How many periods a sequence can have, and states an alphabet (one byte each, one kept for missing). */
export const mostPeriods = 65_000
export const mostStates = 254

/**
 * Makes state sequences from cells, where null is an empty cell.
 *
 * Left and gaps are missing by default, and what is empty at the right is void (the sequence has ended).
 *
 * @throws {Invalid} when a cell is not in the alphabet, or there are more than 254 states
 * @example
 * fromCells([['A', 'A', null]], {}).rows[0].length // 2
 */
export function fromCells(
  cells: (string | null)[][],
  options: {
    ids?: string[]
    alphabet?: string[]
    periods?: string[]
    weights?: ArrayLike<number>
    missing?: MissingHandling
  } = {},
): Sequences {
  const missing = options.missing ?? {}
  const seen = new Set<string>()
  for (const row of cells) for (const cell of row) if (cell !== null) seen.add(cell)
  for (const choice of Object.values<MissingChoice | undefined>({ ...missing }))
    if (typeof choice === 'object') seen.add(choice.state)
  const alphabet = options.alphabet ?? [...seen].sort(byStateName)
  refuseUnknown(cells, seen, alphabet)
  const codes = new Map(alphabet.map((state, code) => [state, code]))
  const rows = cells.map((row) => encode(row, codes, alphabet.length, missing))
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0)
  return {
    ids: options.ids ?? cells.map((_, i) => String(i + 1)),
    alphabet,
    periods: options.periods ?? Array.from({ length: width }, (_, t) => String(t + 1)),
    rows,
    weights: Float64Array.from(options.weights ?? new Float64Array(cells.length).fill(1)),
  }
}

/** States that are not allowed, and more of them than there can be, with where the first one is. */
function refuseUnknown(cells: (string | null)[][], seen: Set<string>, alphabet: string[]): void {
  const allowed = new Set(alphabet)
  const unknown = [...seen].find((state) => !allowed.has(state))
  if (unknown === undefined && alphabet.length <= mostStates) return
  const column = (row: (string | null)[]) => row.findIndex((cell) => cell === unknown)
  const line = unknown === undefined ? -1 : cells.findIndex((row) => column(row) >= 0)
  if (unknown !== undefined) {
    const list = alphabet.slice(0, 30).join(', ')
    refuse(
      { da: `“${unknown}” er ikke en tilstand`, en: `“${unknown}” is not a state` },
      { da: `Tilladt er ${list}`, en: `Allowed are ${list}` },
      line < 0 ? {} : { line: line + 2, column: column(cells[line]!) + 1 },
    )
  }
  const some = alphabet.slice(0, 5).join(', ')
  refuse(
    {
      da: `Der er ${alphabet.length} forskellige tilstande (${some} …)`,
      en: `There are ${alphabet.length} different states (${some} …)`,
    },
    {
      da: `Vælg kun de kolonner, der er perioder, og højst ${mostStates} tilstande`,
      en: `Choose only the columns that are periods, and at most ${mostStates} states`,
    },
  )
}

/** Numbers by their size, else by their letters. */
export function byStateName(a: string, b: string): number {
  const difference = Number(a) - Number(b)
  return Number.isNaN(difference) ? (a < b ? -1 : a > b ? 1 : 0) : difference
}

function encode(
  row: (string | null)[],
  codes: Map<string, number>,
  none: number,
  missing: MissingHandling,
): Uint8Array {
  let first = row.findIndex((cell) => cell !== null)
  const last = row.findLastIndex((cell) => cell !== null)
  if (first < 0) first = 0
  const out: number[] = []
  row.forEach((cell, t) => {
    if (cell !== null) {
      out.push(codes.get(cell) ?? none)
      return
    }
    // A wholly empty row is empty at the right.
    const choice =
      t < first
        ? (missing.left ?? 'missing')
        : t > last
          ? (missing.right ?? 'delete')
          : (missing.gaps ?? 'missing')
    if (choice === 'missing') out.push(none)
    else if (choice !== 'delete') out.push(codes.get(choice.state) ?? none)
  })
  return Uint8Array.from(out)
}

/** Whether any value is missing, so that missing must count as a state of its own in distances. */
export function hasMissing(sequences: Sequences): boolean {
  return sequences.rows.some((row) => row.includes(sequences.alphabet.length))
}

/** The states as counted: the alphabet, and missing as one more where asked for. */
export function statesCounted(sequences: Sequences, withMissing: boolean): number {
  return sequences.alphabet.length + (withMissing ? 1 : 0)
}

/** The spells of one sequence, in words. Missing stretches are left out. */
export function spellsOf(sequences: Sequences, index: number): Spell[] {
  const { states, lengths } = runsOf(sequences.rows[index]!)
  let from = 0
  return states.flatMap((code, i) => {
    const to = from + lengths[i]!
    const spell = { state: sequences.alphabet[code] ?? '', from, to }
    from = to
    return code < sequences.alphabet.length ? [spell] : []
  })
}
