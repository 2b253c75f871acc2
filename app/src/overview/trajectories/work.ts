import { gatherSmall, type DistanceOptions, type Part, type Sequences } from '@lydhoer/trajectories'
import type { Register } from './register.ts'
import type { StudySettings } from './settings.ts'

/** A data set seen through the settings of a study. */
export interface Worked {
  sequences: Sequences
  colours: string[]
  /** The group of each person, small ones gathered; null when people are not grouped. */
  groups: string[] | null
}

/** Applies settings: periods cut, codes given their names, people grouped. */
export function workOn(register: Register, settings: StudySettings, others: string): Worked {
  const { sequences } = register
  const names = [...new Set(settings.states.map((state) => state.name))]
  const colours = names.map((name) => settings.states.find((state) => state.name === name)!.colour)
  const nameOf = new Map(settings.states.map((state) => [state.code, names.indexOf(state.name)]))
  const table = Uint8Array.from([
    ...sequences.alphabet.map((code) => nameOf.get(code) ?? names.length),
    names.length,
  ])
  const rows = sequences.rows.map((row) =>
    row.slice(settings.from - 1, settings.to).map((code) => table[code]!),
  )
  const worked: Sequences = {
    ...sequences,
    alphabet: names,
    periods: sequences.periods.slice(settings.from - 1, settings.to),
    rows,
  }
  return { sequences: worked, colours, groups: groupsOf(register, worked, settings, others) }
}

function groupsOf(register: Register, worked: Sequences, { groups }: StudySettings, others: string) {
  if (groups.by === 'none') return null
  if (groups.by === 'start')
    return gatherSmall(
      worked.rows.map((row) => worked.alphabet[row[0]!] ?? others),
      others,
    )
  const column = register.columns.find(({ name }) => name === groups.column)
  return column ? gatherSmall(column.values, others) : null
}

/** Some of the people. */
export function pick(sequences: Sequences, people: ArrayLike<number>): Sequences {
  const list = Array.from(people)
  return {
    ...sequences,
    rows: list.map((i) => sequences.rows[i]!),
    ids: list.map((i) => sequences.ids[i]!),
    weights: Float64Array.from(list, (i) => sequences.weights[i]!),
  }
}

/** One part for each group, in Danish order of their names. */
export function partsBy(sequences: Sequences, labels: readonly string[]): Part[] {
  const members = new Map<string, number[]>()
  labels.forEach((label, i) => {
    const list = members.get(label)
    if (list) list.push(i)
    else members.set(label, [i])
  })
  const collator = new Intl.Collator('da')
  return [...members]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([name, people]) => ({ name, sequences: pick(sequences, people) }))
}

/** The same people before the reform and after it, where the reform lies between the first and the last period. */
export function aroundReform(
  sequences: Sequences,
  { from, reform }: StudySettings,
): { before: Sequences; after: Sequences } | null {
  if (reform === null) return null
  const at = reform - from
  if (at < 1 || at >= sequences.periods.length) return null
  const cut = (first: number, last: number): Sequences => ({
    ...sequences,
    periods: sequences.periods.slice(first, last),
    rows: sequences.rows.map((row) => row.subarray(first, last)),
  })
  return { before: cut(0, at), after: cut(at, sequences.periods.length) }
}

/** The measure of a study as the library takes it. */
export function distanceOf({ measure }: StudySettings): DistanceOptions {
  if (measure === 'ham') return { measure: 'ham' }
  return measure === 'om'
    ? { measure: 'om', indel: 1, substitution: { constant: 2 } }
    : { measure: 'om', indel: 'auto', substitution: 'trate' }
}
