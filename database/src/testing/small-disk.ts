import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { TestContext } from 'node:test'

/** A small disk of a test's own. */
export interface SmallDisk {
  at: string
  /** As a disk becomes that has a fault. */
  makeReadOnly(): void
  makeWritable(): void
}

/**
 * Makes a small disk for one test, where this machine lets us make one; elsewhere the test says that it leaves this out.
 *
 * @param at a folder that is not there yet
 * @param options as of tmpfs
 * @example smallDisk(t, join(room, 'full'), 'size=1m,mode=711')
 */
export function smallDisk(t: TestContext, at: string, options: string): SmallDisk | undefined {
  mkdirSync(at, { recursive: true })
  const mount = (...how: string[]) => execFileSync('mount', how, { stdio: 'ignore' })
  try {
    mount('-t', 'tmpfs', '-o', options, 'tmpfs', at)
  } catch {
    t.diagnostic('left out: no small disk can be made here (mount, as root)')
    return undefined
  }
  t.after(() => execFileSync('umount', ['-l', at]))
  return {
    at,
    makeReadOnly: () => void mount('-o', 'remount,ro', at),
    makeWritable: () => void mount('-o', 'remount,rw', at),
  }
}
