/** A day of the week on which somebody works. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** One who takes part in a round of feedback visits, with limits, which always hold, and wishes, which are met where possible. */
export interface Person {
  id: string
  department?: string | undefined
  /** Limit: whoever leads them, who need not take part. The two never visit each other, in either direction. */
  leader?: string | undefined
  /** Limit: people with whom they exchange no visits; it is enough that one of the two says so. */
  not?: readonly string[] | undefined
  /** Limit: the days on which they work; all when not said. Two who share no day cannot meet. */
  days?: readonly Weekday[] | undefined
  /** Limit: weeks of the round, from 1, in which they are not there. */
  away?: readonly number[] | undefined
  /** Wish: people to be with, each time if that can be, and each as often as the others. */
  same?: readonly string[] | undefined
  /** Wish: other departments (true) or their own (false); the round's when not said. */
  across?: boolean | undefined
  /** Wish: one partner all along, or others as evenly as can be; the round's when not said. */
  partner?: 'keep' | 'change' | undefined
}

/** What a round of visits shall be. */
export interface Round {
  /** How many visits each makes, and how many each has. */
  each: number
  /** How many weeks it lasts; 52 when not said. In a week one makes at most one visit and has at most one. */
  weeks?: number | undefined
  /** Pairs, or trios in which a visits b, b visits c, and c visits a; pairs when not said. */
  groups?: 2 | 3 | undefined
  /** Wish of all who say nothing themselves: to meet other departments; true when not said. */
  across?: boolean | undefined
  /** Wish of all who say nothing themselves; 'change' when not said. */
  partner?: 'keep' | 'change' | undefined
  /** A whole number; the same seed gives the same plan. 1 when not said. */
  seed?: number | undefined
  /** Visits of earlier rounds: who has met already. */
  past?: readonly Met[] | undefined
}

/** Somebody was with somebody. */
export interface Met {
  visitor: string
  host: string
}

/** One visit: in a week of the round, from 1, the visitor sits in on a talk that the host holds anyway. */
export interface Visit extends Met {
  week: number
}

/** Whoever comes first by id, by the letters' numbers, the same on every machine. */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
