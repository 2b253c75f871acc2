import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'

/**
 * Waits until no other transaction puts text or sound into a conversation, and keeps others waiting until this one is over: the
 * same form sent several times at once then finds what the first of them brought.
 */
export async function aloneWith(sql: Sql, conversationId: string): Promise<void> {
  await sqlTag`select pg_advisory_xact_lock(hashtextextended(${conversationId}, 0))`.execute(sql)
}
