import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setScene } from '../access/scene.ts'
import { connect } from '../connection.ts'
import { appUrlFrom, migrate } from '../migrate.ts'
import { asThen, migration, migrations } from '../migrations.ts'
import { onDuty } from '../on-duty.ts'
import { emptyDatabase, freshDatabase } from '../testing.ts'
import { everyRow } from '../testing/every-row.ts'
import { backup, neverBackedUp } from './backup.ts'
import { writeManifest, type Manifest } from './manifest.ts'
import { restore } from './restore.ts'

const masterKey = randomBytes(32)
const room = await mkdtemp(join(tmpdir(), 'lydhoer-backup-'))
const source = await freshDatabase()
const scene = await setScene(source)
const filesFolder = join(room, 'sound')
await mkdir(join(filesFolder, 'ab'), { recursive: true })
await writeFile(join(filesFolder, 'ab', 'sealed-1'), Buffer.from([1, 2, 3]))
await writeFile(join(filesFolder, 'sealed-2'), 'sealed')
// A consent that has passed its last day, and rows beyond one batch, must survive the journey too.
await onDuty(source.ownerUrl, 'setUp', async (client) => {
  await client.query(
    `update consent set given_on = '2020-01-01', ends_on = '2020-02-01' where conversation_id = $1 and purpose = 'ownReflection'`,
    [scene.nabo.theirs.id],
  )
  await client.query(
    `insert into turn (municipality_id, conversation_id, number, speaker_code, body_sealed)
     select $1, $2, n, 'B', decode(md5(n::text), 'hex') from generate_series(11, 1400) n`,
    [scene.fjordby.id, scene.fjordby.open.id],
  )
})
const rowsOf = (url: string) => everyRow(url, ['lydhoer', 'lydhoer_migrations'])
const withoutTimes = (all: Map<string, string[]>) =>
  new Map([...all].filter(([table]) => table.startsWith('lydhoer.')))

after(async () => {
  await source.drop()
  await rm(room, { recursive: true, force: true })
})

const to = join(room, 'backup')
await backup({ url: source.ownerUrl, to, masterKey, filesFolder, withKey: true })

test('a backup does not overwrite another, nor leaves half of one in its place', async () => {
  await assert.rejects(backup({ url: source.ownerUrl, to, masterKey }), /there already/)
  assert.deepEqual(
    (await readdir(room)).filter((name) => name.endsWith('.part')),
    [],
  )
})

test('a backup is not restored over anything', async () => {
  const before = await rowsOf(source.ownerUrl)
  await assert.rejects(restore({ url: source.ownerUrl, from: to, masterKey }), /not empty/)
  assert.deepEqual(await rowsOf(source.ownerUrl), before)
  const empty = await emptyDatabase()
  const otherFiles = join(room, 'other-files')
  await mkdir(otherFiles)
  await writeFile(join(otherFiles, 'mine'), 'mine')
  await writeFile(join(room, 'other.key'), 'another')
  await assert.rejects(
    restore({ url: empty.ownerUrl, from: to, masterKey, filesFolder: otherFiles }),
    /not empty/,
  )
  await assert.rejects(
    restore({ url: empty.ownerUrl, from: to, masterKey, keyFile: join(room, 'other.key') }),
    /another key .* already/,
  )
  assert.deepEqual(await rowsOf(empty.ownerUrl), new Map())
  await migrate(empty.ownerUrl, [...(await migrations()), migration('9999-a-later-one.sql', 'select')])
  await assert.rejects(restore({ url: empty.ownerUrl, from: to, masterKey }), /made ready by a newer version/)
  await empty.drop()
})

test('a damaged backup is refused before anything is written, and the file is named', async () => {
  const empty = await emptyDatabase()
  const turns = join(to, 'tables', 'turn.jsonl.gz')
  const whole = await readFile(turns)
  const altered = Buffer.from(whole)
  altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1
  await writeFile(turns, altered)
  await assert.rejects(restore({ url: empty.ownerUrl, from: to, masterKey }), /turn\.jsonl\.gz is altered/)
  await rm(turns)
  await assert.rejects(restore({ url: empty.ownerUrl, from: to, masterKey }), /turn\.jsonl\.gz is missing/)
  await writeFile(turns, whole)
  await assert.rejects(restore({ url: empty.ownerUrl, from: room, masterKey }), /is no backup/)
  assert.deepEqual(await rowsOf(empty.ownerUrl), new Map())
  await empty.drop()
})

test('a backup changed by hand, of another house or unsigned is refused before anything is written', async () => {
  const empty = await emptyDatabase()
  const refuses = (from: string, key: Buffer | 'unsigned', words: RegExp) =>
    assert.rejects(restore({ url: empty.ownerUrl, from, masterKey: key }), words)
  await refuses(
    to,
    randomBytes(32),
    /does not fit the master key: .* another key, or somebody has changed it/,
  )
  await refuses(to, 'unsigned', /is signed, so it is checked/)

  const forged = join(room, 'forged')
  await cp(to, forged, { recursive: true })
  const manifest = JSON.parse(await readFile(join(to, 'manifest.json'), 'utf8')) as Manifest
  for (const one of manifest.tables)
    if (one.table === 'turn') one.table = 'turn disable trigger user; drop table lydhoer.turn; --'
  await writeFile(join(forged, 'manifest.json'), JSON.stringify(manifest))
  await refuses(forged, masterKey, /does not fit the master key/)
  await rm(join(forged, 'manifest.signature'))
  await refuses(forged, masterKey, /is not signed/)
  await refuses(forged, 'unsigned', /made by another version/)
  for (const nonsense of [
    '[]',
    '{}',
    '{"format":"lydhoer backup 1","tables":[{"table":1}],"files":[],"migrations":[]}',
  ]) {
    await writeFile(join(forged, 'manifest.json'), nonsense)
    await refuses(forged, 'unsigned', /is no backup/)
  }
  assert.deepEqual(await rowsOf(empty.ownerUrl), new Map())

  // Even whoever has the key cannot make a name of a table run.
  await writeManifest(forged, manifest, masterKey)
  await refuses(forged, masterKey, /a table that the database does not have/)
  assert.deepEqual(withoutTimes(await rowsOf(empty.ownerUrl)).get('lydhoer.turn'), [])
  await empty.drop()
})

test('a restore that was stopped half way can be begun again', async () => {
  const empty = await emptyDatabase()
  const files = join(room, 'half')
  await mkdir(join(files, 'ab'), { recursive: true })
  await writeFile(join(files, 'ab', 'sealed-1'), Buffer.from([1, 2, 3]))
  await writeFile(join(files, 'sealed-2.part'), 'sea')
  const manifest = JSON.parse(await readFile(join(to, 'manifest.json'), 'utf8')) as Manifest
  await migrate(empty.ownerUrl, await asThen(manifest.migrations))
  await restore({ url: empty.ownerUrl, from: to, masterKey, filesFolder: files })
  assert.deepEqual((await readdir(files, { recursive: true })).sort(), ['ab', 'ab/sealed-1', 'sealed-2'])
  await empty.drop()
})

test('a backup restored into an empty server is equal to the last row, file and key', async () => {
  const empty = await emptyDatabase()
  const files = join(room, 'restored')
  await restore({
    url: empty.ownerUrl,
    from: to,
    masterKey,
    filesFolder: files,
    keyFile: join(room, 'restored.key'),
  })
  const before = withoutTimes(await rowsOf(source.ownerUrl))
  assert.ok(
    [...before.values()].every((rows) => rows.length > 0),
    'every table has something to bring back',
  )
  // What a company may read while a citizen says yes is asked for anew: the no may have come since.
  for (const table of neverBackedUp) before.set(`lydhoer.${table}`, [])
  assert.deepEqual(withoutTimes(await rowsOf(empty.ownerUrl)), before)
  assert.deepEqual(await readFile(join(files, 'ab', 'sealed-1')), Buffer.from([1, 2, 3]))
  assert.equal(await readFile(join(files, 'sealed-2'), 'utf8'), 'sealed')
  assert.equal(await readFile(join(room, 'restored.key'), 'utf8'), `${masterKey.toString('base64')}\n`)

  // The restored house keeps its promises: the same person sees the same, and triggers are on again.
  const db = connect(appUrlFrom(empty.ownerUrl), { most: 1 })
  const { fjordby } = scene
  const me = { municipalityId: fjordby.id, personId: fjordby.colleague }
  const turns = await db.as(me, (sql) => sql.selectFrom('turn').select('number').orderBy('number').execute())
  assert.deepEqual(
    turns.map((one) => one.number),
    [3, 4, 5],
  )
  await assert.rejects(
    db.as({ ...me, personId: fjordby.caseworker }, (sql) =>
      sql
        .insertInto('recording')
        .values({
          municipality_id: fjordby.id,
          conversation_id: fjordby.refused.id,
          owner_id: fjordby.caseworker,
          citizen_id: fjordby.citizenA,
          ...{ object_id: 'x', mime: 'audio/flac', bytes: 1, duration_ms: null },
        })
        .execute(),
    ),
    /has not agreed/,
  )
  await db.close()
  await empty.drop()
})

test('a backup is one moment: what happens while it is made is in it whole or not at all', async () => {
  const { fjordby } = scene
  const worker = { municipalityId: fjordby.id, personId: fjordby.caseworker }
  let going = true
  const writing = (async () => {
    for (let n = 0; going; n++)
      await source.db.as(worker, async (sql) => {
        const id = crypto.randomUUID()
        await sql
          .insertInto('conversation')
          .values({
            ...{
              municipality_id: fjordby.id,
              id,
              owner_id: fjordby.caseworker,
              citizen_id: fjordby.citizenB,
            },
            ...{ department_id: fjordby.work, kind: 'phone', held_on: '2026-11-20' },
            submission_id: crypto.randomUUID(),
          })
          .execute()
        await sql
          .insertInto('consent')
          .values({
            ...{ municipality_id: fjordby.id, conversation_id: id, owner_id: fjordby.caseworker },
            ...{ citizen_id: fjordby.citizenB, purpose: 'ownReflection', state: 'given' },
            ...{ given_how: 'spoken', given_on: '2026-11-20', ends_on: null },
          })
          .execute()
      })
  })()
  const busy = join(room, 'busy')
  await backup({ url: source.ownerUrl, to: busy, masterKey })
  going = false
  await writing
  const empty = await emptyDatabase()
  await restore({ url: empty.ownerUrl, from: busy, masterKey })
  const torn = await onDuty(empty.ownerUrl, 'backup', (client) =>
    client.query(`select id from conversation c where kind = 'phone'
      and not exists (select from consent where conversation_id = c.id)`),
  )
  assert.equal(torn.rowCount, 0)
  await empty.drop()
})
