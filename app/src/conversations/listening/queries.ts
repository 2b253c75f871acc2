import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import type { Visit } from '../../shared/request/route.ts'

/** Notes for the citizen that the owner listens to or reads their own conversation. */
export const recordListening = (sql: Sql, visit: Visit, one: { id: string; citizen_id: string }) =>
  recordAccess(sql, visit, {
    citizenId: one.citizen_id,
    conversationId: one.id,
    purpose: 'ownReflection',
  })

/** What the citizen has said yes and no to of a conversation. */
export async function consentsTo(sql: Sql, conversationId: string) {
  return sql
    .selectFrom('consent')
    .select(['purpose', 'state', 'ends_on'])
    .where('conversation_id', '=', conversationId)
    .execute()
}

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
