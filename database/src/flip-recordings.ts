import { sql } from 'kysely'
import type { Database } from './connection.ts'

/** Deletes the recordings of FLIPs whose last day has passed; their files are to be removed afterwards. @returns how many */
export async function forgetFlipRecordings(db: Database): Promise<number> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<{ many: number }>`select forget_flip_recordings() as many`.execute(at)
    return rows[0]?.many ?? 0
  })
}
