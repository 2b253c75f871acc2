import { fewest } from './disclosure.ts'
import { frame, type Figure, type FigureOptions } from './frame.ts'
import { indexFigure } from './index-plot.ts'
import { meanTimeFigures } from './mean-time.ts'
import { overTimeFigures } from './over-time.ts'
import { transitionFigures } from './transitions.ts'
import { words } from './words.ts'
import type { Sequences } from '../sequences.ts'

export { fewest, gatherSmall, shownCells } from './disclosure.ts'
export { palette, type Figure, type FigureOptions } from './frame.ts'
export { inOrder, linesOf, type Line } from './index-plot.ts'
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

/** Some of the people, under the name of their group or type. */
export interface Part {
  name: string
  sequences: Sequences
}

/**
 * Draws a figure of sequences as SVG with a title and a description, and gives the table that belongs beside it.
 * Cells that rest on fewer than five people are left out, and with them so many that sums do not give them away.
 */
export function drawFigure(sequences: Sequences, kind: FigureKind, options: FigureOptions = {}): Figure {
  const say = words[options.language ?? 'da']
  return drawParts([{ name: options.title ?? say[kind], sequences }], kind, options)[0]!
}

/**
 * Draws one figure for each part of a whole, hidden cells chosen together: no part is found by taking the others from the
 * whole. The parts have the same alphabet and periods, and nobody is in two of them.
 */
export function drawParts(parts: readonly Part[], kind: FigureKind, options: FigureOptions = {}): Figure[] {
  const say = words[options.language ?? 'da']
  if (parts.some(({ sequences }) => sequences.rows.length < fewest))
    return parts.map(({ name }) => ({
      title: name,
      svg: frame(name, say.few, '', options),
      table: { columns: [], rows: [] },
      hidden: 1,
    }))
  if (kind === 'mean-time') return meanTimeFigures(parts, say, options)
  if (kind === 'transitions') return transitionFigures(parts, say, options)
  if (kind === 'index')
    return parts.map((part, p) => indexFigure(part, say, { ...options, id: `${options.id ?? 'index'}${p}` }))
  return overTimeFigures(parts, kind, say, options)
}
