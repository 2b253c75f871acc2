// PostgreSQL as a process: started with our settings, watched until it is ready, kept up, stopped.
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '@lydhoer/words'
import { sentence } from '../messages.ts'
import type { Account } from './places.ts'
import type { Program } from './program.ts'

// Small, since a municipality's conversations are; log lines carry no statement and no values, which could hold names.
const ownSettings: Record<string, string> = {
  listen_addresses: '',
  max_connections: '40',
  shared_buffers: '48MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_worker_processes: '4',
  max_parallel_workers_per_gather: '0',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_min_messages: 'fatal',
  log_checkpoints: 'off',
}

/**
 * Starts PostgreSQL on its data and waits until it answers.
 * @throws {Refusal} with its own last words when it does not
 */
export async function launch(
  program: Program,
  data: string,
  socket: string,
  logFile: string,
  account: Account | undefined,
  settings: Record<string, string> = {},
): Promise<ChildProcess> {
  const args = Object.entries({ ...ownSettings, unix_socket_directories: socket, ...settings }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  )
  for (let attempt = 1; ; attempt++) {
    // The folder is ours alone and no server of ours lives, so a socket in it is left over. PostgreSQL itself would take the
    // dead server for a living one as long as nobody has collected its process, as in containers without an init.
    for (const left of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) await rm(join(socket, left), { force: true })
    const log = openSync(logFile, 'w', 0o600)
    // Detached: Ctrl-C in a terminal reaches the program, which stops PostgreSQL when it has finished its own work.
    const child = spawn(program.postgres, ['-D', data, ...args], {
      cwd: data,
      detached: true,
      stdio: ['ignore', log, log],
      env: cleanEnvironment(),
      ...(account ?? {}),
    })
    closeSync(log)
    child.unref()
    const problem = await readyOrProblem(child, data, logFile)
    if (problem === undefined) return child
    // Backends of a killed server may live a moment longer than it; they hold its shared memory until they notice.
    if (attempt === 20 || !problem.includes('shared memory block'))
      throw new Refusal(sentence((words) => words.didNotStart(problem.replace(/\.$/, ''), logFile)))
    await wait(250)
  }
}

/** Between two attempts to start again what does not start, in milliseconds: room may be made on a full disk. */
const attemptsApart = 5000

/**
 * PostgreSQL that ends unasked (killed for want of memory, say) is started again, as often as it takes; it recovers by itself.
 * @param onDown told once for each time that it does not start again at the first attempt
 */
export async function keepUp(start: () => Promise<ChildProcess>, onDown?: (error: Error) => void) {
  let stopping = false
  let again: Promise<void> = Promise.resolve()
  let child = await start()
  const watch = (): void =>
    void child.once('exit', () => {
      if (!stopping) again = startAgain()
    })
  const startAgain = async () => {
    for (let attempt = 1; !stopping; attempt++)
      try {
        child = await start()
        return watch()
      } catch (error) {
        if (attempt === 1) onDown?.(error as Error)
        for (let waited = 0; waited < attemptsApart && !stopping; waited += 100) await wait(100)
      }
  }
  watch()
  return {
    child: () => child,
    stop: async () => {
      stopping = true
      await again
      await stopped(child)
    },
  }
}

async function readyOrProblem(
  child: ChildProcess,
  data: string,
  logFile: string,
): Promise<string | undefined> {
  let failed: string | undefined
  child.once('error', (error) => (failed = error.message))
  for (;;) {
    if (failed !== undefined) return failed
    if (child.exitCode !== null || child.signalCode !== null) return lastWords(logFile)
    if (statusIn(data, child.pid) === 'ready') return undefined
    await wait(10)
  }
}

function lastWords(logFile: string): string {
  return readFileSync(logFile, 'utf8').trim().split('\n').slice(-2).join(' ') || 'it gave no reason'
}

/** Line 1 of postmaster.pid is the process, line 8 its status (pidfile.h in PostgreSQL). */
function statusIn(data: string, pid: number | undefined): string | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    return lines[0] === String(pid) ? lines[7]?.trim() : undefined
  } catch {
    return undefined
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.ref()
  child.kill('SIGINT')
  const impatient = setTimeout(() => child.kill('SIGQUIT'), 10_000)
  await gone
  clearTimeout(impatient)
}

/** PG* variables meant for another server must not reach this one. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
}
