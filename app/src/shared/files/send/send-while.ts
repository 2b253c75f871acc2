import type { HttpBindings } from '@hono/node-server'
import type { Database, Sql } from '@lydhoer/database'
import type { Context } from 'hono'
import { livingSession } from '../../people/sign-in/queries.ts'
import { sessionHash } from '../../people/sign-in/session.ts'
import type { Visit } from '../../request/route.ts'
import { sendFile, type Sendable } from './range.ts'

/** A query that gives a row as long as the visitor may have the file: policies decide. */
type StillThere = (sql: Sql) => { executeTakeFirst(): Promise<unknown> }

/**
 * Sends a file, or the part of it that was asked for, as long as the session lives and the database still shows the visitor what it
 * belongs to. So withdrawing, taking back, a last day that has passed and a role that has ended all cut it off.
 *
 * @example sendWhile(visit, database, file, 'audio/mp4', (sql) => sql.selectFrom('recording').select('object_id').where(…))
 */
export function sendWhile(
  visit: Visit,
  database: Database,
  file: Sendable,
  mime: string,
  stillThere: StillThere,
): Response {
  const { c, me, services } = visit
  const session = sessionHash(c)
  const mayGoOn = () =>
    database.as(me, async (sql) => {
      if (!session || !(await livingSession(sql, session, services.now()).executeTakeFirst())) return false
      return (await stillThere(sql).executeTakeFirst()) !== undefined
    })
  return sendFile(c.req.raw, file, mime, mayGoOn, () => cutLine(c))
}

/** Resets the connection, so that nothing that waits in it is delivered; false where there is none, as in a test. */
function cutLine(c: Context): boolean {
  const socket = (c.env as Partial<HttpBindings> | undefined)?.outgoing?.socket
  if (!socket) return false
  socket.resetAndDestroy()
  return true
}
