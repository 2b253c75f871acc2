import { existsSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from './refusal.ts'

/**
 * Writes a file where none is; over one that is there only when asked to.
 *
 * @param force whether what is there may be replaced (`--force`)
 * @throws {Refusal} when there is a file already, or no such folder
 */
export function writeNew(path: string, content: string | Uint8Array, force: boolean | undefined): void {
  try {
    writeFileSync(path, content, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw thereAlready(path)
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw noFolder(path)
    throw error
  }
}

/** The same refusal before any work is done, so that nobody waits to hear it. */
export function refuseExisting(path: string | undefined, force: boolean | undefined): void {
  if (path === undefined) return
  if (!force && existsSync(path)) throw thereAlready(path)
  if (!existsSync(dirname(path))) throw noFolder(path)
}

const thereAlready = (path: string) =>
  new Refusal({
    da: `${path} findes allerede; vælg et andet navn, eller skriv --force for at skrive hen over den.`,
    en: `${path} is there already; choose another name, or write --force to write over it.`,
  })

const noFolder = (path: string) =>
  new Refusal({
    da: `Mappen ${dirname(path)} findes ikke; lav den først, eller vælg en anden.`,
    en: `There is no folder ${dirname(path)}; make it first, or choose another.`,
  })
