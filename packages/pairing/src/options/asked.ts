/** Hours a week: from and to, both included. */
export interface Hours {
  from: number
  to: number
}

/** One who looks for a place, with what they wish and what must hold. */
export interface Citizen {
  id: string
  /** Whole weeks since they first said what they wish. */
  waitingWeeks: number
  /** What they would like to do, the dearest first; three at most. */
  wishes: readonly string[]
  /** Limit: how many hours a week they can be there. */
  hours?: Hours | undefined
  /** Limit: the ways in which they can get there. */
  transport?: readonly string[] | undefined
  /** Limit: kinds of work, or openings by their id, that they said no to. */
  not?: readonly string[] | undefined
}

/** Places of one kind at one company. */
export interface Opening {
  id: string
  occupation: string
  /** How many there is room for. */
  places: number
  /** Limit: how many hours a week they ask for; where it may be fewer or more, from and to. */
  hours?: Hours | undefined
  /** Limit: the ways in which one can get there. */
  transport?: readonly string[] | undefined
  /** Whom they say they welcome, in their own words: a reason, never a limit. */
  welcomes?: string | undefined
}

/** What a word for work means. */
export interface Work {
  /** The kind of work; two words for the same have the same. Nothing where a whole unit is meant. */
  kind?: string | undefined
  /** The unit it belongs to, such as ISCO-08 5223; nothing where none is known. */
  unit?: string | undefined
}

/** Knows words for work; {@link sameWords} where no list of occupations is at hand. */
export type WorkOf = (words: string) => Work

/** A word for work is the same as itself, whatever its capitals and spaces, and is like nothing else. */
export const sameWords: WorkOf = (words) => ({ kind: words.trim().toLowerCase().replace(/\s+/g, ' ') })

/** Whether somebody who wishes the one would be met by the other: the same kind, or one of them says a whole unit only. */
export const isSameWork = (one: Work, other: Work): boolean =>
  one.kind !== undefined && other.kind !== undefined ? one.kind === other.kind : isAkin(one, other)

/** Whether two kinds of work belong to one unit. */
export const isAkin = (one: Work, other: Work): boolean => one.unit !== undefined && one.unit === other.unit
