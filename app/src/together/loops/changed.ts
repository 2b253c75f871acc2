import { wilson } from '@lydhoer/measuring'

/** So many of so many. */
export type Of = readonly [count: number, of: number]

/** What was counted before and after, in the words of whoever counted. */
export interface Figures {
  what: string
  before: Of
  after: Of
}

/** A share as it is told: whole per cents, and what it lies between with 95 % confidence. */
export interface Told {
  percent: number
  low: number
  high: number
}

const percent = (share: number) => Math.round(share * 100)

/** @example shareOf([31, 52]) // { percent: 60, low: 46, high: 72 } */
export function shareOf([count, of]: Of): Told {
  const { low, high } = wilson(count, of)
  return { percent: percent(count / of), low: percent(low), high: percent(high) }
}

/**
 * Whether what lies between them may be chance: the interval of the difference of the two shares holds none.
 *
 * Newcombe (1998), Statistics in Medicine 17, 873–890, method 10: the difference between two shares from the Wilson interval of each.
 *
 * @example mayBeChance({ what: '', before: [31, 52], after: [38, 55] }) // true
 */
export function mayBeChance({ before, after }: Pick<Figures, 'before' | 'after'>): boolean {
  const [p, q] = [after[0] / after[1], before[0] / before[1]]
  const [one, other] = [wilson(...after), wilson(...before)]
  const difference = p - q
  const low = difference - Math.hypot(p - one.low, other.high - q)
  const high = difference + Math.hypot(one.high - p, q - other.low)
  return low <= 0 && high >= 0
}
