import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../../shared/request/route.ts'
import { bytesOf } from '../../../shared/sealing/bytes-of.ts'
import { sealJson, unsealJson } from '../../../shared/sealing/seal.ts'
import type { Services } from '../../../shared/request/services.ts'
import { wordsKey } from '../transcript/transcript.ts'
import { newNote, noteColumns, type NewNote, type NoteOnTalk, type NoteRow } from './notes.ts'

type Keys = Pick<Services, 'masterKey'>

/** What somebody noticed (or, as an experiment, wants to try), as its reader sees it. */
export interface Noticing extends NoteOnTalk {
  kind: 'noticing' | 'experiment'
  /** The ear session that it was written in. */
  earSessionId: string | null
  body: string
}

/** The same as it is read, here or among other things as JSON. */
export type SealedNoticing = NoteRow &
  Pick<Noticing, 'kind' | 'earSessionId'> & { body_sealed: Buffer | string }

/** Of a noticing (`n`) and its author (`p`). */
export const noticingColumns = [
  ...noteColumns,
  'n.kind',
  'n.ear_session_id as earSessionId',
  'n.body_sealed',
] as const

export interface NewNoticing extends NewNote {
  earSessionId?: string
  kind?: 'noticing' | 'experiment'
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
    .select(noticingColumns)
    .where('n.conversation_id', '=', conversationId)
  if (only.id !== undefined) query = query.where('n.id', '=', only.id)
  if (only.passageId) query = query.where('n.passage_id', '=', only.passageId)
  if (only.earSessionId) query = query.where('n.ear_session_id', '=', only.earSessionId)
  const rows = await query.orderBy('n.created_at').execute()
  return rows.length === 0
    ? []
    : openNoticings(await wordsKey(sql, keys, me, conversationId), me, conversationId, rows)
}

/** Opens noticings that were read, with the key of the conversation's words. */
export const openNoticings = (
  key: Buffer,
  me: SignedIn,
  conversationId: string,
  rows: readonly SealedNoticing[],
): Noticing[] =>
  rows.map(({ body_sealed, authorId, sharedAt, ...row }) => ({
    ...row,
    body: unsealJson<string>(key, context(conversationId, row.id), bytesOf(body_sealed)),
    mine: authorId === me.personId,
    shared: sharedAt !== null,
  }))

/** Writes what the visitor noticed, private to them; the same submission twice is one noticing. */
export async function writeNoticing(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  noticing: NewNoticing,
): Promise<void> {
  const key = await wordsKey(sql, keys, me, noticing.conversationId)
  const row = newNote(me, noticing)
  await sql
    .insertInto('noticing')
    .values({
      ...row,
      ear_session_id: noticing.earSessionId ?? null,
      kind: noticing.kind ?? 'noticing',
      body_sealed: sealJson(key, context(noticing.conversationId, row.id), noticing.body),
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
