// What the program does about meetings for nobody in particular.
import { sql } from 'kysely'
import type { Database, Who } from './connection.ts'

/** Deletes the meetings that are off and those who were excused, once nobody is left to be told. @returns how many meetings */
export async function forgetMeetings(db: Database): Promise<number> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<{ many: number }>`select forget_meetings() as many`.execute(at)
    return rows[0]?.many ?? 0
  })
}

/**
 * Whose feed has this secret in its address, while they work here; null when nobody's has.
 *
 * @param hash SHA-256 of the secret
 */
export async function whoseFeed(db: Database, hash: Buffer): Promise<Who | null> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<{ municipality_id: string; person_id: string }>`
      select municipality_id, person_id from whose_feed(${hash})`.execute(at)
    const [whose] = rows
    return whose ? { municipalityId: whose.municipality_id, personId: whose.person_id } : null
  })
}
