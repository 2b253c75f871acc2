// A photo's file says more than can be seen in it: all of that is taken out, and the picture itself stays as it was.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { NoPicture } from './cleaned.ts'
import { orientationIn } from './exif.ts'
import { cleanPicture } from './picture.ts'
import { pieceOf, sheet } from './testing.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name))
const secret = 'Havnegade 12, 55.4, 10.3'

function segmentOf(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** What a camera writes: the way up, and where it was. */
function exif(orientation: number, isLittle: boolean): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write(isLittle ? 'II' : 'MM', 0, 'latin1')
  const two = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  const four = (value: number, at: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at)
  two(42, 2)
  four(8, 4)
  two(1, 8)
  two(0x0112, 10)
  two(3, 12)
  four(1, 14)
  two(orientation, 18)
  return segmentOf(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(secret)]))
}
const after = (jpeg: Buffer, ...segments: Buffer[]) =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
const whyNot = (bytes: Buffer): string => {
  try {
    cleanPicture(bytes)
    return 'it is a picture'
  } catch (error) {
    assert.ok(error instanceof NoPicture)
    return error.why
  }
}

for (const name of ['plain.jpg', 'progressive.jpg'])
  test(`of a JPEG the picture is kept to the byte, and nothing that was written about it: ${name}`, async () => {
    const plain = await fixture(name)
    const talkative = Buffer.concat([
      after(
        plain,
        exif(1, true),
        segmentOf(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
        segmentOf(0xfe, Buffer.from(secret)),
        segmentOf(0xe2, Buffer.from(`MPF\0${secret}`)),
        segmentOf(0xed, Buffer.from(`Photoshop 3.0\0${secret}`)),
      ),
      Buffer.from(`a film after the end: ${secret}`),
    ])
    const cleaned = cleanPicture(talkative)
    assert.ok(!cleaned.bytes.includes(secret))
    assert.deepEqual(cleaned.bytes, cleanPicture(plain).bytes)
    assert.deepEqual([cleaned.mime, cleaned.width, cleaned.height], ['image/jpeg', 48, 32])
    // From the tables on it is the same picture.
    const tables = plain.indexOf(Buffer.of(0xff, 0xdb))
    assert.ok(tables > 0)
    assert.ok(cleaned.bytes.includes(plain.subarray(tables)))
  })

test('which way is up stays, whichever way the camera wrote it', async () => {
  const plain = await fixture('plain.jpg')
  for (const isLittle of [true, false])
    for (const orientation of [3, 6, 8]) {
      const { bytes } = cleanPicture(after(plain, exif(orientation, isLittle)))
      assert.ok(!bytes.includes(secret))
      const at = bytes.indexOf('Exif')
      assert.ok(at > 0)
      assert.equal(orientationIn(bytes.subarray(at)), orientation)
      assert.deepEqual(cleanPicture(bytes).bytes, bytes, 'cleaned again it is the same')
    }
  assert.ok(!cleanPicture(after(plain, exif(9, true))).bytes.includes('Exif'))
})

test('a profile of colours stays', async () => {
  const profile = segmentOf(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01a profile', 'latin1'))
  assert.ok(cleanPicture(after(await fixture('plain.jpg'), profile)).bytes.includes('a profile'))
})

test('of a PNG the picture is kept, and no words, times or pieces of a program’s own', () => {
  const said = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt'].map((name) =>
    pieceOf(name, Buffer.from(secret)),
  )
  const talkative = Buffer.concat([sheet(8, 12, ...said), Buffer.from(secret)])
  const cleaned = cleanPicture(talkative)
  assert.deepEqual(cleaned, { mime: 'image/png', bytes: Buffer.from(sheet(8, 12)), width: 8, height: 12 })
})

test('what is cut off is no picture, wherever it is cut', async () => {
  for (const whole of [await fixture('plain.jpg'), await fixture('progressive.jpg'), Buffer.from(sheet())])
    for (let length = 8; length < whole.length; length++)
      assert.equal(whyNot(whole.subarray(0, length)), 'damaged', `${length} of ${whole.length}`)
})

test('a PNG with a changed byte is no picture', () => {
  const whole = Buffer.from(sheet())
  for (let at = 8; at < whole.length; at++) {
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 0x10
    assert.equal(whyNot(changed), 'damaged', String(at))
  }
})

test('other kinds are told apart, and a picture with more dots than a phone can show is not taken', () => {
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1', 'latin1')
  assert.equal(whyNot(heic), 'heic')
  for (const other of ['GIF89a…', '%PDF-1.7', 'RIFF....WEBPVP8 ', '', 'x'])
    assert.equal(whyNot(Buffer.from(other)), 'otherKind', other)
  assert.equal(whyNot(Buffer.from(sheet(20_000, 20_000))), 'tooManyDots')
})
