import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { beginningOf, Held } from './holder.ts'
import { startServer } from './server.ts'

const dataFolder = join(tmpdir(), `lydhoer-server-${process.pid}`)
const programs: ChildProcess[] = []
after(async () => {
  for (const program of programs) program.kill('SIGKILL')
  const last = await startServer({ dataFolder }) // clears up whatever a failed test left
  await last.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

/** Starts a program that writes, and waits until it has acknowledged some lines. */
async function writingProgram(lines: number) {
  const script = fileURLToPath(new URL('./a-program-that-writes.ts', import.meta.url))
  const program = spawn(process.execPath, ['--import', 'tsx', script, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  programs.push(program)
  const told = { server: 0, lines: 0 }
  await new Promise<void>((resolve, reject) => {
    program.once('exit', () => reject(new Error('the program ended early')))
    createInterface({ input: program.stdout }).on('line', (line) => {
      const [what, value] = line.split(' ')
      if (what === 'server') told.server = Number(value)
      else if (Number(value) >= lines) {
        told.lines = Number(value)
        resolve()
      }
    })
  })
  return { program, told }
}

async function linesIn(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ line: number }>('select line from diary order by 1')
  await client.end()
  return rows.map((row) => row.line)
}

async function killed(program: ChildProcess): Promise<void> {
  program.removeAllListeners('exit')
  const gone = once(program, 'exit')
  program.kill('SIGKILL')
  await gone
}

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1)

test('a second start on the same data says who holds it, since when, and touches nothing', async () => {
  const { program, told } = await writingProgram(20)
  await assert.rejects(startServer({ dataFolder }), (error: unknown) => {
    assert.ok(error instanceof Held)
    assert.match(error.says.en, new RegExp(`process ${program.pid}, running since 20\\d\\d-`))
    return true
  })
  assert.notEqual(beginningOf(told.server), undefined)
  await killed(program)
})

test('kill -9 of the program loses nothing that was acknowledged, and its server is cleared up at the next start', async () => {
  // The first program is the one killed above: its PostgreSQL is an orphan now.
  const { program, told } = await writingProgram(300)
  await killed(program)
  assert.notEqual(beginningOf(told.server), undefined, 'PostgreSQL lives on, as an orphan')
  const next = await startServer({ dataFolder })
  assert.equal(next.cleared, told.server)
  assert.equal(beginningOf(told.server), undefined)
  const found = await linesIn(next.ownerUrl)
  assert.deepEqual(found.slice(0, told.lines), upTo(told.lines))
  await next.stop()
  assert.equal(beginningOf(next.pid), undefined)
})

test('kill -9 of program and PostgreSQL together, as when the machine stops, loses nothing that was acknowledged', async () => {
  const { program, told } = await writingProgram(300)
  // The program first: one that lives would start its PostgreSQL again.
  const gone = killed(program)
  process.kill(told.server, 'SIGKILL')
  await gone
  for (let waited = 0; beginningOf(told.server) !== undefined && waited < 5000; waited += 25) await wait(25)
  const next = await startServer({ dataFolder })
  assert.equal(next.cleared, undefined)
  assert.deepEqual((await linesIn(next.ownerUrl)).slice(0, told.lines), upTo(told.lines))
  await next.stop()
})

test('the PostgreSQL that comes along is a released one', async () => {
  const server = await startServer({ dataFolder })
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  )
  assert.match(rows[0]?.version ?? '', /^\d+\.\d+$/)
  await client.end()
  await server.stop()
})

test('the server listens on no network, and nobody else may enter its folders', async () => {
  const server = await startServer({ dataFolder })
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ addresses: string; log: string }>(
    `select current_setting('listen_addresses') as addresses, current_setting('log_min_error_statement') as log`,
  )
  assert.deepEqual(rows, [{ addresses: '', log: 'panic' }])
  await client.end()
  for (const [name, mode] of [
    ['database', 0o700],
    ['database-password', 0o600],
    ['database.log', 0o600],
  ] as const)
    assert.equal((await stat(join(dataFolder, name))).mode & 0o777, mode, name)
  await server.stop()
})

test('PostgreSQL killed under a living program is started again, with all that it acknowledged', async () => {
  const server = await startServer({ dataFolder })
  const before = await linesIn(server.ownerUrl)
  assert.ok(before.length >= 300)
  const first = server.pid
  process.kill(first, 'SIGKILL')
  for (let waited = 0; server.pid === first && waited < 20_000; waited += 50) await wait(50)
  assert.notEqual(server.pid, first)
  assert.deepEqual(await linesIn(server.ownerUrl), before)
  await server.stop()
  assert.equal(beginningOf(server.pid), undefined)
})

test('PostgreSQL that cannot start again is tried again until it can, and whoever looks after it is told once', async () => {
  const told: Error[] = []
  const server = await startServer({ dataFolder, onDown: (error) => told.push(error) })
  const first = server.pid
  const control = join(dataFolder, 'database', 'global', 'pg_control')
  await rename(control, `${control}.away`)
  process.kill(first, 'SIGKILL')
  for (let waited = 0; told.length === 0 && waited < 20_000; waited += 50) await wait(50)
  await rename(`${control}.away`, control)
  for (let waited = 0; server.pid === first && waited < 20_000; waited += 50) await wait(50)
  for (let waited = 0; beginningOf(server.pid) === undefined && waited < 20_000; waited += 50) await wait(50)
  assert.ok((await linesIn(server.ownerUrl)).length >= 300)
  assert.equal(told.length, 1)
  await server.stop()
})

test('after a stop another may start', async () => {
  const first = await startServer({ dataFolder })
  await first.stop()
  const second = await startServer({ dataFolder })
  assert.equal(second.cleared, undefined)
  await second.stop()
})
