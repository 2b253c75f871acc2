import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'

/** What people put on talk, each for themselves until they share it: what they noticed, and codes. By their tables. */
export type Notes = 'noticing' | 'coded_span'

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
