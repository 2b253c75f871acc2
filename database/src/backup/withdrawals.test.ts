// What was withdrawn since a backup was made, or while it was being made, is not there when it has been restored.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setScene } from '../access/scene.ts'
import { onDuty } from '../on-duty.ts'
import { ownClient } from '../own-client.ts'
import { emptyDatabase, freshDatabase } from '../testing.ts'
import { everyRow } from '../testing/every-row.ts'
import { eraseMistaken, withdrawConsent } from '../grounds/withdrawal.ts'
import { backup } from './backup.ts'
import type { Manifest } from './manifest.ts'
import { restore } from './restore.ts'
import { asLines, readWithdrawals, withdrawals, type Withdrawal } from './withdrawals.ts'

const room = await mkdtemp(join(tmpdir(), 'lydhoer-withdrawals-'))
const masterKey = randomBytes(32)
const source = await freshDatabase()
const scene = await setScene(source)
const { fjordby } = scene
const citizen = { municipalityId: fjordby.id, personId: fjordby.citizenA }
const open: { drop(): Promise<void> }[] = [source]
after(async () => {
  for (const one of open) await one.drop()
  await rm(room, { recursive: true, force: true })
})

/** A word as it lies in the database, and a file named as the scene's recording is. */
const word = 'hemmeligheden om Svinkløv'
const hex = Buffer.from(word).toString('hex')
const filesFolder = join(room, 'files')
await mkdir(filesFolder)
await onDuty(source.ownerUrl, 'setUp', (client) =>
  client.query(`update turn set body_sealed = $1 where conversation_id = $2 and number in (3, 4)`, [
    Buffer.from(word),
    fjordby.open.id,
  ]),
)
const { rows: recordings } = await onDuty(source.ownerUrl, 'setUp', (client) =>
  client.query<{ id: string }>('select object_id as id from recording where conversation_id = $1', [
    fjordby.open.id,
  ]),
)
const object = recordings[0]?.id ?? ''
for (const name of [object, `${object}-copy`, 'anothers'])
  await writeFile(join(filesFolder, name), `sound of ${name}`)

let copies = 0
async function copied(): Promise<string> {
  const to = join(room, `copy-${++copies}`)
  await backup({ url: source.ownerUrl, to, masterKey, filesFolder })
  return to
}

async function restored(from: string, withdrawn: Withdrawal[] = []) {
  const empty = await emptyDatabase()
  open.push(empty)
  const files = join(room, `restored-${copies}-${open.length}`)
  const told = await restore({ url: empty.ownerUrl, from, masterKey, withdrawn, filesFolder: files })
  return { url: empty.ownerUrl, files, told }
}

/** The tables of a database in which something stands. */
async function standsIn(url: string, needle: string): Promise<string[]> {
  const all = await everyRow(url, ['lydhoer', 'pgboss'])
  return [...all].flatMap(([table, rows]) => (rows.some((row) => row.includes(needle)) ? [table] : []))
}

const withdraw = (purpose: 'ownReflection' | 'colleagues', conversation: string = fjordby.open.id) =>
  source.db.as(citizen, (sql) => withdrawConsent(sql, conversation, purpose))

test('a backup restored without a list brings back what was withdrawn, with it nothing of it, and it says how many', async () => {
  const before = await copied()
  assert.ok(await withdraw('ownReflection'))
  const { all: list } = await withdrawals(source.db)
  const file = join(room, 'list.jsonl')
  await writeFile(file, asLines(list))
  const kept = await readFile(file, 'utf8')
  for (const needle of [word, hex, fjordby.open.id, fjordby.citizenA, object])
    assert.ok(!kept.includes(needle), needle)

  const without = await restored(before)
  assert.equal(without.told.withdrawnOnceMore, 0)
  assert.ok((await standsIn(without.url, hex)).length > 0, 'this is what must not happen')

  const { url, files, told } = await restored(before, await readWithdrawals(file))
  assert.equal(told.withdrawnOnceMore, 1)
  for (const needle of [word, hex, fjordby.shared, fjordby.ear])
    assert.deepEqual(await standsIn(url, needle), [], needle)
  // The number of a file that is to be removed is all that is left, and the file is gone.
  assert.deepEqual(await standsIn(url, fjordby.open.id), ['lydhoer.erased_object'])
  assert.deepEqual(await readdir(files), ['anothers'])
  const receipts = await onDuty(url, 'setUp', (client) =>
    client.query<{ purpose: string; how: string; day: string }>(
      `select purpose, how, to_char(withdrawn_at, 'YYYY-MM-DD') as day from consent_receipt where erased ->> 'turns' = '10'`,
    ),
  )
  assert.deepEqual(receipts.rows, [{ purpose: 'ownReflection', how: 'withdrawn', day: list.at(-1)?.day }])
  await onDuty(url, 'setUp', async (client) => {
    const { rows } = await client.query('select from withdrawal where id = any ($1)', [
      list.map(({ id }) => id),
    ])
    assert.equal(rows.length, list.length, 'the list is remembered')
  })
})

test('what is withdrawn while the backup is being made is withdrawn once more when it is restored', async () => {
  const { theirs } = fjordby
  const plant = `update turn set body_sealed = $1 where conversation_id = $2`
  await onDuty(source.ownerUrl, 'setUp', (client) => client.query(plant, [Buffer.from(word), theirs.id]))
  // One table is held, so that the backup has its snapshot and waits in the midst.
  const holder = await ownClient(source.ownerUrl, 'holder')
  await holder.query('begin; lock table lydhoer.study_type in access exclusive mode')
  const making = copied()
  const waits = `select from pg_stat_activity where application_name = 'lydhoer backup' and wait_event_type = 'Lock'
    and datname = current_database()`
  // What is going on is looked at once in a transaction, unless one asks to look again.
  do await holder.query('select pg_stat_clear_snapshot()')
  while (!(await holder.query(waits)).rowCount)
  const them = { municipalityId: fjordby.id, personId: fjordby.citizenB }
  assert.ok(await source.db.as(them, (sql) => withdrawConsent(sql, theirs.id, 'ownReflection')))
  await holder.query('rollback')
  await holder.end()
  const from = await making

  const { withdrawals: said } = JSON.parse(await readFile(join(from, 'manifest.json'), 'utf8')) as Manifest
  assert.equal(said?.count, 1, 'the backup says so')
  const { url, told } = await restored(from)
  assert.equal(told.withdrawnOnceMore, 1)
  for (const needle of [word, hex]) assert.deepEqual(await standsIn(url, needle), [], needle)
  assert.ok(!(await standsIn(url, theirs.id)).includes('lydhoer.turn'))
})

test('taking back one purpose is done once more for that purpose; what was given anew before the backup stands', async () => {
  const { nabo } = scene
  const them = { municipalityId: nabo.id, personId: nabo.citizenA }
  const shares = (url: string) =>
    onDuty(url, 'backup', async (client) => {
      const { rows } = await client.query<{ purpose: string }>(
        'select purpose from passage_share where conversation_id = $1 order by 1',
        [nabo.open.id],
      )
      return rows.map(({ purpose }) => purpose)
    })
  const before = await copied()
  await source.db.as(them, (sql) => withdrawConsent(sql, nabo.open.id, 'colleagues'))
  const { all: list } = await withdrawals(source.db)
  const { url, told } = await restored(before, list)
  assert.equal(told.withdrawnOnceMore, 1)
  assert.deepEqual(await shares(url), ['research'])

  await onDuty(source.ownerUrl, 'setUp', (client) =>
    client.query(`update consent set state = 'given' where conversation_id = $1 and purpose = 'colleagues'`, [
      nabo.open.id,
    ]),
  )
  const anew = await restored(await copied(), list)
  assert.equal(anew.told.withdrawnOnceMore, 0)
})

test('what had been written in by mistake is not told as a no when it is erased once more', async () => {
  const { nabo } = scene
  const before = await copied()
  const worker = { municipalityId: nabo.id, personId: nabo.caseworker }
  assert.ok(await source.db.as(worker, (sql) => eraseMistaken(sql, nabo.refused.id)))
  const { all: list } = await withdrawals(source.db)
  assert.equal(list.at(-1)?.how, 'mistaken')
  const { url } = await restored(before, list.slice(-1))
  const receipts = await onDuty(url, 'setUp', (client) =>
    client.query(`select from consent_receipt where citizen_id = $1 and how = 'mistaken'`, [nabo.citizenA]),
  )
  assert.equal(receipts.rowCount, 1)
  assert.deepEqual(await standsIn(url, nabo.refused.id), [])
})

test('a list that is none is refused with its line, and one that a power cut has halved is read as far as it goes', async () => {
  const file = join(room, 'odd.jsonl')
  const [one] = (await withdrawals(source.db)).all
  assert.ok(one)
  await writeFile(file, `${asLines([one])}{"id":"`)
  assert.deepEqual(await readWithdrawals(file), [one])
  await writeFile(file, `${asLines([one])}Karen Madsen\n`)
  await assert.rejects(readWithdrawals(file), /odd\.jsonl:2: That is no line of a list of withdrawals/)
})
