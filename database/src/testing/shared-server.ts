// One PostgreSQL for all test processes of this account: the first one starts a keeper, and the keeper ends with the last.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beginningOf, holderIn, isAlive } from '../server/holder.ts'
import { defaultHome } from '../server/places.ts'

/**
 * Where it lies: in memory where a machine has plenty of that. Tests make and drop hundreds of databases, of some six hundred files
 * each, and a disk may take twenty times as long over a new file just after many were deleted (ext4 does).
 */
export const testFolder = () =>
  hasRoom(memory)
    ? join(memory, `lydhoer-test-server-${process.getuid?.() ?? 0}`)
    : join(defaultHome(), 'test-server')

const memory = '/dev/shm'
const roomNeeded = 4 * 1024 ** 3

/** By its size, not by what is free just now, so that all processes find the same. */
function hasRoom(folder: string): boolean {
  try {
    const { blocks, bsize } = statfsSync(folder)
    return blocks * bsize >= roomNeeded
  } catch {
    return false
  }
}

export const guestsFolder = () => join(testFolder(), 'guests')
const addressFile = () => join(testFolder(), 'address')
const logFile = () => join(testFolder(), 'keeper.log')

/**
 * The address of the shared test server, started if need be; this process is noted as a guest until it ends.
 * @throws when the server does not come up within half a minute
 */
export async function joinSharedServer(): Promise<{ url: string; leave(): void }> {
  mkdirSync(guestsFolder(), { recursive: true })
  const guest = join(guestsFolder(), String(process.pid))
  writeFileSync(guest, JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) ?? '', since: '' }))
  const leave = () => rmSync(guest, { force: true })
  process.once('exit', leave)
  for (let waited = 0; waited < 30_000; waited += 50) {
    const url = liveAddress()
    if (url) return { url, leave }
    // A keeper that is just stopping holds the folder a moment longer, so try again now and then; a second keeper gives up.
    if (waited % 2000 === 0) startKeeper()
    await wait(50)
  }
  throw new Error(`The shared test server did not start; see ${logFile()}`)
}

/** Where the server is, if the keeper that wrote it is alive. */
function liveAddress(): string | undefined {
  try {
    const { url, keeper } = JSON.parse(readFileSync(addressFile(), 'utf8')) as { url: string; keeper: number }
    const holder = holderIn(join(testFolder(), 'holder.json'))
    return holder?.pid === keeper && isAlive(holder) ? url : undefined
  } catch {
    return undefined
  }
}

export function writeAddress(url: string): void {
  writeFileSync(addressFile(), JSON.stringify({ url, keeper: process.pid }), { mode: 0o600 })
}

export function forgetAddress(): void {
  rmSync(addressFile(), { force: true })
}

function startKeeper(): void {
  const keeper = fileURLToPath(new URL('./keeper.ts', import.meta.url))
  spawn(process.execPath, ['--import', 'tsx', keeper], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: '' },
  }).unref()
}
