import { fewest, sharesOf, type Shares } from '@lydhoer/measuring'
import type { Sequences } from '../model/sequences.ts'
import type { Part } from './protected.ts'

/** One column of a figure over time: a period, or several that follow each other and are shown as one. */
export interface Column extends Shares {
  name: string
  /** The first of its periods, from 0, and the one after the last. */
  from: number
  to: number
  /** Weighted periods in each state. */
  weight: Float64Array
}

/** As wide as periods may become, and what must be left of a figure. */
const widths = [1, 2, 3, 4, 6, 8, 13, 26, 52]
const fewestColumns = 12
/** So much of the time may be too few to show before periods are shown together. */
const mostUnseen = 0.03

type Cut = readonly [from: number, to: number]

interface Counted {
  people: Uint32Array
  weight: Float64Array
}

/** People who are ever in each state from one period to before another, and their weighted periods in it. */
function countIn({ rows, weights, alphabet }: Sequences, [from, to]: Cut): Counted {
  const [people, weight] = [new Uint32Array(alphabet.length), new Float64Array(alphabet.length)]
  const latest = new Int32Array(alphabet.length).fill(-1)
  rows.forEach((row, i) => {
    for (let t = from; t < Math.min(to, row.length); t++) {
      const state = row[t]!
      if (state >= alphabet.length) continue
      weight[state]! += weights[i]!
      if (latest[state] === i) continue
      latest[state] = i
      people[state]!++
    }
  })
  return { people, weight }
}

function peopleInAny({ rows }: Sequences, states: readonly number[], [from, to]: Cut): number {
  return rows.reduce(
    (n, row) => n + Number(row.subarray(from, to).some((state) => states.includes(state))),
    0,
  )
}

const few = (people: number) => people > 0 && people < fewest

/**
 * The columns of a figure over time, the same for all its parts, and the states that stand in it by themselves. What is too few to
 * show is decided for the figure as a whole, so that nothing drops out of a column where the data do not:
 * - periods are shown together until nearly all can be seen;
 * - a state that would be hidden most of its time is counted among the others all along;
 * - a column in which something would still be hidden is shown as one with those beside it, three at most, where all is then seen.
 */
export function columnsOf(parts: readonly Part[]): { columns: Column[][]; rare: ReadonlySet<number> } {
  const { alphabet, periods } = parts[0]!.sequences
  const count = (cut: Cut) => parts.map(({ sequences }) => countIn(sequences, cut))
  let cuts = cutBy(1, periods.length)
  let counted = cuts.map(count)
  for (const width of widths.slice(1)) {
    if (periods.length / width < fewestColumns || unseen(counted) <= mostUnseen) break
    cuts = cutBy(width, periods.length)
    counted = cuts.map(count)
  }
  const rare = new Set([...alphabet.keys()].filter((state) => isRare(counted, state)))
  const seen = joined(cuts, counted, count, (one) =>
    one.people.some((n, state) => !rare.has(state) && few(n)),
  )
  const columns = parts.map(({ sequences }, p) =>
    seen.cuts.map((cut, c): Column => {
      const { people, weight } = seen.counted[c]![p]!
      const shares = sharesOf(people, {
        amounts: weight,
        hide: (state) => rare.has(state),
        together: (states) => (states.length === 0 ? 0 : peopleInAny(sequences, states, cut)),
      })
      return { ...shares, name: nameOf(periods.slice(...cut)), from: cut[0], to: cut[1], weight }
    }),
  )
  return { columns, rare }
}

const cutBy = (width: number, periods: number): Cut[] =>
  Array.from(
    { length: Math.ceil(periods / width) },
    (_, c) => [c * width, Math.min(periods, (c + 1) * width)] as const,
  )

/**
 * Joins a column in which something is hidden, or two that follow each other, with those beside, where nothing is hidden then. Where
 * something is hidden for longer the columns stay as they are: a state that few are in for long has not begun yet or is over, and a
 * beginning is not to be told earlier than it was.
 */
function joined(
  cuts: readonly Cut[],
  counted: readonly Counted[][],
  count: (cut: Cut) => Counted[],
  hides: (one: Counted) => boolean,
): { cuts: Cut[]; counted: Counted[][] } {
  const found = cuts.map((cut, c) => ({ cut, counted: counted[c]!, isJoined: false }))
  const tryJoin = (first: number, columns: number): boolean => {
    const some = found.slice(Math.max(0, first), first + columns)
    if (some.length < columns || some.some(({ isJoined }) => isJoined)) return false
    const cut = [some[0]!.cut[0], some.at(-1).cut[1]] as const
    const one = count(cut)
    if (one.some(hides)) return false
    found.splice(first, columns, { cut, counted: one, isJoined: true })
    return true
  }
  const isHidden = (at: number) => found[at]?.counted.some(hides) ?? false
  for (let at = 0; at < found.length && found.length > fewestColumns; at++) {
    if (!isHidden(at)) continue
    if (isHidden(at + 1) && isHidden(at + 2)) {
      while (isHidden(at + 1)) at++
      continue
    }
    const ways = [
      [at - 1, 2],
      [at, 2],
      [at - 1, 3],
      [at, 3],
    ] as const
    const way = ways.find(([first, columns]) => first >= 0 && tryJoin(first, columns))
    if (way) at = way[0]
  }
  return { cuts: found.map((one) => one.cut), counted: found.map((one) => one.counted) }
}

const nameOf = (periods: readonly string[]) =>
  periods.length > 1 ? `${periods[0]}–${periods.at(-1)}` : (periods[0] ?? '')

/** How much of the time is in states in which there are too few. */
function unseen(counted: readonly (readonly Counted[])[]): number {
  let [hidden, all] = [0, 0]
  for (const { people, weight } of counted.flat())
    weight.forEach((time, state) => {
      all += time
      if (few(people[state]!)) hidden += time
    })
  return hidden / (all || 1)
}

function isRare(counted: readonly (readonly Counted[])[], state: number): boolean {
  let [hidden, all] = [0, 0]
  for (const { people, weight } of counted.flat()) {
    all += weight[state]!
    if (few(people[state]!)) hidden += weight[state]!
  }
  return hidden > all / 2
}
