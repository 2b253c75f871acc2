import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetSoon, soon, stopSoon, Stopped } from './soon.ts'

/** Something that is made when it is told to be. */
function made() {
  const { promise, resolve, reject } = Promise.withResolvers<{ value: number }>()
  let begun = 0
  let tell: (part: number) => void = () => undefined
  const make = (progress: (part: number) => void) => {
    begun++
    tell = progress
    return promise
  }
  return { make, resolve, reject, begun: () => begun, tell: (part: number) => tell(part) }
}

test('what fails is told to whoever waits and to whoever asks right after, and is not tried again at once', async () => {
  const one = made()
  const waiting = soon('fails', Infinity, one.make)
  one.reject(new Error('too much'))
  await assert.rejects(waiting, /too much/)
  await assert.rejects(soon('fails', 0, one.make), /too much/)
  assert.equal(one.begun(), 1)
})

test('what takes longer than one waits says how far it is; whoever asks again gets the same when it is there', async () => {
  const one = made()
  assert.deepEqual(await soon('late', 1, one.make), { progress: 0 })
  one.tell(0.4)
  assert.deepEqual(await soon('late', 1, one.make), { progress: 0.4 })
  one.resolve({ value: 7 })
  assert.deepEqual(await soon('late', 1000, one.make), { value: 7 })
  assert.equal(one.begun(), 1)
})

test('what is forgotten is made anew', async () => {
  const [first, second] = [made(), made()]
  first.resolve({ value: 1 })
  second.resolve({ value: 2 })
  await soon('set 1 study 1', Infinity, first.make)
  forgetSoon('set 1')
  assert.deepEqual(await soon('set 1 study 1', Infinity, second.make), { value: 2 })
})

test('what somebody stops is stopped for whoever asks again, until it is forgotten; what is there stays', async () => {
  let begun = 0
  const make = (_: unknown, signal: AbortSignal) =>
    new Promise<object>((_resolve, reject) => {
      begun++
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })
  assert.deepEqual(await soon('stopped', 1, make), { progress: 0 })
  stopSoon('stopped')
  for (let asked = 0; asked < 2; asked++) await assert.rejects(soon('stopped', 1000, make), Stopped)
  assert.equal(begun, 1)
  forgetSoon('stopped')
  assert.deepEqual(await soon('stopped', 1, make), { progress: 0 })
  assert.equal(begun, 2)
  const one = made()
  one.resolve({ value: 3 })
  assert.deepEqual(await soon('there', 1000, one.make), { value: 3 })
  stopSoon('there')
  assert.deepEqual(await soon('there', 1000, one.make), { value: 3 })
})
