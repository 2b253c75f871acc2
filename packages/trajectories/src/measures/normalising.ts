import type { Row } from '../model/rows.ts'
import type { Costs } from '../model/costs.ts'

export type Normalisation = 'none' | 'auto' | 'maxlength' | 'gmean' | 'maxdist' | 'YujianBo'

/** How a measure's distances are put on a scale that does not grow with length. */
export interface Normalising<Given> {
  /** What 'auto' is. */
  usual: Normalisation
  /** Those that mean nothing here. */
  notDefined?: readonly Normalisation[]
  /**
   * How far each sequence is from an empty one. Of a similarity, how like it is to itself: then the empty sequence lies the
   * root of that away, and the distance is d² = K(a, a) + K(b, b) − 2 K(a, b).
   */
  sizes(given: Given): Float64Array
  similarity?: boolean
  /** The largest distance of two sequences of these lengths, where it is not the sum of their sizes. */
  most?(given: Given): (a: number, b: number) => number
  /** Where every distance is only divided by one number, what to multiply by instead. */
  factor?(given: Given): number | undefined
}

/** As far from nothing as each period costs to insert, by the dearest. */
export function byIndel({ rows, costs }: { rows: readonly Row[]; costs: Costs }): Float64Array {
  const dearest = costs.indel.reduce((most, cost) => Math.max(most, cost), 0)
  return Float64Array.from(rows, (row) => row.length * dearest)
}

/** As far from nothing as it is long. */
export function byLength({ rows }: { rows: readonly Row[] }): Float64Array {
  return Float64Array.from(rows, (row) => row.length)
}
