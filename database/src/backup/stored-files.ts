// The object store's files, in a backup and where they go.
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '@lydhoer/words'
import { sentence } from '../messages.ts'
import { fileAt, type Manifest } from './manifest.ts'

/** Where a file of the backup, or an object of the store, lies in the store's folder. */
export const fileInStore = (folder: string, path: string) => join(folder, path.replace(/^files[/\\]/, ''))

/**
 * A backup is restored beside nothing else. What an earlier attempt with the same backup left is its own; its half copied files
 * are removed.
 * @throws {Refusal} when the folder holds anything else
 */
export async function refuseForeignFiles(folder: string, manifest: Manifest): Promise<void> {
  if (!existsSync(folder)) return
  const ours = new Map(manifest.files.map((file) => [fileInStore(folder, file.path), file.sha256]))
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    if (path.endsWith('.part') && ours.has(path.slice(0, -'.part'.length))) await rm(path)
    else if (ours.get(path) !== (await fileAt(entry.parentPath, entry.name)).sha256)
      throw new Refusal(sentence((words) => words.folderInUse(folder)))
  }
}
