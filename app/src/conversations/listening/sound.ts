import type { Database, Sql } from '@lydhoer/database'
import { peaksForPlayer } from '@lydhoer/sound'
import { NotFound } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { openOriginal, sendSound } from '../talk/sound/index.ts'
import { findRecording } from '../talk/sound/stored-recordings.ts'
import { conversationOwnedBy } from '../talk/stretch/conversation.ts'
import { recordListening } from './queries.ts'

/** The whole sound of a conversation, for its owner, in the parts that the browser asks for. */
export async function soundOf(visit: Visit, database: Database, conversationId: string): Promise<Response> {
  const recording = await database.as(visit.me, async (sql) => {
    await recordListening(sql, visit, await conversationOwnedBy(sql, visit.me, conversationId))
    return findRecording(sql, visit.services, visit.me, conversationId)
  })
  const sound = await openOriginal(visit.services.store, recording.place)
  return sendSound(visit, database, recording.place, sound, recording.mime)
}

/** The outline of the sound and how long it is. */
export async function peaksOf(sql: Sql, visit: Visit, conversationId: string) {
  await recordListening(sql, visit, await conversationOwnedBy(sql, visit.me, conversationId))
  const { peaks, duration_ms } = await findRecording(sql, visit.services, visit.me, conversationId)
  if (!peaks || duration_ms === null) throw new NotFound()
  return {
    peaks: peaksForPlayer(peaks).map((peak) => Math.round(peak * 1000) / 1000),
    durationMs: duration_ms,
  }
}
