import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { gather } from '@lydhoer/sound'
import { SealBroken, newKey } from '../../sealing/seal.ts'
import { ObjectMissing, folderStore, openSealed, storeSealed } from './index.ts'

const folder = await mkdtemp(join(tmpdir(), 'lydhoer-sealed-'))
after(() => rm(folder, { recursive: true }))
const store = folderStore(folder)
const key = newKey()
const context = 'm1 c1 sound'
const chunk = 64 * 1024
const header = 36
const storedChunk = chunk + 16

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function stored(bytes: Uint8Array, size = 10_000): Promise<string> {
  return (await storeSealed(store, key, context, inPieces(bytes, size))).objectId
}

/** Changes the stored file behind the store's back. */
async function tamper(objectId: string, change: (file: Buffer) => Buffer): Promise<void> {
  const path = join(folder, objectId)
  await writeFile(path, change(await readFile(path)))
}

async function readAll(objectId: string): Promise<Buffer> {
  return gather((await openSealed(store, key, context, objectId)).read())
}

test('a stored file does not open with another key, in another context, or once deleted', async () => {
  const objectId = await stored(randomBytes(100))
  await assert.rejects(openSealed(store, newKey(), context, objectId), SealBroken)
  await assert.rejects(openSealed(store, key, 'm1 c2 sound', objectId), SealBroken)
  await store.delete(objectId)
  await assert.rejects(openSealed(store, key, context, objectId), ObjectMissing)
})

test('nothing of the file is readable where it lies', async () => {
  const words = Buffer.from('jeg vil gerne arbejde med dyr '.repeat(5000))
  const file = await readFile(join(folder, await stored(words)))
  assert.equal(file.includes('arbejde'), false)
})

test('a file cut short is refused when it is opened, wherever it was cut', async () => {
  const bytes = randomBytes(3 * chunk + 500)
  for (const length of [
    0,
    10,
    header,
    header + 5,
    header + 16,
    header + storedChunk,
    header + 2 * storedChunk,
    header + 3 * storedChunk,
    header + 3 * storedChunk + 100,
    3 * storedChunk + header + 515,
  ]) {
    const objectId = await stored(bytes)
    await tamper(objectId, (file) => file.subarray(0, length))
    await assert.rejects(openSealed(store, key, context, objectId), SealBroken, `cut to ${length}`)
  }
})

test('a file with bytes added is refused when it is opened', async () => {
  for (const extra of [1, 16, storedChunk]) {
    const objectId = await stored(randomBytes(2 * chunk))
    await tamper(objectId, (file) => Buffer.concat([file, randomBytes(extra)]))
    await assert.rejects(openSealed(store, key, context, objectId), SealBroken)
  }
})

test('chunks that have changed places, or come from another file with the same key, are refused', async () => {
  const objectId = await stored(randomBytes(4 * chunk))
  const at = (n: number) => header + n * storedChunk
  await tamper(objectId, (file) =>
    Buffer.concat([
      file.subarray(0, at(0)),
      file.subarray(at(1), at(2)),
      file.subarray(at(0), at(1)),
      file.subarray(at(2)),
    ]),
  )
  await assert.rejects(readAll(objectId), SealBroken)

  const [one, two] = [await stored(randomBytes(2 * chunk)), await stored(randomBytes(2 * chunk))]
  const other = await readFile(join(folder, two))
  await tamper(one, (file) =>
    Buffer.concat([file.subarray(0, at(0)), other.subarray(at(0), at(1)), file.subarray(at(1))]),
  )
  await assert.rejects(readAll(one), SealBroken)
})

test('a file with any one bit changed is refused before that part is given out', async () => {
  const bytes = randomBytes(chunk + 100)
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (where) => {
      const objectId = await stored(bytes)
      await tamper(objectId, (file) => {
        const bit = where % (file.length * 8)
        file[bit >> 3] = (file[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        return file
      })
      await assert.rejects(readAll(objectId), SealBroken)
    }),
    { numRuns: 40 },
  )
})

test('every range is exactly that slice of the file, whatever the sizes', async () => {
  const near = fc.constantFrom(0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk - 1, 2 * chunk, 2 * chunk + 1)
  const size = fc.oneof(near, fc.nat({ max: 3 * chunk }))
  await fc.assert(
    fc.asyncProperty(size, size, size, fc.integer({ min: 1, max: 90_000 }), async (length, a, b, piece) => {
      const bytes = randomBytes(length)
      const { objectId, bytes: told } = await storeSealed(store, key, context, inPieces(bytes, piece))
      const file = await openSealed(store, key, context, objectId)
      assert.equal(told, length)
      assert.equal(file.bytes, length)
      const [from, to] = a < b ? [a, b] : [b, a]
      assert.ok((await gather(file.read(from, to))).equals(bytes.subarray(from, to)))
      assert.ok((await gather(file.read())).equals(bytes))
      await store.delete(objectId)
    }),
    { numRuns: 60 },
  )
})

test('a short range reads only the chunks it lies in', async () => {
  const objectId = await stored(randomBytes(20 * chunk))
  const read: [number, number][] = []
  const watched = {
    ...store,
    read: (id: string, from = 0, to = 0) => {
      read.push([from, to])
      return store.read(id, from, to)
    },
  }
  const file = await openSealed(watched, key, context, objectId)
  read.length = 0
  await gather(file.read(5 * chunk + 10, 5 * chunk + 20))
  assert.deepEqual(read, [[header + 5 * storedChunk, header + 6 * storedChunk]])
})
