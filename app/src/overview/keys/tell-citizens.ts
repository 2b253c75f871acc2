import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import type { Visit } from '../../shared/request/route.ts'

/** Each citizen whose name is shown reads in their log that it was. */
export const tellCitizens = (sql: Sql, visit: Visit, citizens: readonly string[]): Promise<void> =>
  recordAccess(
    sql,
    visit,
    ...[...new Set(citizens)].map((citizenId) => ({
      citizenId,
      conversationId: null,
      purpose: 'case' as const,
    })),
  )
