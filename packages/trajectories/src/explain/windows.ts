import { refuse } from '../model/refuse.ts'
import type { Sequences } from '../model/sequences.ts'

/** The same people as long before a reform as after it. */
export interface Around {
  before: Sequences
  after: Sequences
}

/**
 * Cuts equally long windows before and after a reform out of the same sequences.
 *
 * @param reform the first period under the new rules, counted from 0
 * @param length periods in each window
 * @throws {Invalid} when the register does not reach that far to both sides
 * @example
 * aroundReform(sequences, 260, 52).after.periods[0] // the period of the reform itself
 */
export function aroundReform(sequences: Sequences, reform: number, length: number): Around {
  const most = Math.min(reform, sequences.periods.length - reform)
  if (!(length >= 1 && length <= most))
    refuse(
      {
        da: `Der er højst ${Math.max(0, most)} perioder på begge sider af reformen, men vinduet er ${length}.`,
        en: `There are at most ${Math.max(0, most)} periods on both sides of the reform, but the window is ${length}.`,
      },
      { da: 'Vælg et kortere vindue.', en: 'Choose a shorter window.' },
    )
  const cut = (from: number): Sequences => ({
    ...sequences,
    periods: sequences.periods.slice(from, from + length),
    rows: sequences.rows.map((row) => row.slice(from, from + length)),
  })
  return { before: cut(reform - length), after: cut(reform) }
}

/** People followed from an entry, some under the old rules and some under the new, and who could not be followed. */
export interface Followed {
  before: Sequences
  after: Sequences
  /** Entries of the old time whose window would reach into the new one. */
  straddling: number
  /** Entries whose window would reach beyond the register. */
  tooLate: number
}

/**
 * Follows people from their first entry into a state, as long for those who came before a reform as for those who came after,
 * so that both have had the same time. A window of the old time ends before the reform; entries that would straddle it are
 * counted and left out, since they lived under both. One entry a person in each time.
 *
 * The design of cohorts with equal follow-up: Rothman, K. J., Greenland, S. & Lash, T. L. (2008). Modern Epidemiology, chapter 7.
 *
 * @param state the state that is entered: it was not there the period before
 * @throws {Invalid} when the state is not in the alphabet
 */
export function followedFrom(
  sequences: Sequences,
  options: { state: string; reform: number; length: number },
): Followed {
  const { state, reform, length } = options
  const code = sequences.alphabet.indexOf(state)
  if (code < 0)
    refuse(
      { da: `Tilstanden “${state}” findes ikke.`, en: `There is no state “${state}”.` },
      {
        da: `Vælg mellem ${sequences.alphabet.join(', ')}.`,
        en: `Choose among ${sequences.alphabet.join(', ')}.`,
      },
    )
  const kept = { before: [] as [number, number][], after: [] as [number, number][] }
  let [straddling, tooLate] = [0, 0]
  sequences.rows.forEach((row, person) => {
    const entry = (from: number, to: number) => {
      for (let t = Math.max(1, from); t < to; t++) if (row[t] === code && row[t - 1] !== code) return t
      return -1
    }
    const old = entry(0, Math.min(reform, row.length))
    if (old >= 0 && old + length <= reform) kept.before.push([person, old])
    else if (old >= 0) straddling++
    const fresh = entry(reform, row.length)
    if (fresh >= 0 && fresh + length <= row.length) kept.after.push([person, fresh])
    else if (fresh >= 0) tooLate++
  })
  const cut = (chosen: [number, number][]): Sequences => ({
    alphabet: sequences.alphabet,
    ids: chosen.map(([person]) => sequences.ids[person]!),
    periods: Array.from({ length }, (_, t) => String(t + 1)),
    rows: chosen.map(([person, from]) => sequences.rows[person]!.slice(from, from + length)),
    weights: Float64Array.from(chosen, ([person]) => sequences.weights[person]!),
  })
  return { before: cut(kept.before), after: cut(kept.after), straddling, tooLate }
}
