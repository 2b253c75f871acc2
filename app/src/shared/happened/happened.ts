import type { Sql } from '@lydhoer/database'
import type { Language, Sentence } from '@lydhoer/words'
import { sql as sqlTag, type AliasableExpression, type RawBuilder } from 'kysely'
import type { Role } from '../people/roles.ts'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'
import type { InJson } from '../waits/waits.ts'

/** For whom it is asked what happened, and in which days. */
export interface AskedPeriod {
  me: SignedIn
  /** The first and the last day, `YYYY-MM-DD` in Denmark. */
  from: string
  to: string
}

/** What a row can be told with. */
export interface TellingHappened {
  me: SignedIn
  language: Language
  services: Pick<Services, 'masterKey'>
}

/** A row of what happened: by what it is known among those of its kind, and the day of it. */
export interface HappenedRow {
  id: string
  day: string
}

/** Something that happened, in a sentence that names no citizen and says nothing of one employee. */
export interface Told {
  says: string
  /** Its page, which shows whoever opens it what they may see. */
  href: string | null
}

/** One of the kinds of things that a place can tell happened, for the log of a quarter. */
export interface Happening {
  /** The same for all time: it stands in logs. */
  kind: string
  /** So many of them in one line. */
  counted(count: number): Sentence
  /** Where in a log it belongs, unless whoever writes says otherwise. */
  part: 'did' | 'learned'
  /** Whether only their number is told, since one of them says nothing by itself. */
  isOnlyCounted?: boolean
  /** Those who may open the pages that it leads to; others are not asked. */
  for: readonly Role[]
  /** Those of the days that are asked about, in no order and without limit, found by an index. Only what the house may read. */
  rows(sql: Sql, asked: AskedPeriod): AliasableExpression<HappenedRow>
  tell(row: unknown, telling: TellingHappened): Told
}

/**
 * Keeps the type of the rows between the query and the telling.
 *
 * What is told may be copied into a log and stay there: words that somebody can take out again, a citizen's above all, do not belong in it.
 *
 * @example
 * export const logs = [
 *   happening({
 *     kind: 'roomHeld',
 *     part: 'did',
 *     for: whoAreOfTheHouse,
 *     counted: (n) => ({ da: `Læringsrum mødtes ${n} gange.`, en: `Learning rooms met ${n} times.` }),
 *     rows: (sql, { from, to }) => sql.selectFrom('learning_room_meeting').select([…]),
 *     tell: ({ name }) => ({ says: name, href: null }),
 *   }),
 * ]
 */
export function happening<Row extends HappenedRow>(
  one: Omit<Happening, 'rows' | 'tell'> & {
    rows(sql: Sql, asked: AskedPeriod): AliasableExpression<Row>
    tell(row: InJson<Row>, telling: TellingHappened): Told
  },
): Happening {
  return one
}

/** The moment at which a day begins in Denmark, or the one after it. */
export const dawnOf = (day: string, after = false): RawBuilder<Date> =>
  sqlTag<Date>`((${day}::date + ${after ? 1 : 0}::integer)::timestamp at time zone 'Europe/Copenhagen')`
