import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** For tests: what lies in the object store, each file as its bytes, a character each. */
export async function storedFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')))
}
