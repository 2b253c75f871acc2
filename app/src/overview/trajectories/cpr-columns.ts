import type { CellWatcher } from '@lydhoer/trajectories'
import { isCpr } from '../../shared/people/cpr.ts'
import { Invalid } from '../../shared/request/errors.ts'

/** Numbers that run on are a date now and then by chance (in one of twenty-seven); more than this is no chance. */
const tooMany = 0.1

/** What has been seen of one column. */
interface Column {
  name: string
  filled: number
  alike: number
  hyphened: number
  /** The line of the first that is alike. */
  first: number
}

/** Sees every cell of a file as it is read, and says whether a column holds CPR numbers: a data set here never does. */
export class CprWatch implements CellWatcher {
  #columns: Column[] = []

  head(names: readonly string[]): void {
    this.#columns = names.map((name) => ({ name, filled: 0, alike: 0, hyphened: 0, first: 0 }))
  }

  cell(column: number, bytes: Uint8Array, from: number, to: number, line: number): void {
    const seen = (this.#columns[column] ??= {
      name: String(column + 1),
      filled: 0,
      alike: 0,
      hyphened: 0,
      first: 0,
    })
    seen.filled++
    // Nearly every cell is told apart by its length.
    if (to - from < 9 || to - from > 24) return
    const cell = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)
      .toString('latin1')
      .replace(/^\s*"|"\s*$/g, '')
    if (!isCpr(cell)) return
    seen.alike++
    if (/\D/.test(cell.trim())) seen.hyphened++
    if (seen.first === 0) seen.first = line
  }

  /** @throws Invalid naming each such column and the first row; the number itself is not repeated */
  refuse(): void {
    const found = Object.entries(this.#columns).filter(
      ([, { name, filled, alike, hyphened }]) =>
        hyphened > 0 || alike > filled * tooMany || (alike > 0 && /cpr|personnummer/i.test(name)),
    )
    if (found.length === 0) return
    throw new Invalid(
      found.map(([place, { name, first }]) => ({
        field: 'file',
        what: {
          da: `Kolonne ${Number(place) + 1} («${name}») ligner CPR-numre, første gang i række ${first}.`,
          en: `Column ${Number(place) + 1} («${name}») looks like CPR numbers, first in row ${first}.`,
        },
        hint: {
          da: 'Tag kolonnen ud, eller sæt løbenumre i stedet. Et datasæt her må ikke kunne sige, hvem nogen er.',
          en: 'Take the column out, or put running numbers in its place. A data set here must not tell who anybody is.',
        },
      })),
    )
  }
}
