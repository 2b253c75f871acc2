import { fewest, wilson } from '@lydhoer/measuring'
import { amountsIn } from './amounts.ts'
import type { Column } from './column.ts'
import { middleOf } from './middle.ts'
import { isBesideTheScale } from './scales.ts'
import { shownOf } from './shown.ts'
import type { Spread } from './spread.ts'

/** Under so many people a share is told as a count: “6 of 8”. */
export const fewestForShares = 20

/** What all answered to a question, and unit by unit. */
export interface ItemReport extends Spread {
  kind: Column['kind']
  /** Units in alphabetical order, never by what they answered; those of fewer than ten together. */
  groups?: Record<string, Spread>
  /** Shares where each counts by their weight, beside the others; null where there are no weights. */
  weighted: Record<string, number | null> | null
}

/** One question in figures, and which of its counts are hidden. */
export function itemReport(
  column: Column,
  {
    groups,
    weights,
    others,
  }: { groups: readonly string[] | null; weights: readonly number[] | null; others: string },
): ItemReport {
  if (column.kind === 'amounts')
    return { kind: column.kind, ...amountsIn(column, groups, others), weighted: null }
  const those = column.answers.flatMap((answer, person) => (answer === null ? [] : [person]))
  // Which answers there were would itself tell of so few.
  if (those.length < fewest) return { kind: column.kind, ...nothingOf(those.length), weighted: null }
  const placeOf = new Map(column.values.map((value, place) => [value, place]))
  const placed = those.map((person) => placeOf.get(column.answers[person]!)!)
  const units = groups && those.map((person) => groups[person] || others)
  const shown = shownOf(placed, column.values.length, units, others)
  const report: ItemReport = {
    kind: column.kind,
    ...spreadOf(column, shown.all, placed.length),
    weighted:
      weights &&
      weightedShares(
        column,
        placed,
        those.map((person) => weights[person]!),
        shown.all,
      ),
  }
  if (groups)
    report.groups = Object.fromEntries(
      shown.groups.map(({ name, people, counts }) => [name, spreadOf(column, counts, people)]),
    )
  return report
}

const nothingOf = (n: number): Spread => ({ n, distribution: {}, median: null, wilson: {} })

function spreadOf(column: Column, counts: readonly (number | null)[], n: number): Spread {
  const each = <T>(of: (count: number) => T) =>
    Object.fromEntries(
      column.values.map((value, at) => {
        const count = counts[at] ?? null
        return [String(value), count === null ? null : of(count)]
      }),
    )
  return {
    n,
    distribution: each((count) => count),
    median: medianOf(column, counts, n),
    wilson: each((count) => ({ share: count / n, ...wilson(count, n) })),
  }
}

function medianOf(column: Column, counts: readonly (number | null)[], n: number): number | string | null {
  if (column.kind === 'words') return null
  const scale = column.values.filter((value) => typeof value === 'number' || !isBesideTheScale(value))
  // What lies beside the scale is hidden or not, and so is how many are on it.
  const beside = counts.slice(scale.length)
  if (beside.includes(null)) return null
  const onScale = n - beside.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const places = scale.map((value, place) => (typeof value === 'number' ? value : place))
  const middle = middleOf(places, counts.slice(0, scale.length), onScale)
  if (middle === null || column.kind === 'numbers') return middle
  return [...new Set([Math.floor(middle), Math.ceil(middle)])].map((place) => scale[place]).join('–')
}

function weightedShares(
  column: Column,
  placed: readonly number[],
  weights: readonly number[],
  counts: readonly (number | null)[],
): Record<string, number | null> {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return Object.fromEntries(
    column.values.map((value, place) => {
      const here = placed.reduce((sum, at, person) => (at === place ? sum + weights[person]! : sum), 0)
      return [String(value), counts[place] === null ? null : here / all]
    }),
  )
}
