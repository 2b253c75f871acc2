import type { Sql } from '@lydhoer/database'
import { sql as sqlTag, type Expression, type RawBuilder } from 'kysely'
import type { Visit } from './route.ts'

/** One thing of a citizen's: the day it is from, what it is, and what stands in it. */
export interface OwnThing {
  /** `YYYY-MM-DD`; null where it has none. */
  day: string | null
  what: string
  /** The words themselves, a paragraph each. */
  words: readonly string[]
}

/** What a place has of a citizen's, in words that the citizen reads. */
export interface OwnPart {
  title: string
  /** Whose it is to end, or until when it is kept and why. */
  ends: string
  /** Where the citizen sees it, and ends it where it is theirs to end. */
  href: string
  /** Whether there is anything. The page that has everything asks it of all parts at once, and no word is opened for it. */
  isThere: RawBuilder<boolean>
  /** All that is in it. */
  things(): Promise<readonly OwnThing[]>
}

/** A part with all that is in it, as it is taken along. */
export type TakenOut = Pick<OwnPart, 'title' | 'ends'> & { things: readonly OwnThing[] }

/** Whether some rows are there. @example thereIs(sql.selectFrom('short_message').select('id')) */
export const thereIs = (rows: Expression<unknown>): RawBuilder<boolean> => sqlTag`exists (${rows})`

/** For a list that comes some at a time elsewhere: here all of it comes. */
export const everything = 100_000

/** All that a place has of the citizen who asks: for the page that has everything, and for the file that they take with them. */
export type TakesOut = (visit: Visit, sql: Sql) => Promise<readonly OwnPart[]>
