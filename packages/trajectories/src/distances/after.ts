import type { Given, Measure } from '../measures/measure.ts'
import type { Normalisation } from '../measures/normalising.ts'

/** What is done to a distance once it is found: nothing, or normalisation. */
export type After = (distance: number, i: number, j: number) => number

/** Normalisation as a measure has it; undefined where none is asked for. */
export function afterFor({ normalising }: Measure, given: Given): After | undefined {
  const { rows, normalise: how, sizes } = given
  if (how === 'none') return undefined
  const lengths = Uint32Array.from(rows, (row) => row.length)
  if (normalising.similarity) return (distance, i, j) => ofSimilarity(distance, how, i, j, lengths, sizes)
  const most = how === 'maxdist' ? normalising.most?.(given) : undefined
  return (distance, i, j) => {
    const [a, b, own, other] = [lengths[i]!, lengths[j]!, sizes[i]!, sizes[j]!]
    return normalise(distance, how, Math.max(a, b), most ? most(a, b) : own + other, [own, other])
  }
}

/** Where every distance is only divided by one number, what to multiply by instead; undefined where it is not so. */
export function singleFactor({ normalising }: Measure, given: Given): number | undefined {
  return given.normalise === 'none' ? 1 : normalising.factor?.(given)
}

/** Of similarities the geometric mean is K(a,b) / √(K(a,a) K(b,b)), and the empty sequence lies √K(a,a) away. */
function ofSimilarity(
  distance: number,
  how: Normalisation,
  i: number,
  j: number,
  lengths: Uint32Array,
  sizes: Float64Array,
): number {
  const [own, other] = [sizes[i]!, sizes[j]!]
  if (how === 'gmean') {
    const product = Math.sqrt(own) * Math.sqrt(other)
    if (distance === 0) return 0
    return product === 0 ? 1 : 1 - (own + other - distance * distance) / (2 * product)
  }
  const [x, y] = [Math.sqrt(own), Math.sqrt(other)]
  return normalise(distance, how, Math.max(lengths[i]!, lengths[j]!), Math.sqrt(own + other), [x, y])
}

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
function normalise(
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
