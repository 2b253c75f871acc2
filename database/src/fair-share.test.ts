import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fairShare } from './fair-share.ts'
import { turns } from './turns.ts'

/** Whether a promise has been kept by now. */
async function isThere(promise: Promise<unknown>): Promise<boolean> {
  const not = Symbol()
  return (await Promise.race([promise, wait(5, not)])) !== not
}

test('one alone gets half of the places, and the next always finds some', async () => {
  const share = fairShare(8, 1000, () => new Error('busy'))
  for (let n = 0; n < 4; n++) assert.ok(await isThere(share.enter('fjordby')))
  assert.equal(await isThere(share.enter('fjordby')), false)
  for (let n = 0; n < 2; n++) assert.ok(await isThere(share.enter('nabo')))
  assert.ok(await isThere(share.enter('third')))
})

test('a place that comes free goes to whoever holds fewest, and is given back once only', async () => {
  const share = fairShare(2, 1000, () => new Error('busy'))
  const leave = await share.enter('fjordby')
  const again = share.enter('fjordby')
  const other = await share.enter('nabo')
  const third = share.enter('third')
  other()
  other()
  assert.ok(await isThere(third))
  assert.equal(await isThere(again), false)
  leave()
  assert.ok(await isThere(again))
})

test('nobody waits for a place for ever', async () => {
  const share = fairShare(1, 20, () => new Error('busy'))
  await share.enter('fjordby')
  await assert.rejects(share.enter('fjordby'), /busy/)
})

test('who works alone works on four at a time; beside another each works on two', async () => {
  let now = 0
  const take = turns(() => now)
  const held = []
  for (let n = 0; n < 4; n++) held.push(await take('fjordby'))
  const fifth = take('fjordby')
  assert.equal(await isThere(fifth), false)
  held.pop()?.()
  held.push(await fifth)
  assert.ok(await isThere(take('nabo')))
  const next = take('fjordby')
  assert.equal(await isThere(next), false)
  for (const done of held.slice(0, 3)) done()
  assert.ok(await isThere(next))
  now = 5000
  assert.ok(await isThere(take('nabo')))
})

test('what takes long gives its turn on, though nobody else is there', async () => {
  const take = turns()
  for (let n = 0; n < 4; n++) await take('fjordby')
  assert.ok(await Promise.race([take('fjordby').then(() => true), wait(1000, false)]))
})

test('whoever waits for a lock does not keep others of its own from their turn', async () => {
  const take = turns()
  await take('nabo')
  await take('fjordby')
  await take('fjordby')
  const third = take('fjordby')
  assert.equal(await isThere(third), false)
  assert.ok(await Promise.race([third.then(() => true), wait(2000, false)]))
})
