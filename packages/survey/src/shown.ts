import { gatherSmall, hideSmall, mostColumns } from '@lydhoer/measuring'
import { byName } from '@lydhoer/words'

/** A unit of fewer people than this is not shown by itself, but together with others. */
export const fewestOfUnit = 10

/** The counts of one question, all people and unit by unit, of which those that may not be seen are null. */
export interface Shown {
  all: (number | null)[]
  /** Units from ten people up; smaller ones gathered under `others`. Empty where there are fewer than two. */
  groups: { name: string; people: number; counts: (number | null)[] }[]
}

/**
 * Which counts of a question may be seen, so that nobody is found in them, nor in what can be reckoned from them together (`hideSmall`).
 *
 * @param placed for each who answered, five at least, which of the answers it was
 * @param answers how many different answers there are
 * @param groups for each who answered, their unit
 * @param others the name under which small units are gathered
 * @throws RangeError of one to four people
 * @example shownOf([0, 0, 0, 0, 0, 0, 1], 2, null, '').all // [null, null]: one answer of one, so neither is told
 */
export function shownOf(
  placed: readonly number[],
  answers: number,
  groups: readonly string[] | null,
  others: string,
): Shown {
  const all = countsOf(placed, answers)
  const hidden = hideSmall([all])[0] ?? []
  return {
    all: all.map((count, answer) => (hidden[answer] ? null : count)),
    groups: groups ? byUnit(placed, answers, gatherSmall(groups, others, fewestOfUnit), hidden) : [],
  }
}

function byUnit(
  placed: readonly number[],
  answers: number,
  units: readonly string[],
  hidden: readonly boolean[],
): Shown['groups'] {
  const names = [...new Set(units)].sort(byName((name: string) => name))
  if (names.length < 2) return []
  // Answers that are hidden for all are hidden for each unit, and what can be reckoned of them is how many gave any of them.
  const open = Array.from({ length: answers }, (_, answer) => answer).filter((answer) => !hidden[answer])
  const counts = names.map((name) =>
    countsOf(
      placed.filter((_, person) => units[person] === name),
      answers,
    ),
  )
  const reduced = counts.map((row) => [
    ...open.map((answer) => row[answer]!),
    row.reduce((sum, count, answer) => (hidden[answer] ? sum + count : sum), 0),
  ])
  const closed = open.length >= mostColumns ? reduced.map((row) => row.map(() => true)) : hideSmall(reduced)
  return names.map((name, unit) => ({
    name,
    people: counts[unit]!.reduce((sum, count) => sum + count, 0),
    counts: counts[unit]!.map((count, answer) => {
      const column = open.indexOf(answer)
      return column < 0 || closed[unit]![column] ? null : count
    }),
  }))
}

function countsOf(placed: readonly number[], answers: number): number[] {
  const counts = new Array<number>(answers).fill(0)
  for (const answer of placed) counts[answer]!++
  return counts
}
