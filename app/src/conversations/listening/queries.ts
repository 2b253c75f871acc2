import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { recordAccess } from '../../shared/request/audit.ts'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { ownConversation } from '../talk/stretch/conversation.ts'

/** Notes for the citizen that the owner listens to or reads their own conversation. */
export const recordListening = (sql: Sql, visit: Visit, one: { id: string; citizen_id: string }) =>
  recordAccess(sql, visit, {
    citizenId: one.citizen_id,
    conversationId: one.id,
    purpose: 'ownReflection',
  })

/**
 * A conversation of one's own with all that its page shows beside the talk, in one question: what the citizen has said yes and no to,
 * the passages chosen from it with how many people each is open to now, who they are and what the citizen is called, what was
 * measured, and what its words open with.
 *
 * @throws NotFound when it is another's.
 */
export async function conversationToListenTo(sql: Sql, owner: SignedIn, id: string) {
  const row = await ownConversation(sql, owner, id)
    .leftJoin('conversation_key as k', 'k.conversation_id', 'c.id')
    .leftJoin('proposed_times as p', 'p.conversation_id', 'c.id')
    .select(['r.pauses', 't.about_sealed', 'k.wrapped_key', 'p.body_sealed as times_sealed'])
    .select((of) => [
      jsonArrayFrom(
        of
          .selectFrom('consent')
          .select(['purpose', 'state', 'ends_on'])
          .whereRef('consent.conversation_id', '=', 'c.id'),
      ).as('consents'),
      jsonArrayFrom(
        of
          .selectFrom('passage')
          .leftJoin('passage_question as q', 'q.passage_id', 'passage.id')
          .select((within) => [
            'passage.id as passageId',
            'passage.conversation_id as conversationId',
            'passage.from_turn as fromTurn',
            'passage.to_turn as toTurn',
            // JSON holds no bytes.
            sqlTag<string | null>`encode(q.question_sealed, 'base64')`.as('questionSealed'),
            within
              .selectFrom('passage_share')
              .whereRef('passage_share.passage_id', '=', 'passage.id')
              .select(({ fn }) => fn.countAll<number>().as('n'))
              .as('shares'),
          ])
          .whereRef('passage.conversation_id', '=', 'c.id')
          .orderBy('passage.from_turn'),
      ).as('passages'),
      jsonArrayFrom(
        of
          .selectFrom('passage_share')
          .innerJoin('person', 'person.id', 'passage_share.with_person_id')
          .select('person.display_name as name')
          .distinct()
          .whereRef('passage_share.conversation_id', '=', 'c.id')
          .orderBy('name'),
      ).as('openFor'),
      of
        .selectFrom('person')
        .whereRef('person.id', '=', 'c.citizen_id')
        .select('person.display_name')
        .as('citizenName'),
    ])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row
}

export type ConversationToListenTo = Awaited<ReturnType<typeof conversationToListenTo>>
