import type { Cell } from '@lydhoer/words'
import { refused } from '../table.ts'
import type { Hours } from './asked.ts'

/** A whole number from a cell; `otherwise` where it is empty. */
export function wholeIn(cell: Cell | undefined, otherwise: number, most: number): number {
  const written = cell?.text.trim() ?? ''
  if (!cell || written === '') return otherwise
  const number = Number(written)
  if (/^\d+$/.test(written) && number <= most) return number
  throw refused(cell.line, cell.column, says.notWhole(written), says.wholeIs(most))
}

const hoursInAWeek = 168

/**
 * Hours a week from a cell, `8` or `4-10`; one number alone means what `alone` makes of it.
 *
 * @throws {Unreadable} when it is neither, or more than a week has
 */
export function hoursIn(cell: Cell | undefined, alone: (hours: number) => Hours): Hours | undefined {
  const written = cell?.text.trim() ?? ''
  if (!cell || written === '') return undefined
  const [, first, last] = /^(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*(\d+(?:[.,]\d+)?))?$/.exec(written) ?? []
  const from = numberIn(first)
  const hours = last === undefined ? alone(from) : { from, to: numberIn(last) }
  if (hours.from <= hours.to && hours.to <= hoursInAWeek) return hours
  throw refused(cell.line, cell.column, says.notHours(written), says.hoursAre)
}

const numberIn = (written: string | undefined) => Number((written ?? 'nothing').replace(',', '.'))

/** The parts of a cell, parted by comma, semicolon or a stroke; each may have spaces in it. */
export const partsIn = (cell: Cell | undefined): string[] =>
  (cell?.text.split(/[,;|]/) ?? []).map((part) => part.trim()).filter((part) => part !== '')

const says = {
  notWhole: (written: string) => ({
    da: `“${written}” er ikke et helt tal`,
    en: `“${written}” is no whole number`,
  }),
  wholeIs: (most: number) => ({
    da: `Skriv et tal fra 0 til ${most}`,
    en: `Write a number from 0 to ${most}`,
  }),
  notHours: (written: string) => ({
    da: `“${written}” er ikke timer om ugen`,
    en: `“${written}” are no hours a week`,
  }),
  hoursAre: { da: 'Skriv for eksempel 8 eller 4-10', en: 'Write for instance 8 or 4-10' },
}
