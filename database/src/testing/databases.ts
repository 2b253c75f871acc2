// Which server tests run on, and databases copied from a template on it.
import { createHash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { connect, type Database } from '../connection.ts'
import { appUrlFrom, migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'
import { joinSharedServer } from './shared-server.ts'

export type FreshDatabase = {
  db: Database
  /** The application's address. */
  url: string
  /** The administrator's address: for looking behind the policies. */
  ownerUrl: string
  /** Closes the pool and drops the database. */
  drop(): Promise<void>
}

/**
 * A migrated, empty database of one's own, in some 50 ms once the server and its template are there.
 * The server is TEST_DATABASE_URL's when LYDHOER_TEST_ON names it, the test run's (LYDHOER_TEST_SERVER), or one that the first
 * test process starts, the next ones join, and which ends by itself when the last of them has.
 * @example
 *   const fresh = await freshDatabase()
 *   after(() => fresh.drop())
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const serverUrl = await testServerUrl()
  return onServer(serverUrl, async (client) =>
    copyOf(client, serverUrl, await readyTemplate(client, serverUrl)),
  )
}

/** A database that has been filled, to be copied: each copy is one's own. Nothing may be connected to it any more. */
export type FilledDatabase = {
  copy(): Promise<FreshDatabase>
  drop(): Promise<void>
}

/**
 * Fills a database once, for many to have a copy of.
 * @example const filled = await filledDatabase(async (fresh) => { await people(fresh) })
 */
export async function filledDatabase(fill: (fresh: FreshDatabase) => Promise<void>): Promise<FilledDatabase> {
  const serverUrl = await testServerUrl()
  const fresh = await freshDatabase()
  await fill(fresh)
  await fresh.db.close()
  const name = new URL(fresh.ownerUrl).pathname.slice(1)
  return {
    copy: () => onServer(serverUrl, (client) => copyOf(client, serverUrl, name)),
    drop: () => onServer(serverUrl, (client) => dropDatabase(client, name)),
  }
}

async function copyOf(client: pg.Client, serverUrl: string, template: string): Promise<FreshDatabase> {
  const name = `lydhoer_test_${process.pid}_${randomBytes(4).toString('hex')}`
  // Copying the files takes a third of the time of writing each block to the log as well.
  await client.query(`create database ${name} template ${template} strategy file_copy`)
  // Rights on a database are not copied with its template.
  await client.query(`revoke all on database ${name} from public`)
  await client.query(`grant connect on database ${name} to lydhoer_app`)
  await client.query(`grant connect, create, temporary on database ${name} to lydhoer_owner`)
  const ownerUrl = withDatabase(serverUrl, name)
  const db = connect(appUrlFrom(ownerUrl), { most: 4 })
  return {
    db,
    url: appUrlFrom(ownerUrl),
    ownerUrl,
    drop: async () => {
      await db.close()
      await onServer(serverUrl, (client) => dropDatabase(client, name))
    },
  }
}

async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`drop database if exists ${name} with (force)`)
}

/** A database with nothing in it at all, as a municipality's new server has it. */
export async function emptyDatabase(): Promise<{ ownerUrl: string; drop(): Promise<void> }> {
  const serverUrl = await testServerUrl()
  const name = `lydhoer_test_${process.pid}_${randomBytes(4).toString('hex')}`
  await onServer(serverUrl, (client) => client.query(`create database ${name}`))
  return {
    ownerUrl: withDatabase(serverUrl, name),
    drop: async () => {
      await onServer(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

/** For the one who runs all tests: starts the shared server and tells child processes of it through the environment. */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const { url, leave } = await joinSharedServer()
  process.env['LYDHOER_TEST_SERVER'] = url
  return {
    url,
    stop: () => {
      leave()
      return Promise.resolve()
    },
  }
}

/** The administrator's address of the server that tests run on. */
export async function testServerUrl(): Promise<string> {
  const given = process.env['LYDHOER_TEST_ON'] || process.env['LYDHOER_TEST_SERVER']
  if (given) return given
  return (await (joined ??= joinSharedServer())).url
}
let joined: ReturnType<typeof joinSharedServer> | undefined

/** The address with another database in it. */
export function withDatabase(url: string, name: string): string {
  return url.replace(/^([a-z]+:\/\/[^/?]*)(\/[^?]*)?/, `$1/${name}`)
}

async function readyTemplate(client: pg.Client, serverUrl: string): Promise<string> {
  const all = await migrations()
  const jobs = await readFile(new URL('../jobs.ts', import.meta.url), 'utf8')
  const sum = createHash('sha256')
    .update(all.map((one) => one.checksum).join() + jobs)
    .digest('hex')
  const name = `lydhoer_template_${sum.slice(0, 16)}`
  const exists = async () =>
    (await client.query('select from pg_database where datname = $1', [name])).rowCount
  if (await exists()) return name
  // One process makes it, beside its name, while the others wait for this lock.
  await client.query('select pg_advisory_lock(771)')
  try {
    if (await exists()) return name
    await client.query(`drop database if exists ${name}_new`)
    await client.query(`create database ${name}_new`)
    await migrate(withDatabase(serverUrl, `${name}_new`))
    await client.query(`alter database ${name}_new rename to ${name}`)
    return name
  } finally {
    await client.query('select pg_advisory_unlock(771)')
  }
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
