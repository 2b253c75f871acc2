import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { Unreadable } from '@lydhoer/words'
import { Invalid } from '../request/errors.ts'
import { WorkerDied } from './errors.ts'
import { taskIn } from './task.ts'
import type { Asked } from './testing-work.ts'
import { makeWorkers } from './workers.ts'

const task = taskIn<typeof import('./testing-work.ts').work>(new URL('./testing-work.ts', import.meta.url))
const workers = makeWorkers({
  isGentle: false,
  heapMegabytes: 32,
  memoryMegabytes: 160,
  places: 3,
  idleMs: 50,
})
after(() => workers.close())

const ask = (asked: Asked, more: Partial<Parameters<typeof workers.do>[2]> = {}) =>
  workers.do(task, asked, { municipalityId: 'fjordby', isAwaited: true, ...more })
const where = async (more = {}) => (await ask('where', more)) as { pid: number; threadId: number }
const died = (why: string) => (error: unknown) => error instanceof WorkerDied && error.why === why
const isAlive = async (pid: number) => (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')) !== ''

test('a worker that needs more memory than it has dies alone, and the next piece is done', async () => {
  await assert.rejects(ask('full'), died('memory'))
  await where()
})

test(
  'a worker that takes memory outside of its heap is ended too',
  { skip: process.platform !== 'linux' },
  async () => {
    await assert.rejects(ask('outside'), died('memory'))
    await where()
  },
)

test('a worker that says nothing for too long, or ends by itself, is given up', async () => {
  await assert.rejects(ask('silent', { silenceMs: 100 }), died('silence'))
  await assert.rejects(ask('ends'), died('ended'))
  await where()
})

test('a worker is told no key and no password of the program', async () => {
  process.env['LYDHOER_KEY'] = 'only for this test'
  try {
    const names = (await ask('environment')) as string[]
    assert.ok(!names.includes('LYDHOER_KEY') && names.includes('PATH'))
  } finally {
    delete process.env['LYDHOER_KEY']
  }
})

test('a refusal comes back whole; of an error that nobody foresaw only where it happened', async () => {
  await assert.rejects(ask('unreadable'), (error) => error instanceof Unreadable && error.line === 3)
  await assert.rejects(
    ask('invalid'),
    (error) => error instanceof Invalid && error.problems[0]?.field === 'x',
  )
  await assert.rejects(ask('unforeseen'), (error) => {
    assert.ok(error instanceof Error && error.name === 'TypeError')
    assert.doesNotMatch(`${error.message} ${error.stack}`, /Aase/)
    assert.match(error.stack ?? '', /testing-work\.ts/)
    return true
  })
})

test('when whoever asked fails over a part, the worker is stopped and that is what is told', async () => {
  const told = () => {
    throw new Error('no room for it')
  }
  await assert.rejects(ask('parts', { told }), /no room for it/)
  await where()
})

test('work that is no longer wanted is stopped, at work or waiting', async () => {
  const stop = new AbortController()
  const stopped = ask('silent', { signal: stop.signal })
  setTimeout(() => stop.abort(new Error('fortrudt')), 50)
  await assert.rejects(stopped, /fortrudt/)
})

test('work is done in another process, parts come in order before the end, and progress is told', async () => {
  const parts: unknown[] = []
  const progress: number[] = []
  const done = (await ask('parts', {
    told: async (part) => {
      await new Promise((later) => setTimeout(later, 10))
      parts.push(part)
    },
    progress: (part) => progress.push(part),
  })) as { pid: number }
  assert.notEqual(done.pid, process.pid)
  assert.deepEqual(parts, [1, 2, 3])
  assert.deepEqual(progress, [0.5])
})

test('a worker that keeps something is asked again for it, until it is to be forgotten', async (t) => {
  const workers = makeWorkers({ isGentle: false })
  t.after(() => workers.close())
  const where = (keeps: string) =>
    workers.do(task, 'where', { municipalityId: 'fjordby', isAwaited: true, keeps }) as Promise<{
      pid: number
    }>
  const first = await where('register 1')
  const other = await where('register 2')
  assert.notEqual(other.pid, first.pid)
  assert.equal((await where('register 1')).pid, first.pid)
  workers.forget('register 1')
  assert.notEqual((await where('register 1')).pid, first.pid)
})

test(
  'a worker with nothing to do ends, and its memory is given back',
  { skip: process.platform !== 'linux' },
  async () => {
    const { pid } = await where()
    for (let tries = 0; tries < 100 && (await isAlive(pid)); tries++)
      await new Promise((later) => setTimeout(later, 20))
    assert.equal(await isAlive(pid), false)
  },
)

test('while one municipality has much to do, what another asks for is done meanwhile', async () => {
  const much = Array.from({ length: 6 }, () => ask({ wait: 300 }))
  let isDone = false
  void Promise.all(much).then(() => (isDone = true))
  await where({ municipalityId: 'nabo' })
  assert.equal(isDone, false)
  await Promise.all(much)
})
