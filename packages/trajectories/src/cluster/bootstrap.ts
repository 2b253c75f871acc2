import { distances } from '../distances/distances.ts'
import type { Distances } from '../model/matrix.ts'
import type { DistanceOptions } from '../distances/options.ts'
import { reasonsFor, type Reasons } from '../model/reasons.ts'
import { refuse } from '../model/refuse.ts'
import type { Sequences } from '../model/sequences.ts'
import { chance } from '../model/chance.ts'
import { square } from './square.ts'
import { partitionAroundMedoids } from './medoids.ts'
import { nullSequences, type NullModel } from './null-models.ts'
import { qualityAndReasons, type Quality } from './quality.ts'
import { cutTree, hierarchicalTree, type Linkage } from './tree.ts'

/** How the quality of grouping into k compares with that of sequences without types; NaN where a figure is not defined. */
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
  /** Why figures are not defined, for each of these. */
  because: Record<'observed' | 'mean' | 'deviation' | 'standardised' | 'p', Reasons<keyof Quality>>
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
  const drawn: Judged[][] = []
  for (let round = 0; round < rounds; round++) {
    options.signal?.throwIfAborted()
    drawn.push(await of(nullSequences(sequences, model, random)))
    options.progress?.((round + 1) / rounds)
  }
  return ks.map((k, at) =>
    compared(
      k,
      observed[at]!,
      drawn.map((round) => round[at]!.quality),
    ),
  )
}

type Judged = ReturnType<typeof qualityAndReasons>

function qualities(
  matrix: Distances,
  ks: readonly number[],
  method: 'pam' | Linkage,
  weights: Float64Array,
): Judged[] {
  if (method !== 'pam') {
    const tree = hierarchicalTree(matrix, method, weights)
    return ks.map((k) => qualityAndReasons(matrix, cutTree(tree, k), weights))
  }
  const full = square(matrix)
  return ks.map((k) => {
    const { groups } = partitionAroundMedoids(matrix, k, { weights, matrix: full })
    return qualityAndReasons(matrix, groups, weights)
  })
}

function compared(
  k: number,
  { quality: observed, because }: Judged,
  drawn: readonly Quality[],
): BootstrappedQuality {
  const names = Object.keys(observed) as (keyof Quality)[]
  const each = (of: (name: keyof Quality, values: number[]) => number) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        of(
          name,
          drawn.map((round) => round[name]).filter((value) => !Number.isNaN(value)),
        ),
      ]),
    ) as unknown as Quality
  const mean = each((_, values) => values.reduce((sum, value) => sum + value, 0) / values.length)
  const deviation = each((name, values) =>
    values.length < 2
      ? NaN
      : Math.sqrt(values.reduce((sum, value) => sum + (value - mean[name]) ** 2, 0) / (values.length - 1)),
  )
  const standardised = each((name) =>
    deviation[name] > 0 ? (observed[name] - mean[name]) / deviation[name] : NaN,
  )
  const p = each((name, values) => {
    if (Number.isNaN(observed[name]) || values.length === 0) return NaN
    const better = (value: number) => (name === 'hc' ? value <= observed[name] : value >= observed[name])
    return (1 + values.filter(better).length) / (values.length + 1)
  })
  // What is not defined of the sequences themselves is not compared either.
  const why = (figures: Quality) => {
    const found = reasonsFor(figures, [
      [true, 'noRandom', names.filter((name) => Number.isNaN(deviation[name]))],
      [true, 'alwaysSame', names],
    ])
    for (const name of names) if (found[name] && because[name]) found[name] = because[name]
    return found
  }
  const reasons = {
    ...{ observed: because, mean: why(mean), deviation: why(deviation) },
    ...{ standardised: why(standardised), p: why(p) },
  }
  return { k, observed, mean, deviation, standardised, p, because: reasons }
}
