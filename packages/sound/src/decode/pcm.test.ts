import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pcmDecoder } from './pcm.ts'

const one = (codec: string, bytes: number[]) =>
  pcmDecoder(codec, 8000, 1)?.decode(Uint8Array.from(bytes))[0]?.[0]

test('a name that is no plain sound is nothing', () => {
  assert.equal(pcmDecoder('aac', 8000, 1), null)
})

test('every width and order of bytes is read', () => {
  assert.equal(one('pcm-u8', [0]), -1)
  assert.equal(one('pcm-s8', [0x40]), 0.5)
  assert.equal(one('pcm-s16', [0x00, 0xc0]), -0.5)
  assert.equal(one('pcm-s16be', [0xc0, 0x00]), -0.5)
  assert.equal(one('pcm-s24', [0x00, 0x00, 0xc0]), -0.5)
  assert.equal(one('pcm-s24be', [0x40, 0x00, 0x00]), 0.5)
  assert.equal(one('pcm-s32', [0, 0, 0, 0xc0]), -0.5)
  assert.equal(one('pcm-f32', [0, 0, 0x80, 0x3e]), 0.25)
  assert.equal(one('pcm-f32', [0, 0, 0xc0, 0x7f]), 0, 'not a number is silence')
})

test('G.711 is decoded to the values of the recommendation', () => {
  // ITU-T G.711 (1988), tables 1a and 2a, scaled to 16 bits: the loudest and the quietest of each sign.
  assert.equal(one('ulaw', [0x80]), 32124 / 32768)
  assert.equal(one('ulaw', [0x00]), -32124 / 32768)
  assert.equal(Math.abs(one('ulaw', [0xff]) ?? 1), 0)
  assert.equal(one('alaw', [0xaa]), 32256 / 32768)
  assert.equal(one('alaw', [0x2a]), -32256 / 32768)
  assert.equal(one('alaw', [0xd5]), 8 / 32768)
})

test('channels are taken apart', () => {
  const [left, right] = pcmDecoder('pcm-s8', 8000, 2)?.decode(Uint8Array.from([64, 192, 32, 224])) ?? []
  assert.deepEqual([...(left ?? [])], [0.5, 0.25])
  assert.deepEqual([...(right ?? [])], [-0.5, -0.25])
})
