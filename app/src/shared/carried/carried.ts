import type { Sql } from '@lydhoer/database'
import type { Language, Sentence } from '@lydhoer/words'
import type { AliasableExpression } from 'kysely'
import type { Role } from '../people/roles.ts'
import type { SignedIn } from '../request/route.ts'
import type { Services } from '../request/services.ts'
import type { InJson } from '../waits/waits.ts'

/** For whom it is asked. */
export interface AskedCarried {
  me: SignedIn
  now: Date
}

/** What a row can be told with. */
export interface TellingCarried {
  me: SignedIn
  language: Language
  services: Pick<Services, 'masterKey'>
}

/** Something that a place knows somebody to carry, or that is asked of those who bring people together. */
export interface Carried {
  as: 'carried' | 'asked'
  /** What they are called together. */
  called: Sentence
  /** Where all of them stand. */
  all: string
  /** Those who may open the pages that it leads to; others are not asked about. */
  for: readonly Role[]
  /** Those of one person, or those that wait, what comes first first: few are read, so it must be found by an index. */
  rows(sql: Sql, asked: AskedCarried): AliasableExpression<{ id: string }>
  tell(row: unknown, telling: TellingCarried): { says: string; href: string }
}

/** So many of each are told; the page where all of them stand has the rest. */
export const atMost = 12

/**
 * Keeps the type of the rows between the query and the telling.
 *
 * @example
 * export const carries = [
 *   carrying({
 *     as: 'carried',
 *     called: { da: 'Rum, du bærer', en: 'Rooms that you carry' },
 *     all: '/rum',
 *     for: whoReflect,
 *     rows: (sql, { me }) => sql.selectFrom('learning_room_person').select([…]).where('person_id', '=', me.personId),
 *     tell: ({ id }, telling) => ({ says: nameOf(telling, id), href: `/rum/${id}` }),
 *   }),
 * ]
 */
export function carrying<Row extends { id: string }>(
  one: Omit<Carried, 'rows' | 'tell'> & {
    rows(sql: Sql, asked: AskedCarried): AliasableExpression<Row>
    tell(row: InJson<Row>, telling: TellingCarried): { says: string; href: string }
  },
): Carried {
  return one
}
