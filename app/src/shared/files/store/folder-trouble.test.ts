// What befalls the disk under a running house: it tells people what they can do, and loses nothing.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { smallDisk } from '@lydhoer/database/testing'
import { gather } from '@lydhoer/sound'
import { scene as register } from '../../../conversations/register/scene.ts'
import { faultLine } from '../../../fault-line.ts'
import { testApp } from '../../testing/testing.ts'
import { folderStore, StoreUnavailable } from './index.ts'

const room = mkdtempSync(join(tmpdir(), 'lydhoer-disk-'))
const house = await testApp()
const { services } = house
const told: string[] = []
services.report = (what, error) => void told.push(faultLine(what, error))
const { conversation } = (await register.make?.(house, {})) ?? {}
after(async () => {
  await house.close()
  rmSync(room, { recursive: true })
})

/** Sound of so many bytes: a head that is believed, and then noise. */
async function upload(bytes: number): Promise<Response> {
  const sound = new Uint8Array(bytes).fill(7)
  sound.set(Buffer.from('RIFF\0\0\0\0WAVEfmt ', 'latin1'))
  const form = new FormData()
  form.set('sound', new File([sound], 'lyd.wav'))
  return (await house.as('caseworker')).post(`/samtaler/${conversation}/materiale`, form)
}

async function* some(bytes: number): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new Uint8Array(bytes))
}

test('a disk that becomes full in the midst of an upload: the page says so, nothing stays, and later it goes', async (t) => {
  const disk = smallDisk(t, join(room, 'full'), 'size=2m,mode=700')
  if (!disk) return
  const files = join(disk.at, 'files')
  services.store = folderStore(files)
  const answer = await upload(3_000_000)
  assert.equal(answer.status, 503)
  assert.match(await answer.text(), /Der er ikke plads til flere filer\. Det, du sendte, er ikke gemt/)
  assert.deepEqual(readdirSync(files), [])
  assert.deepEqual(told.splice(0), [
    `files: There is no more room on the disk where ${files} lies; make room, and things can be stored again.`,
  ])
  assert.equal((await upload(1_000_000)).status, 303)
})

test('a disk that has become read-only: what lies there is read, and who stores is told that others must mend it', async (t) => {
  const disk = smallDisk(t, join(room, 'read-only'), 'size=2m,mode=700')
  if (!disk) return
  const store = (services.store = folderStore(join(disk.at, 'files')))
  const { objectId } = await store.put(some(1000))
  disk.makeReadOnly()
  assert.equal((await gather(store.read(objectId))).length, 1000)
  const answer = await upload(100_000)
  assert.equal(answer.status, 503)
  assert.match(await answer.text(), /det går ikke over af sig selv\. Sig det til dem, der passer Lydhør/)
  assert.match(told.splice(0).join(), /has become read-only/)
  await assert.rejects(store.delete(objectId), isWrong)
  disk.makeWritable()
  await store.delete(objectId)
  assert.deepEqual(readdirSync(join(disk.at, 'files')), [])
})

test('a folder that is gone, as when its disk is not there, is not taken for one in which nothing lies', async () => {
  const folder = join(room, 'gone')
  const store = folderStore(folder)
  const { objectId } = await store.put(some(10))
  renameSync(folder, `${folder}-aside`)
  for (const asked of [
    () => store.size(objectId),
    () => store.exists(objectId),
    () => gather(store.read(objectId)),
    () => store.put(some(10)),
    () => store.delete(objectId),
    () => store.sweep(),
    async () => {
      for await (const _ of store.list()) assert.fail('nothing is there')
    },
  ])
    await assert.rejects(asked, isWrong)
  renameSync(`${folder}-aside`, folder)
  assert.equal(await store.size(objectId), 10)
})

test('a folder that a file stands in the way of is told when it is asked for', async () => {
  const folder = join(room, 'a-file')
  writeFileSync(folder, '')
  await assert.rejects(folderStore(join(folder, 'files')).size('A'.repeat(27)), isWrong)
})

test('a file removed underneath is gone for whoever comes, and heard to its end by whoever listens', async () => {
  const folder = join(room, 'underneath')
  mkdirSync(folder)
  const store = folderStore(folder)
  const { objectId } = await store.put(some(1_000_000))
  const heard = store.read(objectId)[Symbol.asyncIterator]()
  let bytes = ((await heard.next()).value as Uint8Array).length
  rmSync(join(folder, objectId))
  assert.equal(await store.size(objectId), null)
  for (let next = await heard.next(); !next.done; next = await heard.next()) bytes += next.value.length
  assert.equal(bytes, 1_000_000)
})

test('what fails on its way in is no fault of the disk, even if it bears the same name', async () => {
  const store = folderStore(join(room, 'source'))
  const source = Object.assign(new Error('another disk'), { code: 'ENOSPC' })
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield* some(10)
    throw source
  }
  await assert.rejects(store.put(failing()), (error) => error === source)
})

function isWrong(error: unknown): boolean {
  assert.ok(error instanceof StoreUnavailable, String(error))
  assert.equal(error.why, 'wrong')
  assert.ok(error.says.da.includes(room) && error.says.en.includes(room))
  return true
}
