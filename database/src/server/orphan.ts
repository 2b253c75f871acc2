// A program killed with -9 leaves its PostgreSQL running. The next start stops it before it opens the data itself.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '@lydhoer/words'
import { sentence } from '../messages.ts'
import { beginningOf } from './holder.ts'

/**
 * Stops a PostgreSQL server that was left behind on this data; what it had acknowledged is on disk.
 * Call it only while holding the data folder.
 * @returns its process number, or undefined when there was none
 */
export async function clearOrphan(data: string): Promise<number | undefined> {
  const note = join(data, 'postmaster.pid')
  const pid = firstNumber(note)
  if (!pid) return undefined
  if (!isServerOn(pid, data)) {
    // The number belongs to nobody, or to another program since a restart of the machine: PostgreSQL would refuse to start.
    rmSync(note, { force: true })
    return undefined
  }
  const began = beginningOf(pid)
  // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one (it then recovers from the log at the next start).
  for (const [signal, patience] of [
    ['SIGINT', 8000],
    ['SIGQUIT', 8000],
  ] as const) {
    signalTo(pid, signal)
    for (let waited = 0; waited < patience; waited += 25) {
      if (beginningOf(pid) !== began) {
        // One killed outright leaves its note; until its process is collected PostgreSQL would believe in it.
        rmSync(note, { force: true })
        return pid
      }
      await wait(25)
    }
  }
  throw new Refusal(sentence((words) => words.orphanStays(pid, data)))
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // it has gone meanwhile
  }
}

function firstNumber(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8').split('\n')[0]) || undefined
  } catch {
    return undefined
  }
}

function isServerOn(pid: number, data: string): boolean {
  if (beginningOf(pid) === undefined) return false
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(`-D ${data}`)
  } catch {
    return false
  }
}
