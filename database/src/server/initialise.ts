import { execFile } from 'node:child_process'
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Refusal } from '@lydhoer/words'
import { sentence } from '../messages.ts'
import { refusalOf, refuseFullDisk } from './folders.ts'
import { cleanEnvironment } from './launch.ts'
import type { Account } from './places.ts'
import type { Program } from './program.ts'

/** A new database takes 75 MB with the demonstration in it; its log of changes may grow by as much before it is used again. */
const megabytes = 150

/**
 * initdb into a folder beside, so that a program killed meanwhile leaves nothing half made.
 * @throws {Refusal} when there is no room, or with initdb's own last words
 */
export async function initialise(
  program: Program,
  dataFolder: string,
  data: string,
  password: string,
  account: Account | undefined,
): Promise<void> {
  const fresh = `${data}.new`
  const secret = join(dataFolder, 'initdb-password')
  await rm(fresh, { recursive: true, force: true })
  refuseFullDisk(dataFolder, megabytes)
  await mkdir(fresh, { mode: 0o700 })
  await writeFile(secret, password, { mode: 0o600 })
  if (account) for (const path of [fresh, secret]) await chown(path, account.uid, account.gid)
  try {
    await promisify(execFile)(
      program.initdb,
      [
        ...[
          '-D',
          fresh,
          '--username=postgres',
          `--pwfile=${secret}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
        ],
        // Built-in, so that an update of the machine's own locales can never disorder an index.
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--data-checksums'],
      ],
      { cwd: fresh, env: cleanEnvironment(), ...(account ?? {}) },
    )
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    throw (
      refusalOf(error, dataFolder) ??
      new Refusal(
        sentence((words) => words.notMade(dataFolder, lastLine(error))),
        error,
      )
    )
  } finally {
    await rm(secret, { force: true })
  }
  await rename(fresh, data)
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: string }
  return (stderr?.trim() || message).split('\n').at(-1)?.replace(/\.$/, '') ?? ''
}
