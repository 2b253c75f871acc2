// What a machine that stopped has left undone, found from the rows it is about; ids only, of every municipality.
import { sql } from 'kysely'
import type { Database } from './connection.ts'

type OfOwner = { municipality_id: string; owner_id: string }

/** The recordings that wait to be measured, or are being measured. */
export async function recordingsToMeasure(db: Database): Promise<(OfOwner & { conversation_id: string })[]> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<OfOwner & { conversation_id: string }>`
      select municipality_id, owner_id, conversation_id from recordings_to_measure()`.execute(at)
    return rows
  })
}

/** The studies that wait to be computed, or are being computed. */
export async function studiesToCompute(db: Database): Promise<(OfOwner & { study_id: string })[]> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<OfOwner & { study_id: string }>`
      select municipality_id, owner_id, study_id from studies_to_compute()`.execute(at)
    return rows
  })
}

/** The registers that came and have not been read. */
export async function registersToRead(db: Database): Promise<(OfOwner & { data_set_id: string })[]> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<OfOwner & { data_set_id: string }>`
      select municipality_id, owner_id, data_set_id from registers_to_read()`.execute(at)
    return rows
  })
}

/** Those of some objects of the store that no row names. */
export async function objectsWithoutRows(db: Database, objectIds: readonly string[]): Promise<string[]> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<{ id: string }>`
      select objects_without_rows(${objectIds}::text[]) as id`.execute(at)
    return rows.map(({ id }) => id)
  })
}

/** Who is to be told something of a meeting by mail at this moment: five hundred at most, first those who have waited longest. */
export async function mailToSend(
  db: Database,
  now: Date,
): Promise<{ municipality_id: string; person_id: string; meeting_id: string }[]> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<{ municipality_id: string; person_id: string; meeting_id: string }>`
      select municipality_id, person_id, meeting_id from mail_to_send(${now})`.execute(at)
    return rows
  })
}
