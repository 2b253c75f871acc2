// One program at a time holds a data folder. The note of who does survives kill -9, so it is checked, not trusted.
import { execFileSync } from 'node:child_process'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '@lydhoer/words'
import { sentence } from '../messages.ts'

export type Holder = { pid: number; began: string; since: string }

/** Somebody else holds the data folder. */
export class Held extends Refusal {
  readonly holder: Holder
  constructor(folder: string, holder: Holder) {
    super(sentence((words) => words.held(holder.pid, holder.since, folder)))
    this.name = 'Held'
    this.holder = holder
  }
}

/**
 * Takes the data folder for this process.
 * @returns a function that lets go of it
 * @throws {Held} when a living process holds it
 */
export function hold(folder: string): () => void {
  const note = join(folder, 'holder.json')
  const mine: Holder = {
    pid: process.pid,
    began: beginningOf(process.pid) ?? '',
    since: new Date().toISOString(),
  }
  const draft = `${note}.${process.pid}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o644 })
  try {
    for (;;) {
      try {
        linkSync(draft, note) // appears with its content or not at all
        return () => {
          if (holderIn(note)?.pid === process.pid) rmSync(note, { force: true })
        }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const other = holderIn(note)
      if (other && isAlive(other)) throw new Held(folder, other)
      dropIfStale(note, folder)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Moves a dead holder's note away; if a living one slipped in between, its note is put back. */
function dropIfStale(note: string, folder: string): void {
  const aside = `${note}.stale.${process.pid}`
  try {
    renameSync(note, aside)
  } catch {
    return // someone else was quicker; look again
  }
  const moved = holderIn(aside)
  if (moved && isAlive(moved)) {
    linkSync(aside, note)
    rmSync(aside)
    throw new Held(folder, moved)
  }
  rmSync(aside)
}

/** Who is noted in the file; undefined when there is no (readable) note. */
export function holderIn(note: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

/** Process numbers are used again, so the moment at which the process began is compared too. */
export function isAlive(holder: Holder): boolean {
  return beginningOf(holder.pid) === holder.began
}

/** Something that differs between two processes that had the same number; undefined when there is no such process. */
export function beginningOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // Field 22 is the start time; the name in field 2 may hold spaces, so count from its closing bracket (proc(5)).
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' ? undefined : fields[19]
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0)
      return 'unknown'
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}
