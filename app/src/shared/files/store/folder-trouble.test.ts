// What befalls the disk under a running house: it tells people what they can do, and loses nothing.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { smallDisk } from '@lydhoer/database/testing'
import { gather } from '@lydhoer/sound'
import { fixture } from '@lydhoer/sound/testing'
import { scene as register } from '../../../conversations/register/scene.ts'
import { storeOriginal } from '../../../conversations/talk/sound/index.ts'
import { measure } from '../../../conversations/talk/sound/measure.ts'
import { faultLine } from '../../../fault-line.ts'
import { newKey } from '../../sealing/seal.ts'
import { testApp } from '../../testing/testing.ts'
import { sweepErased } from '../sweep-erased.ts'
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

test('a disk that becomes full while sound is measured: it is not called damaged, and is measured when there is room', async (t) => {
  const disk = smallDisk(t, join(room, 'measured'), 'size=200k,mode=700')
  if (!disk) return
  const folder = join(disk.at, 'files')
  const key = { key: newKey(), municipalityId: 'm', conversationId: 'c' }
  const sound = await fixture('speech.wav')
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(sound)
  }
  const { objectId } = await storeOriginal(folderStore(folder), key, whole())
  const films = join(disk.at, 'films')
  writeFileSync(films, Buffer.alloc(80_000))
  const measured = () => measure(services.workers, { kind: 'folder', folder }, { ...key, objectId })
  await assert.rejects(measured, (error) => {
    assert.ok(error instanceof StoreUnavailable, String(error))
    assert.equal(error.why, 'full')
    return true
  })
  assert.deepEqual(readdirSync(folder), [objectId])
  rmSync(films)
  assert.ok((await measured()).ok)
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

test('sound whose file somebody has removed underneath is told as gone, not as a fault', async () => {
  const folder = join(room, 'removed')
  services.store = folderStore(folder)
  assert.equal((await upload(100_000)).status, 303)
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  const answer = await (await house.as('caseworker')).get(`/samtaler/${conversation}/lyd`)
  assert.equal(answer.status, 404)
  assert.match(await answer.text(), /Filen er ikke, hvor den skulle være/)
  assert.match(told.splice(0).join(), /^files: A file that belongs to something here is not in the store/)
})

test('a citizen who takes it back is answered at once, also when the store never answers; the files go later', async () => {
  const folder = join(room, 'silent')
  const store = (services.store = folderStore(folder))
  assert.equal((await upload(100_000)).status, 303)
  services.store = { ...store, delete: () => new Promise(() => undefined) }
  const began = performance.now()
  const answer = await (await house.as('citizenA')).post(`/min/samtaler/${conversation}/nej/ownReflection`)
  assert.equal(answer.status, 303)
  assert.ok(performance.now() - began < 5000)
  services.store = store
  assert.equal(readdirSync(folder).length, 1)
  await sweepErased(services, null)
  assert.deepEqual(readdirSync(folder), [])
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
