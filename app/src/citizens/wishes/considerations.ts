import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { newRowKey, rowKey } from '../matter/row-key.ts'
import { matterKey, openMatter, sealMatter } from '../matter/sealed-words.ts'

/** How far a consideration goes; each sees also what goes further. */
export const shared = ['me', 'caseworker', 'consultant', 'place'] as const
export type Shared = (typeof shared)[number]

/** Something that has to be considered where a citizen works. */
export interface Consideration {
  id: string
  words: string
  sharedWith: Shared
  writtenAt: Date
}

type Keys = Pick<Services, 'masterKey'>
const context = (id: string) => `consideration ${id} words`

/** Those of a citizen that the visitor may see, in the order in which they were written. */
export async function considerationsOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  citizenId: string,
): Promise<Consideration[]> {
  const rows = await sql
    .selectFrom('consideration')
    .selectAll()
    .where('citizen_id', '=', citizenId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, sharedWith: row.shared_with, writtenAt: row.created_at },
    words: openMatter<{ words: string }>(
      rowKey(keys, me, 'consideration', row),
      context(row.id),
      row.words_sealed,
    ).words,
  }))
}

/** The citizen writes what has to be considered; the same submission twice is one. */
export async function writeConsideration(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { words, sharedWith, submissionId }: { words: string; sharedWith: Shared; submissionId: string },
): Promise<void> {
  // It goes with the key of the citizen, so that there must be one.
  await matterKey(sql, keys, me, me.personId)
  const id = crypto.randomUUID()
  const { key, wrapped } = newRowKey(keys, me, 'consideration', id)
  await sql
    .insertInto('consideration')
    .values({
      ...{ municipality_id: me.municipalityId, id, citizen_id: me.personId, wrapped_key: wrapped },
      ...{ shared_with: sharedWith, submission_id: submissionId },
      words_sealed: sealMatter(key, context(id), { words }),
    })
    .onConflict((same) => same.columns(['municipality_id', 'citizen_id', 'submission_id']).doNothing())
    .execute()
}

/** The citizen says how far it goes from now on. @throws NotFound unless it is their own */
export async function share(sql: Sql, me: SignedIn, id: string, sharedWith: Shared): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('consideration')
    .set({ shared_with: sharedWith })
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/**
 * The citizen deletes it.
 *
 * @returns the address that undoes it; undefined where it is gone already
 */
export async function deleteConsideration(
  sql: Sql,
  { services, me }: Visit,
  id: string,
): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('consideration')
    .where('id', '=', id)
    .where('citizen_id', '=', me.personId)
    .returning(['municipality_id', 'id', 'citizen_id', 'wrapped_key', 'words_sealed'])
    .returning(['shared_with', 'submission_id'])
    .executeTakeFirst()
  return row && letGo(sql, services, me, { kind: 'consideration', kept: row })
}
