import { fewest } from '@lydhoer/measuring'
import { tooFew, type Figure, type FigureOptions } from './frame.ts'
import { indexFigure } from './index-plot.ts'
import { meanTimeFigures } from './mean-time.ts'
import { overTimeFigures } from './over-time.ts'
import { transitionFigures } from './transitions.ts'
import { words } from './words.ts'
import type { Part, ProtectedSequences } from './protected.ts'

export {
  pack,
  protect,
  unpack,
  type PackedSequences,
  type Part,
  type ProtectedRow,
  type ProtectedSequences,
} from './protected.ts'
export { drawLegend, palette, type Figure, type FigureOptions } from './frame.ts'
export { inOrder, linesOf, type Line } from './lines.ts'
export { numberIn, shareIn } from './numbers.ts'
export { drawQuality } from './quality-plot.ts'
export { units, type Unit } from './words.ts'
export { drawByLikeness, drawRepresentatives, orderByLikeness } from './likeness.ts'
export { drawTree, type BranchToShow } from './tree-plot.ts'

export type FigureKind = 'distribution' | 'modal' | 'mean-time' | 'entropy' | 'transitions' | 'index'
export const figureKinds: readonly FigureKind[] = [
  'distribution',
  'modal',
  'mean-time',
  'entropy',
  'transitions',
  'index',
]

/**
 * Draws a figure of sequences as SVG with a title and a description, and gives the table that belongs beside it.
 * What rests on fewer than five people is not shown by itself.
 */
export function drawFigure(
  sequences: ProtectedSequences,
  kind: FigureKind,
  options: FigureOptions = {},
): Figure {
  const say = words[options.language ?? 'da']
  return drawParts([{ name: options.title ?? say[kind], sequences }], kind, options)[0]!
}

/**
 * Draws one figure for each part of a whole. The parts have the same alphabet and periods, nobody is in two of them, and they are
 * shown in the same way: the same periods together, the same states by themselves.
 */
export function drawParts(parts: readonly Part[], kind: FigureKind, options: FigureOptions = {}): Figure[] {
  const say = words[options.language ?? 'da']
  if (parts.some(({ sequences }) => sequences.rows.length < fewest))
    return parts.map(({ name }) => tooFew(name, options))
  if (kind === 'mean-time') return meanTimeFigures(parts, say, options)
  if (kind === 'transitions') return transitionFigures(parts, say, options)
  if (kind === 'index')
    return parts.map((part, p) => indexFigure(part, say, { ...options, id: `${options.id ?? 'index'}${p}` }))
  return overTimeFigures(parts, kind, say, options)
}
