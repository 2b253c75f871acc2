import type { Sql } from '@lydhoer/database'
import type { Language, Sentence } from '@lydhoer/words'
import type { AliasableExpression } from 'kysely'
import type { Role } from '../people/roles.ts'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'
import type { InJson } from '../waits/waits.ts'

/** For whom the year is asked about, and which days of it. */
export interface AskedYear {
  me: Pick<SignedIn, 'municipalityId' | 'personId' | 'roles'>
  /** The first and the last day, `YYYY-MM-DD` in Denmark. */
  from: string
  to: string
}

/** What a row can be told with. */
export interface TellingYear {
  me: SignedIn
  language: Language
  services: Pick<Services, 'masterKey'>
}

/** A row of the year: its day, and where it has them its moment and how long it lasts. */
export interface YearRow {
  id: string
  day: string
  moment: Date | null
  minutes: number | null
}

/** One of the kinds of things that a place has in the year: a ring of the wheel. */
export interface OnTheYear {
  /** The same for all time: it stands in the marks of the wheel. */
  kind: string
  /** What they are called together. */
  called: Sentence
  /** Whether they are only expected, since they come by a rhythm and nobody has agreed on a day. */
  isExpected?: boolean
  /** Those who may open the pages that it leads to; others are not asked. */
  for: readonly Role[]
  /** Those of the days that are asked about, in no order, found by an index; only what whoever asks may see. */
  rows(sql: Sql, asked: AskedYear): AliasableExpression<YearRow>
  /** What it is, never what it is about, as a calendar elsewhere shows it; and its page. */
  leadsTo(row: unknown): { what: Sentence; href: string }
  /** What it is about, in words. */
  says(row: unknown, telling: TellingYear): string
}

/**
 * Keeps the type of the rows between the query and the telling.
 *
 * @example
 * export const year = [
 *   yearly({
 *     kind: 'flip',
 *     called: { da: 'FLIP', en: 'FLIP' },
 *     for: whoAreOfTheHouse,
 *     rows: (sql, { from, to }) => sql.selectFrom('flip').select([…]),
 *     leadsTo: ({ id }) => ({ what: { da: 'FLIP', en: 'FLIP' }, href: `/flip/${id}` }),
 *     says: (row, { me, services }) => openForHouse(services, me, themeContext(row.id), row.theme_sealed),
 *   }),
 * ]
 */
export function yearly<Row extends YearRow>(
  one: Omit<OnTheYear, 'rows' | 'leadsTo' | 'says'> & {
    rows(sql: Sql, asked: AskedYear): AliasableExpression<Row>
    leadsTo(row: InJson<Row>): { what: Sentence; href: string }
    says(row: InJson<Row>, telling: TellingYear): string
  },
): OnTheYear {
  return one
}
