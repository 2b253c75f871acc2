import { gatherSmall } from '@lydhoer/measuring'
import { inPeriods, ofPeople, underNames, withEmptyAs } from '@lydhoer/trajectories'
import type { DistanceOptions, Part, ProtectedSequences } from '@lydhoer/trajectories'
import type { Language } from '@lydhoer/words'
import type { ProtectedRegister } from './protected-register.ts'
import { emptyName, statesOf, type StudySettings } from './settings.ts'

/** A data set seen through the settings of a study. */
export interface Worked {
  sequences: ProtectedSequences
  colours: string[]
  /** The group of each person, small ones gathered; null when people are not grouped. */
  groups: string[] | null
}

const others = { da: 'Øvrige', en: 'Others' }

/** Applies settings: periods cut, codes given their names and their order, people grouped. */
export function workOn(register: ProtectedRegister, settings: StudySettings, language: Language): Worked {
  const names = [...new Set(settings.states.map((state) => state.name))]
  const { colours } = statesOf(settings, language)
  const nameOf = new Map(settings.states.map(({ code, name }) => [code, name]))
  const inWindow = inPeriods(register.sequences, settings.from - 1, settings.to)
  const named = underNames(inWindow, names, (code) => nameOf.get(code))
  const sequences = settings.empty === 'state' ? withEmptyAs(named, emptyName[language]) : named
  return { sequences, colours, groups: groupsOf(register, sequences, settings, others[language]) }
}

function groupsOf(
  register: ProtectedRegister,
  worked: ProtectedSequences,
  { groups }: StudySettings,
  others: string,
) {
  if (groups.by === 'none') return null
  if (groups.by === 'start')
    return gatherSmall(
      worked.rows.map((row) => worked.alphabet[row[0]!] ?? others),
      others,
    )
  const column = register.columns.find(({ name }) => name === groups.column)
  return column ? gatherSmall(column.values, others) : null
}

/** One part for each group, in Danish order of their names. */
export function partsBy(sequences: ProtectedSequences, labels: readonly string[]): Part[] {
  const members = new Map<string, number[]>()
  labels.forEach((label, i) => {
    const list = members.get(label)
    if (list) list.push(i)
    else members.set(label, [i])
  })
  const collator = new Intl.Collator('da')
  return [...members]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([name, people]) => ({ name, sequences: ofPeople(sequences, people) }))
}

/** The same people before the reform and after it, where the reform lies between the first and the last period. */
export function aroundReform(
  sequences: ProtectedSequences,
  { from, reform }: StudySettings,
): { before: ProtectedSequences; after: ProtectedSequences } | null {
  if (reform === null) return null
  const at = reform - from
  if (at < 1 || at >= sequences.periods.length) return null
  return {
    before: inPeriods(sequences, 0, at),
    after: inPeriods(sequences, at, sequences.periods.length),
  }
}

/** The measure of a study as the library takes it. */
export function distanceOf({ measure }: StudySettings): DistanceOptions {
  if (measure === 'ham') return { measure: 'ham' }
  return measure === 'om'
    ? { measure: 'om', indel: 1, substitution: { constant: 2 } }
    : { measure: 'om', indel: 'auto', substitution: 'trate' }
}
