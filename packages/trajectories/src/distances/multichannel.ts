import { measureNamed } from '../measures/list.ts'
import type { Measure } from '../measures/measure.ts'
import type { CostMethod, Costs } from '../model/costs.ts'
import { refuse } from '../model/refuse.ts'
import type { Sequences } from '../model/sequences.ts'
import { compute } from './distances.ts'
import { refuseTooLarge, type Distances } from '../model/matrix.ts'
import type { DistanceOptions } from './options.ts'
import { measureCosts, planFor, refuseUnequal, toldOf } from './plan.ts'

/** One side of the same people's lives: work, family, housing. Its own costs, and how much it counts (default 1). */
export interface Channel {
  sequences: Sequences
  substitution?: CostMethod
  indel?: number | number[] | 'auto'
  weight?: number
}

/**
 * Distances over several aligned channels: a combined state costs the weighted sum of its channels' costs, or their mean.
 *
 * Pollock, G. (2007). Holistic trajectories: a study of combined employment, housing and family careers by using
 * multiple-sequence analysis. JRSS A 170(1). Costs are estimated in each channel, Gauthier, J.-A. et al. (2010).
 *
 * @param options.channels 'sum' (default) or 'mean' of the channels
 * @throws {Invalid} when channels hold different people or periods, or the measure knows no costs of states
 * @example
 * const work = { sequences: fromCells([['A', 'A'], ['A', 'B']]) }
 * (await multichannelDistances([work, work], { measure: 'om' })).values // Float32Array [4]
 */
export async function multichannelDistances(
  channels: readonly Channel[],
  options: DistanceOptions & { channels?: 'sum' | 'mean' },
): Promise<Distances> {
  const { channels: together, measure, ...rest } = options
  const named = measureNamed(measure)
  if (named.prepare && !named.combine) refuseChannels(named)
  const n = alignedPeople(channels)
  refuseTooLarge(n, options.float64 === true, options.memory)
  const { rows, parts } = combine(channels)
  const weights = channels.map(({ weight }) => weight ?? 1)
  const whole = together === 'mean' ? weights.reduce((sum, weight) => sum + weight, 0) : 1
  const each = channels.map(({ sequences, substitution, indel }) =>
    measureCosts(sequences, {
      measure,
      ...(substitution === undefined ? {} : { substitution }),
      ...(indel === undefined ? {} : { indel }),
    }),
  )
  const size = parts.length
  /** One table of costs for combined states from one of each channel. */
  const mix = (tables: readonly Float64Array[]) =>
    Float64Array.from({ length: size * size }, (_, at) => {
      const [a, b] = [parts[Math.floor(at / size)]!, parts[at % size]!]
      const costOf = (c: number, state: number) => tables[c]![state * each[c]!.size + b[c]!]!
      return a.reduce((sum, state, c) => sum + (weights[c]! / whole) * costOf(c, state), 0)
    })
  const costs: Costs = {
    size,
    substitution: mix(each.map(({ substitution }) => substitution)),
    indel: Float64Array.from(parts, (part) =>
      part.reduce((sum, state, c) => sum + (weights[c]! / whole) * each[c]!.indel[state]!, 0),
    ),
  }
  const used = named.inChannels ?? named
  const asked: DistanceOptions = { ...rest, measure }
  if (used.equalLengths) refuseUnequal(rows, channels[0]!.sequences.ids, used)
  const prepared = each.map((own, c) => {
    const { sequences } = channels[c]!
    return used.prepare?.({ sequences, rows: [], costs: own, told: toldOf(used, asked) })
  })
  const plan = planFor(used, rows, costs, asked, { prepare: () => used.combine?.(prepared, mix, size) })
  return compute(plan, asked)
}

/** Each combination of states that occurs as one state. */
function combine(channels: readonly Channel[]): { rows: Uint16Array[]; parts: number[][] } {
  const known = new Map<string, number>()
  const parts: number[][] = []
  const rows = channels[0]!.sequences.rows.map((row, i) =>
    Uint16Array.from(row, (_, t) => {
      const part = channels.map(({ sequences }) => sequences.rows[i]![t]!)
      const key = part.join()
      let state = known.get(key)
      if (state === undefined) {
        known.set(key, (state = parts.length))
        parts.push(part)
      }
      return state
    }),
  )
  return { rows, parts }
}

function alignedPeople(channels: readonly Channel[]): number {
  const first = channels[0]?.sequences
  if (!first) {
    refuse(
      { da: 'Der er ingen kanaler', en: 'There are no channels' },
      { da: 'Vælg mindst én', en: 'Choose at least one' },
    )
  }
  channels.forEach(({ sequences }, c) => {
    const other = first.rows.findIndex((row, i) => row.length !== sequences.rows[i]?.length)
    if (other < 0 && sequences.rows.length === first.rows.length) return
    const person = first.ids[other] ?? String(Math.min(sequences.rows.length, first.rows.length) + 1)
    refuse(
      {
        da: `Kanal ${c + 1} har ikke de samme perioder som kanal 1 ved forløb ${person}`,
        en: `Channel ${c + 1} has not the same periods as channel 1 at sequence ${person}`,
      },
      {
        da: 'Giv alle kanaler de samme personer og perioder; gør tomt til en tilstand',
        en: 'Give all channels the same people and periods; make what is empty a state',
      },
    )
  })
  return first.rows.length
}

function refuseChannels({ name }: Measure): never {
  refuse(
    { da: `${name} kender ikke flere kanaler`, en: `${name} knows no channels` },
    { da: 'Vælg om, ham eller dhd', en: 'Choose om, ham or dhd' },
  )
}
