import { runsOf } from '../model/rows.ts'
import type { Input, Row } from './engine.ts'

/**
 * Sequences written in tokens, such that an edit distance depends on tokens alone: what a token costs to insert, and
 * what is gained when two are aligned instead of deleted and inserted.
 */
export interface Tokens {
  rows: Row[]
  count: number
  indel: Float64Array
  gain(a: number, b: number): number
  /** Lost by each period that two aligned tokens lie apart (twed). */
  drift?: number
  /** The distance is this times the edit cost. */
  scale: number
}

/** The tokens of the edit distances: om, omspell, omslen, omstran and twed. */
export function tokensFor(input: Input): Tokens | undefined {
  if (input.measure === 'om') return plainStates(input)
  if (input.measure === 'omspell') return spells(input)
  if (input.measure === 'omslen') return statesInSpells(input)
  if (input.measure === 'omstran') return statesAndMoves(input)
  return input.measure === 'twed' ? steps(input) : undefined
}

function plainStates({ rows, costs: { size, substitution, indel } }: Input): Tokens {
  const gain = (a: number, b: number) => indel[a]! + indel[b]! - substitution[a * size + b]!
  return { rows, count: size, indel, gain, scale: 1 }
}

/** Numbers pairs (state, other) densely, as they are met. */
function pairNumbers() {
  const seen = new Map<number, number>()
  const states: number[] = []
  const others: number[] = []
  const number = (state: number, other: number) => {
    const key = state * 65_536 + other
    let found = seen.get(key)
    if (found === undefined) {
      seen.set(key, (found = states.length))
      states.push(state)
      others.push(other)
    }
    return found
  }
  return { number, states, others }
}

/** A spell is one token: its state, and `expansion` for each unit of duration over the first. Studer & Ritschard (2016). */
function spells({ rows, costs: { size, substitution, indel }, expansion, power }: Input): Tokens {
  const { number, states, others } = pairNumbers()
  const tokens = rows.map((row) => {
    const runs = runsOf(row)
    return Uint16Array.from(runs.states, (state, r) => number(state, runs.lengths[r]!))
  })
  const time = others.map((length) => length ** power)
  const costs = Float64Array.from(states, (state, i) => indel[state]! + expansion * (time[i]! - 1))
  const gain = (a: number, b: number) => {
    const [p, q, u, v] = [states[a]!, states[b]!, time[a]!, time[b]!]
    const apart =
      p === q ? expansion * Math.abs(u - v) : substitution[p * size + q]! + expansion * (u + v - 2)
    return costs[a]! + costs[b]! - apart
  }
  return { rows: tokens, count: states.length, indel: costs, gain, scale: 1 }
}

/** A period weighs less the longer the spell it lies in. Halpin, B. (2010). SMR 38(3). */
function statesInSpells({ rows, costs: { size, substitution, indel }, h, link }: Input): Tokens {
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
  const costs = Float64Array.from(states, (state, i) => indel[state]! * weight[i]!)
  const gain = (a: number, b: number) => {
    const [u, v] = [weight[a]!, weight[b]!]
    const both = link === 'mean' ? (u + v) / 2 : Math.sqrt(u * v)
    return costs[a]! + costs[b]! - substitution[states[a]! * size + states[b]!]! * both
  }
  return { rows: tokens, count: states.length, indel: costs, gain, scale: 1 }
}

/** Each period is its state and the change that follows. Biemann, T. (2011). Sociological Methodology 41. */
function statesAndMoves({ rows, costs: { size, substitution, indel }, origin }: Input): Tokens {
  const { number, states, others } = pairNumbers()
  const tokens = rows.map((row) =>
    Uint16Array.from(row, (state, t) => number(state, t + 1 < row.length ? row[t + 1]! : state)),
  )
  const move = states.map((state, i) => (state === others[i] ? 0 : 1))
  const costs = Float64Array.from(states, (state, i) => origin * indel[state]! + (1 - origin) * move[i]!)
  const gain = (a: number, b: number) => {
    const apart =
      a === b
        ? 0
        : origin * substitution[states[a]! * size + states[b]!]! + (1 - origin) * (move[a]! + move[b]!)
    return costs[a]! + costs[b]! - apart
  }
  return { rows: tokens, count: states.length, indel: costs, gain, scale: 0.5 }
}

/**
 * Each period is the step from the state before. What lies before the first differs as much as anything can from every
 * state. Marteau, P.-F. (2009). IEEE TPAMI 31(2).
 */
function steps({ rows, costs: { size, substitution }, nu, h }: Input): Tokens {
  const { number, states, others } = pairNumbers()
  const tokens = rows.map((row) =>
    Uint16Array.from(row, (state, t) => number(state, t > 0 ? row[t - 1]! : size)),
  )
  const most = substitution.reduce((high, cost) => Math.max(high, cost), 0)
  const between = (p: number, q: number) =>
    p === size || q === size ? (p === q ? 0 : most) : substitution[p * size + q]!
  const costs = Float64Array.from(states, (state, i) => between(others[i]!, state) + nu + h)
  const gain = (a: number, b: number) =>
    costs[a]! + costs[b]! - between(states[a]!, states[b]!) - between(others[a]!, others[b]!)
  return { rows: tokens, count: states.length, indel: costs, gain, drift: 2 * nu, scale: 1 }
}
