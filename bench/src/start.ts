import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

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
    return { seconds, megabytes: proportionalMegabytes(child.pid ?? 0) }
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

/** Shared memory is counted once: proportional set size (Linux, smaps_rollup) over the whole family of processes. */
function proportionalMegabytes(pid: number): number {
  return family(pid).reduce((sum, one) => {
    try {
      const rollup = readFileSync(`/proc/${one}/smaps_rollup`, 'utf8')
      return sum + Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024
    } catch {
      return sum
    }
  }, 0)
}

function family(pid: number): number[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
  const below = (parent: number): number[] =>
    all.filter(([, of]) => of === parent).flatMap(([child]) => [child, ...below(child)])
  return [pid, ...below(pid)]
}
