// What the database knows of the master key: something that only that key opens.
import { sql } from 'kysely'
import type { Database } from './connection.ts'

/** Something sealed under the master key, or with a key of its own: whose it is, as the seal's context needs it. */
export type SealedBefore = {
  kind: 'words' | 'sound' | 'cpr'
  municipality_id: string
  /** The conversation, or the citizen. */
  of_id: string
  sealed: Buffer
}

/** What the master key must open, undefined before the first start; and what was sealed before it was kept. */
export async function keyCheck(db: Database): Promise<{ check: Buffer | undefined; before: SealedBefore[] }> {
  return db.atTheDoor({}, async (at) => {
    const kept = await sql<{ check: Buffer | null }>`select key_check() as check`.execute(at)
    const before =
      await sql<SealedBefore>`select kind, municipality_id, of_id, sealed from sealed_before()`.execute(at)
    return { check: kept.rows[0]?.check ?? undefined, before: before.rows }
  })
}

/** Keeps it at the first start. @returns what is kept now, which is another's if two started at once */
export async function keepKeyCheck(db: Database, sealed: Buffer): Promise<Buffer> {
  return db.atTheDoor({}, async (at) => {
    const { rows } = await sql<{ check: Buffer }>`select keep_key_check(${sealed}) as check`.execute(at)
    return rows[0]?.check ?? sealed
  })
}
