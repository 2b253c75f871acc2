import assert from 'node:assert/strict'
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gather } from '@lydhoer/sound'
import { ObjectMissing, copyOf, folderStore, type ObjectStore } from './index.ts'
import { s3Store } from './s3.ts'
import { hasSwift, startSwift, swiftIsLeftOut } from './testing-swift.ts'

const folder = await mkdtemp(join(tmpdir(), 'lydhoer-store-'))
const swift = hasSwift() ? await startSwift() : null
after(async () => {
  await swift?.stop()
  await rm(folder, { recursive: true })
})

const stores: [string, ObjectStore, () => Promise<number>][] = [
  ['a folder', folderStore(join(folder, 'sound')), async () => (await readdir(join(folder, 'sound'))).length],
]
if (swift) stores.push(['a bucket', s3Store({ ...swift.settings, prefix: 'sound/' }), swift.files])
else test('a bucket is left out', (t) => t.diagnostic(swiftIsLeftOut))

async function* pieces(...sizes: number[]): AsyncGenerator<Uint8Array> {
  let value = 0
  for (const size of sizes) yield Uint8Array.from({ length: size }, () => value++ % 251)
}

async function* thenFails(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* source
  throw new Error('the browser went away')
}

async function idsIn(store: ObjectStore): Promise<string[]> {
  const ids: string[] = []
  for await (const id of store.list()) ids.push(id)
  return ids
}

for (const [name, store, filesOnDisk] of stores) {
  test(`${name} has nothing under an id nobody made, and takes no other name`, async () => {
    const nowhere = 'A'.repeat(27)
    assert.equal(await store.exists(nowhere), false)
    assert.equal(await store.size(nowhere), null)
    await assert.rejects(gather(store.read(nowhere)), ObjectMissing)
    for (const bad of ['../master.key', '', 'a/b', `${nowhere}/..`]) {
      await assert.rejects(async () => store.size(bad), /not an id/)
      await assert.rejects(async () => store.delete(bad), /not an id/)
    }
  })

  test(`${name} keeps nothing of a stream that fails, short or long`, async () => {
    await assert.rejects(store.put(thenFails(pieces(10, 10))), /went away/)
    await assert.rejects(store.put(thenFails(pieces(9_000_000))), /went away/)
    assert.deepEqual(await idsIn(store), [])
    assert.equal(await filesOnDisk(), 0)
  })

  test(`${name} gives back what was stored, whole and in ranges, also in several parts`, async () => {
    for (const sizes of [[], [5], [100_000, 1, 300_000], [5_000_000, 12_000_000]]) {
      const whole = await gather(pieces(...sizes))
      const { objectId, bytes } = await store.put(pieces(...sizes))
      assert.equal(bytes, whole.length)
      assert.equal(await store.size(objectId), whole.length)
      assert.ok((await gather(store.read(objectId))).equals(whole))
      for (const [from, to] of [
        [0, 1],
        [3, 200_000],
        [99_999, 100_002],
        [whole.length - 1, whole.length + 9],
      ] as const)
        if (from >= 0)
          assert.ok((await gather(store.read(objectId, from, to))).equals(whole.subarray(from, to)))
      await store.delete(objectId)
    }
  })

  test(`${name} puts an object in the place of another of the same name`, async () => {
    const { objectId } = await store.put(pieces(5))
    const beside = copyOf(objectId)
    await store.put(pieces(7_000_000), beside)
    await store.put(pieces(9), beside)
    await assert.rejects(store.put(thenFails(pieces(3)), beside), /went away/)
    assert.equal(await store.size(objectId), 5)
    const left = await store.size(beside)
    assert.ok(left === 9 || left === null, 'the one before whole, or nothing')
    await store.delete(objectId)
    await store.delete(beside)
    assert.equal(await filesOnDisk(), 0, 'nothing is left of any')
  })

  test(`${name} lists what it has, and deleting twice is fine`, async () => {
    const one = await store.put(pieces(1))
    const two = await store.put(pieces(1))
    const three = await store.put(pieces(1))
    assert.notEqual(one.objectId, two.objectId)
    const ids = await idsIn(store)
    assert.deepEqual(ids.sort(), [one.objectId, two.objectId, three.objectId].sort())
    for (const { objectId } of [one, two, three]) {
      await store.delete(objectId)
      await store.delete(objectId)
      assert.equal(await store.exists(objectId), false)
    }
  })
}

test('only the program’s own user can enter the folder and read its files', async () => {
  const store = folderStore(join(folder, 'private'))
  const { objectId } = await store.put(pieces(1))
  assert.equal((await stat(join(folder, 'private'))).mode & 0o777, 0o700)
  assert.equal((await stat(join(folder, 'private', objectId))).mode & 0o777, 0o600)
})

test('half-written files of a crash are swept, whole ones stay', async () => {
  const place = join(folder, 'crashed')
  const store = folderStore(place)
  const { objectId } = await store.put(pieces(3))
  await writeFile(join(place, `${'B'.repeat(27)}.part`), 'half')
  assert.equal(await store.sweep(60_000), 0, 'one still being written stays')
  assert.equal(await store.sweep(), 1)
  assert.deepEqual(await readdir(place), [objectId])
  assert.equal((await readFile(join(place, objectId))).length, 3)
})
