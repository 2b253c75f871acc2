import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'

/**
 * Lets one form, or one thing, be worked on at a time, until the transaction is done: whoever sends it again at once then finds what it made.
 *
 * @param what the id of the form or the thing
 */
export async function oneAtATime(sql: Sql, what: string): Promise<void> {
  await sqlTag`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`.execute(sql)
}
