// Folders and room on the disk, with a sentence for whoever chose the wrong place.
import { accessSync, chmodSync, constants, mkdirSync, statfsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Refusal } from '@lydhoer/words'
import { sentence } from '../messages.ts'

const megabyte = 1024 ** 2

/**
 * Makes a folder with those above it, one by one: mkdir with `recursive` never comes back from where there is no making folders,
 * such as /proc.
 * @param mode of the folders that are made
 * @throws {Refusal} saying what is in the way
 */
export function makeFolder(folder: string, mode: number): void {
  const missing: string[] = []
  for (let at = resolve(folder); ; at = dirname(at)) {
    const kind = kindOf(at)
    if (kind === 'file') throw new Refusal(sentence((words) => words.folderIsFile(folder, at)))
    if (kind === 'folder') break
    if (kind === 'missing') missing.unshift(at)
  }
  for (const one of missing)
    try {
      mkdirSync(one)
      chmodSync(one, mode) // whatever the umask is
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue // another start was quicker
      throw (
        refusalOf(error, folder) ??
        new Refusal(
          sentence((words) => words.folderRefused(folder, dirname(one))),
          error,
        )
      )
    }
}

/** @throws {Refusal} when this program may not write in the folder */
export function refuseUnwritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Refusal(
      sentence((words) => words.notWritable(folder)),
      error,
    )
  }
}

/** @throws {Refusal} when fewer megabytes are free where the folder lies than are needed */
export function refuseFullDisk(folder: string, needed: number): void {
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / megabyte)
  if (free < needed) throw new Refusal(sentence((words) => words.diskFull(folder, needed, free)))
}

/** The sentence for an error of the disk or of rights, wherever it came up; undefined for any other error. */
export function refusalOf(error: unknown, folder: string): Refusal | undefined {
  if (!(error instanceof Error)) return undefined
  const { code } = error as NodeJS.ErrnoException
  if (
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    /No space left on device|Disk quota exceeded/.test(wordsOf(error))
  )
    return new Refusal(
      sentence((words) => words.diskIsFull(folder)),
      error,
    )
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Refusal(
      sentence((words) => words.notWritable(folder)),
      error,
    )
  return undefined
}

const wordsOf = (error: Error) => `${error.message} ${'stderr' in error ? String(error.stderr) : ''}`

/** Something that cannot be looked at counts as a folder: making the next one in it says why not. */
function kindOf(path: string): 'file' | 'folder' | 'missing' | 'below a file' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? 'missing' : code === 'ENOTDIR' ? 'below a file' : 'folder'
  }
}
