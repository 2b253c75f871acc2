// A scene in a database and one connection on which promises are tried, each rolled back.
import pg from 'pg'
import type { FreshDatabase } from '../testing.ts'
import { asking } from './asking.ts'
import { setScene } from './scene.ts'
import { sessionOptions } from '../session-options.ts'
import type { Promised } from './promise.ts'

export type Stage = {
  client: pg.Client
  /** Those that hold rows of a municipality. */
  tables: string[]
  /** Runs one promise and rolls back. @throws its assertion when it does not hold */
  rehearse(one: Promised): Promise<void>
  close(): Promise<void>
}

export async function openStage(fresh: FreshDatabase): Promise<Stage> {
  const scene = await setScene(fresh)
  const client = new pg.Client({ connectionString: fresh.ownerUrl, options: sessionOptions })
  await client.connect()
  await client.query('grant lydhoer_app to current_user') // so that an administrator without all rights may act as it
  const { rows } = await client.query<{ name: string; readable: boolean }>(
    `select tablename as name, has_table_privilege('lydhoer_app', 'lydhoer.' || tablename, 'select') as readable
     from pg_tables where schemaname = 'lydhoer' and tablename <> 'resting' order by 1`,
  )
  const tables = rows.map((row) => row.name)
  const readable = rows.filter((row) => row.readable).map((row) => row.name)
  await client.query('begin')
  return {
    client,
    tables,
    rehearse: (one) => asking(client, scene, tables, readable, one.holds),
    close: () => client.end(),
  }
}
