// Brings a backup back into an empty database.
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, writeFile, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { migrate } from '../migrate.ts'
import { asThen } from '../migrations.ts'
import { onDuty } from '../on-duty.ts'
import { BackupProblem } from './problem.ts'
import { checkedManifest, type Manifest } from './manifest.ts'
import { pourTables } from './pour-tables.ts'

export type RestoreOptions = {
  /** The administrator's address of an empty database. */
  url: string
  /** The backup's folder. */
  from: string
  /** Where the object store's files go: an empty folder or none. */
  filesFolder?: string
  /** Where the master key goes, if the backup has it; it must not be there yet. */
  keyFile?: string
}

/**
 * Restores a backup: checks all of it, then writes all of it in one transaction or nothing.
 * A backup of an older version is brought up to date afterwards.
 * @throws in one sentence when the backup is damaged, or when the database or the folder for files is not empty
 * @example await restore({ url: server.ownerUrl, from: '/backup/2026-11-20', filesFolder: '/var/lib/lydhoer/sound' })
 */
export async function restore(options: RestoreOptions): Promise<Manifest> {
  const { url, from, filesFolder, keyFile } = options
  const manifest = await checkedManifest(from)
  await refuseFullFolder(filesFolder)
  if (manifest.key && keyFile && existsSync(keyFile))
    throw new BackupProblem(
      `Der ligger allerede en nøgle i ${keyFile}.`,
      `There is a key in ${keyFile} already.`,
    )
  await refuseUsedDatabase(url, manifest)
  await migrate(url, await asThen(manifest.migrations))
  await onDuty(url, 'setUp', (client) => pourTables(client, from, manifest.tables))
  if (filesFolder)
    for (const { path } of manifest.files) {
      const to = join(filesFolder, path.replace(/^files[/\\]/, ''))
      await mkdir(dirname(to), { recursive: true, mode: 0o700 })
      await copyFile(join(from, path), to)
    }
  if (manifest.key && keyFile)
    await writeFile(keyFile, await readFile(join(from, manifest.key.path)), {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    })
  await migrate(url)
  return manifest
}

async function refuseFullFolder(folder: string | undefined): Promise<void> {
  if (folder && existsSync(folder) && (await readdir(folder)).length > 0)
    throw new BackupProblem(
      `${folder} er ikke tom; en sikkerhedskopi lægges ikke oven i noget.`,
      `${folder} is not empty; a backup is restored beside nothing else.`,
    )
}

async function refuseUsedDatabase(url: string, manifest: Manifest): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('lydhoer.municipality') is not null as there`,
    )
    if (!rows[0]?.there) return
  } finally {
    await client.end()
  }
  await onDuty(url, 'backup', async (on) => {
    // Every row hangs on a municipality, so without one there are none.
    const full = await on.query('select from lydhoer.municipality limit 1')
    if (full.rowCount)
      throw new BackupProblem(
        'Databasen er ikke tom; en sikkerhedskopi lægges kun ind i en tom database.',
        'The database is not empty; a backup is restored into an empty one only.',
      )
    const newer = await on.query('select from lydhoer_migrations.applied where name <> all ($1)', [
      manifest.migrations.map(({ name }) => name),
    ])
    if (newer.rowCount)
      throw new BackupProblem(
        'Databasen er gjort klar af en nyere udgave end sikkerhedskopien; lav en ny, tom database, og læg den ind i den.',
        'The database was made ready by a newer version than the backup; make a new, empty database, and restore into that.',
      )
  })
}
