import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { asAccepted, packed } from './packed.ts'

const bytes = new Uint8Array(Buffer.from('.own-words { color: warm }\n'.repeat(400)))
const file = packed(bytes)

test('a browser gets only what it accepts, the smallest of it, and it is the same file', () => {
  for (const [accepts, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.0', null],
    ['identity', null],
    ['', null],
    [undefined, null],
  ] as const) {
    const sent = asAccepted(file, accepts)
    assert.equal(sent.encoding, encoding, accepts)
    const read =
      encoding === 'br'
        ? brotliDecompressSync(sent.body)
        : encoding === 'gzip'
          ? gunzipSync(sent.body)
          : sent.body
    assert.deepEqual(Buffer.from(read), Buffer.from(bytes))
    if (encoding) assert.ok(sent.body.length < bytes.length / 10)
  }
})
