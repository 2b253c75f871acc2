import { threadId } from 'node:worker_threads'
import { Unreadable } from '@lydhoer/words'
import { Invalid } from '../request/errors.ts'
import type { Tell } from './task.ts'

/** For tests: work of every kind. */
export type Asked =
  | 'where'
  | 'unreadable'
  | 'invalid'
  | 'unforeseen'
  | 'full'
  | 'outside'
  | 'silent'
  | 'parts'
  | 'ends'
  | 'environment'
  | { wait: number }

const held: unknown[] = []

export async function work(asked: Asked, tell: Tell): Promise<unknown> {
  if (typeof asked === 'object') await new Promise((later) => setTimeout(later, asked.wait))
  switch (asked) {
    case 'unreadable':
      throw new Unreadable({ line: 3, what: { da: 'Tom', en: 'Empty' }, hint: { da: 'Fyld', en: 'Fill' } })
    case 'invalid':
      throw new Invalid([{ field: 'x', what: { da: 'nej', en: 'no' } }])
    case 'unforeseen':
      throw new TypeError('Aase Holm said this')
    case 'full':
      // In one large step: a thread of its own would take the program with it.
      return new Array(8_000_000).fill(0).map((_, i) => ({ i })).length
    case 'outside':
      for (let i = 0; i < 400; i++) {
        held.push(new Uint8Array(1 << 20).fill(1))
        await new Promise((soon) => setTimeout(soon, 10))
      }
      return held.length
    case 'silent':
      return new Promise(() => undefined)
    case 'parts':
      for (const part of [1, 2, 3]) tell.part(part)
      tell.progress(0.5)
      break
    case 'ends':
      return process.exit(0)
    case 'environment':
      return Object.keys(process.env)
  }
  return { pid: process.pid, threadId }
}
