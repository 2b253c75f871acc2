import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { ReadsAlong } from '../matter/reading-along.ts'

/** The citizen says who reads along; null is nobody, and nothing is kept then. */
export async function sayWhoReadsAlong(
  sql: Sql,
  me: SignedIn,
  who: ReadsAlong | null,
  now: Date,
): Promise<void> {
  if (who === null) {
    await sql.deleteFrom('reading_along').where('citizen_id', '=', me.personId).execute()
    return
  }
  await sql
    .insertInto('reading_along')
    .values({ municipality_id: me.municipalityId, citizen_id: me.personId, who, said_at: now })
    .onConflict((same) => same.columns(['municipality_id', 'citizen_id']).doUpdateSet({ who, said_at: now }))
    .execute()
}
