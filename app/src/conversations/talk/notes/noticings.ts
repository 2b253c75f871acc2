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
  Pick<Noticing, 'earSessionId'> & { kind: Noticing['kind'] | 'draft'; body_sealed: Buffer | string }

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
    .where('n.kind', '!=', 'draft')
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
  rows.map(({ body_sealed, authorId, sharedAt, kind, ...row }) => ({
    ...row,
    kind: kind === 'experiment' ? kind : 'noticing',
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
  if (noticing.earSessionId !== undefined) await dropDraft(sql, me, noticing.submissionId)
  await put(sql, key, me, noticing)
}

async function put(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  noticing: Omit<NewNoticing, 'kind'> & { kind?: Noticing['kind'] | 'draft' },
): Promise<void> {
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

const dropDraft = (sql: Sql, me: SignedIn, submissionId: string) =>
  sql
    .deleteFrom('noticing')
    .where('author_id', '=', me.personId)
    .where('submission_id', '=', submissionId)
    .where('kind', '=', 'draft')
    .execute()

/** What somebody is writing in an ear session; nothing of it is anybody else's. */
export interface Draft {
  submissionId: string
  body: string
}

/**
 * Keeps what the visitor is writing in an ear session, in place of what was kept of the same form before; nothing when it is empty, or has been
 * saved meanwhile.
 */
export async function keepDraft(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  draft: Omit<NewNoticing, 'kind'> & { earSessionId: string },
): Promise<void> {
  await dropDraft(sql, me, draft.submissionId)
  if (draft.body.trim() === '') return
  await put(sql, await wordsKey(sql, keys, me, draft.conversationId), me, { ...draft, kind: 'draft' })
}

/** What the visitor was writing last in an ear session; null when all of it is saved. */
export async function draftOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { conversationId, sessionId }: { conversationId: string; sessionId: string },
): Promise<Draft | null> {
  const row = await sql
    .selectFrom('noticing')
    .select(['id', 'submission_id as submissionId', 'body_sealed'])
    .where('author_id', '=', me.personId)
    .where('ear_session_id', '=', sessionId)
    .where('kind', '=', 'draft')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const key = await wordsKey(sql, keys, me, conversationId)
  const body = unsealJson<string>(key, context(conversationId, row.id), row.body_sealed)
  return { submissionId: row.submissionId, body }
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
