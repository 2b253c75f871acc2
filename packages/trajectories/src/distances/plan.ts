import type { Given, Measure } from '../measures/measure.ts'
import { measureNamed } from '../measures/list.ts'
import type { Normalisation } from '../measures/normalising.ts'
import type { Parameters, Told } from '../measures/parameters.ts'
import { costs as costsOf, type Costs, type CostMethod } from '../model/costs.ts'
import { refuse } from '../model/refuse.ts'
import { distinctRows, type Row } from '../model/rows.ts'
import { hasMissing, type Sequences } from '../model/sequences.ts'
import type { DistanceOptions } from './options.ts'

/** What is computed: distinct sequences, and who has each: `people[start[u]]` up to `people[start[u + 1] - 1]`. */
export interface Plan {
  n: number
  given: Given
  start: Uint32Array
  people: Uint32Array
}

/** The costs that a measure runs on, with missing as a state of its own where there is any. */
export function measureCosts(sequences: Sequences, options: DistanceOptions): Costs {
  const size = sequences.alphabet.length + (hasMissing(sequences) ? 1 : 0)
  if (options.costs) return amongFirst(options.costs, size)
  const usual = measureNamed(options.measure).usualSubstitution ?? 2
  const method: CostMethod = options.substitution ?? { constant: usual }
  return costsOf(sequences, method, options.indel ?? 'auto', size)
}

/** Costs of everybody where some lack a state: what is missing comes last. */
function amongFirst({ size, substitution, indel }: Costs, states: number): Costs {
  if (states >= size) return { size, substitution, indel }
  const kept = substitution.filter((_, at) => at % size < states && at < states * size)
  return { size: states, substitution: kept, indel }
}

/** What a measure is told, with what is usual where nothing is said. */
export function toldOf({ parameters }: Measure, options: DistanceOptions): Told<Parameters> {
  const said: Record<string, unknown> = { ...options }
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { usual }]) => [name, (said[name] ?? usual) as typeof usual]),
  )
}

/**
 * Everything that a run needs, checked, as plain data.
 *
 * @param first sequences to lie before all others, in this order (they are then there twice)
 * @throws {Invalid} when lengths differ where the measure needs them equal, or a normalisation is not defined
 */
export function prepare(sequences: Sequences, options: DistanceOptions, first: Uint8Array[] = []): Plan {
  const measure = measureNamed(options.measure)
  if (measure.equalLengths) refuseUnequal([...sequences.rows, ...first], sequences.ids, measure)
  const costs = measureCosts(sequences, options)
  const told = toldOf(measure, options)
  return planFor(measure, sequences.rows, costs, options, {
    first,
    prepare: (rows) => measure.prepare?.({ sequences, rows, costs, told }),
  })
}

/**
 * The same for rows of any states whose costs are known already.
 *
 * @param more.prepare what the measure prepares of the distinct rows
 */
export function planFor<Kind extends Row>(
  measure: Measure,
  rows: readonly Kind[],
  costs: Costs,
  options: DistanceOptions,
  more: { first?: Kind[]; prepare: (rows: Kind[]) => unknown },
): Plan {
  const { first = [] } = more
  const n = rows.length
  const merged = measure.asTheyCome
    ? { rows: [...rows], members: rows.map((_, i) => Uint32Array.of(i)) }
    : distinctRows(rows)
  const start = new Uint32Array(first.length + merged.rows.length + 1)
  const people = new Uint32Array(n)
  let next = 0
  merged.members.forEach((group, u) => {
    people.set(group, next)
    next += group.length
    start[first.length + u + 1] = next
  })
  const all = [...first, ...merged.rows]
  const given: Given = {
    measure: measure.name,
    rows: all,
    costs,
    told: toldOf(measure, options),
    own: more.prepare(all),
    normalise: normalisationFor(measure, options.normalise),
    sizes: new Float64Array(0),
  }
  if (given.normalise !== 'none') given.sizes = measure.normalising.sizes(given)
  return { n, given, start, people }
}

function normalisationFor({ name, normalising }: Measure, asked: Normalisation = 'none'): Normalisation {
  const how = asked === 'auto' ? normalising.usual : asked
  if (!normalising.notDefined?.includes(how)) return how
  refuse(
    { da: `${how} er ikke defineret for ${name}`, en: `${how} is not defined for ${name}` },
    { da: 'Vælg auto, maxdist eller maxlength', en: 'Choose auto, maxdist or maxlength' },
  )
}

/** Rows of different lengths, with the first person whose row is not as long as that of the first. */
export function refuseUnequal(rows: readonly Row[], ids: readonly string[], { name }: Measure): void {
  const length = rows[0]?.length
  const other = rows.findIndex((row) => row.length !== length)
  if (other < 0) return
  refuse(
    {
      da: `Forløb ${ids[other] ?? ''} er ${rows[other]!.length} perioder langt og det første ${length}; ${name} kræver samme længde`,
      en: `Sequence ${ids[other] ?? ''} has ${rows[other]!.length} periods and the first ${length}; ${name} needs equal lengths`,
    },
    {
      da: 'Vælg om eller lcs, eller gør tomt til højre til en tilstand',
      en: 'Choose om or lcs, or make what is empty at the right a state',
    },
  )
}
