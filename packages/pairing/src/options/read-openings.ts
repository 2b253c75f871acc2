import { refused, tableOf } from '../table.ts'
import type { Opening } from './asked.ts'
import { hoursIn, wholeIn } from './read-cells.ts'
import { waysIn } from './ways.ts'

const headings = {
  id: ['id', 'nummer'],
  occupation: ['occupation', 'arbejde', 'stilling'],
  places: ['places', 'pladser'],
  hours: ['hours', 'timer'],
  transport: ['transport'],
  welcomes: ['welcomes', 'velkommen'],
} as const

const mostPlaces = 10_000

/**
 * Reads openings from a table with a heading: `id`, `occupation`, `places`, `hours`, `transport`, `welcomes`, in English or Danish. One number
 * of hours is what is asked for, no more and no fewer; without places there is one.
 *
 * @throws {Unreadable} with line and column
 * @example readOpenings('id;occupation;hours\nb1;Bibliotek;4-10\n')
 *   // [{ id: 'b1', occupation: 'Bibliotek', places: 1, hours: { from: 4, to: 10 }, transport: [] }]
 */
export function readOpenings(text: string): Opening[] {
  const { rows } = tableOf<keyof typeof headings>(text, headings, {
    heading: 'id;occupation;places;hours;transport;welcomes',
    nobody: says.none,
    writeRows: says.writeOpenings,
  })
  return rows.map((row) => {
    const occupation = row('occupation')?.text.trim() ?? ''
    const { line, column } = row('occupation') ?? row('id')!
    if (occupation === '') throw refused(line, column, says.noOccupation, says.writeOccupation)
    const welcomes = row('welcomes')?.text.trim() ?? ''
    return {
      id: row('id')!.text.trim(),
      occupation,
      places: wholeIn(row('places'), 1, mostPlaces),
      hours: hoursIn(row('hours'), (asked) => ({ from: asked, to: asked })),
      transport: waysIn(row('transport')?.text ?? ''),
      ...(welcomes !== '' && { welcomes }),
    }
  })
}

const says = {
  none: { da: 'Der er ingen åbninger under overskriften', en: 'There are no openings below the heading' },
  writeOpenings: { da: 'Skriv én åbning på hver linje', en: 'Write one opening on each line' },
  noOccupation: {
    da: 'Der står ikke, hvilket arbejde det er',
    en: 'It does not say what kind of work it is',
  },
  writeOccupation: { da: 'Skriv det i kolonnen occupation', en: 'Write it in the column occupation' },
}
