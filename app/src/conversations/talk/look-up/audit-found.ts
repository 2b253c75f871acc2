import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../../shared/request/audit.ts'
import type { FoundIn } from './look-up.ts'
import type { Visit } from '../../../shared/request/route.ts'

/** Notes for each citizen whose words are shown that somebody looked them up; opened but not shown is not seen. */
export async function auditFound(sql: Sql, visit: Visit, found: readonly FoundIn[]): Promise<void> {
  const once = new Map(found.map(({ stretch }) => [`${stretch.conversationId} ${stretch.purpose}`, stretch]))
  await recordAccess(sql, visit, ...once.values())
}
