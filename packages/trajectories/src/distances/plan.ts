import { costs as costsOf, dynamicCosts, type CostMethod, type Costs } from '../model/costs.ts'
import { wantsSorted, type Input, type Row } from '../engines/engine.ts'
import { tokensFor } from '../engines/tokens.ts'
import { refuse } from '../model/refuse.ts'
import { distinctRows } from '../model/rows.ts'
import { hasMissing, type Sequences } from '../model/sequences.ts'
import { automatic } from './after.ts'
import type { DistanceOptions, Measure } from './options.ts'
import { largestProfileDistance, timeProfiles } from './profiles.ts'
import { matchingSubsequences, minimumSharedTime, spellsWithTime, spellVector } from './subsequences.ts'

/** What is computed: distinct sequences, and who has each: `people[start[u]]` up to `people[start[u + 1] - 1]`. */
export interface Plan {
  n: number
  input: Input
  start: Uint32Array
  people: Uint32Array
}

/** The costs that a measure runs on, with missing as a state of its own where there is any. */
export function measureCosts(sequences: Sequences, options: DistanceOptions): Costs {
  const size = sequences.alphabet.length + (hasMissing(sequences) ? 1 : 0)
  const method: CostMethod = options.substitution ?? { constant: options.measure === 'ham' ? 1 : 2 }
  return costsOf(sequences, method, options.indel ?? 'auto', size)
}

/**
 * Everything that a run needs, checked, as plain data.
 *
 * @param first sequences to lie before all others, in this order (they are then there twice)
 * @throws {Invalid} when lengths differ where the measure needs them equal, or a normalisation is not defined
 */
export function prepare(sequences: Sequences, options: DistanceOptions, first: Uint8Array[] = []): Plan {
  const { measure } = options
  if (measure === 'ham' || measure === 'dhd')
    refuseUnequal([...sequences.rows, ...first], sequences.ids, measure)
  const costs = measureCosts(sequences, options)
  const points =
    measure === 'chi2' || measure === 'euclid'
      ? timeProfiles(sequences, costs.size, options.step ?? 1, measure === 'chi2', first)
      : undefined
  const more: Partial<Input> = {}
  if (measure === 'dhd') more.byPeriod = dynamicCosts(sequences, costs.size, sequences.rows[0]?.length ?? 0)
  const how = options.normalise === 'auto' ? automatic(measure) : options.normalise
  if (points && how !== undefined && how !== 'none') {
    if (how === 'gmean' || how === 'YujianBo') refuseNormalisation(measure, how)
    more.most = largestProfileDistance(sequences, costs.size, options.step ?? 1, measure === 'chi2')
  }
  return planFor(sequences.rows, costs, options, more, points, first)
}

/** The same for rows of any states whose costs are known already. */
export function planFor<Kind extends Row>(
  rows: readonly Kind[],
  costs: Costs,
  options: DistanceOptions,
  more: Partial<Input> = {},
  points?: { of: Float64Array[]; first: Float64Array[] },
  first: Kind[] = [],
): Plan {
  const { measure, expansion = 0.5 } = options
  const n = rows.length
  const merged = wantsSorted(measure)
    ? distinctRows(rows)
    : { rows: [...rows], members: rows.map((_, i) => Uint32Array.of(i)) }
  const start = new Uint32Array(first.length + merged.rows.length + 1)
  const people = new Uint32Array(n)
  let next = 0
  merged.members.forEach((group, u) => {
    people.set(group, next)
    next += group.length
    start[first.length + u + 1] = next
  })
  const input: Input = {
    measure,
    rows: [...first, ...merged.rows],
    costs,
    expansion,
    context: options.context ?? 1 - 2 * expansion,
    h: options.h ?? 0.5,
    link: options.link ?? 'mean',
    nu: options.nu ?? 0.5,
    power: options.power ?? 1,
    origin: options.origin ?? 0.5,
    normalise: options.normalise === 'auto' ? automatic(measure) : (options.normalise ?? 'none'),
    sizes: new Float64Array(0),
    ...more,
  }
  if (points) input.points = [...points.first, ...merged.members.map((group) => points.of[group[0]!]!)]
  if (input.normalise !== 'none') input.sizes = sizesOf(input)
  return { n, input, start, people }
}

/** How far each sequence is from an empty one; for similarity kernels, how like it is to itself. */
function sizesOf(input: Input): Float64Array {
  const { measure, rows, costs, power } = input
  if (measure === 'nms') return Float64Array.from(rows, (row) => matchingSubsequences(row, row))
  if (measure === 'nmsmst' || measure === 'svrspell') {
    const kernel = measure === 'nmsmst' ? minimumSharedTime : spellVector
    return Float64Array.from(rows, (row) => {
      const spells = spellsWithTime(row, measure === 'nmsmst' ? 1 : power)
      return kernel(spells, spells)
    })
  }
  const tokens = tokensFor(input)
  if (tokens && measure !== 'om') {
    return Float64Array.from(tokens.rows, (row) => {
      let sum = 0
      for (const token of row) sum += tokens.indel[token]!
      return sum * tokens.scale
    })
  }
  if (measure === 'lcs' || measure === 'lcp' || measure === 'rlcp')
    return Float64Array.from(rows, (row) => row.length)
  const indel = costs.indel.reduce((most, cost) => Math.max(most, cost), 0)
  return Float64Array.from(rows, (row) => row.length * indel)
}

function refuseUnequal(rows: readonly Uint8Array[], ids: readonly string[], measure: Measure): void {
  const length = rows[0]?.length
  const other = rows.findIndex((row) => row.length !== length)
  if (other < 0) return
  refuse(
    {
      da: `Forløb ${ids[other] ?? ''} er ${rows[other]!.length} perioder langt og det første ${length}; ${measure} kræver samme længde`,
      en: `Sequence ${ids[other] ?? ''} has ${rows[other]!.length} periods and the first ${length}; ${measure} needs equal lengths`,
    },
    {
      da: 'Vælg om eller lcs, eller gør tomt til højre til en tilstand',
      en: 'Choose om or lcs, or make what is empty at the right a state',
    },
  )
}

function refuseNormalisation(measure: Measure, how: string): never {
  refuse(
    { da: `${how} er ikke defineret for ${measure}`, en: `${how} is not defined for ${measure}` },
    { da: 'Vælg auto, maxdist eller maxlength', en: 'Choose auto, maxdist or maxlength' },
  )
}
