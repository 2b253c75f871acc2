import type { Purpose, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
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
  const { reads } = visit
  if (typeof reads !== 'string')
    throw new Error(`${visit.c.req.method} ${visit.c.req.path} says that it reads nothing: ${reads.nothing}`)
  if (accesses.length === 0) return
  await sqlTag`select log_access(one.citizen, one.conversation, one.purpose, ${reads}) from unnest(
    ${accesses.map((one) => one.citizenId)}::uuid[], ${accesses.map((one) => one.conversationId)}::uuid[],
    ${accesses.map((one) => one.purpose)}::text[]) as one (citizen, conversation, purpose)`.execute(sql)
}
