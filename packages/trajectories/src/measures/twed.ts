import { pairNumbers, type Tokens } from '../engines/tokens.ts'
import { editing, leastCost } from './editing.ts'
import { measure, type Given } from './measure.ts'
import { number } from './parameters.ts'

const parameters = {
  /** Cost of a gap. */
  h: number(0.5, { da: 'pris for et hul', en: 'cost of a gap' }),
  /** Stiffness. */
  nu: number(0.5, { da: 'stivhed', en: 'stiffness' }),
}

/**
 * Time warp edit distance. What lies before the first period differs as much as anything can from every state.
 * Marteau, P.-F. (2009). Time warp edit distance with stiffness adjustment. IEEE TPAMI 31(2).
 */
export const twed = measure({
  name: 'twed',
  parameters,
  between({ rows, costs: { size, substitution }, told: { nu, h } }) {
    const most = substitution.reduce((high, cost) => Math.max(high, cost), 0)
    const cost = (p: number | undefined, q: number | undefined) =>
      p === undefined || q === undefined ? (p === q ? 0 : most) : substitution[p * size + q]!
    return (i, j) => {
      const [a, b] = [rows[i]!, rows[j]!]
      return leastCost(
        a.length,
        b.length,
        (k, l) => cost(a[k - 1], b[l - 1]) + cost(a[k - 2], b[l - 2]) + 2 * nu * Math.abs(k - l),
        (k) => cost(a[k - 2], a[k - 1]) + nu + h,
        (_, l) => cost(b[l - 2], b[l - 1]) + nu + h,
      )
    }
  },
  ...editing(tokens),
})

/** The step from one state to the next is one token. */
function tokens({ rows, costs: { size, substitution }, told: { nu, h } }: Given<typeof parameters>): Tokens {
  const { number, states, others } = pairNumbers()
  const tokens = rows.map((row) =>
    Uint16Array.from(row, (state, t) => number(state, t > 0 ? row[t - 1]! : size)),
  )
  const most = substitution.reduce((high, cost) => Math.max(high, cost), 0)
  const between = (p: number, q: number) =>
    p === size || q === size ? (p === q ? 0 : most) : substitution[p * size + q]!
  const own = Float64Array.from(states, (state, i) => between(others[i]!, state) + nu + h)
  const gain = (a: number, b: number) =>
    own[a]! + own[b]! - between(states[a]!, states[b]!) - between(others[a]!, others[b]!)
  return { rows: tokens, count: states.length, indel: own, gain, drift: 2 * nu, scale: 1 }
}
