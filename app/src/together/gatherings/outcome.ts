import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Invalid } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { openOfGatherings, outcomeContext, sealOfGatherings, type Keys } from './sealed.ts'
import { problems } from './told.ts'

/** What a gathering came to. */
export interface Outcome {
  words: string
  version: number
  by: string
  /** `YYYY-MM-DD`. */
  on: string
}

/** Null while nobody has written it. */
export async function outcomeOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Outcome | null> {
  const row = await sql
    .selectFrom('gathering_outcome as o')
    .leftJoin('person as p', 'p.id', 'o.written_by')
    .select(['o.words_sealed', 'o.version', 'o.written_on', 'p.display_name as name'])
    .where('o.gathering_id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const words = openOfGatherings(keys, me, outcomeContext(id), row.words_sealed)
  return { words, version: row.version, by: row.name ?? '', on: row.written_on }
}

/**
 * Writes what it came to.
 *
 * @param seen the version that it was written on; 0 where there was none
 * @throws Invalid where somebody else has written in the meantime
 */
export async function writeOutcome(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, words, seen, now }: { id: string; words: string; seen: number; now: Date },
): Promise<void> {
  const sealed = sealOfGatherings(keys, me, outcomeContext(id), words)
  const here = { municipality_id: me.municipalityId, gathering_id: id, written_by: me.personId }
  const { numInsertedOrUpdatedRows: begun } = await sql
    .insertInto('gathering_outcome')
    .values({ ...here, words_sealed: sealed })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (begun === 1n) return
  const stands = await outcomeOf(sql, keys, me, id)
  // Sent twice, it stands there already.
  if (stands?.words === words) return
  const { numUpdatedRows } = await sql
    .updateTable('gathering_outcome')
    .set({ words_sealed: sealed, version: seen + 1, written_by: me.personId, written_on: today(now) })
    .where('gathering_id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Invalid([{ field: 'words', what: problems.writtenSince }])
}
