// Plain SQL files, applied in order, each once, each in its own transaction, by one process at a time.
import { createHash, createHmac } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { installJobs } from './jobs.ts'

const folder = fileURLToPath(new URL('../migrations/', import.meta.url))
const lockNumber = 4_926_117_203

export type Migration = { name: string; text: string; checksum: string }

/** The migrations in the order in which they are applied. */
export async function migrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, new URL('../migrations/', import.meta.url)), 'utf8')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/**
 * Brings a database up to date: roles, schema, tables and policies. Safe to repeat, and safe for several at once.
 * @param adminUrl a role that may create roles and schemas in this database
 * @param only the migrations to end with, as a backup of an older version had them; all unless told
 * @returns the names of the migrations that were applied now, and the address that the application connects with
 * @throws when a migration that was applied earlier has been changed or is missing
 */
export async function migrate(
  adminUrl: string,
  only?: Pick<Migration, 'name' | 'checksum'>[],
): Promise<{ applied: string[]; appUrl: string }> {
  const appUrl = appUrlFrom(adminUrl)
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'lydhoer migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await prepareRoles(client, decodeURIComponent(new URL(appUrl).password))
    const all = await migrations()
    for (const [index, { name, checksum }] of (only ?? []).entries())
      if (all[index]?.name !== name || all[index].checksum !== checksum)
        throw new Error(
          `Migration ${name} is unknown to this version of Lydhør, or was another; use the version of then`,
        )
    const applied = await applyMissing(client, all.slice(0, only?.length))
    await installJobs(client)
    return { applied, appUrl }
  } finally {
    await client.end()
  }
}

/**
 * The application's own address on the same server: role `lydhoer_app`, its password derived from the administrator's
 * (so that several machines agree on it without keeping it), or LYDHOER_APP_PASSWORD.
 */
export function appUrlFrom(adminUrl: string): string {
  const url = new URL(adminUrl)
  const password =
    process.env['LYDHOER_APP_PASSWORD'] ??
    createHmac('sha256', decodeURIComponent(url.password)).update('lydhoer_app').digest('base64url')
  return adminUrl.replace(
    /^(postgres(?:ql)?:\/\/)(?:[^@/?]*@)?/,
    (_all, scheme: string) => `${scheme}lydhoer_app:${encodeURIComponent(password)}@`,
  )
}

// Roles belong to the whole server, so two databases may be prepared in the same instant.
const alreadyDone = new Set(['42710', '23505', 'XX000'])

async function prepareRoles(client: pg.Client, appPassword: string): Promise<void> {
  const quoted = client.escapeLiteral(appPassword)
  const commands = [
    `create role lydhoer_owner nologin`,
    `create role lydhoer_app login nosuperuser nocreatedb nocreaterole noinherit nobypassrls`,
    `alter role lydhoer_app with login password ${quoted}`,
    `grant lydhoer_owner to current_user`,
  ]
  for (const command of commands)
    for (let attempt = 1; ; attempt++)
      try {
        await client.query(command)
        break
      } catch (error) {
        const code = (error as { code?: string }).code ?? ''
        if (!alreadyDone.has(code)) throw error
        if (code !== 'XX000' || attempt === 5) break // XX000: tuple concurrently updated
      }
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
  const database = rows[0]?.name ?? ''
  await client.query(`revoke all on database ${database} from public`)
  await client.query(`grant connect on database ${database} to lydhoer_app`)
  await client.query(`grant connect, create, temporary on database ${database} to lydhoer_owner`)
  await client.query(`revoke create on schema public from public`)
  await client.query(`create schema if not exists lydhoer authorization lydhoer_owner`)
  await client.query(`create schema if not exists lydhoer_migrations authorization lydhoer_owner`)
}

async function applyMissing(client: pg.Client, all: Migration[]): Promise<string[]> {
  await client.query('set role lydhoer_owner')
  await client.query('set search_path = lydhoer')
  await client.query(`grant usage on schema lydhoer to lydhoer_app`)
  await client.query(`create table if not exists lydhoer_migrations.applied (
    name text primary key, checksum text not null, at timestamptz not null default now())`)
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from lydhoer_migrations.applied order by name',
  )
  for (const [index, done] of rows.entries()) {
    const known = all[index]
    if (known?.name !== done.name)
      throw new Error(
        `The database has had migration ${done.name}, which this version of Lydhør does not know here`,
      )
    if (known.checksum !== done.checksum)
      throw new Error(
        `Migration ${done.name} was changed after it was applied; write a new migration instead`,
      )
  }
  const missing = all.slice(rows.length)
  for (const migration of missing) {
    try {
      await client.query('begin')
      await client.query(migration.text)
      await client.query('insert into lydhoer_migrations.applied (name, checksum) values ($1, $2)', [
        migration.name,
        migration.checksum,
      ])
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, { cause: error })
    }
  }
  return missing.map((migration) => migration.name)
}
