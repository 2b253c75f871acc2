import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import type { Role } from '../people/roles.ts'
import type { Visit } from '../request/route.ts'

/** What is asked for the words: the one who asks, or the one for whom words are taken in. */
export type Asks = Pick<Visit, 'me' | 'services' | 'language'>

/** A thing with what is written in it. */
export interface SearchedThing {
  id: string
  /** What it is called; '' where it has no name of its own. */
  name: string
  /** What else is written in it, in the order of the page. Nothing that rests on a citizen's yes. */
  words: readonly string[]
  /** What it belongs to, as one would call it; shown and not looked up. */
  under?: string
  /** Its page, where it can be read. */
  href: string
}

/**
 * Something that a place keeps in words and that can be looked up by them (`/soeg`). Its table has the trigger `keep_searched` with this kind and a
 * policy on `search_index` that looks at it (decision 114).
 */
export interface Searched {
  /** The same as in the trigger and for all time. */
  kind: string
  /** What they are together, as one chooses among kinds. */
  many: Sentence
  /** What one of them is. */
  one: Sentence
  /** Those who may open the pages that it leads to. */
  for: readonly Role[]
  /** Those of these that the visitor may read, with their words opened; the others are left out. In one question. */
  read(sql: Sql, asks: Asks, ids: readonly string[]): Promise<readonly SearchedThing[]>
}
