// Every row of every table as text: what a search through the whole database would meet, and what a backup must bring back.
import { onDuty } from '../on-duty.ts'

/** Table names with their schema, each with its rows as text, sorted. */
export async function everyRow(ownerUrl: string, schemas: string[]): Promise<Map<string, string[]>> {
  return onDuty(ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any ($1) order by 1`,
      [schemas],
    )
    const found = new Map<string, string[]>()
    for (const { name } of rows) {
      const all = await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
      found.set(
        name,
        all.rows.map(({ row }) => row),
      )
    }
    return found
  })
}
