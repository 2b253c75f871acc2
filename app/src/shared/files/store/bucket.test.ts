// The promises of a bucket that a folder does not make, tried on a real object store that is not Amazon's.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { CreateMultipartUploadCommand, S3Client, UploadPartCommand } from '@aws-sdk/client-s3'
import { Refusal } from '@lydhoer/words'
import { refuseWrongStore, StoreUnavailable, type S3Settings } from './index.ts'
import { s3Store } from './s3.ts'
import { hasSwift, startSwift, swiftIsLeftOut, type Swift } from './testing-swift.ts'

if (hasSwift()) promises(await startSwift())
else test('a real object store is left out', (t) => t.diagnostic(swiftIsLeftOut))

function promises(swift: Swift): void {
  const { settings } = swift
  const store = s3Store(settings)
  after(swift.stop)

  // First, while this program is still small.
  test('sound of 300 MB goes in and out in parts; never half of it is in memory', async (t) => {
    const megabytes = 300
    await store.delete((await store.put(pieces(6_000_000))).objectId)
    const before = process.memoryUsage.rss()
    let most = before
    const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
    const { objectId, bytes } = await store.put(pieces(...Array<number>(megabytes).fill(1_000_000)))
    assert.equal(bytes, megabytes * 1_000_000)
    let read = 0
    for await (const piece of store.read(objectId)) read += piece.length
    assert.equal(read, bytes)
    clearInterval(look)
    await store.delete(objectId)
    assert.equal(await swift.files(), 0)
    t.diagnostic(`${Math.round((most - before) / 1e6)} MB more while ${megabytes} MB went in and out`)
    assert.ok(most - before < (megabytes * 1e6) / 2)
  })

  const wrong: [string, Partial<S3Settings>, RegExp][] = [
    [
      'a key nobody has given',
      { accessKeyId: 'nobody:at-all' },
      /S3_SECRET_ACCESS_KEY does not fit S3_ACCESS/,
    ],
    ['another secret', { secretAccessKey: 'another' }, /S3_SECRET_ACCESS_KEY does not fit S3_ACCESS/],
    ['a bucket that is not there', { bucket: 'nowhere' }, /no bucket called nowhere at .*correct S3_BUCKET/],
    ['a bucket of no such name', { bucket: 'NO_name' }, /no bucket called NO_name at .*correct S3_BUCKET/],
    ['another region', { region: 'eu-north-1' }, /not lie in the region eu-north-1; set .* in S3_REGION/],
    [
      'https where there is none',
      { endpoint: settings.endpoint.replace('http', 'https') },
      /Nothing speaks https/,
    ],
  ]
  for (const [what, change, words] of wrong)
    test(`${what} is told in one sentence, whatever is asked for, and the program does not start`, async () => {
      const bad = s3Store({ ...settings, ...change })
      for (const ask of [
        () => bad.put(pieces(1)),
        () => bad.size(nowhere),
        () => all(bad.read(nowhere)),
        () => bad.delete(nowhere),
        () => all(bad.list()),
        () => bad.sweep(),
      ])
        await assert.rejects(ask, (error) => {
          assert.ok(error instanceof StoreUnavailable, String(error))
          assert.equal(error.why, 'wrong')
          assert.match(error.says.en, words)
          assert.match(error.says.da, /^[^\n]+[^.]\.$/)
          assert.match(error.what.da, /Sig det til dem, der passer Lydhør/)
          return true
        })
      await assert.rejects(refuseWrongStore(bad, assert.fail), Refusal)
    })

  test('a clock that is hours wrong, forwards or back, is told in one sentence, and all goes well when it is right', async (t) => {
    for (const hours of [-30, 30]) {
      t.mock.timers.enable({ apis: ['Date'], now: Date.now() + hours * 3_600_000 })
      for (const ask of [
        () => store.put(pieces(10)),
        () => store.size(nowhere),
        () => all(store.read(nowhere)),
      ])
        await assert.rejects(ask, (error) => {
          assert.ok(error instanceof StoreUnavailable, String(error))
          assert.match(error.says.en, /The clock of this machine .* set both by the same time server/)
          return true
        })
      t.mock.timers.reset()
      await store.delete((await store.put(pieces(10))).objectId)
    }
  })

  test('a store that is away is told at once, is no reason not to start, and is used again when it is back', async () => {
    const { objectId } = await store.put(pieces(10))
    await swift.goAway()
    const began = performance.now()
    for (const ask of [
      () => store.put(pieces(1)),
      () => store.size(objectId),
      () => all(store.read(objectId)),
    ])
      await assert.rejects(ask, isAway(/does not answer; see that it runs, and that S3_ENDPOINT is right/))
    assert.ok(performance.now() - began < 3000, 'each within a second')
    const reported: string[] = []
    await refuseWrongStore(store, (what) => void reported.push(what))
    assert.deepEqual(reported, ['files'])
    await swift.comeBack()
    assert.equal(await store.size(objectId), 10)
    await store.delete(objectId)
  })

  test('a store that says nothing is given up, and is not taken for one without the object', async (t) => {
    const mute = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(mute, 'listening')
    t.after(() => mute.close())
    const endpoint = `http://127.0.0.1:${(mute.address() as AddressInfo).port}`
    const patient = s3Store({ ...settings, endpoint }, 200)
    for (const ask of [
      () => patient.put(pieces(1)),
      () => patient.size(nowhere),
      () => all(patient.read(nowhere)),
    ])
      await assert.rejects(ask, isAway(/does not answer/))
  })

  test('an upload that breaks off on the way in leaves no file in the store, nor the room of one', async () => {
    async function* breaksOff(): AsyncGenerator<Uint8Array> {
      yield* pieces(6_000_000, 6_000_000, 6_000_000)
      throw new Error('the browser went away')
    }
    await assert.rejects(store.put(breaksOff()), /went away/)
    assert.equal(await swift.files(), 0)
    assert.equal(await store.sweep(), 0, 'nothing was left to sweep')
  })

  test('a store that goes away in the midst of an upload: it is told, and what was begun is swept later', async () => {
    async function* goesAway(): AsyncGenerator<Uint8Array> {
      yield* pieces(6_000_000, 6_000_000)
      while ((await swift.files()) === 0) await soon()
      await swift.goAway()
      yield* pieces(6_000_000, 6_000_000)
    }
    await assert.rejects(store.put(goesAway()), isAway(/does not answer/))
    await swift.comeBack()
    assert.ok((await swift.files()) > 0)
    assert.deepEqual(await all(store.list()), [])
    assert.equal(await store.sweep(60_000), 0, 'one that may still be going on stays')
    assert.equal(await store.sweep(), 1)
    assert.equal(await swift.files(), 0)
  })

  test('what a killed program left is swept under its own prefix only', async () => {
    const credentials = { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey }
    const client = new S3Client({ ...settings, credentials, forcePathStyle: true })
    for (const prefix of ['sound/', 'sound/', 'sound/', 'other/']) {
      const named = { Bucket: settings.bucket, Key: prefix + nowhere }
      const { UploadId } = await client.send(new CreateMultipartUploadCommand(named))
      await client.send(new UploadPartCommand({ ...named, UploadId, PartNumber: 1, Body: 'begun' }))
    }
    assert.equal(await s3Store({ ...settings, prefix: 'sound/' }).sweep(), 3)
    assert.equal(await store.sweep(), 1)
    assert.equal(await swift.files(), 0)
    client.destroy()
  })

  test('gone is gone: of what is deleted or stored over no byte lies on the store’s own disk', async () => {
    for (const size of [5_000, 12_000_000]) {
      const { objectId } = await store.put(marked('first', size))
      assert.ok(await liesOn(swift.disk, 'first'), 'it is found while it is there')
      await store.put(marked('second', size), objectId)
      assert.ok(!(await liesOn(swift.disk, 'first')), 'stored over')
      assert.ok(await liesOn(swift.disk, 'second'))
      await store.delete(objectId)
      assert.ok(!(await liesOn(swift.disk, 'second')), 'deleted')
      assert.equal(await swift.files(), 0)
    }
  })

  test('sixty who have paused while listening do not keep the next one from hearing', async () => {
    const { objectId } = await store.put(pieces(4_000_000))
    const paused = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const heard = store.read(objectId)[Symbol.asyncIterator]()
        assert.ok((await heard.next()).value?.length)
        return heard
      }),
    )
    assert.equal((await all(store.read(objectId, 0, 1000)))[0]?.length, 1000)
    for (const heard of paused) await heard.return?.()
    await store.delete(objectId)
  })
}

const nowhere = 'A'.repeat(27)
const soon = () => new Promise((later) => setTimeout(later, 20))

async function* pieces(...sizes: number[]): AsyncGenerator<Uint8Array> {
  for (const size of sizes) yield new Uint8Array(size).fill(size % 251)
}

/** Bytes in which a word comes again and again. */
async function* marked(word: string, size: number): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(size, `lydhoer ${word} `)
}

/** Looks through every file under a folder, whatever it is called. */
async function liesOn(folder: string, word: string): Promise<boolean> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && (await readFile(join(entry.parentPath, entry.name))).includes(`lydhoer ${word} `))
      return true
  return false
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of source) found.push(one)
  return found
}

function isAway(words: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StoreUnavailable, String(error))
    assert.equal(error.why, 'away')
    assert.match(error.says.en, words)
    assert.match(error.what.da, /Prøv igen om lidt/)
    return true
  }
}
