/**
 * The process in which heavy work is done. It is given one piece at a time, goes when whoever started it is gone, gives way
 * to those that answer people, and is the first to go when the machine has no memory left.
 */
import { writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { sent, type Sent } from './errors.ts'
import type { Work } from './task.ts'

/** What this process says. */
export type Said = { progress: number } | { part: unknown } | { done: unknown } | { failed: Sent }
/** What it is given. */
export interface Given {
  module: string
  input: unknown
}

const gentle = 10

try {
  if (process.argv[2] === 'gentle') setPriority(gentle)
  writeFileSync('/proc/self/oom_score_adj', '1000')
} catch {
  // Not every system has these.
}

const say = (said: Said) => process.send?.(said)

/** Work says how far it is as often as it likes; so often it is passed on. */
const everyMs = 200

async function work({ module, input }: Given): Promise<void> {
  let latest = 0
  try {
    const { work } = (await import(module)) as { work: Work<unknown, unknown> }
    const done = await work(input, {
      progress: (part) => {
        if (Date.now() - latest < everyMs && part < 1) return
        latest = Date.now()
        say({ progress: part })
      },
      part: (part) => say({ part }),
    })
    say({ done })
  } catch (error) {
    say({ failed: sent(error) })
  }
}

process.on('message', (given: Given) => void work(given))
process.on('disconnect', () => process.exit())
