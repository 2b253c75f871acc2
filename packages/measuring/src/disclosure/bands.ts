import type { Chance } from './chance.ts'

/** What is compared when people who are alike are put together: so many numbers for each, one person after the other. */
export interface Portraits {
  numbers: Uint16Array
  each: number
}

/** At most so many numbers are kept of a life's course. */
const mostNumbers = 64
const mostStates = 12

/**
 * A coarse portrait of each life: how long it is in each state in each stretch of the time, and its traits, which count twice as
 * much as a whole stretch.
 *
 * @param rows of equal length
 */
export function portraitsOf(rows: readonly Uint8Array[], traits: readonly (readonly string[])[]): Portraits {
  const periods = rows[0]?.length ?? 0
  const { placeOf, states } = commonStates(rows)
  const stretches = Math.max(1, Math.min(periods, Math.floor(mostNumbers / Math.max(1, states))))
  const values = traits.map((column) => [...new Set(column)])
  const course = states * stretches
  const each = course + values.reduce((sum, different) => sum + different.length, 0)
  const numbers = new Uint16Array(rows.length * each)
  const stretchOf = Uint8Array.from({ length: periods }, (_, t) => Math.floor((t * stretches) / periods))
  const weight = 2 * Math.max(1, Math.round(periods / stretches))
  rows.forEach((row, i) => {
    const base = i * each
    for (let t = 0; t < periods; t++) numbers[base + stretchOf[t]! * states + placeOf[row[t]!]!]!++
    let next = base + course
    traits.forEach((column, c) => {
      numbers[next + values[c]!.indexOf(column[i]!)] = weight
      next += values[c]!.length
    })
  })
  return { numbers, each }
}

/** The states that most time is spent in, each with a place of its own; the others share the last. */
function commonStates(rows: readonly Uint8Array[]) {
  const time = new Float64Array(256)
  for (const row of rows) for (let t = 0; t < row.length; t++) time[row[t]!]!++
  const met = [...time.keys()].filter((s) => time[s]! > 0).sort((a, b) => time[b]! - time[a]!)
  const states = Math.min(met.length, mostStates)
  const placeOf = new Uint8Array(256).fill(Math.max(0, states - 1))
  met.slice(0, states).forEach((state, place) => (placeOf[state] = place))
  return { placeOf, states }
}

/**
 * Parts people in bands of those who are alike, each of at least `least` and fewer than twice that where they differ.
 *
 * A band is cut in two where its people differ most, near the middle, and never so that either side is too small; people who are
 * the same to the last number are cut by lot. LeFevre, K., DeWitt, D. & Ramakrishnan, R. (2006). Mondrian multidimensional
 * k-anonymity. ICDE. Cost: people × numbers × log(people).
 */
export function bandsOf({ numbers, each }: Portraits, least: number, chance: Chance): Uint32Array[] {
  const everybody = Uint32Array.from({ length: numbers.length / Math.max(1, each) }, (_, i) => i)
  chance.shuffle(everybody)
  const bands: Uint32Array[] = []
  const waiting: Uint32Array[] = [everybody]
  for (let people = waiting.pop(); people; people = waiting.pop()) {
    if (people.length < 2 * least) bands.push(people)
    else waiting.push(...cut(people, { numbers, each }, least))
  }
  return bands
}

function cut(people: Uint32Array, { numbers, each }: Portraits, least: number): [Uint32Array, Uint32Array] {
  for (const number of byVariance(people, { numbers, each })) {
    const limit = limitNearMiddle(people, (i) => numbers[i * each + number]!, least)
    if (limit === null) continue
    const below = people.filter((i) => numbers[i * each + number]! < limit)
    return [below, people.filter((i) => numbers[i * each + number]! >= limit)]
  }
  const half = people.length >> 1
  return [people.slice(0, half), people.slice(half)]
}

/** The numbers in which these people differ, those first in which they differ most. */
function byVariance(people: Uint32Array, { numbers, each }: Portraits): number[] {
  const sums = new Float64Array(each)
  const squares = new Float64Array(each)
  for (const i of people)
    for (let d = 0; d < each; d++) {
      const value = numbers[i * each + d]!
      sums[d]! += value
      squares[d]! += value * value
    }
  // Whole numbers all along, so that every machine puts them in the same order.
  const spread = sums.map((sum, d) => squares[d]! * people.length - sum * sum)
  return [...spread.keys()].filter((d) => spread[d]! > 0).sort((a, b) => spread[b]! - spread[a]! || a - b)
}

/** The value at which a cut leaves the two sides most alike in size, both of them large enough; null where none does. */
function limitNearMiddle(people: Uint32Array, valueOf: (i: number) => number, least: number): number | null {
  const counts = new Map<number, number>()
  for (const i of people) counts.set(valueOf(i), (counts.get(valueOf(i)) ?? 0) + 1)
  let [below, best, nearest] = [0, null as number | null, Infinity]
  for (const value of [...counts.keys()].sort((a, b) => a - b)) {
    const away = Math.abs(2 * below - people.length)
    if (below >= least && people.length - below >= least && away < nearest) [best, nearest] = [value, away]
    below += counts.get(value)!
  }
  return best
}
