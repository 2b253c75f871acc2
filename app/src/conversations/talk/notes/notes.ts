import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'

/** What people put on talk, each for themselves until they share it: what they noticed, and codes. By their tables. */
export type Notes = 'noticing' | 'coded_span'

/** Where a note stands: UTF-16 units into the turn's text, or null for whole turns. */
export interface NoteOnTalk {
  id: string
  passageId: string | null
  fromTurn: number
  toTurn: number
  fromChar: number | null
  toChar: number | null
  authorName: string
  mine: boolean
  shared: boolean
}

/** The same of a note (`n`) and its author (`p`), as columns. */
export const noteColumns = [
  'n.id',
  'n.passage_id as passageId',
  'n.from_turn as fromTurn',
  'n.to_turn as toTurn',
  'n.from_char as fromChar',
  'n.to_char as toChar',
  'n.author_id as authorId',
  'n.shared_at as sharedAt',
  'p.display_name as authorName',
] as const

export interface NewNote {
  submissionId: string
  conversationId: string
  /** Whose conversation it is; the one who writes may be a colleague. */
  ownerId: string
  passageId?: string | null
  fromTurn: number
  toTurn: number
  fromChar?: number | null
  toChar?: number | null
}

/** A note to be written, the visitor's own. */
export const newNote = (me: SignedIn, note: NewNote) => ({
  municipality_id: me.municipalityId,
  id: crypto.randomUUID(),
  conversation_id: note.conversationId,
  owner_id: note.ownerId,
  passage_id: note.passageId ?? null,
  author_id: me.personId,
  from_turn: note.fromTurn,
  to_turn: note.toTurn,
  from_char: note.fromChar ?? null,
  to_char: note.toChar ?? null,
  submission_id: note.submissionId,
})

/**
 * Lets those who have the passage read one's own, or takes it back: one, or all that one has put on a passage.
 *
 * @throws NotFound when the one is not the visitor's.
 */
export async function shareNotes(
  sql: Sql,
  me: SignedIn,
  notes: Notes,
  which: { id: string } | { allOn: string },
  shared: boolean,
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable(notes)
    .set({ shared_at: shared ? new Date() : null })
    .where('author_id', '=', me.personId)
    .where((is) => ('id' in which ? is('id', '=', which.id) : is('passage_id', '=', which.allOn)))
    .executeTakeFirst()
  if ('id' in which && numUpdatedRows === 0n) throw new NotFound()
}

/**
 * Deletes one of one's own.
 *
 * @throws NotFound when it is not the visitor's.
 */
export async function deleteNote(sql: Sql, me: SignedIn, notes: Notes, id: string): Promise<void> {
  const { numDeletedRows } = await sql
    .deleteFrom(notes)
    .where('id', '=', id)
    .where('author_id', '=', me.personId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new NotFound()
}
