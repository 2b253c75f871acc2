export type Normalisation = 'none' | 'auto' | 'maxlength' | 'gmean' | 'maxdist' | 'YujianBo'

/**
 * Puts a distance on a scale that does not grow with length.
 *
 * - maxlength: by the longer sequence. Abbott, A. & Forrest, J. (1986).
 * - gmean: one minus the geometric mean similarity. Elzinga, C. (2007). Sequence analysis: metric representations.
 * - maxdist: by the largest distance possible.
 * - YujianBo: 2d / (d + maximum), a metric. Yujian, L. & Bo, L. (2007). IEEE TPAMI 29(6).
 *
 * @param own the size of each sequence in the measure (length × indel for edit distances, else its length)
 */
export function normalise(
  distance: number,
  how: Normalisation,
  longest: number,
  most: number,
  own: [number, number],
): number {
  if (distance === 0) return 0
  if (how === 'maxlength') return longest === 0 ? 0 : distance / longest
  if (how === 'maxdist') return most === 0 ? 0 : distance / most
  if (how === 'YujianBo') return (2 * distance) / (distance + own[0] + own[1])
  if (how === 'gmean') {
    const product = Math.sqrt(own[0]) * Math.sqrt(own[1])
    return product === 0 ? 1 : 1 - (own[0] + own[1] - distance) / (2 * product)
  }
  return distance
}
