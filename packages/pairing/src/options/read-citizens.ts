import { refused, tableOf, type Row } from '../table.ts'
import type { Citizen } from './asked.ts'
import { hoursIn, partsIn, wholeIn } from './read-cells.ts'
import { waysIn } from './ways.ts'

const headings = {
  id: ['id', 'nummer'],
  waitingWeeks: ['waitingweeks', 'ventet', 'uger'],
  wish1: ['wish1', 'ønske1'],
  wish2: ['wish2', 'ønske2'],
  wish3: ['wish3', 'ønske3'],
  hours: ['hours', 'timer'],
  transport: ['transport'],
  not: ['not', 'ikke'],
} as const
type Column = keyof typeof headings

const mostWeeks = 5200

/**
 * Reads who looks for a place from a table with a heading: `id`, `waitingWeeks`, `wish1`, `wish2`, `wish3`, `hours`, `transport`, `not`,
 * in English or Danish. One number of hours is the most they can; several ways, or several noes, are parted by commas
 * within quotes or by strokes.
 *
 * @throws {Unreadable} with line and column
 * @example readCitizens('id;wish1;hours\na;bibliotek;8\n')
 *   // [{ id: 'a', waitingWeeks: 0, wishes: ['bibliotek'], hours: { from: 0, to: 8 }, transport: [], not: [] }]
 */
export function readCitizens(text: string): Citizen[] {
  const { rows } = tableOf<Column>(text, headings, {
    heading: 'id;waitingWeeks;wish1;wish2;wish3;hours;transport;not',
    nobody: says.nobody,
    writeRows: says.writeCitizens,
  })
  return rows.map((row) => ({
    id: row('id')!.text.trim(),
    waitingWeeks: wholeIn(row('waitingWeeks'), 0, mostWeeks),
    wishes: wishesIn(row),
    hours: hoursIn(row('hours'), (most) => ({ from: 0, to: most })),
    transport: waysIn(row('transport')?.text ?? ''),
    not: partsIn(row('not')),
  }))
}

function wishesIn(row: Row<Column>): string[] {
  const cells = [row('wish1'), row('wish2'), row('wish3')]
  const wishes = cells.map((cell) => cell?.text.trim() ?? '')
  const gap = wishes.findIndex((wish, at) => at > 0 && wish !== '' && wishes[at - 1] === '')
  if (gap > 0) throw refused(cells[gap]!.line, cells[gap]!.column, says.noWishBefore(gap + 1), says.inOrder)
  return wishes.filter((wish) => wish !== '')
}

const says = {
  nobody: { da: 'Der er ingen borgere under overskriften', en: 'There is nobody below the heading' },
  writeCitizens: { da: 'Skriv én borger på hver linje', en: 'Write one citizen on each line' },
  noWishBefore: (number: number) => ({
    da: `Her er ønske ${number}, men ønske ${number - 1} mangler`,
    en: `Here is wish ${number}, but wish ${number - 1} is missing`,
  }),
  inOrder: { da: 'Skriv det kæreste ønske først', en: 'Write the dearest wish first' },
}
