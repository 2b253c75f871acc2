import { sql } from 'kysely'
import type { Database } from './connection.ts'

/** Deletes what is kept of rounds of visits that are long over, by the rules of `days_kept`. @returns how many rounds */
export async function forgetFeedbackRounds(db: Database): Promise<number> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<{ many: number }>`select forget_feedback_rounds() as many`.execute(at)
    return rows[0]?.many ?? 0
  })
}
