import { runsOf, type Row } from '../model/rows.ts'
import type { Given } from './measure.ts'
import type { Normalising } from './normalising.ts'
import type { Parameters, Told } from './parameters.ts'

/** A sequence as spells: what the similarities of spells read. */
export interface Spells {
  states: number[]
  time: Float64Array
}

/** How much two sequences have in common; the distance is √(K(a,a) + K(b,b) − 2K(a,b)). */
export type Similarity = (a: Spells, b: Spells) => number

/** The spells of a row, their durations raised to a power. */
function spellsWithTime(row: Row, power: number): Spells {
  const { states, lengths } = runsOf(row)
  return { states, time: Float64Array.from(lengths, (length) => length ** power) }
}

/**
 * The distance and the normalisation that a similarity of spells gives.
 *
 * @param powerOf what durations are raised to
 */
export function bySpells<Known extends Parameters>(
  parameters: Known,
  similarity: Similarity,
  powerOf: (told: Told<Known>) => number,
) {
  const spellsOf = ({ rows, told }: Given<Known>) => rows.map((row) => spellsWithTime(row, powerOf(told)))
  const normalising: Normalising<Given<Known>> = {
    usual: 'gmean',
    similarity: true,
    sizes: (given) => Float64Array.from(spellsOf(given), (own) => similarity(own, own)),
  }
  return {
    parameters,
    normalising,
    between(given: Given<Known>) {
      const spells = spellsOf(given)
      const self = spells.map((own) => similarity(own, own))
      return (i: number, j: number) =>
        Math.sqrt(Math.max(0, self[i]! + self[j]! - 2 * similarity(spells[i]!, spells[j]!)))
    },
  }
}

const rooms = [new Float64Array(64), new Float64Array(64)]

/** Zeros to work in, the same place each time: similarities are found millions of times. */
export function room(which: 0 | 1, size: number): Float64Array {
  if (rooms[which]!.length < size) rooms[which] = new Float64Array(size * 2)
  return rooms[which]!.fill(0, 0, size)
}
