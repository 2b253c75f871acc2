import { sql } from 'kysely'
import type { Database } from './connection.ts'

/** Deletes what belongs to citizens' matters and has been kept as long as the municipality's rules say. @returns how many rows */
export async function forgetPastRetention(db: Database): Promise<number> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<{ many: number }>`select forget_past_retention() as many`.execute(at)
    return rows[0]?.many ?? 0
  })
}
