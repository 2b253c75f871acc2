import type { Sql } from '@lydhoer/database'
import { z } from 'zod'

/** The finding that an address or a form names; where it is none, what is done is worth as much. */
export const findingNamed = z.uuid().nullable().catch(null)

/** The same, where the visitor may read it; or null. */
export async function findingIfRead(sql: Sql, id: string | null): Promise<string | null> {
  if (id === null) return null
  const row = await sql.selectFrom('finding').select('id').where('id', '=', id).executeTakeFirst()
  return row?.id ?? null
}
