import type { Distances } from '../model/matrix.ts'

/** Each different distance, from the smallest, with the weight of pairs within groups and between them that have it. */
export interface Tally {
  distance: Float64Array
  inside: Float64Array
  apart: Float64Array
}

/** Up to so many different distances are gathered as they come; edit distances have few. Beyond, pairs are sorted. */
const mostGathered = 4096

/** Gamma, Somers' D and Hubert's C from the distances in order, ties together. Cost: O(n²). */
export function rankIndices(
  distances: Distances,
  groups: ArrayLike<number>,
  w: Float64Array,
  weightIn: number,
  sumIn: number,
) {
  const { distance, inside, apart } = tally(distances, groups, w)
  // The diagonal lies within groups.
  const diagonal = w.reduce((sum, weight) => sum + (weight * weight) / 2, 0)
  let [concordant, discordant, tied, insideBefore, apartBefore] = [0, 0, 0, 0, 0]
  for (let at = 0; at < distance.length; at++) {
    concordant += apart[at]! * insideBefore
    discordant += inside[at]! * apartBefore
    // A tie counts for half, as in the manual's own program.
    tied += (inside[at]! * apart[at]!) / 2
    insideBefore += inside[at]!
    apartBefore += apart[at]!
  }
  const pairsInside = weightIn + diagonal
  /** The sum of as many distances as there are pairs within groups, taken from one end. */
  const extreme = (from: number, step: number) => {
    let [remaining, sum] = [pairsInside, 0]
    for (let at = from; at >= 0 && at < distance.length && remaining > 0; at += step) {
      const taken = Math.min(remaining, inside[at]! + apart[at]!)
      sum += taken * distance[at]!
      remaining -= taken
    }
    return sum
  }
  const least = extreme(0, 1)
  const most = extreme(distance.length - 1, -1)
  return {
    hg: (concordant - discordant) / (concordant + discordant),
    hgsd: (concordant - discordant) / (concordant + discordant + tied),
    hc: (sumIn - least) / (most - least),
  }
}

/**
 * Counts pairs by distance, the diagonal at 0 among them.
 *
 * @param gathered so many different distances at most are kept in a map before pairs are sorted instead
 */
export function tally(
  distances: Distances,
  groups: ArrayLike<number>,
  w: Float64Array,
  gathered = mostGathered,
): Tally {
  return gather(distances, groups, w, gathered) ?? sorted(distances, groups, w)
}

function gather({ n, values }: Distances, groups: ArrayLike<number>, w: Float64Array, most: number) {
  const places = new Map<number, number>([[0, 0]])
  const inside = [w.reduce((sum, weight) => sum + (weight * weight) / 2, 0)]
  const apart = [0]
  let pair = 0
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const distance = values[pair++]!
      let place = places.get(distance)
      if (place === undefined) {
        if (places.size === most) return undefined
        places.set(distance, (place = places.size))
        inside.push(0)
        apart.push(0)
      }
      if (groups[i] === groups[j]) inside[place]! += w[i]! * w[j]!
      else apart[place]! += w[i]! * w[j]!
    }
  }
  const order = [...places].sort((a, b) => a[0] - b[0])
  return {
    distance: Float64Array.from(order, ([distance]) => distance),
    inside: Float64Array.from(order, ([, place]) => inside[place]!),
    apart: Float64Array.from(order, ([, place]) => apart[place]!),
  }
}

function sorted({ n, values }: Distances, groups: ArrayLike<number>, w: Float64Array): Tally {
  const pairs = values.length
  const weight = new Float64Array(pairs)
  let pair = 0
  for (let i = 0; i < n; i++) {
    // Between groups the weight is kept as a negative number.
    for (let j = i + 1; j < n; j++) weight[pair++] = groups[i] === groups[j] ? w[i]! * w[j]! : -w[i]! * w[j]!
  }
  const [distance, inside, apart] = [0, 1, 2].map(() => new Float64Array(pairs + 1))
  inside![0] = w.reduce((sum, each) => sum + (each * each) / 2, 0)
  let last = 0
  for (const at of orderOf(values)) {
    const value = values[at]!
    if (value !== distance![last]) distance![++last] = value
    if (weight[at]! >= 0) inside![last]! += weight[at]!
    else apart![last]! -= weight[at]!
  }
  const part = (all: Float64Array) => all.subarray(0, last + 1)
  return { distance: part(distance!), inside: part(inside!), apart: part(apart!) }
}

/**
 * Places from the smallest value to the largest, by sixteen bits of the number at a time, from the last. Numbers that are
 * not negative are in the order of their bits.
 */
function orderOf(values: Float32Array | Float64Array): Uint32Array {
  const exact = Float64Array.from(values)
  const bits = new Uint16Array(exact.buffer)
  let order = Uint32Array.from({ length: exact.length }, (_, at) => at)
  let next = new Uint32Array(exact.length)
  for (let digit = 0; digit < 4; digit++) {
    const start = new Uint32Array(65_537)
    for (let at = digit; at < bits.length; at += 4) start[bits[at]! + 1]!++
    for (let value = 0; value < 65_536; value++) start[value + 1]! += start[value]!
    for (let place = 0; place < order.length; place++) {
      const at = order[place]!
      next[start[bits[at * 4 + digit]!]!++] = at
    }
    ;[order, next] = [next, order]
  }
  return order
}
