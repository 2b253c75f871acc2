import type { HttpBindings } from '@hono/node-server'
import type { Database } from '@lydhoer/database'
import type { Context } from 'hono'
import { livingSession } from '../../../shared/people/sign-in/queries.ts'
import { sessionHash } from '../../../shared/people/sign-in/session.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { sendFile, type Sendable } from './range.ts'
import type { RecordingPlace } from './recording.ts'
import type { MayGoOn } from './while-allowed.ts'

/**
 * Sends the sound of a recording, or a part of it, as long as the visitor may hear it.
 *
 * @param shareId the share by which they may; null for the owner and the citizen
 */
export function sendSound(
  visit: Visit,
  database: Database,
  of: Pick<RecordingPlace, 'conversationId' | 'objectId'>,
  file: Sendable,
  mime: string,
  shareId: string | null = null,
): Response {
  const mayGoOn = mayStillHear(visit, database, of, shareId)
  return sendFile(visit.c.req.raw, file, mime, mayGoOn, () => cutLine(visit.c))
}

/**
 * Whether it may still be heard: the session lives, and the database still shows this recording, and the share it was
 * opened by, to this person. One statement; policies decide, so that withdrawing, taking back, a last day that has passed
 * and a role that has ended all count.
 */
function mayStillHear(
  { c, me, services }: Visit,
  database: Database,
  { conversationId, objectId }: Pick<RecordingPlace, 'conversationId' | 'objectId'>,
  shareId: string | null,
): MayGoOn {
  const session = sessionHash(c)
  return () =>
    database.as(me, async (sql) => {
      if (!session) return false
      let query = sql
        .selectFrom('recording')
        .select('object_id')
        .where('conversation_id', '=', conversationId)
        .where('object_id', '=', objectId)
        .where(({ exists }) => exists(livingSession(sql, session, services.now())))
      if (shareId !== null)
        query = query.where(({ exists, selectFrom }) =>
          exists(selectFrom('passage_share').select('id').where('id', '=', shareId)),
        )
      return (await query.executeTakeFirst()) !== undefined
    })
}

/** Resets the connection, so that nothing that waits in it is delivered; false where there is none, as in a test. */
function cutLine(c: Context): boolean {
  const socket = (c.env as Partial<HttpBindings> | undefined)?.outgoing?.socket
  if (!socket) return false
  socket.resetAndDestroy()
  return true
}
