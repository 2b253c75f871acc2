import { gatherSmall } from '@lydhoer/measuring'
import { byName } from '@lydhoer/words'
import type { Column } from './column.ts'
import { fewestOfUnit } from './shown.ts'
import type { Spread } from './spread.ts'

/**
 * Numbers too many to be told one by one (an age, a mark out of a hundred): how many answered, and the middle, from ten people up.
 *
 * @param units for each person their unit; those of fewer than ten are gathered
 */
export function amountsIn(
  { answers }: Column,
  units: readonly string[] | null,
  others: string,
): Spread & { groups?: Record<string, Spread> } {
  const those = answers.flatMap((answer, person) => (typeof answer === 'number' ? [{ answer, person }] : []))
  const all = middleAmong(those.map(({ answer }) => answer))
  if (!units) return all
  const gathered = gatherSmall(
    those.map(({ person }) => units[person] || others),
    others,
    fewestOfUnit,
  )
  const names = [...new Set(gathered)].sort(byName((name: string) => name))
  if (names.length < 2) return { ...all, groups: {} }
  const groups = names.map((name) => [
    name,
    middleAmong(those.filter((_, at) => gathered[at] === name).map(({ answer }) => answer)),
  ])
  return { ...all, groups: Object.fromEntries(groups) as Record<string, Spread> }
}

function middleAmong(amounts: readonly number[]): Spread {
  const n = amounts.length
  const sorted = [...amounts].sort((a, b) => a - b)
  const median = n < fewestOfUnit ? null : (sorted[Math.floor((n - 1) / 2)]! + sorted[Math.floor(n / 2)]!) / 2
  return { n, distribution: {}, median, wilson: {} }
}
