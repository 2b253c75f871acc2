import { refuse } from '../model/refuse.ts'
import { fromCells, type Sequences } from '../model/sequences.ts'

/** Codes from `first` to `last` mean `state`, from one week to another (ISO weeks such as 2014-W01), both included. */
export interface CodeRange {
  first: number
  last: number
  state: string
  validFrom?: string
  validTo?: string
}

/**
 * Recodes weekly benefit codes with a code list that has dates, so that a new name for a target group does not break a
 * trajectory. No code is a state of its own: self-supporting, or not in the register.
 *
 * @param weeks the week of each column, e.g. 2014-W01
 * @throws {Invalid} when a code is in no range that holds that week, with row, column and the ranges that there are
 * @example
 * fromWeeklyCodes([['130', null]], ['2014-W01', '2014-W02'], [{ first: 130, last: 139, state: 'cash' }], 'none')
 */
export function fromWeeklyCodes(
  codes: (string | null)[][],
  weeks: readonly string[],
  list: readonly CodeRange[],
  noCode: string,
  ids?: string[],
): Sequences {
  // The same code in the same week is looked up once.
  const known = weeks.map(() => new Map<string, string>())
  const cells = codes.map((row, i) =>
    row.map((code, t) => {
      if (code === null) return noCode
      const found = known[t]?.get(code)
      if (found !== undefined) return found
      const week = weeks[t] ?? ''
      const value = Number(code)
      const range = list.find(
        ({ first, last, validFrom, validTo }) =>
          value >= first && value <= last && (validFrom ?? '') <= week && week <= (validTo ?? '9999'),
      )
      if (!range) {
        const allowed = list.map(({ first, last }) => `${first}–${last}`).join(', ')
        refuse(
          {
            da: `Koden ${code} findes ikke i uge ${week}`,
            en: `The code ${code} does not exist in week ${week}`,
          },
          { da: `Tilladt er ${allowed}`, en: `Allowed are ${allowed}` },
          { line: i + 2, column: t + 1 },
        )
      }
      known[t]?.set(code, range.state)
      return range.state
    }),
  )
  return fromCells(cells, { periods: [...weeks], ...(ids ? { ids } : {}) })
}
