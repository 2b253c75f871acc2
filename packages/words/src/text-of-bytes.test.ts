import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOfBytes } from './text-of-bytes.ts'

const said = 'Så er der øl på bordet – sagde hun’ · æøå'

test('one spoiled byte costs one sign, not every æ, ø and å of the file', () => {
  for (const at of [0, 20, Buffer.from(said).length]) {
    const whole = [...Buffer.from(said)]
    whole.splice(at, 0, 0xc3)
    const read = textOfBytes(new Uint8Array(whole))
    assert.deepEqual([read?.encoding, read?.unreadable], ['utf-8', 1])
    assert.equal(read?.text.replace('\ufffd', ''), said)
  }
})

test('a file cut in the middle of a letter is UTF-8 until there', () => {
  const cut = Buffer.from(`${said} å`).subarray(0, -1)
  assert.equal(textOfBytes(cut)?.text, `${said} \ufffd`)
})

test('a file marked as UTF-8 is UTF-8, however spoiled', () => {
  const read = textOfBytes(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff, 0xfe, 0x62]))
  assert.deepEqual([read?.text, read?.unreadable], ['a\ufffd\ufffdb', 2])
})

test('Windows-1252 is read with its dashes and quotation marks, whatever Node’s own decoder makes of them', () => {
  const bytes = new Uint8Array([0xe6, 0xf8, 0xe5, 0x20, 0x96, 0x20, 0x93, 0x4a, 0x61, 0x94, 0x20, 0x80, 0x85])
  assert.deepEqual(textOfBytes(bytes), {
    text: 'æøå – “Ja” €…',
    encoding: 'windows-1252',
    unreadable: 0,
  })
})

test('UTF-16 is known without its mark, and what holds noughts otherwise is no text', () => {
  const little = Buffer.from(said, 'utf16le')
  const big = Buffer.from(little).swap16()
  for (const bytes of [little, big]) assert.equal(textOfBytes(bytes)?.text, said)
  assert.equal(textOfBytes(new Uint8Array([0x52, 0, 0, 0, 0x61])), null)
})
