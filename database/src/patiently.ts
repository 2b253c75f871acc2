import { sql as text } from 'kysely'
import type { Sql } from './connection.ts'

/**
 * Gives the rest of this transaction ten minutes a statement and one for a lock, for work that nobody waits for: what a request is
 * given would end it, and every night anew.
 * @example await db.atTheDoor({}, async (sql) => { await patiently(sql); … })
 */
export async function patiently(sql: Sql): Promise<void> {
  await text`select set_config('statement_timeout', '10min', true), set_config('lock_timeout', '1min', true)`.execute(
    sql,
  )
}
