import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keepWithdrawals } from '@lydhoer/app/withdrawals'
import { migrate, onDuty, withdrawConsent } from '@lydhoer/database'
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
  process.env['LYDHOER_KEY'] = '00'.repeat(32)
  const full = await lydhoer(source.ownerUrl, 'one', 'backup', join(room, 'full'))
  assert.deepEqual([full.code, full.out], [2, ''])
  assert.match(full.err, /^[^\n]*full findes allerede[^\n]*\.\n$/)
  delete process.env['LYDHOER_KEY']
  const none = await lydhoer(target.ownerUrl, 'two', 'restore', join(room, 'full'))
  assert.match(none.err, /er ikke en sikkerhedskopi/)
  assert.match((await lydhoer(target.ownerUrl, 'two', 'restore')).err, /Skriv én mappe/)
})

test('a backup goes into an empty server and into no other; the key only where it was asked for', async () => {
  const copy = join(room, 'copy')
  const key = `${randomBytes(32).toString('base64')}\n`
  mkdirSync(join(room, 'one', 'files'), { recursive: true })
  writeFileSync(join(room, 'one', 'files', 'sealed'), 'sealed')
  assert.match(
    (await lydhoer(source.ownerUrl, 'one', 'backup', copy)).err,
    /^Hovednøglen mangler; den skal ligge i /,
  )
  writeFileSync(join(room, 'one', 'master.key'), key)
  assert.match((await lydhoer(source.ownerUrl, 'one', 'backup', copy)).out, /rækker, 1 lydfiler/)
  assert.equal((JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as { key: unknown }).key, null)
  assert.ok(!existsSync(join(copy, 'key')))

  const noList = await lydhoer(target.ownerUrl, 'two', 'restore', copy)
  assert.deepEqual([noList.code, noList.out], [2, ''])
  assert.match(
    noList.err,
    /^Listen over tilbagetrækninger mangler, .* skriv --withdrawals FIL, eller --without-withdrawals/,
  )
  const anyhow = ['restore', copy, '--without-withdrawals']
  assert.match((await lydhoer(target.ownerUrl, 'two', ...anyhow)).err, /^Hovednøglen mangler/)
  mkdirSync(join(room, 'two'))
  writeFileSync(join(room, 'two', 'master.key'), `${randomBytes(32).toString('base64')}\n`)
  assert.match((await lydhoer(target.ownerUrl, 'two', ...anyhow)).err, /passer ikke til hovednøglen/)
  writeFileSync(join(room, 'two', 'master.key'), key)
  assert.match(
    (await lydhoer(source.ownerUrl, 'one', 'restore', copy, '--without-withdrawals')).err,
    /er ikke tom/,
  )
  const done = await lydhoer(target.ownerUrl, 'two', ...anyhow)
  assert.match(done.out, /er på plads\.\n0 tilbagetrækninger siden 20\d\d-.* er gentaget/)
  assert.equal(readFileSync(join(room, 'two', 'files', 'sealed'), 'utf8'), 'sealed')
  assert.deepEqual((await migrate(target.ownerUrl)).applied, [])
  assert.match((await lydhoer(target.ownerUrl, 'two', 'migrate')).out, /som denne udgave/)
})

test('with the key in it, a backup needs nothing else, and the key comes to its place', async () => {
  const copy = join(room, 'with-key')
  assert.equal((await lydhoer(source.ownerUrl, 'one', 'backup', copy, '--with-key')).code, 0)
  const third = await emptyDatabase()
  const list = join(room, 'list.jsonl')
  writeFileSync(list, '')
  assert.match(
    (await lydhoer(third.ownerUrl, 'three', 'restore', copy, '--withdrawals', list)).out,
    /er på plads/,
  )
  assert.equal(
    readFileSync(join(room, 'three', 'master.key'), 'utf8'),
    readFileSync(join(room, 'one', 'master.key'), 'utf8'),
  )
  await third.drop()
})

test('what a citizen took back stands in the list of the program that ran, and stays away after a restore', async () => {
  const house = await freshDatabase()
  const { fjordby } = await people(house)
  const citizen = { municipalityId: fjordby.id, personId: fjordby.citizenA }
  const conversation = crypto.randomUUID()
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    const of = [fjordby.id, conversation, fjordby.caseworker, fjordby.citizenA]
    await client.query(
      `insert into conversation (municipality_id, id, owner_id, citizen_id, department_id, kind, held_on, submission_id)
       values ($1, $2, $3, $4, $5, 'phone', '2026-11-01', gen_random_uuid())`,
      [...of, fjordby.work],
    )
    await client.query(
      `insert into consent (municipality_id, conversation_id, owner_id, citizen_id, purpose, state, given_how, given_on)
       values ($1, $2, $3, $4, 'ownReflection', 'given', 'spoken', '2026-11-01')`,
      of,
    )
  })
  const copy = join(room, 'before')
  assert.equal((await lydhoer(house.ownerUrl, 'one', 'backup', copy)).code, 0)
  const file = join(room, 'elsewhere', 'withdrawals.jsonl')
  const stop = await keepWithdrawals(house.db, file, assert.fail)
  await house.db.as(citizen, (sql) => withdrawConsent(sql, conversation, 'ownReflection'))
  await stop()
  assert.match(readFileSync(file, 'utf8'), /^\{"id":[^\n]*\}\n$/)
  assert.ok(!readFileSync(file, 'utf8').includes(conversation))
  // The program started again adds nothing twice, also after a power cut in the midst of a line.
  writeFileSync(file, '{"id":"', { flag: 'a' })
  await (
    await keepWithdrawals(house.db, file, assert.fail)
  )()
  assert.match(readFileSync(file, 'utf8'), /^\{"id":[^\n]*\}\n$/)

  const fourth = await emptyDatabase()
  mkdirSync(join(room, 'four'))
  writeFileSync(join(room, 'four', 'master.key'), readFileSync(join(room, 'one', 'master.key')))
  const { out } = await lydhoer(fourth.ownerUrl, 'four', 'restore', copy, '--withdrawals', file)
  assert.match(out, /\n1 tilbagetrækninger siden .* er gentaget/)
  const left = await onDuty(fourth.ownerUrl, 'setUp', (client) => client.query('select from conversation'))
  assert.equal(left.rowCount, 0)
  await fourth.drop()
  await house.drop()
})
