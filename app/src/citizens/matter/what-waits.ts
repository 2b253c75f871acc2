import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { rowKey } from './row-key.ts'
import { openMatter } from './sealed-words.ts'

// Where a placement and what is asked for outside the usual meet: each leads to the other by its id, and is called by its name.

/** A placement that something outside the usual is asked for because of. */
export interface PlacementThatWaits {
  id: string
  where: string
  /** What it is agreed to lead to, and who promised it; null where nothing was agreed. */
  leadsTo: { words: string; promisedBy: string } | null
}

/** The placements of a citizen among some ids. */
export async function placementsThatWait(
  sql: Sql,
  key: Buffer,
  citizenId: string,
  ids: readonly string[],
): Promise<PlacementThatWaits[]> {
  if (ids.length === 0) return []
  const rows = await sql
    .selectFrom('placement as p')
    .leftJoin('package_course as c', 'c.placement_id', 'p.id')
    .select(['p.id', 'p.words_sealed', 'c.words_sealed as course_sealed'])
    .where('p.citizen_id', '=', citizenId)
    .where('p.id', 'in', ids)
    .execute()
  return rows.map(({ id, words_sealed, course_sealed }) => ({
    id,
    where: openMatter<{ where: string }>(key, `placement ${id} words`, words_sealed).where,
    leadsTo: course_sealed
      ? openMatter<{ words: string; promisedBy: string }>(key, `package_course ${id} words`, course_sealed)
      : null,
  }))
}

/** What of the words of a grant calls it in a line. */
export interface GrantCalled {
  what: string
  name: string
  by: string
}

export const wordsOfGrant = (id: string): string => `unusual_grant ${id} words`

/** What it is called in a line, and whose it is, without the rest. */
export const calledGrant = (
  keys: Pick<Services, 'masterKey'>,
  me: SignedIn,
  row: { id: string; wrapped_key: Buffer | string; words_sealed: Buffer | string },
): GrantCalled =>
  openMatter<GrantCalled>(rowKey(keys, me, 'grant', row), wordsOfGrant(row.id), row.words_sealed)

/** What is asked for because of a placement, the newest first. */
export async function askedBecauseOf(
  sql: Sql,
  keys: Pick<Services, 'masterKey'>,
  me: SignedIn,
  placementId: string,
): Promise<{ id: string; what: string }[]> {
  const rows = await sql
    .selectFrom('unusual_grant')
    .select(['id', 'wrapped_key', 'words_sealed'])
    .where('placement_id', '=', placementId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, what: calledGrant(keys, me, row).what }))
}
