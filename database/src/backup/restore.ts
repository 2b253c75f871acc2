// Brings a backup back into an empty database.
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from '@lydhoer/words'
import type pg from 'pg'
import { sentence } from '../messages.ts'
import { migrate } from '../migrate.ts'
import { asThen } from '../migrations.ts'
import { onDuty } from '../on-duty.ts'
import { ownClient } from '../own-client.ts'
import { checkedManifest, type Manifest } from './manifest.ts'
import { pourTables } from './pour-tables.ts'
import { refuseForeignFiles, fileInStore } from './stored-files.ts'
import { readWithdrawals, rememberWithdrawals, withdrawOnceMore, type Withdrawal } from './withdrawals.ts'

export type RestoreOptions = {
  /** The administrator's address of an empty database. */
  url: string
  /** The backup's folder. */
  from: string
  /** The master key of the house that made it; 'unsigned' for a backup of before 28 November 2026, whose origin one vouches for. */
  masterKey: Buffer | 'unsigned'
  /** Where the object store's files go: an empty folder, none, or one in which an earlier attempt stopped half way. */
  filesFolder?: string
  /** Where the master key goes, if the backup has it. */
  keyFile?: string
  /** What has been withdrawn since, from the lists kept apart from the database. */
  withdrawn?: readonly Withdrawal[]
}

export type Restored = Manifest & {
  /** How many consents that the backup held as given were withdrawn once more. */
  withdrawnOnceMore: number
}

/**
 * Restores a backup: checks all of it, then writes all of it in one transaction or nothing. What was withdrawn since it was made
 * is erased in the same transaction, so it is never there. A backup of an older version is brought up to date afterwards.
 * Stopped half way, it can be begun again.
 * @throws {Refusal} when the backup is altered or of another house, or when the database or the folder for files is not empty
 * @example await restore({ url: server.ownerUrl, from: '/backup/2026-11-20', masterKey, withdrawn: await readWithdrawals(list) })
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { url, from, masterKey, filesFolder, keyFile } = options
  const manifest = await checkedManifest(from, masterKey)
  const withdrawn = [
    ...(options.withdrawn ?? []),
    ...(manifest.withdrawals ? await readWithdrawals(join(from, manifest.withdrawals.path)) : []),
  ]
  if (filesFolder) await refuseForeignFiles(filesFolder, manifest)
  const key = manifest.key && keyFile ? await readFile(join(from, manifest.key.path)) : undefined
  if (key && keyFile && existsSync(keyFile) && !(await readFile(keyFile)).equals(key))
    throw new Refusal(sentence((words) => words.otherKeyThere(keyFile)))
  await refuseUsedDatabase(url, manifest)
  await migrate(url, await asThen(manifest.migrations))
  // Files and key before the rows: once these stand, all of it does.
  if (filesFolder) await copyFiles(from, filesFolder, manifest)
  if (key && keyFile) {
    await writeFile(`${keyFile}.part`, key, { mode: 0o600, flush: true })
    await rename(`${keyFile}.part`, keyFile)
  }
  const withdrawnOnceMore = await onDuty(url, 'setUp', async (client) => {
    await pourTables(client, from, manifest.tables)
    return withdrawOnceMore(client, withdrawn)
  })
  await migrate(url)
  await onDuty(url, 'setUp', (client) => rememberWithdrawals(client, withdrawn))
  if (filesFolder) await removeErased(url, filesFolder)
  return { ...manifest, withdrawnOnceMore }
}

/** Each file beside its place and then into it, so that a half copied one is never taken for whole. */
async function copyFiles(from: string, folder: string, manifest: Manifest): Promise<void> {
  for (const { path } of manifest.files) {
    const to = fileInStore(folder, path)
    if (existsSync(to)) continue
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    await copyFile(join(from, path), `${to}.part`)
    await rename(`${to}.part`, to)
  }
}

/** Sound whose key went with a withdrawal opens nothing; this gives the room back. The program ticks it off at its start. */
async function removeErased(url: string, folder: string): Promise<void> {
  const { rows } = await onDuty(url, 'backup', (client) =>
    client.query<{ id: string }>('select object_id as id from lydhoer.erased_object'),
  )
  for (const { id } of rows)
    for (const name of [id, `${id}-copy`]) await rm(fileInStore(folder, name), { force: true })
}

async function refuseUsedDatabase(url: string, manifest: Manifest): Promise<void> {
  if (!(await isPrepared(url))) return
  await onDuty(url, 'backup', async (on) => {
    // Every row hangs on a municipality, so without one there are none.
    const full = await on.query('select from lydhoer.municipality limit 1')
    if (full.rowCount) throw new Refusal(sentence((words) => words.databaseInUse))
    const newer = await on.query('select from lydhoer_migrations.applied where name <> all ($1)', [
      manifest.migrations.map(({ name }) => name),
    ])
    if (newer.rowCount) throw new Refusal(sentence((words) => words.databaseIsNewer))
  })
}

async function isPrepared(url: string): Promise<boolean> {
  const client: pg.Client = await ownClient(url, 'restore')
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('lydhoer.municipality') is not null as there`,
    )
    return rows[0]?.there === true
  } finally {
    await client.end()
  }
}
