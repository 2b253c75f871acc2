import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decoded, fixture, readable } from '../testing.ts'
import { readAacConfig } from './aac/config.ts'
import { BadPacket } from './bits.ts'
import { decodeMono } from './decode.ts'
import { Undecodable } from './undecodable.ts'
import { VorbisBits } from './vorbis/bits.ts'
import { readCodeBook, roomForBooks } from './vorbis/code-book.ts'

/** Refused as damaged, before anything has been told its rate. */
async function refusedAtTheHead(bytes: Buffer): Promise<void> {
  const begin = () => assert.fail('something was made from the head')
  await assert.rejects(
    decodeMono(readable(bytes), begin, { maxSeconds: 100 }),
    (error) => error instanceof Undecodable && error.why === 'damaged',
  )
}

/** A .wav whose head says another rate or number of channels. */
async function wav(change: { rate?: number; channels?: number }): Promise<Buffer> {
  const bytes = Buffer.from(await fixture('speech.wav'))
  const { rate = 16_000, channels = 1 } = change
  bytes.writeUInt16LE(channels, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * channels * 2, 28)
  bytes.writeUInt16LE(channels * 2, 32)
  return bytes
}

test('a head that says a rate or a number of channels that no recorder writes is refused before anything is made', async () => {
  for (const change of [{ rate: 192_001 }, { rate: 3999 }, { rate: 0 }, { channels: 33 }])
    await refusedAtTheHead(await wav(change))
})

test('the same for FLAC, whose head says the rate in twenty bits', async () => {
  const flac = Buffer.from(await fixture('mono-16000.flac'))
  const rate = 192_001
  flac.writeUIntBE((rate << 4) | (flac.readUIntBE(18, 3) & 15), 18, 3)
  await refusedAtTheHead(flac)
})

test('the same for Vorbis, whose own head says the rate once more', async () => {
  const webm = Buffer.from(await fixture('vorbis.webm'))
  webm.writeUInt32LE(192_001, webm.indexOf('\x01vorbis', 0, 'latin1') + 12)
  await refusedAtTheHead(webm)
})

test('AAC of a rate of its own is told as it stands, for the same refusal to see', () => {
  // Object type 2, rate index 15, then 192,001 in 24 bits.
  const bits = (((2n << 4n) | 15n) << 24n) | 192_001n
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(bits << 31n)
  assert.equal(readAacConfig(bytes).sampleRate, 192_001)
})

test('the outermost rates that recorders write are decoded', async () => {
  for (const rate of [4000, 192_000]) assert.equal((await decoded(await wav({ rate }))).sampleRate, rate)
})

/** The head of a code book: its mark, its dimensions, its entries; all of length 1, in order. */
function codeBook(dimensions: number, entries: number): VorbisBits {
  const bytes = Buffer.alloc(64)
  bytes.writeUIntLE(0x564342, 0, 3)
  bytes.writeUInt16LE(dimensions, 3)
  bytes.writeUIntLE(entries, 5, 3)
  return new VorbisBits(bytes)
}

test('code books that ask for more than all books of a file may hold are refused', () => {
  const most = roomForBooks().entries
  assert.throws(() => readCodeBook(codeBook(1, most + 1), roomForBooks()), /too large/)
  assert.throws(() => readCodeBook(codeBook(1, 2), { entries: 1, numbers: 10 }), /too large/)
  assert.throws(() => readCodeBook(codeBook(0, 2), roomForBooks()), BadPacket)
})

test('a packet that says it is larger than any is not read', async () => {
  const m4a = Buffer.from(await fixture('stereo-44100.m4a'))
  // The table of sizes: mark, version, one size for all (none), how many, then each.
  m4a.writeUInt32BE(65 * 1024 ** 2, m4a.indexOf('stsz') + 16)
  let largest = 0
  const file = {
    bytes: 70 * 1024 ** 2,
    async *read(from: number, to: number) {
      largest = Math.max(largest, to - from)
      const bytes = Buffer.alloc(to - from)
      if (from < m4a.length) m4a.copy(bytes, 0, from, Math.min(to, m4a.length))
      yield bytes
    },
  }
  await assert.rejects(
    decodeMono(file, () => () => undefined, { maxSeconds: 100 }),
    Undecodable,
  )
  assert.ok(largest <= 64 * 1024 ** 2, `${largest} bytes at once`)
})
