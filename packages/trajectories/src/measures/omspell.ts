import { pairNumbers, type Tokens } from '../engines/tokens.ts'
import { runsOf } from '../model/rows.ts'
import { editing, leastCost } from './editing.ts'
import { measure, type Given } from './measure.ts'
import { number } from './parameters.ts'

const parameters = {
  /** Cost of one more unit of time. */
  expansion: number(0.5, { da: 'pr. ekstra tidsenhed', en: 'for each more unit of time' }),
  /** Durations are raised to this. */
  power: number(1, { da: 'potens af varigheden', en: 'power of duration' }),
}

/**
 * Optimal matching of spells: a spell costs its state, and `expansion` for each unit of duration over the first.
 * Studer, M. & Ritschard, G. (2016). What matters in differences between life trajectories. JRSS A 179(2), section 3.3.
 */
export const omspell = measure({
  name: 'omspell',
  parameters,
  between({ rows, costs: { size, substitution, indel }, told: { expansion, power } }) {
    return (i, j) => {
      const [x, y] = [runsOf(rows[i]!), runsOf(rows[j]!)]
      const s = x.lengths.map((length) => length ** power)
      const t = y.lengths.map((length) => length ** power)
      return leastCost(
        s.length,
        t.length,
        (k, l) => {
          const [p, q, u, v] = [x.states[k - 1]!, y.states[l - 1]!, s[k - 1]!, t[l - 1]!]
          return p === q ? expansion * Math.abs(u - v) : substitution[p * size + q]! + expansion * (u + v - 2)
        },
        (k) => indel[x.states[k - 1]!]! + expansion * (s[k - 1]! - 1),
        (_, l) => indel[y.states[l - 1]!]! + expansion * (t[l - 1]! - 1),
      )
    }
  },
  ...editing(tokens),
})

/** A spell is one token: its state and its duration. */
function tokens({ rows, costs, told: { expansion, power } }: Given<typeof parameters>): Tokens {
  const { size, substitution, indel } = costs
  const { number, states, others } = pairNumbers()
  const tokens = rows.map((row) => {
    const runs = runsOf(row)
    return Uint16Array.from(runs.states, (state, r) => number(state, runs.lengths[r]!))
  })
  const time = others.map((length) => length ** power)
  const own = Float64Array.from(states, (state, i) => indel[state]! + expansion * (time[i]! - 1))
  const gain = (a: number, b: number) => {
    const [p, q, u, v] = [states[a]!, states[b]!, time[a]!, time[b]!]
    const apart =
      p === q ? expansion * Math.abs(u - v) : substitution[p * size + q]! + expansion * (u + v - 2)
    return own[a]! + own[b]! - apart
  }
  return { rows: tokens, count: states.length, indel: own, gain, scale: 1 }
}
