import { sql as sqlTag, type RawBuilder } from 'kysely'
import { z } from 'zod'

const perPage = 50
/** One row more than is shown tells whether there is more. */
export const readPerPage = perPage + 1

/** In an address: the id of the row that the page before ended with. Anything else is the first page. */
export const afterRow = z.uuid().nullable().catch(null).default(null)
export const listQuery = z.object({ efter: afterRow })

/** Some of a list that can grow without end. */
export interface ListPage<T> {
  rows: readonly T[]
  /** The row after which it begins; null on the first page. */
  after: string | null
  /** The row after which the next page begins; null when there is no more. */
  next: string | null
}

/**
 * What is shown of rows that were read with the limit `readPerPage`.
 *
 * @example pageOfList(rows, null) // { rows: the first 50, after: null, next: the id of the fiftieth }
 */
export function pageOfList<T extends { id: string }>(read: readonly T[], after: string | null): ListPage<T> {
  const rows = read.slice(0, perPage)
  return { rows, after, next: read.length > perPage ? (rows.at(-1)?.id ?? null) : null }
}

/**
 * The condition that a row stands after another in a list that is ordered by these columns, all of them falling. A table that is
 * indexed by them is read from there and no further, whatever page it is. A row that is gone has nothing after it.
 *
 * @param called what the query calls the table, where that is not its name
 */
export function standsAfter(
  table: string,
  columns: readonly string[],
  after: string | RawBuilder<string> | null,
  called = table,
): RawBuilder<boolean> {
  if (after === null) return sqlTag<boolean>`true`
  const refs = (of: string) => sqlTag.join(columns.map((column) => sqlTag.ref(`${of}.${column}`)))
  return sqlTag<boolean>`(${refs(called)}) <
    (select ${refs('before')} from ${sqlTag.table(table)} as before where before.id = ${after})`
}
