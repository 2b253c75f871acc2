import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'

/** Lets one form be worked on at a time, until the transaction is done: whoever sends it again at once then finds what it made. */
export async function oneAtATime(sql: Sql, submissionId: string): Promise<void> {
  await sqlTag`select pg_advisory_xact_lock(hashtextextended(${submissionId}, 0))`.execute(sql)
}
