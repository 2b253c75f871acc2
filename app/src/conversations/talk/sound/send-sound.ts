import type { Database } from '@lydhoer/database'
import type { Sendable } from '../../../shared/files/send/range.ts'
import { sendWhile } from '../../../shared/files/send/send-while.ts'
import type { Visit } from '../../../shared/request/route.ts'
import type { RecordingPlace } from './recording.ts'

/**
 * Sends the sound of a recording, or a part of it, as long as the visitor may hear it.
 *
 * @param shareId the share by which they may; null for the owner and the citizen
 */
export function sendSound(
  visit: Visit,
  database: Database,
  { conversationId, objectId }: Pick<RecordingPlace, 'conversationId' | 'objectId'>,
  file: Sendable,
  mime: string,
  shareId: string | null = null,
): Response {
  return sendWhile(visit, database, file, mime, (sql) => {
    const query = sql
      .selectFrom('recording')
      .select('object_id')
      .where('conversation_id', '=', conversationId)
      .where('object_id', '=', objectId)
    if (shareId === null) return query
    return query.where(({ exists, selectFrom }) =>
      exists(selectFrom('passage_share').select('id').where('id', '=', shareId)),
    )
  })
}
