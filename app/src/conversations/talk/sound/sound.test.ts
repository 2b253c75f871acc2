import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { findPauses, gather, peaksForPlayer, peaksPerSecond, soundKind } from '@lydhoer/sound'
import { decoded, fixture, fixturePath, readable } from '@lydhoer/sound/testing'
import { SealBroken } from '../../../shared/sealing/seal.ts'
import { deleteWithCopy, folderStore, ObjectMissing } from '../../../shared/files/store/index.ts'
import { makeWorkers } from '../../../shared/workers/workers.ts'
import { parseRange, sendFile } from '../../../shared/files/send/range.ts'
import { clip, measure, openCopy, openOriginal } from './index.ts'
import { measureHere } from './measure-here.ts'
import { storedRecording } from './testing.ts'

const folder = await mkdtemp(join(tmpdir(), 'lydhoer-sound-'))
after(() => rm(folder, { recursive: true }))
const store = folderStore(folder)
const settings = { kind: 'folder', folder } as const
const workers = makeWorkers({ isGentle: false })
after(() => workers.close())

test('what is not sound is no kind of sound, whatever its name', () => {
  for (const start of [
    '',
    'RIFF....AVI ',
    '%PDF-1.7',
    'PK\x03\x04',
    'WEBVTT',
    '\xff\xd8\xff\xe0',
    'MZ',
    '\xff\xff\xff\xff',
  ])
    assert.equal(soundKind(Buffer.from(start, 'latin1')), null, start)
})

test('every kind is known by how it begins', async () => {
  const kinds = {
    'speech.wav': 'wav',
    'opus.ogg': 'ogg',
    'vorbis.webm': 'webm',
    'mono-16000.flac': 'flac',
    'mono-16000.aac': 'aac',
    'stereo-44100.m4a': 'm4a',
    'mono-22050.mp3': 'mp3',
  }
  for (const [name, kind] of Object.entries(kinds)) assert.equal(soundKind(await fixture(name)), kind)
  // MPEG 2 layer III without a tag, as old recorders write.
  assert.equal(soundKind(Buffer.from([0xff, 0xf3, 0x40, 0xc4])), 'mp3')
})

test('a recording cannot be opened as another conversation’s, nor its copy as the original', async () => {
  const of = await storedRecording(store, await fixture('mono-22050.mp3'))
  await assert.rejects(openOriginal(store, { ...of, conversationId: 'another' }), SealBroken)
  await assert.rejects(openCopy(store, of), ObjectMissing)
  assert.equal((await measureHere(store, of)).ok, true)
  await assert.rejects(openOriginal(store, { ...of, objectId: `${of.objectId}-copy` }), SealBroken)
})

test('a file that cannot be decoded is told by a code and leaves no copy', async () => {
  const flac = await fixture('mono-16000.flac')
  const of = await storedRecording(store, flac.subarray(0, 42))
  assert.deepEqual(await measure(workers, settings, of), { ok: false, problem: 'noSound' })
  await assert.rejects(openCopy(store, of), ObjectMissing)
})

test('a decoder that says nothing for too long is given up', async () => {
  const of = await storedRecording(store, await fixture('speech.wav'))
  assert.deepEqual(await measure(workers, settings, of, undefined, 1), { ok: false, problem: 'damaged' })
})

test('measuring a recording that was withdrawn meanwhile fails', async () => {
  const of = await storedRecording(store, await fixture('speech.wav'))
  await deleteWithCopy(store, of.objectId)
  await assert.rejects(measure(workers, settings, of), ObjectMissing)
})

test('the pauses of a recording are measured while it is decoded', async () => {
  const phrases = await readFile(fixturePath('phrases.ogg'))
  const measured = await measure(workers, settings, await storedRecording(store, phrases))
  assert.ok(measured.ok && measured.pauses)
  assert.ok(measured.pauses.length >= 35)
  assert.deepEqual(measured.pauses, (await findPauses(readable(phrases), { maxSeconds: 100 })).pauses)
})

test('a recording is decoded in a thread of its own: copy, length, peaks and progress', async () => {
  const of = await storedRecording(store, await fixture('stereo-44100.m4a'))
  const parts: number[] = []
  const measured = await measure(workers, settings, of, (part) => parts.push(part))
  assert.ok(measured.ok)
  assert.equal(measured.durationMs, 2608)
  assert.equal(measured.peaks.length, 2 * Math.ceil(2.608 * peaksPerSecond))
  assert.equal(parts.at(-1), 1)
  const peaks = peaksForPlayer(measured.peaks)
  const loudest = (from: number, to: number) =>
    Math.max(...peaks.slice(from * peaksPerSecond, to * peaksPerSecond).map(Math.abs))
  assert.ok(loudest(0, 0.35) <= 1 / 128, 'silence before')
  assert.ok(loudest(0.5, 1.7) > 0.15, 'the voice')
  assert.ok(loudest(1.95, 2.15) <= 1 / 128, 'silence between')
  assert.ok(loudest(2.25, 2.4) > 0.25, 'the tone')
})

test('measuring again gives the same and takes the place of the first copy', async () => {
  const of = await storedRecording(store, await fixture('opus.ogg'))
  const first = await measureHere(store, of)
  const before = (await readdir(folder)).length
  assert.deepEqual(await measureHere(store, of), first)
  assert.equal((await readdir(folder)).length, before)
})

test('deleting removes original and copy', async () => {
  const of = await storedRecording(store, await fixture('opus.ogg'))
  await measureHere(store, of)
  await deleteWithCopy(store, of.objectId)
  assert.equal((await readdir(folder)).filter((name) => name.startsWith(of.objectId)).length, 0)
})

test('a clip holds the passage to the sample and nothing outside it', async () => {
  const of = await storedRecording(store, await fixture('speech.wav'))
  await measureHere(store, of)
  const truth = (await fixture('speech.wav')).subarray(-41_728 * 2)
  const passage = await clip(store, of, 500, 1700)
  const bytes = await gather(passage.read())
  assert.equal(bytes.length, passage.bytes)
  assert.deepEqual(bytes.subarray(44), truth.subarray(500 * 32, 1700 * 32))
  const { sampleRate, samples } = await decoded(bytes)
  assert.deepEqual([sampleRate, samples.length], [16_000, 1.2 * 16_000])
})

test('a clip past the end, before the beginning or the wrong way round is only what there is', async () => {
  const of = await storedRecording(store, await fixture('speech.wav'))
  await measureHere(store, of)
  assert.equal((await clip(store, of, 2600, 99_999)).bytes, 44 + 8 * 32)
  assert.equal((await clip(store, of, -500, 10)).bytes, 44 + 10 * 32)
  assert.equal((await clip(store, of, 2000, 1000)).bytes, 44)
})

test('any part of a clip is that part of the whole clip', async () => {
  const of = await storedRecording(store, await fixture('speech.wav'))
  await measureHere(store, of)
  const passage = await clip(store, of, 321, 654)
  const whole = await gather(passage.read())
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: whole.length }), fc.nat({ max: whole.length }), async (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a]
      assert.deepEqual(await gather(passage.read(from, to)), whole.subarray(from, to))
    }),
    { numRuns: 50 },
  )
})

test('a range outside the file is 416 and says how long the file is', async () => {
  const answer = sendFile(asking('bytes=5000-'), letters(100), 'audio/wav', async () => true)
  assert.equal(answer.status, 416)
  assert.equal(answer.headers.get('content-range'), 'bytes */100')
  assert.equal(await answer.text(), '')
})

test('ranges are read as RFC 9110 says', () => {
  assert.deepEqual(parseRange('bytes=0-0', 10), { from: 0, to: 1 })
  assert.deepEqual(parseRange('bytes=2-', 10), { from: 2, to: 10 })
  assert.deepEqual(parseRange('bytes=2-99', 10), { from: 2, to: 10 })
  assert.deepEqual(parseRange('bytes=-3', 10), { from: 7, to: 10 })
  assert.deepEqual(parseRange('bytes=-30', 10), { from: 0, to: 10 })
  assert.equal(parseRange('bytes=-0', 10), 'unsatisfiable')
  assert.equal(parseRange('bytes=10-', 10), 'unsatisfiable')
  for (const nonsense of [
    undefined,
    null,
    '',
    'bytes=',
    'bytes=-',
    'bytes=5-2',
    'bytes=0-1,4-5',
    'pages=1-2',
  ])
    assert.equal(parseRange(nonsense, 10), 'whole')
})

test('a part is 206 with just those bytes, the whole is 200, and neither is kept by a cache', async () => {
  const part = sendFile(asking('bytes=3-5'), letters(26), 'audio/ogg', async () => true)
  assert.equal(part.status, 206)
  assert.equal(part.headers.get('content-range'), 'bytes 3-5/26')
  assert.equal(part.headers.get('content-length'), '3')
  assert.equal(part.headers.get('content-type'), 'audio/ogg')
  assert.equal(part.headers.get('cache-control'), 'no-store')
  assert.equal(await part.text(), 'def')
  const whole = sendFile(asking(null), letters(26), 'audio/ogg', async () => true)
  assert.equal(whole.status, 200)
  assert.equal(whole.headers.get('accept-ranges'), 'bytes')
  assert.equal(await whole.text(), 'abcdefghijklmnopqrstuvwxyz')
})

test('when the listener leaves, reading stops', async () => {
  let stopped = false
  async function* endless() {
    try {
      for (;;) yield Buffer.alloc(1000)
    } finally {
      stopped = true
    }
  }
  const answer = sendFile(asking(null), { bytes: 1e9, read: endless }, 'audio/wav', async () => true)
  const reader = answer.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  assert.equal(stopped, true)
})

function asking(range: string | null): Request {
  return new Request('http://localhost/lyd', range === null ? {} : { headers: { range } })
}

function letters(count: number) {
  const bytes = Buffer.from(Array.from({ length: count }, (_, i) => 97 + (i % 26)))
  return {
    bytes: count,
    async *read(from = 0, to = count) {
      yield bytes.subarray(from, to)
    },
  }
}
