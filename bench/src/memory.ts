import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory of a process and of all that it started, in bytes: what each has for itself, and its share of what they have
 * together (PSS). Linux only.
 */
export function memoryOf(pid: number): number {
  return [pid, ...startedBy(pid)].reduce((sum, one) => sum + memoryOfOne(one), 0)
}

function memoryOfOne(pid: number): number {
  try {
    const said = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))
    return Number(said?.[1] ?? 0) * 1024
  } catch {
    // It has ended meanwhile.
    return 0
  }
}

/** The processes that one started, and those that these started. Linux only. */
export function startedBy(pid: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const [, parent] = readFileSync(`/proc/${name}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? []
      parents.set(Number(name), Number(parent))
    } catch {
      continue
    }
  }
  const found = [pid]
  for (const of of found) for (const [child, parent] of parents) if (parent === of) found.push(child)
  return found.slice(1)
}
