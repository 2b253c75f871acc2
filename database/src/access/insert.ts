// Rows given as plain objects, for setting up a scene behind the policies.
import type pg from 'pg'

export type PlainRow = Record<string, string | number | boolean | null>

/**
 * Inserts rows, all with the same columns; bytea as `\x…`. Unnamed columns get their defaults.
 * @example await insert(client, 'department', [{ municipality_id, name: 'Unge' }])
 */
export async function insert(client: pg.ClientBase, table: string, rows: PlainRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  await client.query(
    `insert into lydhoer.${table} (${columns})
       select ${columns} from jsonb_populate_recordset(null::lydhoer.${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}
