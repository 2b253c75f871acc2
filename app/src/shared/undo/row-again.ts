import type { Sql } from '@lydhoer/database'
import type { PutBack } from '../request/place.ts'

type Table = Parameters<Sql['insertInto']>[0]

/**
 * Puts a row back that was let go of as it was; undone twice it is there once.
 *
 * @param goesTo where to go on, from the row
 * @example undoes: { outsideSign: rowAgain('outside_sign', () => '/tegn') }
 */
export const rowAgain =
  <Row>(table: Table, goesTo: (row: Row) => string): PutBack =>
  async (_, sql, kept) => {
    await sql
      .insertInto(table)
      .values(kept as never)
      .onConflict((same) => same.doNothing())
      .execute()
    return goesTo(kept as Row)
  }
