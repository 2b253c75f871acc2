import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Stretch } from './stretch.ts'

/** One of many stretches in which one may look things up. */
export interface OneOfMany extends Stretch {
  /** The key of its words, wrapped under the installation's. */
  wrappedKey: Buffer
  /** Whose conversation a shared passage is of; null for one's own. */
  ownerName: string | null
  /** Of one's own: what kind of conversation, and the day. */
  talkKind: string | null
  heldOn: string | null
  /** With which it was shared or kept; null for a whole conversation, and for a passage made without one. */
  questionSealed: Buffer | null
}

/** A turn's number is an integer in the database. */
const whole = { passageId: null, fromTurn: 1, toTurn: 2_000_000_000 }
const own = { ownerName: null, purpose: 'ownReflection' } as const
const unasked = { questionSealed: null }

/** One's own conversations in which the names are out, newest first; all, or so many of them. */
export async function ownConversations(sql: Sql, me: SignedIn, most?: number): Promise<OneOfMany[]> {
  const query = sql
    .selectFrom('conversation as c')
    .innerJoin('transcript as t', 't.conversation_id', 'c.id')
    .innerJoin('conversation_key as k', 'k.conversation_id', 'c.id')
    .select([
      'c.id as conversationId',
      'c.citizen_id as citizenId',
      'c.kind as talkKind',
      'c.held_on as heldOn',
    ])
    .select('k.wrapped_key as wrappedKey')
    .where('c.owner_id', '=', me.personId)
    .where('t.confirmed_at', 'is not', null)
    .orderBy('c.held_on', 'desc')
    .orderBy('c.id')
  const rows = await (most === undefined ? query : query.limit(most)).execute()
  return rows.map((row) => ({ ...row, ...whole, ...own, ...unasked }))
}

/** Passages of one's own conversations, newest first. */
export async function ownPassages(sql: Sql, me: SignedIn): Promise<OneOfMany[]> {
  const rows = await sql
    .selectFrom('passage as p')
    .innerJoin('conversation as c', 'c.id', 'p.conversation_id')
    .innerJoin('conversation_key as k', 'k.conversation_id', 'c.id')
    .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
    .select(['p.id as passageId', 'p.conversation_id as conversationId', 'p.citizen_id as citizenId'])
    .select(['p.from_turn as fromTurn', 'p.to_turn as toTurn', 'c.kind as talkKind', 'c.held_on as heldOn'])
    .select(['k.wrapped_key as wrappedKey', 'q.question_sealed as questionSealed'])
    .where('p.owner_id', '=', me.personId)
    .orderBy('c.held_on', 'desc')
    .orderBy('p.from_turn')
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({ ...row, ...own }))
}

/** Passages that are open to the visitor now, newest first; one shared for two purposes counts once. */
export async function sharedPassages(sql: Sql, me: SignedIn): Promise<OneOfMany[]> {
  const rows = await sql
    .selectFrom('passage_share as s')
    .innerJoin('person as p', 'p.id', 's.owner_id')
    .innerJoin('conversation_key as k', 'k.conversation_id', 's.conversation_id')
    .leftJoin('passage_question as q', 'q.passage_id', 's.passage_id')
    .select(['s.passage_id as passageId', 's.conversation_id as conversationId', 's.citizen_id as citizenId'])
    .select(['s.from_turn as fromTurn', 's.to_turn as toTurn', 's.purpose', 'p.display_name as ownerName'])
    .select(['k.wrapped_key as wrappedKey', 'q.question_sealed as questionSealed'])
    .where('s.with_person_id', '=', me.personId)
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id')
    .execute()
  const once = new Map(rows.map((row) => [row.passageId, row]))
  return [...once.values()].map((row) => ({ ...row, talkKind: null, heldOn: null }))
}
