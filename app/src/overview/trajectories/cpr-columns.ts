import type { Table } from '@lydhoer/trajectories'
import { Invalid } from '../../shared/request/errors.ts'

/** A day of birth and four digits, with day + 60 for made-up people; a spreadsheet may have taken the first nought away. */
const asCpr = /^(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(0[1-9]|1[0-2])\d{2}([- ]?)\d{4}$/

/** Whether a cell may be a CPR number: ten digits that begin with a date. No modulus 11, which was given up in 2007. */
export function looksLikeCpr(cell: string): boolean {
  const text = cell.trim()
  return asCpr.test(/^\d{9}$/.test(text) ? `0${text}` : text)
}

/** Numbers that run on are a date now and then by chance (in one of twenty-seven); more than this is no chance. */
const tooMany = 0.1

/**
 * Refuses a table in which a column holds CPR numbers: a data set here never does.
 *
 * @throws Invalid naming each such column and the first row; the number itself is not repeated
 */
export function refuseCpr({ columns, rows }: Table): void {
  const found = columns.flatMap((name, c) => {
    let [filled, alike, hyphened, first] = [0, 0, 0, -1]
    rows.forEach((row, r) => {
      const cell = row[c]
      if (!cell) return
      filled++
      if (!looksLikeCpr(cell)) return
      alike++
      if (/\D/.test(cell.trim())) hyphened++
      if (first < 0) first = r
    })
    const holds = hyphened > 0 || alike > filled * tooMany || (alike > 0 && /cpr|personnummer/i.test(name))
    return holds ? [{ name, c, first }] : []
  })
  if (found.length === 0) return
  throw new Invalid(
    found.map(({ name, c, first }) => ({
      field: 'file',
      what: {
        da: `Kolonne ${c + 1} («${name}») ligner CPR-numre, første gang i række ${first + 2}.`,
        en: `Column ${c + 1} («${name}») looks like CPR numbers, first in row ${first + 2}.`,
      },
      hint: {
        da: 'Tag kolonnen ud, eller sæt løbenumre i stedet. Et datasæt her må ikke kunne sige, hvem nogen er.',
        en: 'Take the column out, or put running numbers in its place. A data set here must not tell who anybody is.',
      },
    })),
  )
}
