import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findPauses, Undecodable } from '@lydhoer/sound'
import { fixture, fixturePath, readable } from '@lydhoer/sound/testing'
import { pausesOfFile } from './pauses-of-file.ts'

const speech = fixturePath('speech.wav')
const maxSeconds = 100

test('a file that is no sound is refused, in a thread of its own too', async () => {
  await assert.rejects(pausesOfFile(import.meta.filename, { maxSeconds }), Undecodable)
})

test('a file that is not there is told as Node tells it', async () => {
  await assert.rejects(pausesOfFile('/findes/ikke.wav', { maxSeconds }), { code: 'ENOENT' })
})

test('measuring stops when it is cancelled', async () => {
  const later = new AbortController()
  const measuring = pausesOfFile(speech, { maxSeconds, signal: later.signal })
  later.abort(new Error('fortrudt senere'))
  await assert.rejects(measuring, { message: 'fortrudt senere' })
})

test('a file gives the same in a thread of its own, and tells how far it has come', async () => {
  const parts: number[] = []
  const elsewhere = await pausesOfFile(speech, { maxSeconds, progress: (part) => parts.push(part) })
  assert.deepEqual(elsewhere, await findPauses(readable(await fixture('speech.wav')), { maxSeconds }))
  assert.equal(parts.at(-1), 1)
  assert.ok(elsewhere.speechMs > 0 && elsewhere.speechMs <= elsewhere.durationMs)
})
