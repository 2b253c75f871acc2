// What keeps Lydhør from starting is one sentence in the language of the environment, exit code 1, and nothing left running.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { migrate, startServer } from '@lydhoer/database'
import { emptyDatabase, freshDatabase, smallDisk } from '@lydhoer/database/testing'
import pg from 'pg'
import { realCommand } from '../testing.ts'

// Not under the home of root, which PostgreSQL's own user may not enter.
const room = mkdtempSync(join(tmpdir(), 'lydhoer-start-'))
execFileSync('chmod', ['711', room])
after(() => rmSync(room, { recursive: true, force: true }))

/** Runs `lydhoer start` (or serve) until it ends; it must end by itself. */
async function refused(env: Record<string, string>, command = 'start') {
  const began = realCommand([command], { PORT: '0', LYDHOER_DEMO: '0', ...env })
  const tooLong = setTimeout(() => began.child.kill('SIGKILL'), 60_000)
  const { code, out, err } = await began.ended
  clearTimeout(tooLong)
  assert.equal(code, 1, `exit code 1; it said ${out}${err}`)
  assert.equal(out, '')
  assert.match(err, /^[^\n]+\.\n$/, 'one sentence, on the error output')
  assert.doesNotMatch(err, /\bat .*:\d+:\d+/)
  return err
}

/** Starts, waits until it is ready, and stops it as Ctrl-C does. */
async function startsAndStops(env: Record<string, string>): Promise<string> {
  const started = realCommand(['start'], { PORT: '0', LYDHOER_DEMO: '0', ...env })
  await started.said(/Lydhør er klar på/)
  started.child.kill('SIGINT')
  const { code, err } = await started.ended
  assert.deepEqual([code, err], [0, ''])
  return err
}

test('a port that is no port is told in the language of the environment', async () => {
  assert.equal(await refused({ PORT: 'abc' }), 'PORT: skriv et helt tal fra 0 til 65535, ikke “abc”.\n')
  assert.equal(
    await refused({ PORT: 'abc', LANG: 'en_GB.UTF-8' }),
    'PORT: write a whole number from 0 to 65535, not “abc”.\n',
  )
})

test('a taken port says which, and how to choose another; no database is begun', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const data = join(room, 'port')
  assert.equal(
    await refused({ PORT: String(port), LYDHOER_DATA: data }),
    `Port ${port} er optaget af et andet program; vælg en anden, for eksempel: PORT=${port + 1} npm start.\n`,
  )
  assert.ok(!existsSync(data))
  other.close()
  assert.match(
    await refused({ LYDHOER_HOST: '203.0.113.9', LYDHOER_DATA: data }),
    /203\.0\.113\.9 i LYDHOER_HOST/,
  )
})

test('a data folder that cannot be made is told at once, with what is in the way', async (t) => {
  assert.match(
    await refused({ LYDHOER_DATA: '/proc/lydhoer/data' }),
    /^Mappen \/proc\/lydhoer\/data kan ikke laves, fordi der ikke må skrives i \/proc; vælg en anden mappe i LYDHOER_DATA\.$/m,
  )
  const file = join(room, 'a-file')
  writeFileSync(file, 'mine')
  const folders = [file, join(file, 'data'), join(file, 'deep', 'data')]
  for (const said of await Promise.all(folders.map((folder) => refused({ LYDHOER_DATA: folder }))))
    assert.ok(said.includes(`fordi ${file} er en fil; vælg`), said)
  const readOnly = smallDisk(t, join(room, 'read-only'), 'size=1m,ro')?.at
  if (readOnly) {
    assert.match(await refused({ LYDHOER_DATA: readOnly }), /Der må ikke skrives i mappen .*read-only/)
    assert.match(await refused({ LYDHOER_DATA: join(readOnly, 'x') }), /read-only.*kan ikke|må ikke skrives/)
  }
})

test('a full disk is told with how much is needed and where, before a database is made and when there is one', async (t) => {
  const small = smallDisk(t, join(room, 'small'), 'size=20m,mode=711')?.at
  if (!small) return
  assert.match(
    await refused({ LYDHOER_DATA: join(small, 'data') }),
    /ikke plads på disken: i .*small\/data skal der bruges 150 MB, og der er (19|20) MB; skaf plads/,
  )
  const filling = smallDisk(t, join(room, 'filling'), 'size=160m,mode=711')?.at ?? ''
  const data = join(filling, 'data')
  await (await startServer({ dataFolder: data })).stop()
  assert.throws(() => writeFileSync(join(filling, 'films'), Buffer.alloc(160_000_000)), /ENOSPC/)
  assert.match(
    await refused({ LYDHOER_DATA: data }),
    /^Der er ikke mere plads på disken, hvor .* ligger; skaf plads, og start igen/,
  )
  rmSync(join(filling, 'films'))
  await (await startServer({ dataFolder: data })).stop()
})

test('a database that does not answer, does not let in or is not there is told without the password', async () => {
  const server = await emptyDatabase()
  const url = new URL(server.ownerUrl)
  const wrong = server.ownerUrl.replace(`:${url.password}@`, ':hemmelig@')
  const cases: [string, RegExp][] = [
    [
      'postgresql://me:hemmelig@127.0.0.1:1/house',
      /^Der er ingen database, der svarer på 127\.0\.0\.1:1\/house; se efter/,
    ],
    [wrong, /^Databasen på .* lukker ikke ind; se efter navn og adgangskode/],
    [
      server.ownerUrl.replace(/\/[^/]+$/, '/not-there'),
      /^Der er ingen database med det navn på .*; lav den først/,
    ],
    ['hemmelig', /^DATABASE_URL er ikke adressen på en database; skriv den som postgresql:/],
    ['postgresql://%zz:hemmelig@localhost/x', /^DATABASE_URL er ikke adressen/],
  ]
  const env = (DATABASE_URL: string) => ({ DATABASE_URL, LYDHOER_DATA: join(room, 'own') })
  const told = cases.map(async ([url, words]) => [await refused(env(url)), words] as const)
  const [nobody, words] = cases[0] ?? ['', /^$/]
  for (const [said, expected] of [
    ...(await Promise.all(told)),
    [await refused(env(nobody), 'serve'), words] as const,
  ]) {
    assert.match(said, expected)
    assert.doesNotMatch(said, /hemmelig/)
  }
  await server.drop()
})

test('serve alone on a database of another version says to migrate', async () => {
  const empty = await emptyDatabase()
  const env = { DATABASE_URL: empty.ownerUrl, LYDHOER_DATA: join(room, 'serve') }
  const notYet = /^Databasen (er ikke bragt op til denne udgave|på .* lukker ikke ind)/
  assert.match(await refused(env, 'serve'), notYet)
  await migrate(empty.ownerUrl)
  const client = new pg.Client({ connectionString: empty.ownerUrl })
  await client.connect()
  await client.query(
    `insert into lydhoer_migrations.applied (name, checksum) values ('9999-from-the-future-of-it.sql', 'x')`,
  )
  await client.end()
  assert.match(
    await refused(env, 'serve'),
    /^Databasen er ikke bragt op til denne udgave af Lydhør; kør lydhoer migrate/,
  )
  assert.match(
    await refused(env),
    /^Databasen er fra en nyere eller en anden udgave af Lydhør: denne kender ikke 9999/,
  )
  await empty.drop()
})

test('data from another PostgreSQL is not touched, and a second start on the same data says who has it', async () => {
  const data = join(room, 'older')
  const server = await startServer({ dataFolder: data })
  assert.match(
    await refused({ LYDHOER_DATA: data }),
    /^Et andet Lydhør \(proces \d+, i gang siden .*\) bruger data i /,
  )
  await server.stop()
  writeFileSync(join(data, 'database', 'PG_VERSION'), '14\n')
  assert.match(
    await refused({ LYDHOER_DATA: data }),
    /^Data i .* er lavet af PostgreSQL 14, og denne udgave af Lydhør bruger \d\d; tag en sikkerhedskopi/,
  )
})

test('a key that is missing or another than before is refused, none is made, and the right one starts', async () => {
  const data = join(room, 'key')
  await startsAndStops({ LYDHOER_DATA: data })
  const file = join(data, 'master.key')
  const key = readFileSync(file, 'utf8')
  rmSync(file)
  assert.match(
    await refused({ LYDHOER_DATA: data }),
    /^Hovednøglen mangler, og uden den .*; læg den tilbage i .*master\.key, eller/,
  )
  assert.ok(!existsSync(file))
  const another = randomBytes(32).toString('base64')
  assert.match(
    await refused({ LYDHOER_DATA: data, LYDHOER_KEY: another }),
    /^Hovednøglen i LYDHOER_KEY er ikke den, som data er forseglet med; /,
  )
  assert.match(
    await refused({ LYDHOER_DATA: data, LYDHOER_KEY: 'abc' }),
    /^Det, der står i LYDHOER_KEY, er ikke en hovednøgle/,
  )
  writeFileSync(file, another)
  assert.match(
    await refused({ LYDHOER_DATA: data }),
    /^Hovednøglen i .*master\.key er ikke den, som data er forseglet med/,
  )
  rmSync(file)
  await startsAndStops({ LYDHOER_DATA: data, LYDHOER_KEY: key.trim() })
})

test('LYDHOER_DEBUG=1 shows where it went wrong, after the sentence', async () => {
  const { ended } = realCommand(['start'], { PORT: 'abc', LYDHOER_DEBUG: '1' })
  const { code, err } = await ended
  assert.equal(code, 1)
  assert.match(err, /^PORT: skriv [^\n]+\.\n.*\n {4}at /)
})

test('a database that had conversations before keys were checked starts with their key and no other', async () => {
  const fresh = await freshDatabase()
  const env = { DATABASE_URL: fresh.ownerUrl, LYDHOER_DATA: join(room, 'before'), LYDHOER_DEMO: '1' }
  await startsAndStops(env)
  const client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
  await client.query('delete from lydhoer_migrations.key_check')
  await client.end()
  const LYDHOER_KEY = randomBytes(32).toString('hex')
  assert.match(await refused({ ...env, LYDHOER_KEY }), /er ikke den, som data er forseglet med/)
  assert.match(await refused({ ...env, LYDHOER_DATA: join(room, 'moved') }), /^Hovednøglen mangler/)
  await startsAndStops(env)
  await fresh.drop()
})
