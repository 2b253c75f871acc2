// A scene in a database and one connection on which promises are tried, each rolled back.
import pg from 'pg'
import type { FreshDatabase } from '../testing.ts'
import { asking } from './asking.ts'
import { likeliestFirst, type Attempt } from './likeliest-first.ts'
import { setScene } from './scene.ts'
import { sessionOptions } from '../session-options.ts'
import { promises } from './promises.ts'

export type Stage = {
  client: pg.Client
  /** Those that hold rows of a municipality. */
  tables: string[]
  /** Runs one promise and rolls back. @throws its assertion when it does not hold */
  rehearse(one: Attempt): Promise<void>
  /** The name of a promise that breaks once `statement` has been run; those about `subject` are asked first. */
  brokenBy(statement: string, subject: string): Promise<string | undefined>
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
  const rehearse = ({ holds }: Attempt) => asking(client, scene, tables, readable, holds)
  const broke = new Map<string, Set<string>>()
  const firstBroken = async (attempts: Attempt[]) => {
    for (const one of attempts)
      try {
        await rehearse(one)
      } catch {
        return one.name
      }
    return undefined
  }
  return {
    client,
    tables,
    rehearse,
    brokenBy: async (statement, subject) => {
      await client.query('savepoint mutation')
      await client.query('set local role lydhoer_owner')
      await client.query(statement)
      // Before PostgreSQL 18 a function of SQL is remembered as it was by those that have called it in this transaction.
      await client.query('discard plans')
      const before = broke.get(subject) ?? new Set()
      const broken = await firstBroken(likeliestFirst(promises, subject, tables.includes(subject), before))
      if (broken) broke.set(subject, before.add(broken))
      await client.query('rollback to savepoint mutation')
      return broken
    },
    close: () => client.end(),
  }
}
