import { sql } from 'kysely'
import type { Database } from './connection.ts'

/** Deletes what companies could read of placements whose last day has passed. @returns how many */
export async function forgetHoursShown(db: Database): Promise<number> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<{ many: number }>`select forget_hours_shown() as many`.execute(at)
    return rows[0]?.many ?? 0
  })
}
