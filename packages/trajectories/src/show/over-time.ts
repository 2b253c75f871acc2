import { entropyOf } from '../describe/indicators.ts'
import { columnsOf, type Column } from './columns.ts'
import type { Part } from './protected.ts'
import {
  areaOf,
  box,
  figureOf,
  frame,
  painted,
  periodAxis,
  quiet,
  reformLine,
  shareAxis,
  type Area,
  type Figure,
  type FigureOptions,
} from './frame.ts'
import { shareIn } from './numbers.ts'
import { toldOf, type Words } from './words.ts'

type Kind = 'distribution' | 'modal' | 'entropy'

/** Distribution, most common state or entropy over time, one figure for each part. */
export function overTimeFigures(
  parts: readonly Part[],
  kind: Kind,
  say: Words,
  options: FigureOptions,
): Figure[] {
  const { columns, rare } = columnsOf(parts)
  const { alphabet, periods } = parts[0]!.sequences
  // All figures of a set have the same columns in their tables.
  const left = columns.flat().some(({ rest }) => rest !== 0)
  const kept = [...alphabet.keys()].filter((state) => !rare.has(state))
  const area = areaOf(options)
  const each = (area.right - area.left) / Math.max(1, periods.length)
  /** A column from one height to another, in parts of the whole. */
  const bar: Bar = ({ from, to }, low, high) =>
    box(
      area.left + from * each,
      area.bottom - high * (area.bottom - area.top),
      (to - from) * each,
      (high - low) * (area.bottom - area.top),
    )
  return parts.map(({ name, sequences }, p) => {
    const id = `${options.id ?? kind}${p}`
    const drawn = { distribution, modal, entropy }[kind](columns[p]!, bar, { ...options, id }, alphabet)
    const hidden = columns[p]!.flatMap(({ shares }) => kept.filter((state) => shares[state] === null)).length
    const gathered = [...rare].map((state) => alphabet[state]!)
    const description = [
      toldOf(say, sequences.rows.length, periods.length, options.unit),
      ...endsIn(columns[p]!, kind, alphabet, say, options),
      kind === 'distribution' ? say.hidden(hidden) : '',
      kind === 'distribution' && gathered.length > 0 ? say.gathered(gathered) : '',
    ]
      .filter(Boolean)
      .join(' ')
    return figureOf({
      ...{ title: name, description, people: sequences.rows.length, hidden },
      svg: frame(name, description, wholeOf(drawn, periods, area, options), {
        ...options,
        id,
        states: kind === 'entropy' ? [] : alphabet,
        unnamed: rare,
        rest: kind === 'distribution' && left,
      }),
      table: tableOf(columns[p]!, kind, { alphabet, kept, left }, say),
    })
  })
}

type Bar = (column: Column, low: number, high: number) => string

const wholeOf = (drawn: string, periods: readonly string[], area: Area, options: FigureOptions) =>
  shareAxis(area) +
  drawn +
  periodAxis(periods, area, options.unit) +
  reformLine(options, periods.length, area)

/** The same in numbers. */
function tableOf(
  columns: readonly Column[],
  kind: Kind,
  { alphabet, kept, left }: { alphabet: readonly string[]; kept: readonly number[]; left: boolean },
  say: Words,
): Figure['table'] {
  if (kind === 'entropy')
    return {
      columns: [say.period, say.entropy],
      rows: columns.map((column) => [column.name, spreadOf(column)]),
    }
  if (kind === 'modal')
    return {
      columns: [say.period, say.state, say.share],
      rows: columns.map((column) => {
        const state = mostCommon(column)
        return state < 0 ? [column.name, null, null] : [column.name, alphabet[state]!, column.shares[state]!]
      }),
    }
  return {
    columns: [say.period, ...kept.map((state) => alphabet[state]!), ...(left ? [say.rest] : [])],
    rows: columns.map(({ name, shares, rest }) => [
      name,
      ...kept.map((state) => shares[state]!),
      ...(left ? [rest] : []),
    ]),
  }
}

/** How it is at the beginning and at the end, in words: the three states that most are in. */
function endsIn(
  columns: readonly Column[],
  kind: Kind,
  alphabet: readonly string[],
  say: Words,
  { language }: FigureOptions,
): string[] {
  const share = shareIn(language)
  const ends = columns.length > 1 ? [columns[0]!, columns.at(-1)!] : columns
  return ends.map((column) => {
    if (kind === 'entropy') return say.at(column.name, share(spreadOf(column)))
    const most = [...alphabet.keys()]
      .filter((state) => (column.shares[state] ?? 0) > 0)
      .sort((a, b) => column.shares[b]! - column.shares[a]!)
      .slice(0, kind === 'modal' ? 1 : 3)
    return say.at(
      column.name,
      most.map((state) => `${alphabet[state]} ${share(column.shares[state]!)}`).join(', ') || '–',
    )
  })
}

/** Shares on top of each other in the order of the states; what is too few to show lies at the top. */
function distribution(
  columns: readonly Column[],
  bar: Bar,
  options: FigureOptions,
  alphabet: readonly string[],
): string {
  const paths = alphabet.map(() => '')
  let unseen = ''
  for (const column of columns) {
    let below = 0
    column.shares.forEach((share, state) => {
      if (!share) return
      paths[state] += bar(column, below, below + share)
      below += share
    })
    if (column.rest) unseen += bar(column, 1 - column.rest, 1)
  }
  return paths.map((d, state) => painted(d, state, options)).join('') + quiet(unseen, 0.12)
}

/** The state that most are in; −1 where more are too few to show. */
function mostCommon({ shares, rest }: Column): number {
  const most = shares.reduce<number>((largest, share) => Math.max(largest, share ?? 0), 0)
  return most > 0 && most >= (rest ?? 0) ? shares.indexOf(most) : -1
}

function modal(
  columns: readonly Column[],
  bar: Bar,
  options: FigureOptions,
  alphabet: readonly string[],
): string {
  const paths = alphabet.map(() => '')
  for (const column of columns) {
    const state = mostCommon(column)
    if (state >= 0) paths[state] += bar(column, 0, column.shares[state] ?? 0)
  }
  return paths.map((d, state) => painted(d, state, options)).join('')
}

/** Entropy from 0 (all in the same state) to 1 (evenly spread over all). */
const spreadOf = ({ weight }: Column) =>
  weight.some((time) => time > 0) ? entropyOf(weight) / Math.log(Math.max(2, weight.length)) : 0

const entropy = (columns: readonly Column[], bar: Bar): string =>
  quiet(columns.map((column) => bar(column, 0, Math.min(1, spreadOf(column)))).join(''), 0.45)
