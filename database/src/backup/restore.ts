// Brings a backup back into an empty database.
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, writeFile, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { migrate } from '../migrate.ts'
import { onDuty } from '../on-duty.ts'
import { BackupProblem } from './problem.ts'
import { checkedManifest, type Manifest } from './manifest.ts'

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
  await refuseFullDatabase(url)
  await migrate(url, manifest.migrations)
  await onDuty(url, 'setUp', async (client) => {
    for (const { table } of manifest.tables)
      await client.query(`alter table lydhoer.${table} disable trigger user`)
    for (const { table, path, rows } of manifest.tables) {
      const written = await readTable(client, table, join(from, path))
      if (written !== rows)
        throw new Error(`The backup promises ${rows} rows of ${table} and holds ${written}.`)
    }
    for (const { table } of manifest.tables)
      await client.query(`alter table lydhoer.${table} enable trigger user`)
  })
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

async function refuseFullDatabase(url: string): Promise<void> {
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
  // Every row hangs on a municipality, so without one there are none.
  const full = await onDuty(url, 'backup', (on) => on.query('select from lydhoer.municipality limit 1'))
  if (full.rowCount)
    throw new BackupProblem(
      'Databasen er ikke tom; en sikkerhedskopi lægges kun ind i en tom database.',
      'The database is not empty; a backup is restored into an empty one only.',
    )
}

async function readTable(client: pg.Client, table: string, path: string): Promise<number> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [`lydhoer.${table}`],
  )
  const columns = rows[0]?.columns ?? ''
  let written = 0
  let batch: string[] = []
  const write = async () => {
    const { rowCount } = await client.query(
      `insert into lydhoer.${table} (${columns})
         select ${columns} from json_populate_recordset(null::lydhoer.${table}, $1::json)`,
      [`[${batch.join(',')}]`],
    )
    written += rowCount ?? 0
    batch = []
  }
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    batch.push(line)
    if (batch.length === 500) await write()
  }
  if (batch.length > 0) await write()
  return written
}
