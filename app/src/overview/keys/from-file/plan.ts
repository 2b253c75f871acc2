import { addDay, longDate, type Sentence } from '@lydhoer/words'
import type { ShownLine } from '../../../shared/from-file/plan-view.tsx'
import type { NewAssignment } from '../assignments.ts'
import { lastDayOf } from '../days.ts'
import type { NewRole } from '../roles.ts'
import type { Column } from './columns.ts'
import { dayOfText } from '../../../shared/from-file/day-of-text.ts'

export type State = 'unreadable' | 'new' | 'ended' | 'changed' | 'unchanged'

export type PlanLine = ShownLine<State, Column>

/** All that would be written, and nothing else. */
export interface Acts {
  register: { id: string; name: string; cpr: string }[]
  expect: { id: string; name: string; key: string }[]
  rename: { id: string; name: string }[]
  assign: NewAssignment[]
  endAssignments: { id: string; validTo: string }[]
  give: NewRole[]
  endRoles: { id: string; personId: string; validTo: string }[]
}

export interface Plan {
  lines: PlanLine[]
  acts: Acts
  /** Citizens who were here, and are looked up by their numbers. */
  citizensSeen: string[]
}

export const noActs = (): Acts => ({
  ...{ register: [], expect: [], rename: [], assign: [], endAssignments: [], give: [], endRoles: [] },
})

export const hasActs = (acts: Acts): boolean =>
  (Object.values(acts) as readonly unknown[][]).some((all) => all.length > 0)

/** What a plan is made of besides the rows. */
export interface Moment {
  now: Date
  /** By the Danish calendar. */
  today: string
  me: string
  newId: () => string
}

/** A cell that cannot be read: which column, and what to do about it. */
export class CellTrouble extends Error {
  readonly column: Column
  readonly what: Sentence
  constructor(column: Column, what: Sentence) {
    super(what.en)
    this.column = column
    this.what = what
  }
}

/** One line of the plan: what reading it came to, or what could not be read. */
export function planned(
  { line, who }: Pick<PlanLine, 'line' | 'who'>,
  read: () => Pick<PlanLine, 'state' | 'says'>,
): PlanLine {
  try {
    return { line, who, ...read() }
  } catch (error) {
    if (!(error instanceof CellTrouble)) throw error
    return { line, who, state: 'unreadable', says: [error.what], column: error.column }
  }
}

const said = new Map<string, Sentence>()

/** A day in words; a file has the same few days thousands of times. */
export function dayIn(day: string): Sentence {
  const before = said.get(day)
  if (before) return before
  // No more than the days of some years: whoever sends others cannot fill the memory with them.
  if (said.size > 5000) said.clear()
  const sentence = { da: longDate('da', day), en: longDate('en', day) }
  said.set(day, sentence)
  return sentence
}

/** From when to when a row says: `validTo` is the first day on which it no longer holds. @throws CellTrouble */
export function termOf(
  cells: { from: string; to: string },
  { now, today }: Moment,
): { validFrom: string; validTo: string | null } {
  const from = cells.from === '' ? today : dayOfText(cells.from)
  const to = cells.to === '' ? null : dayOfText(cells.to)
  if (from === null || from < addDay(now, -3660) || from > addDay(now, 366))
    throw new CellTrouble('from', {
      da: `“${cells.from}” er ikke en dag, der kan bruges. Skriv den som 31-12-2026, højst ti år tilbage og et år frem`,
      en: `“${cells.from}” is not a day that can be used. Write it as 31-12-2026, ten years back and a year ahead at most`,
    })
  if (cells.to !== '' && to === null)
    throw new CellTrouble('to', {
      da: `“${cells.to}” er ikke en dag. Skriv den som 31-12-2026`,
      en: `“${cells.to}” is not a day. Write it as 31-12-2026`,
    })
  if (to !== null && cells.from !== '' && to < from)
    throw new CellTrouble('to', {
      da: 'Den sidste dag ligger før den første',
      en: 'The last day lies before the first',
    })
  return { validFrom: from, validTo: to && addDay(new Date(`${to}T12:00:00Z`), 1) }
}

/** On which day something that goes on ends, where a row says so: today at the soonest. */
export const endOf = (validTo: string | null, today: string): string | null =>
  validTo === null ? null : validTo < today ? today : validTo

export const until = (validTo: string): Sentence => dayIn(lastDayOf(validTo))

/** A name that can be kept. @throws CellTrouble */
export function nameIn(cell: string): string {
  if (cell === '' || cell.length > 200)
    throw new CellTrouble('name', {
      da: 'Skriv et navn på højst 200 tegn',
      en: 'Write a name of at most 200 characters',
    })
  return cell
}

export const alike = (text: string): string => text.toLocaleLowerCase('da')
