import type { SharePurpose, Sql } from '@lydhoer/database'
import type { SignedIn } from '../../../shared/request/route.ts'

/** A stretch of talk in which one may look things up: a conversation of one's own, or a passage that was shared. */
export interface LookUpPlace {
  conversationId: string
  /** The key of its words, wrapped under the installation's. */
  wrappedKey: Buffer
  citizenId: string
  fromTurn: number
  toTurn: number
  passageId: string | null
  /** Whose conversation a shared passage is of; null for one's own. */
  ownerName: string | null
  /** The purpose that carries the reading. */
  purpose: 'ownReflection' | SharePurpose
  /** Of one's own: what kind of conversation, and the day. */
  kind: string | null
  heldOn: string | null
}

/** A turn's number is an integer in the database. */
const lastTurn = 2_000_000_000

/** One's own conversations in which the names are out, newest first. */
export async function ownPlaces(sql: Sql, me: SignedIn): Promise<LookUpPlace[]> {
  const rows = await sql
    .selectFrom('conversation as c')
    .innerJoin('transcript as t', 't.conversation_id', 'c.id')
    .innerJoin('conversation_key as k', 'k.conversation_id', 'c.id')
    .select(['c.id', 'c.citizen_id', 'c.kind', 'c.held_on', 'k.wrapped_key'])
    .where('c.owner_id', '=', me.personId)
    .where('t.confirmed_at', 'is not', null)
    .orderBy('c.held_on', 'desc')
    .orderBy('c.id')
    .execute()
  return rows.map((row) => ({
    conversationId: row.id,
    wrappedKey: row.wrapped_key,
    citizenId: row.citizen_id,
    fromTurn: 1,
    toTurn: lastTurn,
    passageId: null,
    ownerName: null,
    purpose: 'ownReflection',
    kind: row.kind,
    heldOn: row.held_on,
  }))
}

/** Passages that are open to the visitor now, newest first; one shared for two purposes counts once. */
export async function sharedPlaces(sql: Sql, me: SignedIn): Promise<LookUpPlace[]> {
  const rows = await sql
    .selectFrom('passage_share as s')
    .innerJoin('person as p', 'p.id', 's.owner_id')
    .innerJoin('conversation_key as k', 'k.conversation_id', 's.conversation_id')
    .select([
      'k.wrapped_key',
      's.passage_id',
      's.conversation_id',
      's.citizen_id',
      's.from_turn',
      's.to_turn',
      's.purpose',
      'p.display_name',
    ])
    .where('s.with_person_id', '=', me.personId)
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id')
    .execute()
  const once = new Map(rows.map((row) => [row.passage_id, row]))
  return [...once.values()].map((row) => ({
    conversationId: row.conversation_id,
    wrappedKey: row.wrapped_key,
    citizenId: row.citizen_id,
    fromTurn: row.from_turn,
    toTurn: row.to_turn,
    passageId: row.passage_id,
    ownerName: row.display_name,
    purpose: row.purpose,
    kind: null,
    heldOn: null,
  }))
}

/** Passages of one's own conversations, newest first. */
export async function ownPassages(sql: Sql, me: SignedIn): Promise<LookUpPlace[]> {
  const rows = await sql
    .selectFrom('passage as p')
    .innerJoin('conversation as c', 'c.id', 'p.conversation_id')
    .innerJoin('conversation_key as k', 'k.conversation_id', 'c.id')
    .select(['p.id', 'p.conversation_id', 'p.citizen_id', 'p.from_turn', 'p.to_turn'])
    .select(['c.kind', 'c.held_on', 'k.wrapped_key'])
    .where('p.owner_id', '=', me.personId)
    .orderBy('c.held_on', 'desc')
    .orderBy('p.from_turn')
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({
    conversationId: row.conversation_id,
    wrappedKey: row.wrapped_key,
    citizenId: row.citizen_id,
    fromTurn: row.from_turn,
    toTurn: row.to_turn,
    passageId: row.id,
    ownerName: null,
    purpose: 'ownReflection',
    kind: row.kind,
    heldOn: row.held_on,
  }))
}
