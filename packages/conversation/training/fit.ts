import type { Features } from '../src/grasp/features.ts'
import { always, type Linear, type LinearData } from '../src/grasp/linear.ts'

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

/**
 * Fits a multinomial logistic regression with an L2 penalty: all examples at once, a fixed number of rounds of Adam,
 * sums in the order given, weights rounded to thousandths. The same examples give the same weights to the byte.
 *
 * @see Kingma, D. P. & Ba, J. (2015). Adam: A method for stochastic optimization. ICLR.
 */
export function fit(examples: readonly Example[], labels: readonly string[], options: FitOptions): Linear {
  const { hold, seen = 2, rounds = 160 } = options
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [
    always,
    ...[...counts]
      .filter(([, count]) => count >= seen)
      .map(([name]) => name)
      .sort(),
  ]
  const indexOf = new Map(names.map((name, index) => [name, index]))
  const classes = labels.length
  const rows = examples.map(({ features, label, weight = 1 }) => {
    const columns: number[] = [0]
    const strengths: number[] = [1]
    for (const [name, strength] of features) {
      const index = indexOf.get(name)
      if (index !== undefined) {
        columns.push(index)
        strengths.push(strength)
      }
    }
    return {
      columns: Int32Array.from(columns),
      strengths: Float64Array.from(strengths),
      own: labels.indexOf(label),
      weight,
    }
  })
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  const weights = new Float64Array(names.length * classes)
  const first = new Float64Array(weights.length)
  const second = new Float64Array(weights.length)
  const gradient = new Float64Array(weights.length)
  const sums = new Float64Array(classes)
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0)
    for (const { columns, strengths, own, weight } of rows) {
      sums.fill(0)
      for (let n = 0; n < columns.length; n++) {
        const at = (columns[n] as number) * classes
        for (let k = 0; k < classes; k++)
          sums[k] = (sums[k] as number) + (strengths[n] as number) * (weights[at + k] as number)
      }
      const top = Math.max(...sums)
      let all = 0
      for (let k = 0; k < classes; k++) all += sums[k] = Math.exp((sums[k] as number) - top)
      for (let k = 0; k < classes; k++) sums[k] = weight * ((sums[k] as number) / all - (k === own ? 1 : 0))
      for (let n = 0; n < columns.length; n++) {
        const at = (columns[n] as number) * classes
        for (let k = 0; k < classes; k++)
          gradient[at + k] = (gradient[at + k] as number) + (sums[k] as number) * (strengths[n] as number)
      }
    }
    const pace = 0.12 * (round < rounds * 0.6 ? 1 : 0.25)
    for (let n = 0; n < weights.length; n++) {
      const held = n < classes ? 0 : hold * (weights[n] as number)
      const slope = ((gradient[n] as number) + held) / total
      first[n] = 0.9 * (first[n] as number) + 0.1 * slope
      second[n] = 0.99 * (second[n] as number) + 0.01 * slope * slope
      const step =
        (first[n] as number) /
        (1 - 0.9 ** round) /
        (Math.sqrt((second[n] as number) / (1 - 0.99 ** round)) + 1e-5)
      weights[n] = (weights[n] as number) - pace * step
    }
  }
  const kept = names.map((name, index) => {
    const own = Array.from(
      { length: classes },
      (_, k) => Math.round((weights[index * classes + k] as number) * 1000) / 1000 || 0,
    )
    return [name, own] as const
  })
  return {
    labels,
    weights: new Map(kept.filter(([, own]) => own.some((weight) => Math.abs(weight) >= 0.01))),
  }
}

/** The model as data, as `linearFrom` reads it. */
export function dataOf({ labels, weights }: Linear): LinearData {
  const own = (each: readonly number[]) => (labels.length === 2 ? (each[0] ?? 0) : [...each])
  return {
    labels: [...labels],
    weights: Object.fromEntries([...weights].map(([name, each]) => [name, own(each)])),
  }
}
