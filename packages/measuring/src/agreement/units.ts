import type { Interval } from '../intervals/bootstrap.ts'

/** What one coder said of one unit: a code. A unit is a turn (`12`), a word in a turn (`12.3`) or a whole conversation. */
export interface Rating {
  conversation: string
  unit: string
  coder: string
  code: string
}

/** One row a unit, one place a coder: the number of the code from 0, or null where that coder did not look. */
export type Units = readonly (readonly (number | null)[])[]

/** What is known of a figure: it, and the interval that it lies in with 95 % confidence. */
export interface Estimate extends Interval {
  /** Null when it cannot be reckoned, and `because` says why. */
  value: number | null
  because?: Uncountable
}

/** Why there is no figure: nobody coded the same, or all said the same so that chance explains all of it, or the sums differ. */
export type Uncountable = 'noPairs' | 'oneCode' | 'unequal'

/** A unit's codes and how many coders gave each: `[code, coders]`. */
export type Counts = readonly (readonly [code: number, coders: number])[]

/**
 * Counts each unit's codes, once, for figures in which it does not matter who said what.
 *
 * @example counted([[0, 0, 1], [null, 1, 1]]) // [[[0, 2], [1, 1]], [[1, 2]]]
 */
export function counted(units: Units): Counts[] {
  return units.map((given) => {
    const counts = new Map<number, number>()
    for (const code of given) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1)
    return [...counts].sort(([a], [b]) => a - b)
  })
}

/** How many coders said something of the unit. */
export const codersOf = (counts: Counts): number => counts.reduce((sum, [, coders]) => sum + coders, 0)
