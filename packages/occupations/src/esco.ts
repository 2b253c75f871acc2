import { cellsOf, Unreadable, type Cell } from '@lydhoer/words'
import { fold } from './fold.ts'
import type { Occupation } from './occupation.ts'

/** What has to stand where occupations from ESCO are shown, in the words that its terms ask for. */
export const escoAttribution = 'This service uses the ESCO classification of the European Commission.'

const columns = { unit: 'iscogroup', name: 'preferredlabel', words: 'altlabels' } as const

/**
 * Reads the table of occupations that ESCO gives out as CSV (`occupations_da.csv`, version 1): the columns `iscoGroup`, `preferredLabel` and
 * `altLabels`, the labels of which stand on a line each within the cell. Other columns are passed over.
 *
 * @throws {Unreadable} with line and column: a column is missing, a unit group is not four digits, a row has no name
 * @example readEsco('iscoGroup,preferredLabel,altLabels\n5223,boghandler,"bogsælger\nboghandlermedhjælper"\n')
 *   // [{ name: 'boghandler', unit: '5223', words: ['bogsælger', 'boghandlermedhjælper'] }]
 */
export function readEsco(text: string): Occupation[] {
  const [heading, ...rows] = cellsOf(text)
  if (!heading) throw refused({ text: '', line: 1, column: 1 }, says.empty)
  const at = (name: string) => {
    const found = heading.findIndex((cell) => cell.text.trim().toLowerCase() === name)
    if (found < 0) throw refused(heading[0]!, says.missing)
    return found
  }
  const [unitAt, nameAt, wordsAt] = [at(columns.unit), at(columns.name), at(columns.words)]
  return rows.map((row) => {
    const [unit, name] = [row[unitAt], row[nameAt]]
    if (!unit || !/^\d{4}$/.test(unit.text.trim())) throw refused(unit ?? row[0]!, says.unit)
    if (!name || name.text.trim() === '') throw refused(name ?? row[0]!, says.name)
    const words = (row[wordsAt]?.text ?? '').split(/\r\n|\n|\r/).map(fold)
    return { name: fold(name.text), unit: unit.text.trim(), words: words.filter((word) => word !== '') }
  })
}

const refused = ({ line, column }: Cell, what: { da: string; en: string }) =>
  new Unreadable({ line, column, what, hint: says.hint })

const says = {
  empty: { da: 'Filen er tom', en: 'The file is empty' },
  missing: {
    da: 'Her mangler en af kolonnerne iscoGroup, preferredLabel og altLabels',
    en: 'One of the columns iscoGroup, preferredLabel and altLabels is missing here',
  },
  unit: {
    da: 'Gruppen er ikke fire cifre',
    en: 'The group is not four digits',
  },
  name: { da: 'Her mangler navnet', en: 'The name is missing here' },
  hint: {
    da: 'Hent ESCO’s tabel over occupations på dansk som CSV, og læg den ind uændret',
    en: 'Get ESCO’s table of occupations in Danish as CSV, and put it in unchanged',
  },
}
