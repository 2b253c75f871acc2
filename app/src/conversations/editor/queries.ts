import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** A conversation of one's own, with what is known of its text and its sound. */
export async function conversationToWrite(sql: Sql, owner: SignedIn, id: string) {
  const row = await sql
    .selectFrom('conversation as c')
    .leftJoin('transcript as t', 't.conversation_id', 'c.id')
    .leftJoin('recording as r', 'r.conversation_id', 'c.id')
    .select([
      'c.id',
      'c.kind',
      'c.held_on',
      'c.citizen_id',
      't.format',
      't.confirmed_at',
      'r.state as recording_state',
      'r.duration_ms',
    ])
    .where('c.id', '=', id)
    .where('c.owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

export type ConversationToWrite = Awaited<ReturnType<typeof conversationToWrite>>

/** Who speaks in the transcript that is there, by code. */
export async function speakersOf(sql: Sql, conversationId: string): Promise<string[]> {
  const rows = await sql
    .selectFrom('speaker')
    .select('code')
    .where('conversation_id', '=', conversationId)
    .orderBy('code')
    .execute()
  return rows.map(({ code }) => code)
}
