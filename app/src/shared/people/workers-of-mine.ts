import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'

/** What those are called who work with the citizen who asks, or have worked with them, by id. */
export async function workersOfMine(sql: Sql): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sqlTag<{ id: string; name: string }>`select worker_id as id, worker as name
    from workers_of_mine()`.execute(sql)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
