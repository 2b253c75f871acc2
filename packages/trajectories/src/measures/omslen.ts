import { pairNumbers, type Tokens } from '../engines/tokens.ts'
import { runsOf, type Row } from '../model/rows.ts'
import { editing, leastCost } from './editing.ts'
import { measure, type Given } from './measure.ts'
import { number, oneOf } from './parameters.ts'

const parameters = {
  /** Power of spell length. */
  h: number(0.5, { da: 'potens af varigheden', en: 'power of duration' }),
  /** How two lengths meet. */
  link: oneOf(['mean', 'gmean'], 'mean', { da: 'mean | gmean', en: 'mean | gmean' }),
}

/**
 * Optimal matching where a period weighs less the longer the spell it lies in.
 * Halpin, B. (2010). Optimal matching analysis and life-course data: the importance of duration. SMR 38(3).
 */
export const omslen = measure({
  name: 'omslen',
  parameters,
  between({ rows, costs: { size, substitution, indel }, told: { h, link } }) {
    const weights = (row: Row) =>
      runsOf(row).lengths.flatMap((length) => new Array<number>(length).fill(length ** -h))
    return (i, j) => {
      const [a, b] = [rows[i]!, rows[j]!]
      const [s, t] = [weights(a), weights(b)]
      return leastCost(
        a.length,
        b.length,
        (k, l) => substitution[a[k - 1]! * size + b[l - 1]!]! * together(s[k - 1]!, t[l - 1]!, link),
        (k) => indel[a[k - 1]!]! * s[k - 1]!,
        (_, l) => indel[b[l - 1]!]! * t[l - 1]!,
      )
    }
  },
  ...editing(tokens),
})

const together = (u: number, v: number, link: 'mean' | 'gmean') =>
  link === 'mean' ? (u + v) / 2 : Math.sqrt(u * v)

/** A state in a spell of one length is one token. */
function tokens({ rows, costs, told: { h, link } }: Given<typeof parameters>): Tokens {
  const { size, substitution, indel } = costs
  const { number, states, others } = pairNumbers()
  const tokens = rows.map((row) => {
    const runs = runsOf(row)
    const out = new Uint16Array(row.length)
    let t = 0
    runs.states.forEach((state, r) => {
      out.fill(number(state, runs.lengths[r]!), t, (t += runs.lengths[r]!))
    })
    return out
  })
  const weight = others.map((length) => length ** -h)
  const own = Float64Array.from(states, (state, i) => indel[state]! * weight[i]!)
  const gain = (a: number, b: number) =>
    own[a]! + own[b]! - substitution[states[a]! * size + states[b]!]! * together(weight[a]!, weight[b]!, link)
  return { rows: tokens, count: states.length, indel: own, gain, scale: 1 }
}
