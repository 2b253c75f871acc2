import type { Purpose, Sql } from '@lydhoer/database'
import { sql as sqlTag, type RawBuilder } from 'kysely'
import type { Visit } from './route.ts'

/** Whose matters somebody looked at, and under which consent. */
export interface Access {
  citizenId: string
  conversationId: string | null
  purpose: Purpose | 'case'
}

/**
 * Notes for citizens that the visitor looks at something of theirs; what it is, the route says. The lines stand or fall with
 * the transaction in which it is opened. The same reading within a quarter of an hour is one line, which the database sees to.
 *
 * @throws Error when the route says that it reads nothing
 */
export async function recordAccess(sql: Sql, visit: Visit, ...accesses: readonly Access[]): Promise<void> {
  const reads = readingOf(visit)
  if (accesses.length === 0) return
  await sqlTag`select log_access(one.citizen, one.conversation, one.purpose, ${reads}) from unnest(
    ${accesses.map((one) => one.citizenId)}::uuid[], ${accesses.map((one) => one.conversationId)}::uuid[],
    ${accesses.map((one) => one.purpose)}::text[]) as one (citizen, conversation, purpose)`.execute(sql)
}

/** One such note within a statement that opens what it is about: it is made for each row for which it is asked. */
export const notedAccess = (
  citizen: RawBuilder<string>,
  conversation: RawBuilder<string>,
  purpose: Access['purpose'],
  reading: RawBuilder<string>,
) => sqlTag<string>`log_access(${citizen}, ${conversation}, ${sqlTag.lit(purpose)}, ${reading})`

/**
 * What a route says that it reads.
 *
 * @throws Error when it says that it reads nothing
 */
export function readingOf({ reads, c }: Visit): string {
  if (typeof reads === 'string') return reads
  throw new Error(`${c.req.method} ${c.req.path} says that it reads nothing: ${reads.nothing}`)
}
