import type { Row } from '../model/rows.ts'
import type { Sequences } from '../model/sequences.ts'
import { measure } from './measure.ts'
import { betweenPoints, timeProfile, windowsOf } from './time-profiles.ts'

/**
 * Chi-square distance between shares of time in windows: each share is divided by the root of its weighted mean.
 * Deville, J.-C. & Saporta, G. (1983); Studer, M. & Ritschard, G. (2016), JRSS A 179(2), section 2.3.
 */
export const chi2 = measure({
  name: 'chi2',
  ...betweenPoints,
  prepare({ sequences, rows, costs: { size }, told: { step } }) {
    const windows = windowsOf(sequences, step)
    const profileOf = (row: Row) => timeProfile(row, windows, size, step)
    // Everybody's, since the mean is everybody's; most of the rows are among them.
    const known = new Map<Row, Float64Array>(sequences.rows.map((row) => [row, profileOf(row)]))
    const mean = meanProfile(sequences, known, windows * size)
    const weigh = (point: Float64Array) =>
      point.map((share, c) => (mean[c]! > 0 ? share / Math.sqrt(mean[c]!) : 0))
    return {
      points: rows.map((row) => weigh(known.get(row) ?? profileOf(row))),
      most: farthest(mean, windows, size),
    }
  },
})

function meanProfile(
  { rows, weights }: Sequences,
  profiles: ReadonlyMap<Row, Float64Array>,
  width: number,
): Float64Array {
  const mean = new Float64Array(width)
  let total = 0
  rows.forEach((row, i) => {
    const [point, weight] = [profiles.get(row)!, weights[i]!]
    for (let c = 0; c < width; c++) mean[c]! += point[c]! * weight
    total += weight
  })
  return mean.map((sum) => sum / total)
}

/** The farthest that two sequences can lie apart: all of each window in one state, the two rarest. */
function farthest(mean: Float64Array, windows: number, size: number): number {
  let sum = 0
  for (let w = 0; w < windows; w++) {
    const found = [...mean.slice(w * size, (w + 1) * size)].filter((share) => share > 0).sort((a, b) => a - b)
    for (const share of found.slice(0, 2)) sum += 1 / share
  }
  return Math.sqrt(sum)
}
