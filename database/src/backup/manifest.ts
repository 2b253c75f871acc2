// What a backup consists of: a folder with one file a table, the object store's files, and a signed manifest that seals them.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '@lydhoer/words'
import { sentence } from '../messages.ts'
import { isSignedBy, signatureOf } from './signature.ts'

export const manifestName = 'manifest.json'
const signatureName = 'manifest.signature'
const formatName = 'lydhoer backup 2'
/** Until 28 November 2026; the same, but unsigned and without withdrawals. */
const unsignedFormat = 'lydhoer backup 1'

export type StoredFile = { path: string; bytes: number; sha256: string }
export type StoredTable = StoredFile & { table: string; rows: number }

export type Manifest = {
  format: typeof formatName | typeof unsignedFormat
  /** ISO 8601, the moment of the snapshot. */
  madeAt: string
  migrations: { name: string; checksum: string }[]
  /** In an order in which every row finds what it refers to. */
  tables: StoredTable[]
  files: StoredFile[]
  /** The master key, if whoever made the backup chose to put it in. */
  key: StoredFile | null
  /** What was withdrawn while the backup was being made, and is withdrawn once more when it is restored. */
  withdrawals: (StoredFile & { count: number }) | null
}

export const newManifest = (madeAt: Date): Manifest => ({
  format: formatName,
  madeAt: madeAt.toISOString(),
  migrations: [],
  tables: [],
  files: [],
  key: null,
  withdrawals: null,
})

/** Writes the manifest and its signature, the last files of a backup. */
export async function writeManifest(folder: string, manifest: Manifest, masterKey: Buffer): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(manifest, null, 2))
  await writeFile(join(folder, manifestName), bytes, { flush: true })
  await writeFile(join(folder, signatureName), `${signatureOf(masterKey, bytes)}\n`, { flush: true })
}

/** @throws {Refusal} when the folder is no backup at all */
export function refuseNoBackup(from: string): void {
  if (!existsSync(join(from, manifestName))) throw new Refusal(sentence((words) => words.noBackup(from)))
}

/**
 * Reads a backup's manifest and checks its signature and every file that it names, before anything is restored from it.
 * @param masterKey of the house that made it; 'unsigned' takes a backup from before they were signed, whatever it holds
 * @throws {Refusal} naming what is missing, altered, or of another house
 */
export async function checkedManifest(from: string, masterKey: Buffer | 'unsigned'): Promise<Manifest> {
  refuseNoBackup(from)
  const bytes = await readFile(join(from, manifestName))
  const signature = await readFile(join(from, signatureName)).catch(() => undefined)
  if (masterKey === 'unsigned') {
    if (signature) throw new Refusal(sentence((words) => words.isSigned(from)))
  } else if (!signature) throw new Refusal(sentence((words) => words.notSigned(from)))
  else if (!isSignedBy(masterKey, bytes, signature.toString()))
    throw new Refusal(sentence((words) => words.otherSignature(from)))

  const manifest = read(from, bytes)
  if (manifest.format !== (masterKey === 'unsigned' ? unsignedFormat : formatName))
    throw new Refusal(sentence((words) => words.otherFormat(from, String(manifest.format))))
  for (const file of [...manifest.tables, ...manifest.files, manifest.key, manifest.withdrawals])
    if (file) await refuseAltered(from, file)
  return manifest
}

function read(from: string, bytes: Buffer): Manifest {
  try {
    const written = JSON.parse(bytes.toString()) as Omit<Manifest, 'withdrawals'>
    const manifest: Manifest = { withdrawals: null, ...written }
    if (isManifest(manifest)) return manifest
  } catch {
    // told below
  }
  throw new Refusal(sentence((words) => words.noBackup(from)))
}

/** One that was written by hand may be anything. */
function isManifest({ madeAt, migrations, tables, files, key, withdrawals }: Manifest): boolean {
  const isFile = (one: StoredFile) =>
    typeof one.path === 'string' && typeof one.bytes === 'number' && typeof one.sha256 === 'string'
  return (
    !Number.isNaN(Date.parse(madeAt)) &&
    migrations.every((one) => typeof one.name === 'string' && typeof one.checksum === 'string') &&
    tables.every((one) => isFile(one) && typeof one.table === 'string' && typeof one.rows === 'number') &&
    [...files, ...(key ? [key] : []), ...(withdrawals ? [withdrawals] : [])].every(isFile)
  )
}

async function refuseAltered(from: string, file: StoredFile): Promise<void> {
  const inside = normalize(file.path)
  if (inside.startsWith('..') || inside.startsWith(sep))
    throw new Refusal(sentence((words) => words.outsideBackup(file.path)))
  const found = await fileAt(from, file.path).catch(() => undefined)
  if (!found) throw new Refusal(sentence((words) => words.missingInBackup(file.path)))
  if (found.sha256 !== file.sha256 || found.bytes !== file.bytes)
    throw new Refusal(sentence((words) => words.alteredInBackup(file.path)))
}

/** Size and checksum of a file in the folder, without holding it in memory. */
export async function fileAt(folder: string, path: string): Promise<StoredFile> {
  const hash = createHash('sha256')
  const { size } = await stat(join(folder, path))
  await pipeline(createReadStream(join(folder, path)), hash)
  return { path, bytes: size, sha256: hash.digest('hex') }
}
