import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../../shared/request/audit.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { readTranscript, type OpenedTranscript } from '../transcript/transcript.ts'
import type { Stretch } from './stretch.ts'

/** Reads the turns of a stretch that the visitor may see, and notes it for the citizen. */
export async function readStretch(sql: Sql, visit: Visit, stretch: Stretch): Promise<OpenedTranscript> {
  await recordAccess(sql, visit, stretch)
  return readTranscript(sql, visit.services, visit.me, stretch.conversationId, stretch)
}
