import type { Sequences } from './sequences.ts'

/** Some of the people, by their places; what is protected stays so. */
export function ofPeople<S extends Sequences>(sequences: S, people: ArrayLike<number>): S {
  const list = Array.from(people)
  return {
    ...sequences,
    rows: list.map((i) => sequences.rows[i]!),
    ids: list.map((i) => sequences.ids[i]!),
    weights: Float64Array.from(list, (i) => sequences.weights[i]!),
  }
}

/** The same people in some of the periods: from the one at `from` (the first is 0) to the one before `to`. */
export function inPeriods<S extends Sequences>(sequences: S, from: number, to: number): S {
  return {
    ...sequences,
    periods: sequences.periods.slice(from, to),
    rows: sequences.rows.map((row) => row.subarray(from, to)),
  }
}

/**
 * The same lives with other names for the states. States of the same name are one; one without a name is missing.
 *
 * @param nameOf the new name of a state
 * @example
 * underNames(sequences, (state) => (state === 'FE' || state === 'HE' ? 'education' : state))
 */
export function underNames<S extends Sequences>(
  sequences: S,
  alphabet: string[],
  nameOf: (state: string) => string | undefined,
): S {
  const none = alphabet.length
  const place = (state: string) => {
    const at = alphabet.indexOf(nameOf(state) ?? '')
    return at < 0 ? none : at
  }
  const table = Uint8Array.from([...sequences.alphabet.map(place), none])
  return { ...sequences, alphabet, rows: sequences.rows.map((row) => row.map((state) => table[state]!)) }
}

/**
 * The same lives with empty cells as a state of their own, the last of the alphabet; where a life ends before the last period, the
 * rest is empty too.
 */
export function withEmptyAs<S extends Sequences>(sequences: S, name: string): S {
  const { alphabet, periods, rows } = sequences
  const none = alphabet.length
  const whole = rows.map((row) => {
    if (row.length === periods.length) return row
    const padded = new Uint8Array(periods.length).fill(none)
    padded.set(row)
    return padded
  })
  return { ...sequences, alphabet: [...alphabet, name], rows: whole }
}
