import { fewest } from '@lydhoer/measuring'
import { square } from '../cluster/square.ts'
import type { Distances } from '../model/matrix.ts'
import type { Part, ProtectedSequences } from './protected.ts'
import { tooFew, type Figure, type FigureOptions } from './frame.ts'
import { drawLines } from './index-plot.ts'
import { linesOf, type Line } from './lines.ts'
import { words } from './words.ts'

/**
 * Orders people by the first axis of classical scaling, so that those who are alike stand together.
 *
 * Gower, J. (1966). Some distance properties of latent root and vector methods. Biometrika 53. The axis is found by power
 * iteration on the doubly centred squares; cost n² a round.
 */
export function orderByLikeness(distances: Distances, rounds = 60): Uint32Array {
  const { n } = distances
  const b = square(distances)
  const means = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const value = b[i * n + j]! ** 2
      b[i * n + j] = value
      means[i]! += value / n
    }
  }
  const mean = means.reduce((sum, one) => sum + one / n, 0)
  let axis = Float64Array.from({ length: n }, (_, i) => Math.sin(i + 1))
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(n)
    for (let i = 0; i < n; i++) {
      let sum = 0
      for (let j = 0; j < n; j++) sum -= 0.5 * (b[i * n + j]! - means[i]! - means[j]! + mean) * axis[j]!
      next[i] = sum
    }
    const length = Math.hypot(...chunked(next)) || 1
    axis = next.map((value) => value / length)
  }
  // The sign of an axis means nothing; the first person is put in the first half, so that it is always the same.
  const sign = (axis[0] ?? 0) > 0 ? -1 : 1
  return Uint32Array.from({ length: n }, (_, i) => i).sort((a, c) => sign * (axis[a]! - axis[c]!) || a - c)
}

/** The length of a long vector in pieces, since a function takes only so many arguments. */
function chunked(values: Float64Array): number[] {
  const pieces: number[] = []
  for (let i = 0; i < values.length; i += 1000) pieces.push(Math.hypot(...values.subarray(i, i + 1000)))
  return pieces
}

/** A relative-frequency plot: people by likeness in lines of equal size, each the states that most of its people are in. */
export function drawByLikeness(
  sequences: ProtectedSequences,
  order: ArrayLike<number>,
  options: FigureOptions = {},
): Figure {
  const say = words[options.language ?? 'da']
  return drawLines(
    linesOf(sequences, order, 100),
    {
      alphabet: sequences.alphabet,
      periods: sequences.periods,
      title: options.title ?? say['relative-frequency'],
      people: order.length,
    },
    say,
    options,
  )
}

/** One strip for each part: the states most of its people are in, as high as the part is large. Made, not anybody's own. */
export function drawRepresentatives(parts: readonly Part[], options: FigureOptions = {}): Figure {
  const say = words[options.language ?? 'da']
  const { alphabet, periods } = parts[0]!.sequences
  const title = options.title ?? say.representative
  if (parts.some(({ sequences }) => sequences.rows.length < fewest)) return tooFew(title, options)
  const all = parts.reduce((sum, part) => sum + part.sequences.rows.length, 0)
  const lines = parts.map(
    ({ sequences }): Line =>
      linesOf(
        sequences,
        sequences.rows.map((_, i) => i),
        1,
      )[0]!,
  )
  const figure = drawLines(lines, { alphabet, periods, title, people: all }, say, {
    ...options,
    id: options.id ?? 'representative',
  })
  figure.table.columns[0] = say.group
  figure.table.rows.forEach((row, p) => (row[0] = parts[p]!.name))
  return figure
}
