import type { Purpose, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { Visit } from './route.ts'

/** What somebody looked at, as a code; the words for each stand where the citizen reads them. */
export type Reading =
  'listened' | 'readPassage' | 'heardPassage' | 'checkedNames' | 'earSession' | 'consent' | 'lookedUp'

export interface Access {
  citizenId: string
  conversationId: string | null
  purpose: Purpose | 'case'
  what: Reading
}

const oneReadingMs = 15 * 60_000
const mostRemembered = 10_000
const latest = new Map<string, number>()

/**
 * Notes for the citizen that somebody looked at something of theirs, and why.
 * Looking again at the same thing within a quarter of an hour is the same reading, so that a reload says nothing new.
 */
export async function recordAccess(sql: Sql, visit: Visit, access: Access): Promise<void> {
  const who = `${visit.me.municipalityId} ${visit.me.personId}`
  const key = `${who} ${access.citizenId} ${access.conversationId} ${access.purpose} ${access.what}`
  const now = visit.services.now().getTime()
  if (now - (latest.get(key) ?? -Infinity) < oneReadingMs) return
  await sqlTag`select log_access(${access.citizenId}, ${access.conversationId}, ${access.purpose}, ${access.what})`.execute(
    sql,
  )
  if (latest.size >= mostRemembered) latest.clear()
  latest.set(key, now)
}
