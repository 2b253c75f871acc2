// An online backup: one snapshot of every table, taken while people work, and the sealed files of the object store.
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { Refusal } from '@lydhoer/words'
import { sentence } from '../messages.ts'
import { onDuty } from '../on-duty.ts'
import { fileAt, newManifest, writeManifest, type Manifest } from './manifest.ts'
import { tablesInOrder } from './tables-in-order.ts'
import { asLines, withdrawalsSeenOnDuty, type Withdrawal } from './withdrawals.ts'

/** What somebody outside reads for as long as a citizen says yes to it: a backup would bring it back after they have said no. */
export const neverBackedUp: readonly string[] = ['hours_shown']

export type BackupOptions = {
  /** The administrator's address (ownerUrl). */
  url: string
  /** The folder to make; it must not exist. */
  to: string
  /** The house's master key (32 bytes), under which the backup is signed. */
  masterKey: Buffer
  /** The object store's folder; its files are sealed and are copied as they are. */
  filesFolder?: string
  /** Whoever has a backup with the key in it can read everything, so it is left out unless asked for. */
  withKey?: boolean
}

/**
 * Makes a backup while the program runs. The folder appears when it is complete.
 * Background jobs are not in it: they are found again from what they are about. What is withdrawn while it is being made is
 * listed in it, and withdrawn once more when it is restored.
 * @returns its manifest
 * @throws {Refusal} when the folder exists
 * @example await backup({ url: server.ownerUrl, to: '/backup/2026-11-20', masterKey, filesFolder: '/var/lib/lydhoer/files' })
 */
export async function backup(options: BackupOptions): Promise<Manifest> {
  if (existsSync(options.to)) throw new Refusal(sentence((words) => words.backupThere(options.to)))
  const part = `${options.to}.part`
  await rm(part, { recursive: true, force: true })
  await mkdir(join(part, 'tables'), { recursive: true, mode: 0o700 })
  const manifest = newManifest(new Date())
  const before = await onDuty(options.url, 'backup', async (client) => {
    await client.query('set transaction read only')
    const applied = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from lydhoer_migrations.applied order by name',
    )
    manifest.migrations = applied.rows
    for (const table of await tablesInOrder(client)) {
      if (neverBackedUp.includes(table)) continue
      const path = `tables/${table}.jsonl.gz`
      const rows = await writeTable(client, table, join(part, path))
      manifest.tables.push({ table, rows, ...(await fileAt(part, path)) })
    }
    return withdrawalsSeenOnDuty(client)
  })
  // After the snapshot: sound that was added meanwhile has no row and no key in it, sound erased meanwhile is gone for good.
  if (options.filesFolder) await copyFiles(options.filesFolder, part, manifest)
  if (options.withKey) {
    await writeFile(join(part, 'key'), `${options.masterKey.toString('base64')}\n`, {
      mode: 0o600,
      flush: true,
    })
    manifest.key = await fileAt(part, 'key')
  }
  await listWithdrawn(options.url, part, before, manifest)
  await writeManifest(part, manifest, options.masterKey)
  await rename(part, options.to)
  await flushFolder(dirname(options.to))
  return manifest
}

/** What was withdrawn since the snapshot still lies in it. */
async function listWithdrawn(
  url: string,
  part: string,
  before: Withdrawal[],
  manifest: Manifest,
): Promise<void> {
  const known = new Set(before.map(({ id }) => id))
  const now = await onDuty(url, 'backup', withdrawalsSeenOnDuty)
  const meanwhile = now.filter(({ id }) => !known.has(id))
  if (meanwhile.length === 0) return
  await writeFile(join(part, 'withdrawals.jsonl'), asLines(meanwhile), { mode: 0o600, flush: true })
  manifest.withdrawals = { count: meanwhile.length, ...(await fileAt(part, 'withdrawals.jsonl')) }
}

/** One JSON object a line, gzipped: readable without this program. */
async function writeTable(client: pg.Client, table: string, path: string): Promise<number> {
  const file = createWriteStream(path, { mode: 0o600, flush: true })
  const zip = createGzip()
  zip.pipe(file)
  let rows = 0
  await client.query(
    `declare rows no scroll cursor for select to_json(t)::text as row from lydhoer.${table} t`,
  )
  for (;;) {
    const batch = await client.query<{ row: string }>('fetch 500 from rows')
    if (batch.rows.length === 0) break
    rows += batch.rows.length
    if (!zip.write(batch.rows.map(({ row }) => `${row}\n`).join(''))) await once(zip, 'drain')
  }
  await client.query('close rows')
  zip.end()
  await finished(file)
  return rows
}

async function copyFiles(folder: string, part: string, manifest: Manifest): Promise<void> {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join('files', entry.parentPath.slice(folder.length), entry.name)
    await mkdir(dirname(join(part, path)), { recursive: true, mode: 0o700 })
    try {
      await copyFile(join(entry.parentPath, entry.name), join(part, path))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue // erased meanwhile
      throw error
    }
    manifest.files.push(await fileAt(part, path))
  }
}

/** A rename survives a power cut only when the folder it happened in has been flushed too (fsync(2)). */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder || '.', 'r')
  await handle.sync()
  await handle.close()
}
