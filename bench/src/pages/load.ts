import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startedBy } from '../memory.ts'

/** What is asked for, and by how many at once. */
export interface Asked {
  port: number
  paths: readonly string[]
  /** One of each session; the connections share them out. */
  cookies: readonly string[]
  connections: number
  seconds: number
  /** How long each waits from one question to the next; 0 for as soon as it is answered. */
  pauseMs: number
}

/** How it went; times in milliseconds. `wrong` counts what was not answered with a page. */
export interface Took {
  answers: number
  perSecond: number
  p50: number
  p99: number
  /** Half of the answers had begun to come by then. */
  firstByte: number
  wrong: number
}

const run = promisify(execFile)

/** Asks from another process. */
export async function load(asked: Asked): Promise<Took> {
  const program = join(import.meta.dirname, 'drive.ts')
  const { stdout } = await run(process.execPath, ['--import', 'tsx', program, JSON.stringify(asked)])
  return JSON.parse(stdout) as Took
}

/** Seconds of processor that a program and all it started have used: itself, and the others (its database). Linux only. */
export function processorOf(pid: number): { program: number; others: number } {
  return { program: secondsOf(pid), others: startedBy(pid).reduce((sum, one) => sum + secondsOf(one), 0) }
}

/** Ticks of 10 ms, with those of children that have ended: proc(5), fields 14 to 17. */
function secondsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? []
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100
  } catch {
    // It has ended meanwhile.
    return 0
  }
}
