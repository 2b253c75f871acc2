import { runsOf } from '../model/rows.ts'
import type { Sequences } from '../model/sequences.ts'
import { chiSquareTail } from './chi-square.ts'

/** What happened in a life, in order: the state it began in, then each change of state. */
export type Events = string[]

/** Events that come in this order, with anything between them, and how many have them. */
export interface EventSubsequence {
  events: Events
  people: number
  weight: number
  /** Weight among all weight, 0–1. */
  share: number
}

/** An event subsequence and how its share differs between groups. */
export interface TellingSubsequence extends EventSubsequence {
  chiSquare: number
  /** Of the χ² test, times the number of subsequences tried (Bonferroni), at most 1. */
  p: number
  groups: {
    name: string
    share: number
    /** (observed − expected) / √expected: which group has it more often than all together. */
    residual: number
  }[]
}

/**
 * The events of each life: `A` for the state at the beginning, `A>B` for each change. Missing stretches are passed over.
 *
 * Ritschard, G., Bürgin, R. & Studer, M. (2013). Exploratory mining of life event histories. In: McArdle & Ritschard (eds),
 * Contemporary Issues in Exploratory Data Mining in the Behavioral Sciences. Routledge.
 *
 * @example
 * eventsOf(fromCells([['A', 'A', 'B']]))[0] // ['A', 'A>B']
 */
export function eventsOf(sequences: Sequences): Events[] {
  const { alphabet } = sequences
  return sequences.rows.map((row) => {
    const { states } = runsOf(row, alphabet.length)
    return states.map((state, at) =>
      at === 0 ? alphabet[state]! : `${alphabet[states[at - 1]!]}>${alphabet[state]}`,
    )
  })
}

/**
 * The event subsequences that at least a given share have, the most frequent first; each person counts once.
 *
 * Grown from the left, looking only at what comes after what has been matched: Pei, J. et al. (2004). Mining sequential patterns
 * by pattern-growth: the PrefixSpan approach. IEEE TKDE 16(11), 1424–1440.
 *
 * @param options.least smallest share, default 0.05
 * @param options.longest most events in one, default 3
 */
export function frequentEvents(
  events: readonly Events[],
  options: { weights?: ArrayLike<number>; least?: number; longest?: number } = {},
): EventSubsequence[] {
  const weights = Float64Array.from(options.weights ?? new Float64Array(events.length).fill(1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const least = (options.least ?? 0.05) * total
  const found: EventSubsequence[] = []
  /** Who has the prefix, and where its earliest match ends. */
  const grow = (prefix: Events, people: readonly number[], from: readonly number[]) => {
    if (prefix.length === (options.longest ?? 3)) return
    const next = new Map<string, { people: number[]; from: number[]; weight: number }>()
    people.forEach((person, at) => {
      const life = events[person]!
      const seen = new Set<string>()
      for (let place = from[at]!; place < life.length; place++) {
        const event = life[place]!
        if (seen.has(event)) continue
        seen.add(event)
        const one = next.get(event) ?? { people: [], from: [], weight: 0 }
        one.people.push(person)
        one.from.push(place + 1)
        one.weight += weights[person]!
        next.set(event, one)
      }
    })
    for (const [event, has] of next) {
      if (has.weight < least) continue
      const grown = [...prefix, event]
      found.push({
        events: grown,
        people: has.people.length,
        weight: has.weight,
        share: has.weight / total,
      })
      grow(grown, has.people, has.from)
    }
  }
  grow(
    [],
    events.map((_, person) => person),
    events.map(() => 0),
  )
  return found.sort((a, b) => b.weight - a.weight || a.events.length - b.events.length)
}

/**
 * Which of some event subsequences tell groups apart, the most telling first: Pearson's χ² of having it or not by group.
 *
 * Studer, M., Müller, N. S., Ritschard, G. & Gabadinho, A. (2010). Classer, discriminer et visualiser des séquences d’événements.
 * RNTI E-19, 37–48. Bonferroni's correction for how many were tried.
 */
export function tellingEvents(
  events: readonly Events[],
  labels: readonly string[],
  subsequences: readonly EventSubsequence[],
  weights?: ArrayLike<number>,
): TellingSubsequence[] {
  const w = Float64Array.from(weights ?? new Float64Array(events.length).fill(1))
  const names = [...new Set(labels)].sort(new Intl.Collator('da').compare)
  const size = new Map(names.map((name) => [name, 0]))
  labels.forEach((label, i) => size.set(label, size.get(label)! + w[i]!))
  const total = w.reduce((sum, weight) => sum + weight, 0)
  return subsequences
    .map((one): TellingSubsequence => {
      const having = new Map(names.map((name) => [name, 0]))
      labels.forEach((label, i) => {
        if (has(events[i]!, one.events)) having.set(label, having.get(label)! + w[i]!)
      })
      const share = [...having.values()].reduce((sum, weight) => sum + weight, 0) / total
      let chiSquare = 0
      const groups = names.map((name) => {
        const [observed, all] = [having.get(name)!, size.get(name)!]
        const expected = all * share
        if (share > 0 && share < 1)
          chiSquare += (observed - expected) ** 2 / expected + (observed - expected) ** 2 / (all - expected)
        const residual = expected > 0 ? (observed - expected) / Math.sqrt(expected) : 0
        return { name, share: all > 0 ? observed / all : 0, residual }
      })
      const p = Math.min(1, chiSquareTail(chiSquare, names.length - 1) * subsequences.length)
      return { ...one, chiSquare, p, groups }
    })
    .sort((a, b) => b.chiSquare - a.chiSquare)
}

/** Whether the events come in this order, with anything between. */
export function has(life: Events, wanted: Events): boolean {
  let at = 0
  for (const event of life) if (event === wanted[at]) at++
  return at === wanted.length
}
