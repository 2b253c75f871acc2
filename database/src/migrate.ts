// Migrations are applied each once, each in its own transaction, by one process at a time.
import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { Refusal } from '@lydhoer/words'
import { installJobs } from './jobs.ts'
import { sentence } from './messages.ts'
import { migrations, type Migration } from './migrations.ts'
import { ownClient, refuseNoAddress, whyNotConnected } from './own-client.ts'
import { longWork } from './session-options.ts'

const lockNumber = 4_926_117_203

/**
 * Brings a database up to date: roles, schema, tables and policies. What is missing is applied, in the order of `wanted`, whatever
 * has been applied after it. Safe to repeat, and safe for several at once.
 * @param adminUrl a role that may create roles and schemas in this database
 * @param wanted the migrations to end with, as a backup of an older version had them; all that this version knows unless told
 * @returns the names of the migrations that were applied now, and the address that the application connects with
 * @throws {Refusal} when the database has had a migration that is not wanted, or one that has been changed since, or cannot be reached
 */
export async function migrate(
  adminUrl: string,
  wanted?: Migration[],
): Promise<{ applied: string[]; appUrl: string }> {
  refuseNoAddress(adminUrl)
  const appUrl = appUrlFrom(adminUrl)
  const client = await ownClient(adminUrl, 'migrate', longWork)
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await prepareRoles(client, decodeURIComponent(new URL(appUrl).password)).catch((error: unknown) => {
      throw whyNotConnected(error, adminUrl) ?? error
    })
    const applied = await applyMissing(client, wanted ?? (await migrations()))
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

async function applyMissing(client: pg.Client, wanted: Migration[]): Promise<string[]> {
  await client.query('set role lydhoer_owner')
  await client.query('set search_path = lydhoer')
  await client.query(`grant usage on schema lydhoer to lydhoer_app`)
  await client.query(`create table if not exists lydhoer_migrations.applied (
    name text primary key, checksum text not null, at timestamptz not null default now())`)
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from lydhoer_migrations.applied order by name',
  )
  for (const done of rows) {
    const known = wanted.find(({ name }) => name === done.name)
    if (!known) throw new Refusal(sentence((words) => words.newerData(done.name)))
    if (known.checksum !== done.checksum)
      throw new Refusal(sentence((words) => words.changedMigration(done.name)))
  }
  const missing = wanted.filter(({ name }) => !rows.some((done) => done.name === name))
  for (const migration of missing) {
    try {
      await client.query('begin')
      // A migration may move rows, which even the owner of the tables sees on duty only.
      await client.query(`select set_config('lydhoer.duty', 'setUp', true)`)
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
