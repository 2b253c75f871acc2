import type { MissingHandling, Sequences } from '../model/sequences.ts'
import { Alphabet } from './alphabet.ts'
import { Distillate, fromCompressed } from './compressed.ts'
import { DurationWriter } from './durations.ts'
import { SpellTable } from './gather-spells.ts'
import { widest } from './limits.ts'
import { RunWriter } from './runs.ts'

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
 * @throws {Unreadable} when a spell ends before it begins, begins before the first period, or lasts longer than any may
 * @example
 * fromSpells([{ id: 'a', from: 1, to: 2, state: 'A' }]).rows[0].length // 2
 */
export function fromSpells(spells: readonly SpellRow[], missing: MissingHandling = {}): Sequences {
  const into = begin(missing)
  const table = new SpellTable(inMemory)
  spells.forEach(({ id, from, to, state }, i) =>
    table.add(id, from, to, into.alphabet.codeOfState(state), i + 2),
  )
  const periods = table.write(new RunWriter(into.distillate, missing, into.alphabet, inMemory))
  return {
    ...fromCompressed(into.distillate.finish(into.alphabet.inOrder(), periods)),
    ids: table.ids(),
  }
}

/**
 * Reads the state-permanence form: `(EM,4)-(TR,2)` or `EM/4-TR/2`. `*` is missing.
 *
 * Aassve, A., Billari, F. & Piccarreta, R. (2007). Strings of adulthood. European Journal of Population 23.
 *
 * @throws {Unreadable} when a part cannot be read, or lasts longer than any may
 * @example
 * fromStatePermanence(['EM/2-TR/1']).rows[0] // Uint8Array [0, 0, 1]
 */
export function fromStatePermanence(lines: readonly string[], missing: MissingHandling = {}): Sequences {
  const into = begin(missing)
  const writer = new DurationWriter(into)
  lines.forEach((line, i) => writer.add(line, i + 1))
  return fromCompressed(into.distillate.finish(into.alphabet.inOrder(), writer.periods()))
}

/** Rows of one byte a period: more than a gigabyte of them is no use in memory. */
const inMemory = { ...widest, cells: 1e9 }

const begin = (missing: MissingHandling) => ({
  alphabet: new Alphabet(),
  distillate: new Distillate(),
  missing,
  limits: inMemory,
})
