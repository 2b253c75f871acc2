import { blur } from '@lydhoer/measuring'
import { compressed, fromCompressed, type Compressed } from '../read/compressed.ts'
import type { Sequences } from '../model/sequences.ts'

declare const mark: unique symbol
/** States of a life that nobody lived; only `protect` makes them. */
export type ProtectedRow = Uint8Array & { readonly [mark]: true }

/**
 * Sequences of which figures may be drawn: blurred once, so that no figure, window, group or merging of states gives anybody away.
 * All that draws takes these and nothing else; all that is made from them by `ofPeople`, `inPeriods` and `underNames` is protected too.
 */
export interface ProtectedSequences extends Sequences {
  rows: ProtectedRow[]
}

/** Some of the people, under the name of their group or type. */
export interface Part {
  name: string
  sequences: ProtectedSequences
}

/**
 * Protects sequences, and the columns that their people are grouped by. See `blur` in `@lydhoer/measuring` for what is promised and
 * what it costs. Nobody's name or number is kept.
 *
 * @param columns [column][person]
 * @param secret at least 16 bytes, kept with the sequences; the same secret gives the same figures
 * @example
 * drawFigure(protect(sequences, [], secret).sequences, 'distribution').svg
 */
export function protect(
  sequences: Sequences,
  columns: string[][],
  secret: Uint8Array,
): { sequences: ProtectedSequences; columns: string[][] } {
  const { rows, weights } = sequences
  const blurred = blur({ rows, weights, traits: columns }, secret)
  const told: ProtectedSequences = {
    ...sequences,
    ids: blurred.rows.map((_, i) => String(i + 1)),
    rows: blurred.rows as ProtectedRow[],
    weights: blurred.weights,
  }
  return { sequences: told, columns: blurred.traits }
}

/** Protected sequences as they are kept: a twentieth of what they are in memory, where lives are in spells. */
export interface PackedSequences {
  lives: Compressed
  weights: Float64Array
}

export const pack = (sequences: ProtectedSequences): PackedSequences => ({
  lives: compressed(sequences),
  weights: sequences.weights,
})

/** What was packed, as it was. */
export function unpack({ lives, weights }: PackedSequences): ProtectedSequences {
  const whole = fromCompressed(lives)
  return { ...whole, rows: whole.rows as ProtectedRow[], weights }
}
