import { kindsOfPeople, type KindOfPeople } from '../kinds.ts'
import { daysBetween, stillFrom } from './stillness.ts'

/** What the weave needs of a step. */
export interface Knotted {
  day: string
  until: string | null
  kinds: readonly KindOfPeople[]
  /** What the turn that begins here is called; '' where none begins. */
  turn: string
}

/** A knot of the thread: who had it, and how far along it is. */
export interface Knot {
  /** From 1, as the steps are numbered. */
  number: number
  kind: KindOfPeople
  /** Which lane, from 0. */
  lane: number
  /** How far along, from 0 to 1. */
  along: number
  /** Days that it had stood still before this knot; null where it had not. */
  stillBefore: number | null
}

/** A turn, from one knot to another, by their places in the list. */
export interface Turn {
  from: number
  to: number
  /** What it is called, or the years it went on. */
  name: string
}

export interface Weave {
  lanes: KindOfPeople[]
  knots: Knot[]
  turns: Turn[]
}

/** So many knots are drawn, the newest; more than that is no drawing that anybody reads. */
export const mostKnots = 24

/**
 * Where the thread of a loop goes: a lane for each kind of people that had it, a knot for each step. A long time is drawn longer than
 * a short one, and far from in proportion, so that what happened in one week can still be read.
 *
 * @example weaveOf([{ day: '2026-03-01', until: null, kinds: ['citizen'], turn: '' }]).knots[0]?.along // 0
 */
export function weaveOf(steps: readonly Knotted[]): Weave {
  const first = Math.max(0, steps.length - mostKnots)
  const drawn = steps.slice(first)
  const kindAt = (step: Knotted) => step.kinds[0] ?? 'worker'
  const lanes = kindsOfPeople.filter((kind) => drawn.some((step) => kindAt(step) === kind))
  const gaps = drawn.map((step, at) => {
    const before = drawn[at - 1]
    return before ? Math.max(0, daysBetween(before.until ?? before.day, step.day)) : 0
  })
  const lengths = gaps.map((days, at) => (at === 0 ? 0 : 1 + Math.log10(1 + days) / 2))
  const whole = lengths.reduce((sum, length) => sum + length, 0) || 1
  let gone = 0
  const knots = drawn.map((step, at): Knot => {
    gone += lengths[at] ?? 0
    const days = gaps[at] ?? 0
    return {
      ...{
        number: first + at + 1,
        kind: kindAt(step),
        lane: lanes.indexOf(kindAt(step)),
        along: gone / whole,
      },
      stillBefore: days >= stillFrom ? days : null,
    }
  })
  return { lanes, knots, turns: turnsOf(drawn) }
}

/** The turns as somebody named them; where nobody did, the years. */
function turnsOf(drawn: readonly Knotted[]): Turn[] {
  const isNamed = drawn.some(({ turn }) => turn !== '')
  const turns: Turn[] = []
  for (const [at, step] of drawn.entries()) {
    const year = step.day.slice(0, 4)
    const last = turns.at(-1)
    const begins = isNamed ? step.turn !== '' : last?.name !== year
    if (!last || begins)
      turns.push({ from: at, to: at, name: isNamed && step.turn ? `${year} · ${step.turn}` : year })
    else last.to = at
  }
  return turns
}
