import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { recordAccess } from '../../shared/request/audit.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'

/** A conversation of one's own, with what is known of its sound and consents. */
export async function conversationOwnedBy(sql: Sql, owner: SignedIn, id: string) {
  const row = await sql
    .selectFrom('conversation as c')
    .leftJoin('recording as r', 'r.conversation_id', 'c.id')
    .leftJoin('transcript as t', 't.conversation_id', 'c.id')
    .select([
      'c.id',
      'c.kind',
      'c.held_on',
      'c.citizen_id',
      't.confirmed_at',
      't.format',
      'r.state as recording_state',
      'r.duration_ms',
    ])
    .where('c.id', '=', id)
    .where('c.owner_id', '=', owner.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const consents = await sql
    .selectFrom('consent')
    .select(['purpose', 'state', 'ends_on'])
    .where('conversation_id', '=', id)
    .execute()
  return { ...row, consents }
}

/** Notes for the citizen that the owner listens to or reads their own conversation. */
export const recordListening = (sql: Sql, visit: Visit, one: { id: string; citizen_id: string }) =>
  recordAccess(sql, visit, {
    citizenId: one.citizen_id,
    conversationId: one.id,
    purpose: 'ownReflection',
  })

/** The passages chosen from a conversation, with how many people each is open to now. */
export async function passagesOf(sql: Sql, conversationId: string) {
  return sql
    .selectFrom('passage')
    .select((of) => [
      'passage.id',
      'passage.from_turn',
      'passage.to_turn',
      of
        .selectFrom('passage_share')
        .whereRef('passage_share.passage_id', '=', 'passage.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('shares'),
    ])
    .where('passage.conversation_id', '=', conversationId)
    .orderBy('passage.from_turn')
    .execute()
}
