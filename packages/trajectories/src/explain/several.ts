import { chance } from '../model/chance.ts'
import { weightsFor } from '../cluster/square.ts'
import type { Distances } from '../model/matrix.ts'
import { refuse } from '../model/refuse.ts'
import { checkCovariates, columnsOf, type Covariate } from './covariates.ts'

/** How much of the difference between trajectories goes with one covariate when the others are there too. */
export interface Contribution {
  name: string
  pseudoF: number
  /** What the model loses of R² without it. */
  pseudoR2: number
  p: number
}

/** Several covariates at once: what each adds, and what they explain together. */
export interface SeveralCovariates {
  each: Contribution[]
  together: Omit<Contribution, 'name'>
}

/**
 * Discrepancy analysis with several covariates: each one's contribution is what is lost when it is left out of the whole model.
 *
 * McArdle, B. H. & Anderson, M. J. (2001). Fitting multivariate models to community data. Ecology 82(1), 290–297; for state
 * sequences Studer, M. et al. (2011). Sociological Methods & Research 40(3), 471–510, section 5. Cost: n² × columns, once for
 * the figures and once for each permutation.
 *
 * @param permutations 0 for no test (p is NaN); people are permuted together with all their covariates
 * @throws {Invalid} when a covariate says nothing that the others do not say already
 */
export function compareCovariates(
  distances: Distances,
  covariates: readonly Covariate[],
  options: { weights?: ArrayLike<number>; permutations?: number; seed?: number; signal?: AbortSignal } = {},
): SeveralCovariates {
  const { n } = distances
  checkCovariates(covariates, n)
  const weights = weightsFor(n, options.weights)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const blocks = covariates.map((covariate) => columnsOf(covariate))
  const all = totalSum(distances, weights) / total
  const models = [blocks, ...blocks.map((_, left) => blocks.filter((_, other) => other !== left))].map(
    (kept) => kept.flat(),
  )
  const place = Uint32Array.from({ length: n }, (_, i) => i)
  const fit = () => {
    const explained = models.map((columns) => explainedBy(distances, columns, weights, place, covariates))
    const rest = (all - explained[0]!) / (total - models[0]!.length - 1)
    return {
      together: { f: explained[0]! / models[0]!.length / rest, r2: explained[0]! / all },
      each: blocks.map((columns, b) => {
        const lost = explained[0]! - explained[b + 1]!
        return { f: lost / columns.length / rest, r2: lost / all }
      }),
    }
  }
  const observed = fit()
  const permutations = options.permutations ?? 999
  const random = chance(options.seed ?? 1)
  const asLarge = new Uint32Array(blocks.length + 1).fill(1)
  for (let round = 0; round < permutations; round++) {
    options.signal?.throwIfAborted()
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[place[i], place[j]] = [place[j]!, place[i]!]
    }
    const found = fit()
    if (found.together.f >= observed.together.f) asLarge[0]!++
    found.each.forEach(({ f }, b) => {
      if (f >= observed.each[b]!.f) asLarge[b + 1]!++
    })
  }
  const p = (which: number) => (permutations > 0 ? asLarge[which]! / (permutations + 1) : NaN)
  return {
    each: observed.each.map(({ f, r2 }, b) => ({
      name: covariates[b]!.name,
      pseudoF: f,
      pseudoR2: r2,
      p: p(b + 1),
    })),
    together: { pseudoF: observed.together.f, pseudoR2: observed.together.r2, p: p(0) },
  }
}

/** Sum over pairs of w·w·d. */
function totalSum({ n, values }: Distances, w: Float64Array): number {
  let [sum, pair] = [0, 0]
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) sum += w[i]! * w[j]! * values[pair++]!
  return sum
}

/**
 * The explained sum of squares tr(HG). With columns X centred at their weighted means the centring of G falls away, and what is
 * left is tr[(X'WX)⁻¹ · −½ (WX)' D (WX)].
 */
function explainedBy(
  { n, values }: Distances,
  columns: readonly Float64Array[],
  w: Float64Array,
  place: Uint32Array,
  covariates: readonly Covariate[],
): number {
  const k = columns.length
  if (k === 0) return 0
  const total = w.reduce((sum, weight) => sum + weight, 0)
  const centred = columns.map((column) => {
    let mean = 0
    for (let i = 0; i < n; i++) mean += (w[i]! * column[place[i]!]!) / total
    return Float64Array.from(place, (at) => column[at]! - mean)
  })
  const weighted = centred.map((column) => column.map((value, i) => value * w[i]!))
  const cross = Array.from({ length: k }, (_, a) =>
    Float64Array.from({ length: k }, (_, b) => dot(weighted[a]!, centred[b]!)),
  )
  const inner = Array.from({ length: k }, () => new Float64Array(k))
  const toward = weighted.map(() => new Float64Array(n))
  let pair = 0
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const d = values[pair++]!
      for (let a = 0; a < k; a++) toward[a]![i]! += d * weighted[a]![j]!
    }
  // D is symmetric and only its upper half was walked, so each product stands twice.
  for (let a = 0; a < k; a++)
    for (let b = 0; b < k; b++) {
      const both = dot(weighted[a]!, toward[b]!) + dot(weighted[b]!, toward[a]!)
      inner[a]![b] = -0.5 * both
    }
  return traceOfSolved(cross, inner, covariates)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** tr(A⁻¹B) by Gauss–Jordan with pivots; A is small. */
function traceOfSolved(a: Float64Array[], b: Float64Array[], covariates: readonly Covariate[]): number {
  const k = a.length
  const largest = Math.max(...a.map((row, i) => row[i]!))
  for (let column = 0; column < k; column++) {
    let pivot = column
    for (let row = column + 1; row < k; row++)
      if (Math.abs(a[row]![column]!) > Math.abs(a[pivot]![column]!)) pivot = row
    if (Math.abs(a[pivot]![column]!) <= 1e-10 * largest) saysNothingNew(covariates)
    ;[a[column], a[pivot]] = [a[pivot]!, a[column]!]
    ;[b[column], b[pivot]] = [b[pivot]!, b[column]!]
    for (let row = 0; row < k; row++) {
      if (row === column) continue
      const factor = a[row]![column]! / a[column]![column]!
      for (let at = 0; at < k; at++) {
        a[row]![at]! -= factor * a[column]![at]!
        b[row]![at]! -= factor * b[column]![at]!
      }
    }
  }
  let trace = 0
  for (let i = 0; i < k; i++) trace += b[i]![i]! / a[i]![i]!
  return trace
}

function saysNothingNew(covariates: readonly Covariate[]): never {
  const names = covariates.map(({ name }) => name).join(', ')
  refuse(
    {
      da: `Af ${names} er der en, som kun siger, hvad de andre siger i forvejen, eller er ens for alle.`,
      en: `Among ${names} one says only what the others say already, or is the same for all.`,
    },
    { da: 'Tag en af dem ud.', en: 'Leave one of them out.' },
  )
}
