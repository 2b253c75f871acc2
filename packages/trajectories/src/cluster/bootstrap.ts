import { distances } from '../distances/distances.ts'
import type { Distances } from '../model/matrix.ts'
import type { DistanceOptions } from '../distances/options.ts'
import { refuse } from '../model/refuse.ts'
import type { Sequences } from '../model/sequences.ts'
import { chance } from '../model/chance.ts'
import { square } from './square.ts'
import { partitionAroundMedoids } from './medoids.ts'
import { nullSequences, type NullModel } from './null-models.ts'
import { quality, type Quality } from './quality.ts'
import { cutTree, hierarchicalTree, type Linkage } from './tree.ts'

/** How the quality of grouping into k compares with that of sequences without types. */
export interface BootstrappedQuality {
  k: number
  observed: Quality
  /** Mean and standard deviation over the null sequences. */
  mean: Quality
  deviation: Quality
  /** (observed − mean) / deviation. */
  standardised: Quality
  /** Share of runs at least as good, the observed among them. For hc lower is better. */
  p: Quality
}

export interface BootstrapOptions {
  /** Numbers of groups; default 2–10. */
  ks?: readonly number[]
  /** Default 100. */
  rounds?: number
  model?: NullModel
  /** Default 'pam'. */
  method?: 'pam' | Linkage
  seed?: number
  progress?: (done: number) => void
  signal?: AbortSignal
}

/**
 * Parametric bootstrap of the quality of groups: is it better than what grouping finds where there are no types?
 * Studer, M. (2021). Validating sequence analysis typologies using parametric bootstrap. Sociological Methodology 51(2).
 *
 * Distances of the null sequences are found as the observed are, costs included. The same seed gives the same answer.
 *
 * @throws {Invalid} when there are fewer sequences than groups
 */
export async function bootstrapQuality(
  sequences: Sequences,
  measure: DistanceOptions,
  options: BootstrapOptions = {},
): Promise<BootstrappedQuality[]> {
  const { rounds = 100, model = 'combined', method = 'pam', seed = 1 } = options
  const n = sequences.rows.length
  const ks = options.ks ?? Array.from({ length: Math.min(9, n - 2) }, (_, i) => i + 2)
  if (ks.length === 0 || ks.some((k) => !Number.isInteger(k) || k < 2 || k >= n)) {
    refuse(
      {
        da: `${n} forløb kan ikke deles i ${ks.join(', ')} grupper`,
        en: `${n} sequences cannot be divided into ${ks.join(', ')} groups`,
      },
      { da: `Vælg 2 til ${n - 1}`, en: `Choose 2 to ${n - 1}` },
    )
  }
  const random = chance(seed)
  const { weights } = sequences
  const asked: DistanceOptions = { ...measure, float64: true }
  delete asked.progress
  if (options.signal) asked.signal = options.signal
  const of = async (some: Sequences) => qualities(await distances(some, asked), ks, method, weights)
  const observed = await of(sequences)
  const drawn: Quality[][] = []
  for (let round = 0; round < rounds; round++) {
    options.signal?.throwIfAborted()
    drawn.push(await of(nullSequences(sequences, model, random)))
    options.progress?.((round + 1) / rounds)
  }
  return ks.map((k, at) =>
    compared(
      k,
      observed[at]!,
      drawn.map((round) => round[at]!),
    ),
  )
}

function qualities(
  matrix: Distances,
  ks: readonly number[],
  method: 'pam' | Linkage,
  weights: Float64Array,
): Quality[] {
  if (method !== 'pam') {
    const tree = hierarchicalTree(matrix, method, weights)
    return ks.map((k) => quality(matrix, cutTree(tree, k), weights))
  }
  const full = square(matrix)
  return ks.map((k) =>
    quality(matrix, partitionAroundMedoids(matrix, k, { weights, matrix: full }).groups, weights),
  )
}

function compared(k: number, observed: Quality, drawn: readonly Quality[]): BootstrappedQuality {
  const each = (of: (name: keyof Quality, values: number[]) => number) =>
    Object.fromEntries(
      Object.keys(observed).map((name) => {
        const key = name as keyof Quality
        return [
          key,
          of(
            key,
            drawn.map((round) => round[key]).filter((value) => !Number.isNaN(value)),
          ),
        ]
      }),
    ) as unknown as Quality
  const mean = each((_, values) => values.reduce((sum, value) => sum + value, 0) / values.length)
  const deviation = each((name, values) =>
    Math.sqrt(
      values.reduce((sum, value) => sum + (value - mean[name]) ** 2, 0) / Math.max(values.length - 1, 1),
    ),
  )
  const standardised = each((name) => (observed[name] - mean[name]) / deviation[name])
  const p = each((name, values) => {
    const better = (value: number) => (name === 'hc' ? value <= observed[name] : value >= observed[name])
    return (1 + values.filter(better).length) / (values.length + 1)
  })
  return { k, observed, mean, deviation, standardised, p }
}
