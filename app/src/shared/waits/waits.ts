import type { Sql } from '@lydhoer/database'
import { addDay, type Language } from '@lydhoer/words'
import type { AliasableExpression } from 'kysely'
import type { Role } from '../people/roles.ts'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'

/** For whom a place is asked what waits, and on which day. */
export interface Asked {
  me: SignedIn
  /** `YYYY-MM-DD` in Denmark. */
  today: string
  now: Date
  /** A day so many days from today. */
  day(ahead: number): string
  /** The moment so many days ago. */
  ago(days: number): Date
}

/** What a row can be told with. */
export interface Telling extends Asked {
  language: Language
  services: Pick<Services, 'masterKey'>
  /** What the row's `whom` is called; '' where it names nobody whom the visitor sees. */
  name: string
}

interface Line {
  /** What to do, the verb first; of news, who did what. */
  says: string
  href: string
  /** Why, or with what; a sentence of its own. */
  why?: string
}

/** Something that waits for one person, in words. */
export type Waits =
  | (Line & {
      as: 'toDo'
      /** About how long it takes. */
      minutes?: number
      /** When the visitor began it, where they did: it is then where they stopped. */
      begun?: string
      /** The day it is to be done by. */
      by?: string
      /** Since when somebody else waits for it. */
      since?: string
    })
  | (Line & {
      as: 'meeting'
      day: string
      /** As on a clock, `10.30`. */
      at?: string
    })
  | (Line & {
      as: 'news'
      at: string
      /** About how long it takes to read, where it is there to be read. */
      minutes?: number
    })
  /** Something that ends by itself unless one does what it says. */
  | (Line & { as: 'ending'; on: string })
  /** What the visitor wanted to try themselves, in their own words. */
  | (Line & { as: 'tried'; words: string })

/** A row as it comes out of the one statement: moments and days as text, bytes as hexadecimal digits. */
export type InJson<Row> = { [Column in keyof Row]: TextOf<Row[Column]> }
type TextOf<Value> = Value extends Date | Buffer ? string : Value

/** One of the things that a place knows to wait. */
export interface Waiting {
  /** Those who may open the pages that it leads to; others are not asked about. */
  for: readonly Role[]
  /**
   * The rows of one person, what comes first first; few of them are read (`atMost`), so it must be found by an index. The plan is made for
   * whatever values, so what an index is only for (`where state = 'given'`) is written out (`sql.lit`). A row's `whom` is the person whose
   * name the line needs.
   */
  rows(sql: Sql, asked: Asked): AliasableExpression<{ whom: string | null }>
  tell(row: unknown, telling: Telling): readonly Waits[]
}

/** So many rows of each are read. */
export const atMost = 6

/**
 * Keeps the type of the rows between the query and the telling.
 *
 * @example
 * export const waits = [
 *   waiting({
 *     for: whoWorkHere,
 *     rows: (sql, { me, today }) => sql.selectFrom('experiment').select([…]).where('ask_on', '<=', today),
 *     tell: (row, { language }) => [{ as: 'toDo', says: messages[language].tell, href: `/proev/${row.id}` }],
 *   }),
 * ]
 */
export function waiting<Row extends { whom: string | null }>(one: {
  for: readonly Role[]
  rows(sql: Sql, asked: Asked): AliasableExpression<Row>
  tell(row: InJson<Row>, telling: Telling): readonly Waits[]
}): Waiting {
  return one
}

/** What is asked for somebody at a moment. */
export function askedFor(me: SignedIn, now: Date, today: string): Asked {
  return {
    me,
    today,
    now,
    day: (ahead) => addDay(now, ahead),
    ago: (days) => new Date(now.getTime() - days * 86_400_000),
  }
}
