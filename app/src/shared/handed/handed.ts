import type { Sql } from '@lydhoer/database'
import type { Language, Sentence } from '@lydhoer/words'
import type { AliasableExpression } from 'kysely'
import type { SignedIn, Visit } from '../request/route.ts'
import type { Services } from '../request/services.ts'
import type { InJson } from '../waits/waits.ts'

/** Whose things are asked about, and now. */
export interface AskedHanded {
  /** Who carries them: ids. */
  carriers: readonly string[]
  now: Date
}

/** What a row can be told with. */
export interface TellingHanded {
  me: SignedIn
  language: Language
  services: Pick<Services, 'masterKey'>
}

/** Something that one person carries. */
export interface HandedRow {
  id: string
  carrier: string
}

/** A kind of thing that one person carries in a place, and that can be handed over to another who says yes. */
export interface Handed {
  /** The same for all time: it stands in offers. */
  kind: string
  /** What they are called together. */
  called: Sentence
  /** Whether it goes only to one who is in it already, since what is inside is for those in it. */
  onlyInside?: boolean
  /** Those that some people carry, found by an index; only what all of the house may read. */
  rows(sql: Sql, asked: AskedHanded): AliasableExpression<HandedRow>
  tell(row: unknown, telling: TellingHanded): { says: string; href: string }
  /**
   * The visitor carries it from now on. The database asks whether it stands offered to them.
   *
   * @returns whether it changed hands
   */
  take(visit: Visit, sql: Sql, id: string): Promise<boolean>
}

/**
 * Keeps the type of the rows between the query and the telling.
 *
 * @example
 * export const hands = [
 *   handing({
 *     kind: 'outward',
 *     called: { da: 'Det, vi fortæller udad', en: 'What we tell outside' },
 *     rows: (sql, { carriers }) => sql.selectFrom('outward').select(['id', 'prepared_by as carrier', …]).where('prepared_by', 'in', carriers),
 *     tell: (row, telling) => ({ says: titleOf(telling, row), href: `/udadtil/${row.id}` }),
 *     take: async (_, sql, id) => (await takeOver(sql, 'take_over_outward', id)) !== null,
 *   }),
 * ]
 */
export function handing<Row extends HandedRow>(
  one: Omit<Handed, 'rows' | 'tell'> & {
    rows(sql: Sql, asked: AskedHanded): AliasableExpression<Row>
    tell(row: InJson<Row>, telling: TellingHanded): { says: string; href: string }
  },
): Handed {
  return one
}
