import { execFile } from 'node:child_process'
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cleanEnvironment } from './launch.ts'
import type { Account } from './places.ts'
import type { Program } from './program.ts'

/** initdb into a folder beside, so that a program killed meanwhile leaves nothing half made. */
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
  } finally {
    await rm(secret, { force: true })
  }
  await rename(fresh, data)
}
