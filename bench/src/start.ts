import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { memoryOf } from './memory.ts'

const root = join(import.meta.dirname, '..', '..')

/** From the command to the first page, the first time and later; and what program and database hold when idle. */
export async function run(print: (line: string) => void): Promise<void> {
  const isRoot = process.getuid?.() === 0
  const data = mkdtempSync(join(isRoot ? '/var/lib' : tmpdir(), 'lydhoer-bench-'))
  if (isRoot) execFileSync('chmod', ['755', data])
  try {
    for (const which of ['first', 'later'] as const) {
      const { seconds, megabytes } = await once(join(data, 'data'))
      print(`${which} start to first page: ${seconds.toFixed(1)} s (aim ${which === 'first' ? 10 : 3} s)`)
      if (which === 'later')
        print(`program and database when idle: ${megabytes.toFixed(0)} MB (aim under 400 MB)`)
    }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

async function once(data: string): Promise<{ seconds: number; megabytes: number }> {
  const port = 3000 + Math.floor(Math.random() * 20_000)
  const began = performance.now()
  const child = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), LYDHOER_DATA: data },
    stdio: 'ignore',
    detached: true,
  })
  try {
    while (!(await answers(port))) {
      if (performance.now() - began > 120_000) throw new Error('no page came within two minutes')
      await wait(25)
    }
    const seconds = (performance.now() - began) / 1000
    await wait(5000)
    return { seconds, megabytes: memoryOf(child.pid ?? 0) / 1024 ** 2 }
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGINT')
    await new Promise((done) => child.once('exit', done))
    await wait(500)
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/log-ind`)).ok
  } catch {
    return false
  }
}
