import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../../shared/request/route.ts'
import { sealJson, unsealJson } from '../../../shared/sealing/seal.ts'
import type { Services } from '../../../shared/request/services.ts'
import { wordsKey } from '../transcript/transcript.ts'

type Keys = Pick<Services, 'masterKey'>

/** What somebody noticed (or, as an experiment, wants to try), as its reader sees it. */
export interface Noticing {
  id: string
  kind: 'noticing' | 'experiment'
  passageId: string | null
  earSessionId: string | null
  fromTurn: number
  toTurn: number
  fromChar: number | null
  toChar: number | null
  body: string
  authorName: string
  mine: boolean
  shared: boolean
}

export interface NewNoticing {
  submissionId: string
  conversationId: string
  /** Whose conversation it is; the one who writes may be a colleague. */
  ownerId: string
  passageId?: string | null
  earSessionId?: string
  kind?: 'noticing' | 'experiment'
  fromTurn: number
  toTurn: number
  fromChar?: number | null
  toChar?: number | null
  body: string
}

/** A noticing is sealed with the key of the conversation it is about, so that it goes when the conversation goes. */
const context = (conversationId: string, id: string) => `noticing ${conversationId} ${id}`

/** The visitor's own noticings about a conversation, and those that others have shared with them. */
export async function noticingsSeenBy(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  conversationId: string,
  only: { id?: string; passageId?: string; earSessionId?: string } = {},
): Promise<Noticing[]> {
  let query = sql
    .selectFrom('noticing as n')
    .innerJoin('person as p', 'p.id', 'n.author_id')
    .select([
      'n.id',
      'n.kind',
      'n.passage_id',
      'n.ear_session_id',
      'n.from_turn',
      'n.to_turn',
      'n.from_char',
      'n.to_char',
      'n.body_sealed',
      'n.author_id',
      'n.shared_at',
      'p.display_name',
    ])
    .where('n.conversation_id', '=', conversationId)
  if (only.id !== undefined) query = query.where('n.id', '=', only.id)
  if (only.passageId) query = query.where('n.passage_id', '=', only.passageId)
  if (only.earSessionId) query = query.where('n.ear_session_id', '=', only.earSessionId)
  const rows = await query.orderBy('n.created_at').execute()
  if (rows.length === 0) return []
  const key = await wordsKey(sql, keys, me, conversationId)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    passageId: row.passage_id,
    earSessionId: row.ear_session_id,
    fromTurn: row.from_turn,
    toTurn: row.to_turn,
    fromChar: row.from_char,
    toChar: row.to_char,
    body: unsealJson<string>(key, context(conversationId, row.id), row.body_sealed),
    authorName: row.display_name,
    mine: row.author_id === me.personId,
    shared: row.shared_at !== null,
  }))
}

/** Writes what the visitor noticed, private to them; the same submission twice is one noticing. */
export async function writeNoticing(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  noticing: NewNoticing,
): Promise<void> {
  const key = await wordsKey(sql, keys, me, noticing.conversationId)
  const id = crypto.randomUUID()
  await sql
    .insertInto('noticing')
    .values({
      municipality_id: me.municipalityId,
      id,
      conversation_id: noticing.conversationId,
      owner_id: noticing.ownerId,
      passage_id: noticing.passageId ?? null,
      ear_session_id: noticing.earSessionId ?? null,
      author_id: me.personId,
      kind: noticing.kind ?? 'noticing',
      from_turn: noticing.fromTurn,
      to_turn: noticing.toTurn,
      from_char: noticing.fromChar ?? null,
      to_char: noticing.toChar ?? null,
      body_sealed: sealJson(key, context(noticing.conversationId, id), noticing.body),
      submission_id: noticing.submissionId,
    })
    .onConflict((on) => on.columns(['municipality_id', 'author_id', 'submission_id']).doNothing())
    .execute()
}

/** Says one's own in other words. */
export async function rewriteNoticing(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, conversationId, body }: { id: string; conversationId: string; body: string },
): Promise<void> {
  const key = await wordsKey(sql, keys, me, conversationId)
  await sql
    .updateTable('noticing')
    .set({ body_sealed: sealJson(key, context(conversationId, id), body), updated_at: new Date() })
    .where('id', '=', id)
    .where('author_id', '=', me.personId)
    .execute()
}
