// A real PostgreSQL, started and stopped by the program, reachable through a socket in a folder and no network at all.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { chmod, chown, readFile, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Refusal } from '@lydhoer/words'
import { sentence } from '../messages.ts'
import { appUrlFrom } from '../migrate.ts'
import { ownClient } from '../own-client.ts'
import { refusalOf } from './folders.ts'
import { hold, holderIn, isAlive } from './holder.ts'
import { initialise } from './initialise.ts'
import { keepUp, launch } from './launch.ts'
import { clearOrphan } from './orphan.ts'
import { defaultDataFolder, defaultHome, prepareDataFolder, serverAccount, type Account } from './places.ts'
import { programIn } from './program.ts'

export type ServerOptions = {
  /** Where the data lies; see defaultDataFolder. */
  dataFolder?: string
  /** Settings of postgresql.conf over our own, as for a test server that may forget. */
  settings?: Record<string, string>
  /** Told when PostgreSQL ended unasked and did not start again at once; it is tried again every five seconds. */
  onDown?: (error: Error) => void
}

export type Server = {
  /** The administrator's address: for migrate, backup and restore. */
  ownerUrl: string
  /** The application's address, as lydhoer_app; usable once migrate(ownerUrl) has run. */
  appUrl: string
  dataFolder: string
  /** The process number of PostgreSQL now. */
  readonly pid: number
  /** The process number of a server left behind by an earlier program and stopped now, if there was one. */
  cleared: number | undefined
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL on a data folder, making it the first time.
 * @throws {Held} when another process holds the folder
 * @throws {Refusal} when the folder, the disk or the data is not as it must be
 * @example
 *   const server = await startServer({ dataFolder: '/var/lib/lydhoer' })
 *   const { appUrl } = await migrate(server.ownerUrl)
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const dataFolder = resolve(options.dataFolder ?? defaultDataFolder())
  const account = serverAccount()
  prepareDataFolder(dataFolder, account)
  const letGo = inWords(dataFolder, () => hold(dataFolder))
  try {
    const program = await programIn(defaultHome())
    const data = join(dataFolder, 'database')
    const cleared = await clearOrphan(data)
    const password = await passwordIn(dataFolder)
    if (existsSync(data)) refuseOlderData(dataFolder, data, program.version)
    else await initialise(program, dataFolder, data, password, account)
    const socket = await socketFolder(dataFolder, account)
    const start = () =>
      launch(program, data, socket, join(dataFolder, 'database.log'), account, options.settings)
    const kept = await keepUp(start, options.onDown)
    const ownerUrl = addressOf(socket, password)
    await makeDatabase(ownerUrl)
    // A program that ends without stop() (an uncaught error, process.exit) still tells PostgreSQL to stop.
    const atExit = () => kept.child().kill('SIGINT')
    process.once('exit', atExit)
    return {
      ownerUrl,
      appUrl: appUrlFrom(ownerUrl),
      dataFolder,
      get pid() {
        return kept.child().pid ?? 0
      },
      cleared,
      stop: async () => {
        process.off('exit', atExit)
        await kept.stop()
        letGo()
      },
    }
  } catch (error) {
    letGo()
    throw refusalOf(error, dataFolder) ?? error
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

function inWords<T>(dataFolder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw refusalOf(error, dataFolder) ?? error
  }
}

/** A PostgreSQL reads the data of its own main version only, and says so in its own log. */
function refuseOlderData(dataFolder: string, data: string, version: string): void {
  const was = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  const is = version.split('.')[0] ?? ''
  if (was !== is) throw new Refusal(sentence((words) => words.olderServer(dataFolder, was, is)))
}

async function passwordIn(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'database-password')
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true })
    await rename(`${file}.new`, file)
  }
  return readFile(file, 'utf8')
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
  if (uid !== mine && uid !== account?.uid) throw new Refusal(sentence((words) => words.socketTaken(folder)))
  await chmod(folder, 0o700)
  if (account) await chown(folder, account.uid, account.gid)
  return folder
}

async function makeDatabase(ownerUrl: string): Promise<void> {
  const client = await ownClient(ownerUrl.replace(/\/lydhoer$/, '/postgres'), 'start')
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'lydhoer'`)
    if (!rowCount) await client.query('create database lydhoer')
  } finally {
    await client.end()
  }
}
