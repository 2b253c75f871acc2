import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { fileOf, sealFileKey, type FilePlace, type NewFile } from '../../matter/kept-files.ts'

/** A photo of the paper on which the two wrote at a meeting. */
export interface Photo {
  id: string
  putUpBy: string
  createdAt: Date
}

const rowOf = (id: string) => `meeting_photo ${id}`

/** The photos of a meeting, in the order in which they were put up. */
export const photosOf = async (sql: Sql, meetingId: string): Promise<readonly Photo[]> =>
  (await photosOfEach(sql, [meetingId])).get(meetingId) ?? []

/** The photos of several meetings, by the meeting; one without has none in the map. */
export async function photosOfEach(
  sql: Sql,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Photo[]>> {
  const rows = await sql
    .selectFrom('meeting_photo')
    .select(['meeting_id as meetingId', 'id', 'put_up_by as putUpBy', 'created_at as createdAt'])
    .where('meeting_id', '=', sqlTag<string>`any(${meetingIds}::uuid[])`)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, ({ meetingId }) => meetingId)
}

/** Puts a photo up. @returns false where it is up already: the same form was sent twice */
export async function keepPhoto(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  meeting: { id: string; citizenId: string },
  { file, submissionId }: { file: NewFile; submissionId: string },
): Promise<boolean> {
  const id = crypto.randomUUID()
  const { numInsertedOrUpdatedRows } = await sql
    .insertInto('meeting_photo')
    .values({
      municipality_id: me.municipalityId,
      id,
      citizen_id: meeting.citizenId,
      meeting_id: meeting.id,
      put_up_by: me.personId,
      object_id: file.objectId,
      mime: file.mime,
      file_key_sealed: sealFileKey(key, rowOf(id), file),
      submission_id: submissionId,
    })
    .onConflict((same) => same.columns(['municipality_id', 'put_up_by', 'submission_id']).doNothing())
    .executeTakeFirstOrThrow()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** That it may still be seen by the one who asks. */
export const photoRow = (sql: Sql, meetingId: string, id: string) =>
  sql.selectFrom('meeting_photo').select('id').where('id', '=', id).where('meeting_id', '=', meetingId)

/** A photo, to be seen. @throws NotFound where it is not there, or not for the one who asks */
export async function photoOf(
  sql: Sql,
  key: Buffer,
  { municipalityId }: SignedIn,
  meeting: { id: string; citizenId: string },
  id: string,
): Promise<FilePlace & { mime: string }> {
  const row = await photoRow(sql, meeting.id, id)
    .select(['object_id', 'mime', 'file_key_sealed'])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return { ...fileOf(key, rowOf(id), { municipalityId, citizenId: meeting.citizenId }, row), mime: row.mime }
}

/**
 * Takes a photo away; its file is to be removed when that has been committed (`sweepErased`). Gone already is gone.
 *
 * @throws NotFound where somebody else put it up, and it is not the citizen who asks
 */
export async function takePhotoAway(sql: Sql, meetingId: string, id: string): Promise<void> {
  const { numDeletedRows } = await sql
    .deleteFrom('meeting_photo')
    .where('id', '=', id)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n && (await photoRow(sql, meetingId, id).executeTakeFirst())) throw new NotFound()
}
