// Many connections, slow ones, and two municipalities side by side, on the whole program as `npm start` starts it; loopback only.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { personas } from '@lydhoer/demo'

const main = join(import.meta.dirname, '..', '..', 'cli', 'src', 'main.ts')
const port = 20_000 + (process.pid % 20_000)
const origin = `http://localhost:${port}`

export async function run(print: (line: string) => void): Promise<void> {
  const room = mkdtempSync(join(tmpdir(), 'lydhoer-connections-'))
  chmodSync(room, 0o711)
  const program = spawn(process.execPath, ['--import', 'tsx', main, 'start'], {
    env: { ...process.env, PORT: String(port), LYDHOER_DATA: join(room, 'data'), LYDHOER_DEMO: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    while (!(await isUp())) await wait(100)
    await manyConnections(print)
    await sideBySide(print)
  } finally {
    program.kill('SIGINT')
    await new Promise((ended) => program.once('exit', ended))
    rmSync(room, { recursive: true, force: true })
  }
}

const isUp = () =>
  fetch(`${origin}/sundhed`).then(
    (answer) => answer.ok,
    () => false,
  )

/** 200 connections that are kept open for a minute, each asking once a second, beside 50 that send a byte now and then. */
async function manyConnections(print: (line: string) => void): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  const cut: number[] = []
  const slow = Array.from({ length: 50 }, () => dripping().then((lasted) => cut.push(lasted)))
  const times: number[] = []
  let refused = 0
  const end = performance.now() + 60_000
  await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      await wait(n * 5)
      while (performance.now() < end) {
        const began = performance.now()
        if ((await ask('/log-ind', '', agent)) === 200) times.push(performance.now() - began)
        else refused++
        await wait(Math.max(0, 1000 - (performance.now() - began)))
      }
    }),
  )
  agent.destroy()
  await Promise.all(slow)
  print(`200 connections for a minute: ${times.length} answers, ${refused} refused; ${percentiles(times)}`)
  print(`50 that send a byte at a time: all cut, the last after ${(Math.max(...cut) / 1000).toFixed(0)} s`)
}

/** Somebody of one municipality asks ten times a second, alone and while forty of another ask all the time. */
async function sideBySide(print: (line: string) => void): Promise<void> {
  const [here, there] = ['Sif Krogh', 'the other'].map((_, n) =>
    personas.find(
      (one) => one.role !== 'citizen' && (one.municipalityId === personas[0]?.municipalityId) === (n === 0),
    ),
  )
  const [busy, neighbour] = [await signIn(here?.personId ?? ''), await signIn(there?.personId ?? '')]
  const askFor = async (seconds: number) => {
    const times: number[] = []
    for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
      const began = performance.now()
      await ask('/', neighbour)
      times.push(performance.now() - began)
      await wait(Math.max(0, 100 - (performance.now() - began)))
    }
    return times
  }
  await askFor(3)
  const alone = await askFor(15)
  let going = true
  let answers = 0
  const load = Array.from({ length: 40 }, async () => {
    while (going) if ((await ask('/samtaler', busy)) === 200) answers++
  })
  const beside = await askFor(15)
  going = false
  await Promise.all(load)
  print(`a neighbour's page, alone: ${percentiles(alone)}`)
  print(
    `… while forty of another municipality ask all the time (${(answers / 15).toFixed(0)} answers a second): ${percentiles(beside)}`,
  )
}

async function signIn(personId: string): Promise<string> {
  const answer = await fetch(`${origin}/log-ind/som`, {
    method: 'POST',
    headers: { origin, 'sec-fetch-site': 'same-origin' },
    redirect: 'manual',
    body: new URLSearchParams({ personId, til: '/' }),
  })
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

/** The status; 0 when the connection was broken. */
function ask(path: string, cookie: string, agent?: Agent): Promise<number> {
  return new Promise((resolve) => {
    request(
      { port, host: '127.0.0.1', path, agent, headers: { cookie, host: `localhost:${port}` } },
      (answer) => {
        answer.resume()
        answer.once('end', () => resolve(answer.statusCode ?? 0))
      },
    )
      .once('error', () => resolve(0))
      .end()
  })
}

/** How long a connection lasts on which a form comes a byte a second, in milliseconds. */
async function dripping(): Promise<number> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(
    `POST /log-ind/som HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-length: 100000\r\n` +
      `origin: ${origin}\r\nsec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\n\r\n`,
  )
  const began = performance.now()
  const drip = setInterval(() => socket.write('a'), 1000)
  await new Promise((closed) => socket.once('close', closed))
  clearInterval(drip)
  return performance.now() - began
}

function percentiles(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN).toFixed(0)}`
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)} ms`
}
