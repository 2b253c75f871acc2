import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import {
  SealBroken,
  masterKey,
  newKey,
  readKey,
  seal,
  sealJson,
  unseal,
  unsealJson,
  unwrapKey,
  wrapKey,
  type KeyPlace,
} from './seal.ts'

const folders: string[] = []
async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'lydhoer-seal-'))
  folders.push(path)
  return path
}
after(() => Promise.all(folders.map((path) => rm(path, { recursive: true }))))

const place: KeyPlace = { municipalityId: 'm1', conversationId: 'c1', of: 'words' }

test('a sealed value does not open in another place, nor with another key', () => {
  const key = newKey()
  const sealed = seal(key, 'c1/7', Buffer.from('mm'))
  assert.throws(() => unseal(key, 'c1/8', sealed), SealBroken)
  assert.throws(() => unseal(newKey(), 'c1/7', sealed), SealBroken)
})

test('a sealed value with any one bit changed is refused', () => {
  const key = newKey()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(), (bytes, where) => {
      const sealed = seal(key, 'x', bytes)
      const bit = where % (sealed.length * 8)
      const at = bit >> 3
      sealed[at] = (sealed[at] ?? 0) ^ (1 << (bit & 7))
      assert.throws(() => unseal(key, 'x', sealed), SealBroken)
    }),
    { numRuns: 200 },
  )
})

test('a sealed value cut short at any length is refused', () => {
  const key = newKey()
  const sealed = seal(key, 'x', Buffer.from('jeg ved ikke rigtig'))
  for (let length = 0; length < sealed.length; length++)
    assert.throws(() => unseal(key, 'x', sealed.subarray(0, length)), SealBroken)
})

test('a wrapped key opens only for its own conversation, municipality and use', () => {
  const master = newKey()
  const wrapped = wrapKey(master, place, newKey())
  for (const other of [
    { ...place, conversationId: 'c2' },
    { ...place, municipalityId: 'm2' },
    { ...place, of: 'sound' as const },
  ])
    assert.throws(() => unwrapKey(master, other, wrapped), SealBroken)
  assert.throws(() => unwrapKey(newKey(), place, wrapped), SealBroken)
})

test('what is not a key is refused without being repeated', () => {
  for (const bad of ['', 'hemmelig', 'ab'.repeat(31), Buffer.alloc(31).toString('base64'), 'z'.repeat(64)])
    assert.throws(
      () => readKey(bad),
      (error: Error) => error.message.includes('openssl rand') && !(bad && error.message.includes(bad)),
    )
})

test('a key file that is not a key stops the start', async () => {
  const dataFolder = await folder()
  await writeFile(join(dataFolder, 'master.key'), 'not a key\n')
  await assert.rejects(masterKey({ dataFolder }), /32 bytes/)
})

test('what is sealed opens again, bytes and JSON', () => {
  const key = newKey()
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (bytes, context) => {
      assert.deepEqual(unseal(key, context, seal(key, context, bytes)), Buffer.from(bytes))
    }),
  )
  const turn = { text: 'jeg har jo (0.4) altid godt kunnet li’ dyr', words: [1, 2] }
  assert.deepEqual(unsealJson(key, 't', sealJson(key, 't', turn)), turn)
})

test('sealing the same twice gives two different values', () => {
  const key = newKey()
  assert.notDeepEqual(seal(key, 'x', Buffer.from('ja')), seal(key, 'x', Buffer.from('ja')))
})

test('a wrapped key comes back', () => {
  const [master, key] = [newKey(), newKey()]
  assert.deepEqual(unwrapKey(master, place, wrapKey(master, place, key)), key)
})

test('a key can be given as hexadecimal, base64 or base64url', () => {
  const key = newKey()
  for (const encoding of ['hex', 'base64', 'base64url'] as const)
    assert.deepEqual(readKey(key.toString(encoding)), key)
})

test('the key given wins over the file, and no file is made', async () => {
  const dataFolder = await folder()
  const key = newKey()
  assert.deepEqual(await masterKey({ key: key.toString('hex'), dataFolder }), key)
  assert.deepEqual(await readdir(dataFolder), [])
})

test('twenty starts at once agree on one key, which only its owner can read', async () => {
  const dataFolder = join(await folder(), 'data')
  const keys = await Promise.all(Array.from({ length: 20 }, () => masterKey({ dataFolder })))
  for (const key of keys) assert.deepEqual(key, keys[0])
  assert.deepEqual(await masterKey({ dataFolder }), keys[0])
  assert.deepEqual(await readdir(dataFolder), ['master.key'])
  assert.equal((await stat(join(dataFolder, 'master.key'))).mode & 0o777, 0o600)
})
