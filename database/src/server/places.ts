// Where the embedded server's program and data lie, and which account runs it.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { Refusal, type Sentence } from '@lydhoer/words'
import { sentence } from '../messages.ts'
import { makeFolder, refuseUnwritable } from './folders.ts'

/** The account that runs PostgreSQL when the program itself runs as root, which PostgreSQL refuses to do. */
export type Account = { uid: number; gid: number }

const rootHome = '/var/lib/lydhoer'
export const runsAsRoot = () => process.getuid?.() === 0

/**
 * The folder for everything that Lydhør keeps: LYDHOER_DATA, else /var/lib/lydhoer for root, else the XDG data folder.
 * @example defaultDataFolder() // '/home/karen/.local/share/lydhoer'
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function defaultDataFolder(): string {
  return resolve(process.env['LYDHOER_DATA'] || defaultHome())
}

/** Where program files are kept: independent of LYDHOER_DATA, since one copy serves several data folders. */
export function defaultHome(): string {
  if (runsAsRoot()) return rootHome
  return join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'lydhoer')
}

/**
 * The `postgres` account when running as root (made if the machine has none), else undefined: run as yourself.
 * @throws {Refusal} when the account is missing and cannot be made
 */
export function serverAccount(): Account | undefined {
  if (!runsAsRoot()) return undefined
  return accountNamed('postgres') ?? makeAccount() ?? fail(sentence((words) => words.noAccount))
}

function accountNamed(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

function makeAccount(): Account | undefined {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']],
    ['adduser', ['--system', '--group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']],
    ['adduser', ['-S', '-D', '-H', 'postgres']],
  ]
  for (const [command, args] of attempts) {
    try {
      execFileSync(command, args, { stdio: 'ignore' })
    } catch {
      continue // not on this machine; the next one may be
    }
    const made = accountNamed('postgres')
    if (made) return made
  }
  return undefined
}

/**
 * Makes the data folder, and makes sure that the server's account can reach it.
 * @throws {Refusal} when it cannot, as in a folder under /root
 */
export function prepareDataFolder(folder: string, account: Account | undefined): void {
  makeFolder(folder, 0o711)
  refuseUnwritable(folder)
  if (!account) return
  const reach = spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], {
    uid: account.uid,
    gid: account.gid,
    cwd: '/',
  })
  if (reach.status !== 0) fail(sentence((words) => words.cannotEnter(folder, rootHome)))
}

function fail(says: Sentence): never {
  throw new Refusal(says)
}
