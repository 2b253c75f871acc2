import { pointEngine } from '../engines/points.ts'
import type { Kernels } from '../kernels/load.ts'
import type { Row } from '../model/rows.ts'
import type { Sequences } from '../model/sequences.ts'
import type { Given } from './measure.ts'
import { byIndel, type Normalising } from './normalising.ts'
import { whole } from './parameters.ts'

export const parameters = {
  /** Periods in a window. */
  step: whole(1, { da: 'perioder i et vindue', en: 'periods in a window' }),
}

/** Each row as a point, and the farthest that two can lie apart. */
export interface Points {
  points: Float64Array[]
  most: number
}

type GivenPoints = Given<typeof parameters, Points>

const normalising: Normalising<GivenPoints> = {
  usual: 'maxdist',
  notDefined: ['gmean', 'YujianBo'],
  sizes: byIndel,
  most:
    ({ own: { most } }) =>
    () =>
      most,
}

/** What distances between points in space have in common. */
export const betweenPoints = {
  parameters,
  normalising,
  between({ own: { points } }: GivenPoints) {
    return (i: number, j: number) => euclidean(points[i]!, points[j]!)
  },
  engine: ({ own: { points } }: GivenPoints, kernels: Kernels) => pointEngine(points, kernels),
}

function euclidean(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let c = 0; c < a.length; c++) sum += (a[c]! - b[c]!) ** 2
  return Math.sqrt(sum)
}

/** How many windows of `step` periods the longest sequence has. */
export function windowsOf({ rows }: Sequences, step: number): number {
  return Math.ceil(rows.reduce((most, row) => Math.max(most, row.length), 0) / step)
}

/** Where a sequence spends its time: shares of each state in windows of `step` periods, one window after the other. */
export function timeProfile(row: Row, windows: number, size: number, step: number): Float64Array {
  const point = new Float64Array(windows * size)
  for (let w = 0; w < windows; w++) {
    let counted = 0
    for (let t = w * step; t < Math.min(row.length, (w + 1) * step); t++) {
      const state = row[t]!
      if (state >= size) continue
      point[w * size + state]!++
      counted++
    }
    if (counted > 0) for (let s = 0; s < size; s++) point[w * size + s]! /= counted
  }
  return point
}
