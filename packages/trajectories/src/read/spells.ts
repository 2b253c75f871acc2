import { refuse } from '../refuse.ts'
import { fromCells, type MissingHandling, type Sequences } from '../sequences.ts'

/** One row of a spell file: periods count from 1 and `to` is the last one in the state. */
export interface SpellRow {
  id: string
  from: number
  to: number
  state: string
}

/**
 * Makes sequences from spells (id, from, to, state), in any order. Later rows win where two overlap.
 *
 * @throws {Invalid} when a spell ends before it begins, or begins before the first period
 * @example
 * fromSpells([{ id: 'a', from: 1, to: 2, state: 'A' }]).rows[0].length // 2
 */
export function fromSpells(spells: readonly SpellRow[], missing: MissingHandling = {}): Sequences {
  const people = new Map<string, (string | null)[]>()
  spells.forEach(({ id, from, to, state }, i) => {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to < from) {
      refuse(
        {
          da: `Forløbet ${id} går fra ${from} til ${to}`,
          en: `The spell of ${id} goes from ${from} to ${to}`,
        },
        {
          da: 'Skriv hele perioder fra 1, med slut efter start',
          en: 'Write whole periods from 1, the end after the start',
        },
        { line: i + 2 },
      )
    }
    const cells = people.get(id) ?? []
    while (cells.length < to) cells.push(null)
    cells.fill(state, from - 1, to)
    people.set(id, cells)
  })
  return fromCells([...people.values()], { ids: [...people.keys()], missing })
}

/**
 * Reads the state-permanence form: `(EM,4)-(TR,2)` or `EM/4-TR/2`. `*` is missing.
 *
 * Aassve, A., Billari, F. & Piccarreta, R. (2007). Strings of adulthood. European Journal of Population 23.
 *
 * @throws {Invalid} when a part cannot be read
 * @example
 * fromStatePermanence(['EM/2-TR/1']).rows[0] // Uint8Array [0, 0, 1]
 */
export function fromStatePermanence(lines: readonly string[], missing: MissingHandling = {}): Sequences {
  const cells = lines.map((line, i) =>
    line
      .trim()
      .replace(/^\(|\)$/g, '')
      .split(/\)-\(|(?<=\d)-/)
      .flatMap((part) => {
        const match = /^(.+?)[,/](\d+)$/.exec(part.trim())
        if (!match) {
          refuse(
            { da: `“${part}” kan ikke læses`, en: `“${part}” cannot be read` },
            { da: 'Skriv tilstand og varighed som EM/4', en: 'Write state and duration as EM/4' },
            { line: i + 1 },
          )
        }
        return new Array<string | null>(Number(match[2])).fill(match[1] === '*' ? null : match[1]!)
      }),
  )
  return fromCells(cells, { missing })
}
