import { hammingEngine } from '../engines/hamming.ts'
import { transitionRates } from '../model/costs.ts'
import { refuse } from '../model/refuse.ts'
import type { Sequences } from '../model/sequences.ts'
import { measure } from './measure.ts'
import { byIndel } from './normalising.ts'

/** Costs of states that change by period are a table for each; so many combinations of states at most. */
const mostCombined = 400

/**
 * Dynamic Hamming distance: substitution costs of each period, from the transitions into and out of it.
 * Lesnard, L. (2010). Setting cost in optimal matching to uncover contemporaneous socio-temporal patterns. SMR 38(3).
 */
export const dhd = measure({
  name: 'dhd',
  parameters: {},
  equalLengths: true,
  asTheyCome: true,
  nanoseconds: 20,
  normalising: { usual: 'maxlength', sizes: byIndel, most: () => (length) => length * 4 },
  prepare: ({ sequences, costs: { size } }) => dynamicCosts(sequences, size, sequences.rows[0]?.length ?? 0),
  combine(channels, mix, size) {
    if (size > mostCombined) refuseCombinations(size)
    return channels[0]!.map((_, t) => mix(channels.map((tables) => tables[t]!)))
  },
  between({ rows, costs: { size }, own }) {
    return (i, j) => {
      const [a, b] = [rows[i]!, rows[j]!]
      let sum = 0
      for (let t = 0; t < a.length; t++) sum += own[t]![a[t]! * size + b[t]!]!
      return sum
    }
  },
  engine: ({ rows, costs, own }, kernels) => hammingEngine(rows, costs.size, (t) => own[t]!, kernels),
})

/**
 * Substitution costs that change by period, for dynamic Hamming: 4 minus the transition rates into and out of the
 * period, both ways; at the ends, where one side is lacking, the other counts twice. [period][state][state].
 *
 * Lesnard, L. (2010). Setting cost in optimal matching to uncover contemporaneous socio-temporal patterns.
 * Sociological Methods & Research 38(3).
 */
export function dynamicCosts(sequences: Sequences, size: number, periods: number, most = 4): Float64Array[] {
  const rates = Array.from({ length: Math.max(periods - 1, 0) }, (_, t) =>
    transitionRates(sequences, size, t),
  )
  return Array.from({ length: periods }, (_, t) => {
    const cost = new Float64Array(size * size)
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) {
        if (a === b) continue
        let value = most
        for (const rate of [rates[t - 1] ?? rates[t], rates[t] ?? rates[t - 1]]) {
          if (rate) value -= rate[a * size + b]! + rate[b * size + a]!
        }
        cost[a * size + b] = value
      }
    return cost
  })
}

function refuseCombinations(size: number): never {
  refuse(
    {
      da: `Kanalerne har ${size} kombinationer af tilstande`,
      en: `The channels have ${size} combinations of states`,
    },
    {
      da: `dhd kan ${mostCombined}; vælg om, eller slå tilstande sammen`,
      en: `dhd takes ${mostCombined}; choose om, or merge states`,
    },
  )
}
