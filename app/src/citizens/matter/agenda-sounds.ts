import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Helper } from './help.ts'
import { fileOf, sealFileKey, type FilePlace, type NewFile } from './kept-files.ts'
import { openMatter, sealMatter } from './sealed-words.ts'

/** What one of the two wrote down of what was said, until the citizen says that it is that. */
export interface WrittenDown {
  words: string
  pictures: readonly string[]
  helpedBy: Helper | null
  /** Whoever wrote it down, and when. */
  by: string
  at: Date
}

/** A line that is still sound: how long it lasts, and what has been written down of it. */
export interface Spoken {
  durationMs: number
  writtenDown: WrittenDown | null
}

const rowOf = (lineId: string) => `agenda_sound ${lineId}`
const wordsContext = (lineId: string) => `${rowOf(lineId)} words`

/** The row as it stands beside its line. */
export interface SoundRow {
  duration_ms: number | null
  down_sealed: Buffer | null
  worded_by: string | null
  worded_at: Date | null
}

/** What a line's sound is, where it has one. */
export function spokenIn(key: Buffer, lineId: string, row: SoundRow): Spoken | null {
  const { duration_ms: durationMs, down_sealed: sealed, worded_by: by, worded_at: at } = row
  if (durationMs === null) return null
  const isDown = sealed !== null && by !== null && at !== null
  type Down = Pick<WrittenDown, 'words' | 'pictures' | 'helpedBy'>
  return {
    durationMs,
    writtenDown: isDown ? { ...openMatter<Down>(key, wordsContext(lineId), sealed), by, at } : null,
  }
}

/** Lets a line of one's own be sound. @returns false where it is already: the same form was sent twice */
export async function keepSpoken(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  lineId: string,
  sound: NewFile & { durationMs: number },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await sql
    .insertInto('agenda_sound')
    .values({
      municipality_id: me.municipalityId,
      agenda_line_id: lineId,
      citizen_id: me.personId,
      object_id: sound.objectId,
      mime: sound.mime,
      duration_ms: sound.durationMs,
      file_key_sealed: sealFileKey(key, rowOf(lineId), sound),
    })
    .onConflict((same) => same.columns(['municipality_id', 'agenda_line_id']).doNothing())
    .executeTakeFirstOrThrow()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** The sound of a line, to be heard. @throws NotFound where it has none, or not for the one who asks */
export async function soundOf(
  sql: Sql,
  key: Buffer,
  { municipalityId }: SignedIn,
  citizenId: string,
  lineId: string,
): Promise<FilePlace & { mime: string }> {
  const row = await soundRow(sql, citizenId, lineId)
    .select(['object_id', 'mime', 'file_key_sealed'])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return { ...fileOf(key, rowOf(lineId), { municipalityId, citizenId }, row), mime: row.mime }
}

/** That it may still be heard by the one who asks. */
export const soundRow = (sql: Sql, citizenId: string, lineId: string) =>
  sql
    .selectFrom('agenda_sound')
    .select('agenda_line_id')
    .where('agenda_line_id', '=', lineId)
    .where('citizen_id', '=', citizenId)

/** Writes down what was said, beside the sound. @returns false where it is the citizen's to change, or no sound any more */
export async function writeDown(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  lineId: string,
  { words, pictures, helpedBy, at }: Omit<WrittenDown, 'by'>,
): Promise<boolean> {
  const { numUpdatedRows } = await sql
    .updateTable('agenda_sound')
    .set({
      words_sealed: sealMatter(key, wordsContext(lineId), { words, pictures, helpedBy }),
      worded_by: me.personId,
      worded_at: at,
    })
    .where('agenda_line_id', '=', lineId)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Ends the sound of a line; its file is to be removed when that has been committed (`sweepErased`). */
export async function endSound(sql: Sql, lineId: string): Promise<void> {
  await sql.deleteFrom('agenda_sound').where('agenda_line_id', '=', lineId).execute()
}
