import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decoded, fixture } from '../testing.ts'
import { TooLong } from './decode.ts'
import { Undecodable } from './undecodable.ts'

/** Loudness (root of the mean square) between two times in seconds. */
function loudness(sound: { sampleRate: number; samples: Float32Array }, from: number, to: number): number {
  const part = sound.samples.subarray(from * sound.sampleRate, to * sound.sampleRate)
  return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length)
}

const truth = await decoded(await fixture('speech.wav'))

/**
 * How much louder ffmpeg made the copy (mono to stereo is −3 dB, one file has −0.9), how late it is, and how much
 * longer it may be, in ms. Late are those that have no word of the encoder's run-in, so that it stays, as it does in a
 * browser's player.
 */
const files: [name: string, gain: number, lateMs: number, extraMs: number][] = [
  ['stereo-44100.mp3', Math.SQRT1_2, 0, 0],
  ['mono-22050.mp3', 1, 0, 0],
  ['stereo-44100.m4a', Math.SQRT1_2, 0, 0],
  ['fragmented-48000.m4a', 1, 21.3, 0],
  ['mono-16000.aac', 1, 64, 16],
  ['opus.ogg', 1, 0, 0],
  ['opus-live.webm', 1, 0, 6],
  ['vorbis.ogg', Math.SQRT1_2, 0, 0],
  ['vorbis.webm', 1, 0, 17],
  ['vorbis-16000.ogg', 1, 0, 0],
  ['mono-16000.flac', 1, 0, 0],
  ['stereo-24bit.flac', 0.9 * Math.SQRT1_2, 0, 0],
]

test('what is no sound, or is cut before the first packet, is refused', async () => {
  const mp3 = await fixture('mono-22050.mp3')
  const flac = await fixture('mono-16000.flac')
  const m4a = await fixture('stereo-44100.m4a')
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('M: hvad siger du til mandag?'),
    Buffer.alloc(5000),
    mp3.subarray(0, 40),
    flac.subarray(0, 42),
    m4a.subarray(0, 60),
  ])
    await assert.rejects(decoded(bytes), Undecodable)
})

test('a file whose packets are all noise is refused as damaged', async () => {
  const m4a = Buffer.from(await fixture('stereo-44100.m4a'))
  const sound = m4a.indexOf('mdat')
  m4a.fill(0xff, sound + 4, m4a.indexOf('moov', sound) > 0 ? m4a.indexOf('moov', sound) - 4 : m4a.length)
  await assert.rejects(decoded(m4a), (error) => error instanceof Undecodable && error.why === 'damaged')
})

test('sound that goes on past the limit is stopped', async () => {
  await assert.rejects(decoded(await fixture('mono-16000.flac'), 2), TooLong)
  await assert.rejects(decoded(await fixture('opus.ogg'), 2), TooLong)
})

for (const [name, gain, lateMs, extraMs] of files)
  test(`${name} is decoded to the length, the place in time and the loudness of the truth`, async () => {
    const sound = await decoded(await fixture(name))
    const ms = (sound.samples.length / sound.sampleRate) * 1000
    assert.ok(ms > 2607.9 + lateMs && ms < 2608.1 + lateMs + extraMs, `${ms} ms`)
    const at = (from: number, to: number) => loudness(sound, from + lateMs / 1000, to + lateMs / 1000)
    for (const [from, to] of [
      [0.05, 0.35],
      [1.95, 2.19],
      [2.43, 2.6],
    ] as const)
      assert.ok(at(from, to) < 0.002, `silence from ${from}: ${at(from, to)}`)
    // The tone stands whole between these; 5 ms more on either side would be silence.
    assert.ok(Math.abs(at(2.208, 2.408) / (loudness(truth, 2.208, 2.408) * gain) - 1) < 0.1, 'the tone')
    for (const [from, to] of [
      [0.5, 0.9],
      [0.9, 1.3],
      [1.3, 1.7],
    ] as const) {
      const ratio = at(from, to) / (loudness(truth, from, to) * gain)
      assert.ok(ratio > 0.8 && ratio < 1.15, `the voice from ${from}: ${ratio} of the truth`)
    }
  })

test('FLAC gives back the very samples', async () => {
  const { samples } = await decoded(await fixture('mono-16000.flac'))
  assert.deepEqual(samples, truth.samples)
})

test('AAC with clicks is decoded as another decoder does it, to a millionth', async () => {
  const { samples } = await decoded(await fixture('clicks-44100.m4a'))
  const bytes = await fixture('clicks-44100.f32')
  const others = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  for (let i = 0; i * 16 < samples.length; i++)
    assert.ok(Math.abs((samples[i * 16] ?? NaN) - (others[i] ?? NaN)) < 1e-6, `sample ${i * 16}`)
})

test('a damaged packet is silence of its own length, and all after it stays in time', async () => {
  const whole = await decoded(await fixture('mono-16000.flac'))
  const damaged = Buffer.from(await fixture('mono-16000.flac'))
  // The twelfth frame begins about 0.8 s in; its subframe's first bit must be zero.
  let at = 42
  for (let frame = 0; frame < 12; frame++) at = damaged.indexOf(Buffer.from([0xff, 0xf8]), at + 2)
  damaged.fill(0xff, at + 8, at + 20)
  const sound = await decoded(damaged)
  assert.equal(sound.samples.length, whole.samples.length)
  assert.notDeepEqual(sound.samples, whole.samples)
  assert.deepEqual(sound.samples.subarray(25_000), whole.samples.subarray(25_000))
})

test('a file cut in the middle gives the sound up to there', async () => {
  for (const name of [
    'stereo-44100.mp3',
    'opus.ogg',
    'mono-16000.flac',
    'opus-live.webm',
    'speech.wav',
    'mono-16000.aac',
  ]) {
    const bytes = await fixture(name)
    const sound = await decoded(bytes.subarray(0, bytes.length / 2))
    const seconds = sound.samples.length / sound.sampleRate
    assert.ok(seconds > 0.7 && seconds < 1.9, `${name}: ${seconds} s`)
  }
})

test('bytes changed here and there give sound or a refusal, never another error', async () => {
  const names = [
    'mono-22050.mp3',
    'vorbis.ogg',
    'opus.ogg',
    'mono-16000.flac',
    'mono-16000.aac',
    'speech.wav',
  ]
  const all = await Promise.all(names.map(fixture))
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: names.length - 1 }), changes, async (which, changed) => {
      const bytes = Buffer.from(all[which] ?? [])
      for (const [at, value] of changed) bytes[at % bytes.length] = value
      await decoded(bytes).catch((error: unknown) => {
        if (!(error instanceof Undecodable || error instanceof TooLong)) throw error
      })
    }),
    { numRuns: 120, seed: 20261120 },
  )
})
