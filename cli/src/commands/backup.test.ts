import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { migrate } from '@lydhoer/database'
import { emptyDatabase, freshDatabase, people } from '@lydhoer/database/testing'
import { dispatch } from '../dispatch.ts'

const room = mkdtempSync(join(tmpdir(), 'lydhoer-cli-'))
const source = await freshDatabase()
const target = await emptyDatabase()
await people(source)
after(async () => {
  await source.drop()
  await target.drop()
  rmSync(room, { recursive: true })
})

/** Runs a command against a database and a data folder. */
async function lydhoer(url: string, dataFolder: string, ...args: string[]) {
  process.env['DATABASE_URL'] = url
  process.env['LYDHOER_DATA'] = join(room, dataFolder)
  let out = ''
  let err = ''
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    language: 'da' as const,
  }
  return { code: await dispatch(args, terminal), out, err }
}

test('a backup into a folder that is there, and a restore from one that is none, are refused in one sentence', async () => {
  mkdirSync(join(room, 'full'))
  const full = await lydhoer(source.ownerUrl, 'one', 'backup', join(room, 'full'))
  assert.deepEqual([full.code, full.out], [2, ''])
  assert.match(full.err, /^[^\n]*full findes allerede[^\n]*\.\n$/)
  const none = await lydhoer(target.ownerUrl, 'two', 'restore', join(room, 'full'))
  assert.match(none.err, /er ikke en sikkerhedskopi/)
  assert.match((await lydhoer(target.ownerUrl, 'two', 'restore')).err, /Skriv én mappe/)
})

test('a backup goes into an empty server and into no other; the key only where it was asked for', async () => {
  const copy = join(room, 'copy')
  mkdirSync(join(room, 'one', 'files'), { recursive: true })
  writeFileSync(join(room, 'one', 'files', 'sealed'), 'sealed')
  writeFileSync(join(room, 'one', 'master.key'), 'key')
  assert.match((await lydhoer(source.ownerUrl, 'one', 'backup', copy)).out, /rækker, 1 lydfiler/)
  assert.equal((JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as { key: unknown }).key, null)
  assert.match((await lydhoer(source.ownerUrl, 'three', 'restore', copy)).err, /Databasen er ikke tom/)
  assert.match((await lydhoer(target.ownerUrl, 'two', 'restore', copy)).out, /er på plads/)
  assert.equal(readFileSync(join(room, 'two', 'files', 'sealed'), 'utf8'), 'sealed')
  assert.deepEqual((await migrate(target.ownerUrl)).applied, [])
  assert.match((await lydhoer(target.ownerUrl, 'two', 'migrate')).out, /som denne udgave/)
})
