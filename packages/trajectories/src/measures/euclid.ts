import { measure } from './measure.ts'
import { betweenPoints, timeProfile, windowsOf } from './time-profiles.ts'

/**
 * Euclidean distance between shares of time in windows.
 * Deville, J.-C. & Saporta, G. (1983); Studer, M. & Ritschard, G. (2016), JRSS A 179(2), section 2.3.
 */
export const euclid = measure({
  name: 'euclid',
  ...betweenPoints,
  prepare({ sequences, rows, costs: { size }, told: { step } }) {
    const windows = windowsOf(sequences, step)
    return {
      points: rows.map((row) => timeProfile(row, windows, size, step)),
      // All of each window in one state, and all in another.
      most: Math.sqrt(2 * windows),
    }
  },
})
