import { type Sequences } from '../sequences.ts'

/**
 * Where each sequence spends its time in windows of `step` periods: shares per state, as points in space.
 * Deville, J.-C. & Saporta, G. (1983); Studer & Ritschard (2016), section 2.3.
 *
 * @returns one point a sequence; for chi-square each coordinate is divided by the root of its weighted mean
 */
export function timeProfiles(sequences: Sequences, size: number, step: number, chiSquare: boolean) {
  const length = sequences.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const windows = Math.ceil(length / step)
  const width = windows * size
  const points = sequences.rows.map((row) => {
    const point = new Float64Array(width)
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
  })
  if (!chiSquare) return points
  const mean = new Float64Array(width)
  let total = 0
  points.forEach((point, i) => {
    total += sequences.weights[i]!
    point.forEach((share, c) => (mean[c]! += share * sequences.weights[i]!))
  })
  return points.map((point) =>
    point.map((share, c) => (mean[c]! > 0 ? share / Math.sqrt(mean[c]! / total) : 0)),
  )
}

export function euclidean(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let c = 0; c < a.length; c++) sum += (a[c]! - b[c]!) ** 2
  return Math.sqrt(sum)
}
