// What a backup consists of: a folder with one file a table, the object store's files, and a manifest that seals them.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { BackupProblem } from './problem.ts'

export const manifestName = 'manifest.json'
const formatName = 'lydhoer backup 1'

export type StoredFile = { path: string; bytes: number; sha256: string }
export type StoredTable = StoredFile & { table: string; rows: number }

export type Manifest = {
  format: typeof formatName
  /** ISO 8601, the moment of the snapshot. */
  madeAt: string
  migrations: { name: string; checksum: string }[]
  /** In an order in which every row finds what it refers to. */
  tables: StoredTable[]
  files: StoredFile[]
  /** The master key, if whoever made the backup chose to put it in. */
  key: StoredFile | null
}

export const newManifest = (madeAt: Date): Manifest => ({
  format: formatName,
  madeAt: madeAt.toISOString(),
  migrations: [],
  tables: [],
  files: [],
  key: null,
})

/**
 * Reads a backup's manifest and checks every file that it names, before anything is restored from it.
 * @throws in one sentence naming the file that is missing or altered
 */
export async function checkedManifest(from: string): Promise<Manifest> {
  let manifest: Manifest
  try {
    manifest = JSON.parse(await readFile(join(from, manifestName), 'utf8')) as Manifest
  } catch (error) {
    throw new BackupProblem(
      `${from} er ikke en sikkerhedskopi fra Lydhør: filen ${manifestName} kan ikke læses.`,
      `${from} is no backup of Lydhør: its ${manifestName} cannot be read.`,
      error,
    )
  }
  if (manifest.format !== formatName)
    throw new BackupProblem(
      `${from} er lavet af en anden udgave af Lydhør (${String(manifest.format)}).`,
      `${from} was made by another version of Lydhør (${String(manifest.format)}).`,
    )
  for (const file of [...manifest.tables, ...manifest.files, ...(manifest.key ? [manifest.key] : [])]) {
    const inside = normalize(file.path)
    if (inside.startsWith('..') || inside.startsWith(sep))
      throw new BackupProblem(
        `Sikkerhedskopien nævner en fil uden for sig selv: ${file.path}.`,
        `The backup names a file outside itself: ${file.path}.`,
      )
    const found = await fileAt(from, file.path).catch(() => undefined)
    if (found?.sha256 !== file.sha256 || found.bytes !== file.bytes)
      throw new BackupProblem(
        `Sikkerhedskopien er beskadiget: ${file.path} ${found ? 'er ændret' : 'mangler'}.`,
        `The backup is damaged: ${file.path} is ${found ? 'altered' : 'missing'}.`,
      )
  }
  return manifest
}

/** Size and checksum of a file in the folder, without holding it in memory. */
export async function fileAt(folder: string, path: string): Promise<StoredFile> {
  const hash = createHash('sha256')
  const { size } = await stat(join(folder, path))
  await pipeline(createReadStream(join(folder, path)), hash)
  return { path, bytes: size, sha256: hash.digest('hex') }
}
