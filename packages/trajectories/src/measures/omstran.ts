import { pairNumbers, type Tokens } from '../engines/tokens.ts'
import type { Row } from '../model/rows.ts'
import { editing, leastCost } from './editing.ts'
import { measure, type Given } from './measure.ts'
import { number } from './parameters.ts'

const parameters = {
  /** Weight of the state against the change that follows. */
  origin: number(0.5, {
    da: 'tilstandens vægt over for skiftet',
    en: 'weight of the state against the change',
  }),
}

/**
 * Optimal matching of transitions: each period is its state and the change that follows.
 * Biemann, T. (2011). A transition-oriented approach to optimal matching. Sociological Methodology 41.
 */
export const omstran = measure({
  name: 'omstran',
  parameters,
  between({ rows, costs: { size, substitution, indel }, told: { origin } }) {
    const moves = (row: Row, t: number) => (t < row.length && row[t] !== row[t - 1] ? 1 : 0)
    const indelOf = (row: Row, t: number) => origin * indel[row[t - 1]!]! + (1 - origin) * moves(row, t)
    return (i, j) => {
      const [a, b] = [rows[i]!, rows[j]!]
      const substitute = (k: number, l: number) => {
        const [p, q] = [a[k - 1]!, b[l - 1]!]
        const same = p === q && (a[k] ?? p) === (b[l] ?? q)
        return same ? 0 : origin * substitution[p * size + q]! + (1 - origin) * (moves(a, k) + moves(b, l))
      }
      return (
        leastCost(
          a.length,
          b.length,
          substitute,
          (k) => indelOf(a, k),
          (_, l) => indelOf(b, l),
        ) / 2
      )
    }
  },
  ...editing(tokens),
})

/** A state and the one that follows are one token. */
function tokens({ rows, costs, told: { origin } }: Given<typeof parameters>): Tokens {
  const { size, substitution, indel } = costs
  const { number, states, others } = pairNumbers()
  const tokens = rows.map((row) =>
    Uint16Array.from(row, (state, t) => number(state, t + 1 < row.length ? row[t + 1]! : state)),
  )
  const move = states.map((state, i) => (state === others[i] ? 0 : 1))
  const own = Float64Array.from(states, (state, i) => origin * indel[state]! + (1 - origin) * move[i]!)
  const gain = (a: number, b: number) => {
    const apart =
      a === b
        ? 0
        : origin * substitution[states[a]! * size + states[b]!]! + (1 - origin) * (move[a]! + move[b]!)
    return own[a]! + own[b]! - apart
  }
  return { rows: tokens, count: states.length, indel: own, gain, scale: 0.5 }
}
