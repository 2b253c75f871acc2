// A real PostgreSQL, started and stopped by the program, reachable through a socket in a folder and no network at all.
import { spawn, execFile, type ChildProcess } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { appUrlFrom } from '../migrate.ts'
import { hold, holderIn, isAlive } from './holder.ts'
import { clearOrphan } from './orphan.ts'
import { defaultDataFolder, defaultHome, prepareDataFolder, serverAccount, type Account } from './places.ts'
import { programIn, type Program } from './program.ts'

export type ServerOptions = {
  /** Where the data lies; see defaultDataFolder. */
  dataFolder?: string
  /** Settings of postgresql.conf over our own, as for a test server that may forget. */
  settings?: Record<string, string>
}

export type Server = {
  /** The administrator's address: for migrate, backup and restore. */
  ownerUrl: string
  /** The application's address, as lydhoer_app; usable once migrate(ownerUrl) has run. */
  appUrl: string
  dataFolder: string
  /** The process number of PostgreSQL. */
  pid: number
  /** The process number of a server left behind by an earlier program and stopped now, if there was one. */
  cleared: number | undefined
  stop(): Promise<void>
}

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
 * Starts the embedded PostgreSQL on a data folder, making it the first time.
 * @throws {Held} when another process holds the folder; Error in one sentence when it cannot start
 * @example
 *   const server = await startServer({ dataFolder: '/var/lib/lydhoer' })
 *   const { appUrl } = await migrate(server.ownerUrl)
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const dataFolder = options.dataFolder ?? defaultDataFolder()
  const account = serverAccount()
  prepareDataFolder(dataFolder, account)
  const letGo = hold(dataFolder)
  try {
    const program = await programIn(defaultHome())
    const data = join(dataFolder, 'database')
    const cleared = await clearOrphan(data)
    const password = await passwordIn(dataFolder)
    if (!existsSync(data)) await initialise(program, dataFolder, data, password, account)
    const socket = await socketFolder(dataFolder, account)
    const child = await launch(
      program,
      data,
      socket,
      join(dataFolder, 'database.log'),
      account,
      options.settings,
    )
    const ownerUrl = addressOf(socket, password)
    await makeDatabase(ownerUrl)
    // A program that ends without stop() (an uncaught error, process.exit) still tells PostgreSQL to stop.
    const atExit = () => child.kill('SIGINT')
    process.once('exit', atExit)
    return {
      ownerUrl,
      appUrl: appUrlFrom(ownerUrl),
      dataFolder,
      pid: child.pid ?? 0,
      cleared,
      stop: async () => {
        process.off('exit', atExit)
        await stopped(child)
        letGo()
      },
    }
  } catch (error) {
    letGo()
    throw error
  }
}

/**
 * The administrator's address of a server that another program runs on this data folder now, for an online backup.
 * @returns undefined when no living program holds the folder
 */
export async function runningServer(dataFolder = defaultDataFolder()): Promise<string | undefined> {
  const holder = holderIn(join(dataFolder, 'holder.json'))
  if (!holder || !isAlive(holder)) return undefined
  const password = await readFile(join(dataFolder, 'database-password'), 'utf8')
  return addressOf(socketPath(dataFolder), password)
}

const addressOf = (socket: string, password: string) =>
  `postgresql://postgres:${password}@${encodeURIComponent(socket)}/lydhoer`

async function passwordIn(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'database-password')
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true })
    await rename(`${file}.new`, file)
  }
  return readFile(file, 'utf8')
}

/** initdb into a folder beside, so that a program killed meanwhile leaves nothing half made. */
async function initialise(
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

/** Sockets have short paths (107 bytes on Linux, unix(7)), so a long data folder gets its socket under /tmp. */
function socketPath(dataFolder: string): string {
  const beside = join(dataFolder, 'socket')
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)
  return beside.length <= 80 ? beside : join(tmpdir(), `lydhoer-${name}`)
}

async function socketFolder(dataFolder: string, account: Account | undefined): Promise<string> {
  const folder = socketPath(dataFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid } = statSync(folder)
  const mine = process.getuid?.() ?? uid
  if (uid !== mine && uid !== account?.uid) throw new Error(`${folder} belongs to somebody else.`)
  await chmod(folder, 0o700)
  if (account) await chown(folder, account.uid, account.gid)
  return folder
}

async function launch(
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
      throw new Error(`PostgreSQL did not start: ${problem}`)
    await wait(250)
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

async function makeDatabase(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl.replace(/\/lydhoer$/, '/postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'lydhoer'`)
    if (!rowCount) await client.query('create database lydhoer')
  } finally {
    await client.end()
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
function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
}
