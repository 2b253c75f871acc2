import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'

/** A conversation of one's own, with what is known of its text and its sound, for a page to add to. */
export const ownConversation = (sql: Sql, owner: SignedIn, id: string) =>
  sql
    .selectFrom('conversation as c')
    .innerJoin('person as who', 'who.id', 'c.citizen_id')
    .leftJoin('transcript as t', 't.conversation_id', 'c.id')
    .leftJoin('recording as r', 'r.conversation_id', 'c.id')
    .select(['c.id', 'c.kind', 'c.held_on', 'c.citizen_id', 'who.display_name as citizen_name'])
    .select(['t.format', 't.confirmed_at', 'r.state as recording_state', 'r.duration_ms'])
    .where('c.id', '=', id)
    .where('c.owner_id', '=', owner.personId)

/** @throws NotFound when it is another's. */
export async function conversationOwnedBy(sql: Sql, owner: SignedIn, id: string) {
  const row = await ownConversation(sql, owner, id).executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

export type OwnConversation = Awaited<ReturnType<typeof conversationOwnedBy>>

/** Whether the citizen's yes to own reflection stands: the ground of all that is kept of a conversation. */
export async function mayListen(sql: Sql, conversationId: string): Promise<boolean> {
  const ground = await sql
    .selectFrom('consent')
    .select('state')
    .where('conversation_id', '=', conversationId)
    .where('purpose', '=', 'ownReflection')
    .where('state', '=', 'given')
    .executeTakeFirst()
  return ground !== undefined
}
