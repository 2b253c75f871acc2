import { gramsOf, type Gram } from '../src/grasp/grams.ts'
import type { Features } from '../src/grasp/features.ts'
import { always, linearOf, type Linear, type LinearData } from '../src/grasp/linear.ts'
import { minimum } from './minimum.ts'

export interface Example {
  features: Features
  label: string
  /** How much the example counts; 1 where nothing is said. */
  weight?: number
}

export interface FitOptions {
  /** How strongly large weights are held down. */
  hold: number
  /** A feature seen in fewer examples is left out. */
  seen?: number
  rounds?: number
}

/** Examples as rows of numbers, one after the other; the examples need not be kept. */
interface Rows {
  starts: Int32Array
  columns: Int32Array
  strengths: Float64Array
  own: Int32Array
  weights: Float64Array
}

/**
 * Fits a multinomial logistic regression with an L2 penalty: all examples at once, a fixed number of rounds, sums in the
 * order given, weights rounded to hundredths. The same examples give the same weights to the byte.
 */
export function fit(examples: readonly Example[], labels: readonly string[], options: FitOptions): Linear {
  const { hold, seen = 3, rounds = 35 } = options
  const { names, rows } = rowsOf(examples, labels, seen)
  // Of two labels one column is enough: it counts for the first and against the second.
  const columns = labels.length === 2 ? 1 : labels.length
  const slope = (at: Float64Array, into: Float64Array) => loss(rows, columns, hold, at, into)
  const found = minimum(slope, names.length * columns, rounds)
  const own = (index: number) =>
    Array.from(
      { length: columns },
      (_, k) => Math.round((found[index * columns + k] as number) * 100) / 100 || 0,
    )
  const kept = names.map((name, index) => [name, own(index)] as const)
  const weights = kept.filter(([, each]) => each.some((weight) => weight !== 0))
  return linearOf(
    labels,
    weights.map(([name, each]) => [name, columns === 1 ? [each[0] ?? 0, -(each[0] ?? 0)] : each]),
  )
}

const pieces = new Map<string, Gram[]>()

/** The pieces of a feature's word, reckoned once for all models. */
function gramsKnown(name: string): Gram[] {
  let known = pieces.get(name)
  if (!known) pieces.set(name, (known = gramsOf(name)))
  return known
}

function rowsOf(
  examples: readonly Example[],
  labels: readonly string[],
  seen: number,
): { names: string[]; rows: Rows } {
  const numbers = new Map<string, number>([[always, 0]])
  const counts = [examples.length]
  const numberOf = (name: string) => {
    let number = numbers.get(name)
    if (number === undefined) {
      number = numbers.size
      numbers.set(name, number)
      counts.push(0)
    }
    return number
  }
  // A feature's own number and those of its pieces, looked up once.
  const known = new Map<string, { columns: number[]; shares: number[] }>()
  const partsOf = (name: string) => {
    let parts = known.get(name)
    if (!parts) {
      const grams = gramsKnown(name)
      parts = {
        columns: [numberOf(name), ...grams.map(({ gram }) => numberOf(gram))],
        shares: [1, ...grams.map(({ share }) => share)],
      }
      known.set(name, parts)
    }
    return parts
  }
  const raw = examples.map(({ features }) => {
    const columns: number[] = [0]
    const strengths: number[] = [1]
    for (const [name, strength] of features) {
      const parts = partsOf(name)
      for (let n = 0; n < parts.columns.length; n++) {
        const number = parts.columns[n] as number
        counts[number] = (counts[number] as number) + 1
        columns.push(number)
        strengths.push(strength * (parts.shares[n] as number))
      }
    }
    return { columns, strengths }
  })
  const names = [...numbers.keys()].filter((_, number) => number === 0 || (counts[number] as number) >= seen)
  names.sort((a, b) => (a === always ? -1 : b === always ? 1 : a < b ? -1 : 1))
  const places = new Int32Array(numbers.size).fill(-1)
  names.forEach((name, index) => (places[numbers.get(name) as number] = index))
  const starts = [0]
  const columns: number[] = []
  const strengths: number[] = []
  for (const row of raw) {
    row.columns.forEach((number, n) => {
      const place = places[number] as number
      if (place < 0) return
      columns.push(place)
      strengths.push(row.strengths[n] as number)
    })
    starts.push(columns.length)
  }
  return {
    names,
    rows: {
      starts: Int32Array.from(starts),
      columns: Int32Array.from(columns),
      strengths: Float64Array.from(strengths),
      own: Int32Array.from(examples, ({ label }) => labels.indexOf(label)),
      weights: Float64Array.from(examples, ({ weight = 1 }) => weight),
    },
  }
}

/** The penalised loss at given weights, and its slope, which is written into `slope`. */
function loss(rows: Rows, classes: number, hold: number, at: Float64Array, slope: Float64Array): number {
  const { starts, columns, strengths, own, weights } = rows
  slope.fill(0)
  const sums = new Float64Array(Math.max(2, classes))
  let all = 0
  for (let row = 0; row < own.length; row++) {
    const [from, to] = [starts[row] as number, starts[row + 1] as number]
    sums.fill(0)
    for (let n = from; n < to; n++) {
      const place = (columns[n] as number) * classes
      const strength = strengths[n] as number
      for (let k = 0; k < classes; k++) sums[k] = (sums[k] as number) + strength * (at[place + k] as number)
    }
    if (classes === 1) sums[1] = -(sums[0] as number)
    let top = -Infinity
    for (const sum of sums) if (sum > top) top = sum
    let total = 0
    for (let k = 0; k < sums.length; k++) total += Math.exp((sums[k] as number) - top)
    const label = own[row] as number
    const weight = weights[row] as number
    all += weight * (Math.log(total) + top - (sums[label] as number))
    for (let k = 0; k < sums.length; k++)
      sums[k] = weight * (Math.exp((sums[k] as number) - top) / total - (k === label ? 1 : 0))
    if (classes === 1) sums[0] = (sums[0] as number) - (sums[1] as number)
    for (let n = from; n < to; n++) {
      const place = (columns[n] as number) * classes
      const strength = strengths[n] as number
      for (let k = 0; k < classes; k++)
        slope[place + k] = (slope[place + k] as number) + strength * (sums[k] as number)
    }
  }
  // Of two labels the one column stands for both.
  const held = hold * (classes === 1 ? 2 : 1)
  for (let n = classes; n < at.length; n++) {
    all += 0.5 * held * (at[n] as number) ** 2
    slope[n] = (slope[n] as number) + held * (at[n] as number)
  }
  return all
}

/** The model as data, as `linearFrom` reads it. */
export function dataOf({ labels, weights, pieces: parts }: Linear): LinearData {
  const own = (each: readonly number[]) => (labels.length === 2 ? (each[0] ?? 0) : [...each])
  return {
    labels: [...labels],
    weights: Object.fromEntries([...weights, ...parts].map(([name, each]) => [name, own(each)])),
  }
}
