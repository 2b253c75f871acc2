import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { memoryOf } from '../memory.ts'

/** A running Lydhør of some build, with a data folder of its own. */
export interface Program {
  origin: string
  pid: number
  stop(): Promise<void>
}

/** Starts the program that lies in a folder: this one, or another build to hold it against. */
export async function startProgram(root: string): Promise<Program> {
  const isRoot = process.getuid?.() === 0
  const data = mkdtempSync(join(isRoot ? '/var/lib' : tmpdir(), 'lydhoer-bench-'))
  if (isRoot) execFileSync('chmod', ['755', data])
  const port = 3000 + Math.floor(Math.random() * 20_000)
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/src/main.ts', 'start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), LYDHOER_DATA: join(data, 'data') },
    stdio: 'ignore',
  })
  const origin = `http://localhost:${port}`
  const began = performance.now()
  const answers = () =>
    fetch(`${origin}/log-ind`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await answers())) {
    if (performance.now() - began > 120_000) throw new Error('no page came within two minutes')
    await wait(50)
  }
  return {
    origin,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGINT')
      await new Promise((done) => child.once('exit', done))
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** How others are answered while something is done, and what it takes. */
export interface Meanwhile {
  seconds: number
  p50: number
  p99: number
  worst: number
  failed: number
  /** Memory of the program and all its processes above what it was before, in MB: at most, and half a minute later. */
  extra: number
  left: number
}

const askEveryMs = 15

/** Does something, and asks all the while whether the program is well. */
export async function meanwhile(
  program: Program,
  act: () => Promise<unknown>,
  restMs = 30_000,
): Promise<Meanwhile> {
  const before = memoryOf(program.pid)
  let most = before
  let failed = 0
  const times: number[] = []
  let isDone = false
  const asking = (async () => {
    while (!isDone) {
      const began = performance.now()
      const ok = await fetch(`${program.origin}/sundhed`).then(
        async (answer) => (await answer.text()) === 'ok',
        () => false,
      )
      times.push(performance.now() - began)
      if (!ok) failed++
      await wait(askEveryMs)
    }
  })()
  const watching = setInterval(() => (most = Math.max(most, memoryOf(program.pid))), 200)
  const began = performance.now()
  let seconds: number
  try {
    await act()
  } finally {
    seconds = (performance.now() - began) / 1000
    isDone = true
    await asking
    clearInterval(watching)
  }
  await wait(restMs)
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const megabytes = (bytes: number) => Math.round((bytes - before) / 1024 ** 2)
  return {
    ...{ seconds, p50: at(0.5), p99: at(0.99), worst: times.at(-1) ?? 0, failed },
    ...{ extra: megabytes(most), left: megabytes(memoryOf(program.pid)) },
  }
}
