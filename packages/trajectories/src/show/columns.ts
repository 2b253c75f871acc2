import { fewest, sharesOf, type Shares } from '@lydhoer/measuring'
import type { Sequences } from '../model/sequences.ts'
import type { Part } from './protected.ts'

/** One column of a figure over time: a period, or several that follow each other and are shown as one. */
export interface Column extends Shares {
  name: string
  /** Weighted periods in each state. */
  weight: Float64Array
}

/** As wide as periods may become, and what must be left of a figure. */
const widths = [1, 2, 3, 4, 6, 8, 13, 26, 52]
const fewestColumns = 12
/** So much of the time may be too few to show before periods are shown together. */
const mostUnseen = 0.03

interface Counted {
  people: Uint32Array
  weight: Float64Array
}

/** People who are ever in each state from one period to before another, and their weighted periods in it. */
function countIn({ rows, weights, alphabet }: Sequences, from: number, to: number): Counted {
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

function peopleInAny({ rows }: Sequences, states: readonly number[], from: number, to: number): number {
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
 * - a state that would be hidden most of its time is counted among the others all along.
 */
export function columnsOf(parts: readonly Part[]): { columns: Column[][]; rare: ReadonlySet<number> } {
  const { alphabet, periods } = parts[0]!.sequences
  const cutBy = (width: number) =>
    Array.from({ length: Math.ceil(periods.length / width) }, (_, c) => [c * width, (c + 1) * width] as const)
  const count = (cuts: readonly (readonly [number, number])[]) =>
    parts.map(({ sequences }) => cuts.map(([from, to]) => countIn(sequences, from, to)))
  let cuts = cutBy(1)
  let counted = count(cuts)
  for (const width of widths.slice(1)) {
    if (periods.length / width < fewestColumns || unseen(counted) <= mostUnseen) break
    cuts = cutBy(width)
    counted = count(cuts)
  }
  const rare = new Set([...alphabet.keys()].filter((state) => isRare(counted, state)))
  const columns = parts.map(({ sequences }, p) =>
    counted[p]!.map(({ people, weight }, c): Column => {
      const [from, to] = cuts[c]!
      const shares = sharesOf(people, {
        amounts: weight,
        hide: (state) => rare.has(state),
        together: (states) => (states.length === 0 ? 0 : peopleInAny(sequences, states, from, to)),
      })
      return { ...shares, name: nameOf(periods.slice(from, to)), weight }
    }),
  )
  return { columns, rare }
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
