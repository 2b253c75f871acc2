import { entropyOf } from '../describe/indicators.ts'
import { columnsOf, type Column } from './columns.ts'
import type { Part } from './protected.ts'
import {
  area,
  box,
  figureOf,
  frame,
  painted,
  periodAxis,
  quiet,
  shareAxis,
  type Figure,
  type FigureOptions,
} from './frame.ts'
import type { Words } from './words.ts'

type Kind = 'distribution' | 'modal' | 'entropy'

/** Distribution, most common state or entropy over time, one figure for each part. */
export function overTimeFigures(
  parts: readonly Part[],
  kind: Kind,
  say: Words,
  options: FigureOptions,
): Figure[] {
  const { columns, rare } = columnsOf(parts)
  const { alphabet } = parts[0]!.sequences
  // All figures of a set have the same columns in their tables.
  const left = columns.flat().some(({ rest }) => rest !== 0)
  const kept = [...alphabet.keys()].filter((state) => !rare.has(state))
  return parts.map(({ name, sequences }, p) => {
    const id = `${options.id ?? kind}${p}`
    const drawn = { distribution, modal, entropy }[kind](columns[p]!, { ...options, id }, alphabet)
    const names = columns[p]!.map((column) => column.name)
    const hidden = columns[p]!.flatMap(({ shares }) => kept.filter((state) => shares[state] === null)).length
    const gathered = [...rare].map((state) => alphabet[state]!)
    const description = [
      say.of(sequences.rows.length, sequences.periods.length),
      kind === 'distribution' ? say.hidden(hidden) : '',
      kind === 'distribution' && gathered.length > 0 ? say.gathered(gathered) : '',
    ]
    const rows = {
      distribution: () =>
        columns[p]!.map(({ shares, rest }, c) => [
          names[c]!,
          ...kept.map((state) => shares[state]!),
          ...(left ? [rest] : []),
        ]),
      modal: () =>
        columns[p]!.map((column, c) => {
          const state = mostCommon(column)
          return state < 0 ? [names[c]!, null, null] : [names[c]!, alphabet[state]!, column.shares[state]!]
        }),
      entropy: () => columns[p]!.map((column, c) => [names[c]!, spreadOf(column)]),
    }[kind]()
    const heads = {
      distribution: [say.period, ...kept.map((state) => alphabet[state]!), ...(left ? [say.rest] : [])],
      modal: [say.period, say.state, say.share],
      entropy: [say.period, say.entropy],
    }[kind]
    return figureOf({
      title: name,
      svg: frame(name, description.filter(Boolean).join(' '), shareAxis() + drawn + periodAxis(names), {
        ...options,
        id,
        states: kind === 'entropy' ? [] : alphabet,
        unnamed: rare,
        rest: kind === 'distribution' && left,
      }),
      table: { columns: heads, rows },
      hidden,
    })
  })
}

const high = area.bottom - area.top
const wide = (columns: readonly Column[]) => (area.right - area.left) / columns.length

/** Shares on top of each other in the order of the states; what is too few to show lies at the top. */
function distribution(
  columns: readonly Column[],
  options: FigureOptions,
  alphabet: readonly string[],
): string {
  const each = wide(columns)
  const paths = alphabet.map(() => '')
  let unseen = ''
  columns.forEach(({ shares, rest }, c) => {
    let below = 0
    shares.forEach((share, state) => {
      if (!share) return
      below += share
      paths[state] += box(area.left + c * each, area.bottom - below * high, each, share * high)
    })
    if (rest) unseen += box(area.left + c * each, area.top, each, rest * high)
  })
  return paths.map((d, state) => painted(d, state, options)).join('') + quiet(unseen, 0.12)
}

/** The state that most are in; −1 where more are too few to show. */
function mostCommon({ shares, rest }: Column): number {
  const most = shares.reduce<number>((largest, share) => Math.max(largest, share ?? 0), 0)
  return most > 0 && most >= (rest ?? 0) ? shares.indexOf(most) : -1
}

function modal(columns: readonly Column[], options: FigureOptions, alphabet: readonly string[]): string {
  const each = wide(columns)
  const paths = alphabet.map(() => '')
  columns.forEach((column, c) => {
    const state = mostCommon(column)
    const share = column.shares[state] ?? 0
    if (state >= 0) paths[state] += box(area.left + c * each, area.bottom - share * high, each, share * high)
  })
  return paths.map((d, state) => painted(d, state, options)).join('')
}

/** Entropy from 0 (all in the same state) to 1 (evenly spread over all). */
const spreadOf = ({ weight }: Column) =>
  weight.some((time) => time > 0) ? entropyOf(weight) / Math.log(Math.max(2, weight.length)) : 0

function entropy(columns: readonly Column[]): string {
  const each = wide(columns)
  const areas = columns.map((column, c) => {
    const tall = Math.min(1, spreadOf(column)) * high
    return box(area.left + c * each, area.bottom - tall, each, tall)
  })
  return quiet(areas.join(''), 0.45)
}
