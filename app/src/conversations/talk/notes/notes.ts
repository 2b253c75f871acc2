import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { PutBack } from '../../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../../shared/request/route.ts'
import { letGo } from '../../../shared/undo/let-go.ts'

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

/** The same as it is read, here or among other things as JSON. */
export type NoteRow = Omit<NoteOnTalk, 'mine' | 'shared'> & {
  authorId: string
  sharedAt: Date | string | null
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
 * Deletes one of one's own, and keeps for a moment what it takes to put it back.
 *
 * @param page where one goes on when it is undone
 * @returns the address that undoes it
 * @throws NotFound when it is not the visitor's.
 */
export async function deleteNote(
  sql: Sql,
  { services, me }: Pick<Visit, 'services' | 'me'>,
  notes: Notes,
  id: string,
  page: string,
): Promise<string> {
  const row = await sql
    .deleteFrom(notes)
    .where('id', '=', id)
    .where('author_id', '=', me.personId)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return letGo(sql, services, me, { kind: 'note', kept: { notes, row, page } satisfies KeptNote })
}

/** What the database fills in of a note, and nobody else may write. */
const filledIn = ['created_at', 'updated_at', 'rests_on', 'ground_until', 'stands_until']

interface KeptNote {
  notes: Notes
  row: Record<string, unknown>
  page: string
}

/**
 * Puts a deleted note back where it stood, shared if it was; what the database fills in it fills in anew, and whoever may no longer write
 * one there does not get it back.
 */
export const putBackNote: PutBack = async (_, sql, kept) => {
  const { notes, row, page } = kept as KeptNote
  const written = Object.entries(row).filter(([column]) => !filledIn.includes(column))
  await sql
    .insertInto(notes)
    .values(Object.fromEntries(written) as never)
    .onConflict((on) => on.doNothing())
    .execute()
  return page
}
