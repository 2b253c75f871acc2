import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { nameOf, questionAmong } from '../talk/passage/question.ts'

/** A passage of the visitor's own that somebody in a room has today. */
export interface RoomPassage {
  id: string
  /** What it is called by. */
  name: string
}

/** The visitor's own passages that others in a room have, the newest first; five at most. What others own is theirs to bring. */
export async function passagesFor(
  sql: Sql,
  { language, services, me }: Visit,
  roomId: string,
): Promise<RoomPassage[]> {
  const rows = await ownOnes(sql, me, roomId)
  return rows.map((row) => ({
    id: row.passageId,
    name: nameOf(language, questionAmong(services, me, row), row),
  }))
}

const ownOnes = (sql: Sql, me: SignedIn, roomId: string) =>
  sql
    .selectFrom('passage as p')
    .innerJoin('conversation_key as k', 'k.conversation_id', 'p.conversation_id')
    .leftJoin('conversation as c', 'c.id', 'p.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
    .select(['p.id as passageId', 'p.conversation_id as conversationId'])
    .select(['p.from_turn as fromTurn', 'p.to_turn as toTurn', 'k.wrapped_key as wrappedKey'])
    .select(['q.question_sealed as questionSealed', 'c.kind as talkKind', 'c.held_on as heldOn'])
    .where('p.owner_id', '=', me.personId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('passage_share as s')
          .innerJoin('learning_room_person as x', 'x.person_id', 's.with_person_id')
          .select('s.passage_id')
          .whereRef('s.passage_id', '=', 'p.id')
          .where('x.room_id', '=', roomId)
          .where('s.until', '>=', sqlTag<string>`today()`),
      ),
    )
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id')
    .limit(5)
    .execute()
