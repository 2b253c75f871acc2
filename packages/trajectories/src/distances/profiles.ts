import type { Sequences } from '../model/sequences.ts'

/** Shares of time per state in windows of `step` periods, one after the other. */
function shares(row: Uint8Array, windows: number, size: number, step: number): Float64Array {
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

/** The shares of every sequence, and their weighted means. */
function sharesAndMeans({ rows, weights }: Sequences, size: number, step: number) {
  const length = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const windows = Math.ceil(length / step)
  const points = rows.map((row) => shares(row, windows, size, step))
  const mean = new Float64Array(windows * size)
  let total = 0
  points.forEach((point, i) => {
    total += weights[i]!
    for (let c = 0; c < point.length; c++) mean[c]! += point[c]! * weights[i]!
  })
  return { windows, points, mean: mean.map((sum) => sum / total) }
}

/**
 * Where each sequence spends its time in windows of `step` periods: shares per state, as points in space.
 * Deville, J.-C. & Saporta, G. (1983); Studer & Ritschard (2016), section 2.3.
 *
 * @returns one point a sequence, and one for each of `more`; for chi-square each coordinate is divided by the root of its
 *   weighted mean
 */
export function timeProfiles(
  sequences: Sequences,
  size: number,
  step: number,
  chiSquare: boolean,
  more: readonly Uint8Array[] = [],
): { of: Float64Array[]; first: Float64Array[] } {
  const { windows, points, mean } = sharesAndMeans(sequences, size, step)
  const first = more.map((row) => shares(row, windows, size, step))
  if (!chiSquare) return { of: points, first }
  const weigh = (point: Float64Array) =>
    point.map((share, c) => (mean[c]! > 0 ? share / Math.sqrt(mean[c]!) : 0))
  return { of: points.map(weigh), first: first.map(weigh) }
}

/** The farthest that two sequences can lie apart: all of each window in one state, the two rarest for chi-square. */
export function largestProfileDistance(
  sequences: Sequences,
  size: number,
  step: number,
  chiSquare: boolean,
): number {
  const { windows, mean } = sharesAndMeans(sequences, size, step)
  if (!chiSquare) return Math.sqrt(2 * windows)
  let sum = 0
  for (let w = 0; w < windows; w++) {
    const found = [...mean.slice(w * size, (w + 1) * size)].filter((share) => share > 0).sort((a, b) => a - b)
    for (const share of found.slice(0, 2)) sum += 1 / share
  }
  return Math.sqrt(sum)
}

export function euclidean(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let c = 0; c < a.length; c++) sum += (a[c]! - b[c]!) ** 2
  return Math.sqrt(sum)
}
