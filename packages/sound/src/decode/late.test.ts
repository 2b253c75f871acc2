import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decoded, fixture, readable } from '../testing.ts'
import { mp3Frames } from './mp3-frames.ts'
import type { Packet } from './packet.ts'
import { Undecodable } from './undecodable.ts'

interface Sound {
  sampleRate: number
  samples: Float32Array
}

/** Where a tone of 1,000 Hz stands, in ms: where it rises to half its strength, and falls under it. */
function tones({ sampleRate, samples }: Sound): { fromMs: number; toMs: number }[] {
  const [hop, width] = [sampleRate / 1000, Math.round(sampleRate / 100)]
  const strengths = Array.from({ length: Math.floor((samples.length - width) / hop) }, (_, ms) => {
    let [even, odd] = [0, 0]
    for (let i = 0; i < width; i++) {
      const sample = samples[Math.round(ms * hop) + i]!
      even += sample * Math.cos((2000 * Math.PI * i) / sampleRate)
      odd += sample * Math.sin((2000 * Math.PI * i) / sampleRate)
    }
    return Math.hypot(even, odd)
  })
  const half = strengths.reduce((most, strength) => Math.max(most, strength), 0) / 2
  const found: { fromMs: number; toMs: number }[] = []
  let from = -1
  for (let ms = 0; ms <= strengths.length; ms++) {
    const is = (strengths[ms] ?? 0) > half
    if (is && from < 0) from = ms
    // What lasts less is a vowel. The window's middle is 5 ms on.
    if (!is && from >= 0 && ms - from > 150) found.push({ fromMs: from + 5, toMs: ms + 5 })
    if (!is) from = -1
  }
  return found
}

/** Within so many ms; a codec softens an edge. */
const nearMs = 4

/** Asserts that both tones of a fixture stand where they were made, so many ms late, and that nothing stands after them. */
function assertInTime(sound: Sound, lateMs = 0): void {
  const found = tones(sound)
  const truth = [7000, 8000, 14_200, 14_400].map((ms) => ms + lateMs)
  const borders = found.flatMap(({ fromMs, toMs }) => [fromMs, toMs])
  assert.equal(borders.length, truth.length, `tones at ${borders.join(', ')} ms`)
  truth.forEach((ms, i) =>
    assert.ok(Math.abs(borders[i]! - ms) <= nearMs, `a border at ${borders[i]} ms, not ${ms}`),
  )
  const end = sound.samples.subarray(Math.round((14.45 + lateMs / 1000) * sound.sampleRate))
  assert.ok(end.length > 0.5 * sound.sampleRate - lateMs * 48, 'the end is missing')
  assert.ok(
    end.every((sample) => Math.abs(sample) < 0.01),
    'something stands after the last tone',
  )
}

/** As in decode.test.ts: late are those that have no word of the encoder's run-in. */
const files: [name: string, lateMs: number][] = [
  ['v2-44100.mp3', 0],
  ['v4-22050.mp3', 0],
  ['mp3-16000.mp4', 0],
  ['aac-16000.m4a', 0],
  ['aac-16000.aac', 64],
  ['fragmented-22050.m4a', 46.4],
  ['opus.ogg', 0],
  ['opus-short.ogg', 0],
  ['opus-live.webm', 0],
  ['vorbis.ogg', 0],
  ['vorbis.webm', 0],
  ['flac-8000.flac', 0],
]

for (const [name, lateMs] of files)
  test(`tones 7 and 14 s into ${name} stand where they were made`, async () => {
    assertInTime(await decoded(await fixture(`late/${name}`)), lateMs)
  })

test('an MP3 cut out of the middle of another begins in silence, and all of it stays in time', async () => {
  const whole = await fixture('late/v2-44100.mp3')
  const { samples, sampleRate } = await decoded(whole)
  // Frames that borrow from those that were cut away cannot be decoded.
  for (const part of [0.3, 0.35, 0.4, 0.45]) {
    const cut = await decoded(whole.subarray(Math.round(whole.length * part)))
    const ends = tones(cut).at(-1).toMs
    const [left, all] = [cut.samples.length, samples.length].map((count) => (count / sampleRate) * 1000)
    // Without the encoder's word its filling stays at the end: what the whole file leaves out there.
    const filling = left! - ends - (all! - 14_400)
    assert.ok(filling > 0 && filling < 40, `${filling} ms more after the last tone`)
  }
})

test('bytes that are no frames are silence for as long as frames would have stood there', async () => {
  const bytes = Buffer.from(await fixture('late/v4-22050.mp3'))
  const frames: Packet[] = []
  for await (const frame of mp3Frames(readable(bytes))) frames.push(frame)
  // In the silence before the first tone all frames are of one length; three are made zeros, and a part of a fourth.
  const after = frames.filter(({ timestamp }) => timestamp > 6).map(({ data }) => data.length)
  const at = bytes.length - after.reduce((sum, length) => sum + length, 0)
  assert.equal(new Set(after.slice(0, 10)).size, 1)
  bytes.fill(0, at, at + 3.5 * after[0]!)
  assertInTime(await decoded(bytes))
})

test('a tag between two MP3s that were put one after another takes no time', async () => {
  const one = await fixture('late/v4-22050.mp3')
  const tag = Buffer.concat([Buffer.from('ID3\x04\x00\x00\x00\x00\x07\x68', 'latin1'), Buffer.alloc(1000, 1)])
  const plain = await decoded(Buffer.concat([one, one]))
  const tagged = await decoded(Buffer.concat([one, tag, one]))
  assert.equal(tagged.samples.length, plain.samples.length)
})

/** Frames of MPEG 1, layer II, 64 kbit/s at 48 kHz, one channel: 192 bytes each. */
function mp2(): Buffer {
  const frame = Buffer.alloc(192, 0x55)
  frame.set([0xff, 0xfd, 0x44, 0xc4])
  return Buffer.concat(Array<Buffer>(200).fill(frame))
}

test('MP2 is refused by its name, with a tag before it too, and is not decoded as noise', async () => {
  const id3 = Buffer.concat([Buffer.from('ID3\x04\x00\x00\x00\x00\x00\x0a', 'latin1'), Buffer.alloc(10)])
  const mp4 = Buffer.from(await fixture('late/mp3-16000.mp4'))
  const first = mp4.indexOf('mdat') + 4
  mp2().copy(mp4, first, 0, 4)
  for (const bytes of [mp2(), Buffer.concat([id3, mp2()]), mp4])
    await assert.rejects(decoded(bytes), (error) => error instanceof Undecodable && error.why === 'mp2')
})

test('a .wav whose sound is packed, and Ogg with another sound, are refused as that and not as no sound', async () => {
  const wav = Buffer.from(await fixture('speech.wav'))
  wav.writeUInt16LE(0x11, 20)
  const ogg = Buffer.from(
    (await fixture('late/opus.ogg')).toString('latin1').replace('OpusHead', 'Speex   '),
    'latin1',
  )
  for (const bytes of [wav, ogg])
    await assert.rejects(
      decoded(bytes),
      (error) => error instanceof Undecodable && error.why === 'unknownCodec',
    )
})

test('a file cut off in the middle of Ogg gives the sound up to there; one that cannot be read on is damaged', async () => {
  const ogg = await fixture('late/opus.ogg')
  const cut = await decoded(ogg.subarray(0, ogg.length * 0.75))
  assert.equal(tones(cut).length, 1)
  // Without its header a page is not found, and the demuxer ends without a word.
  const page = ogg.indexOf('OggS', ogg.length * 0.3)
  const bare = (await fixture('late/aac-16000.aac')).subarray()
  const frame = bare.indexOf(Buffer.from([0xff, 0xf1]), bare.length * 0.3)
  for (const [bytes, at] of [
    [ogg, page],
    [bare, frame],
  ] as const) {
    const missing = Buffer.concat([bytes.subarray(0, at + 60), bytes.subarray(at + 700)])
    await assert.rejects(decoded(missing), (error) => error instanceof Undecodable && error.why === 'damaged')
  }
})
