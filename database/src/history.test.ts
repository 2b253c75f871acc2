// What was made by an earlier version comes up to date with every row: databases, and backups of them.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { after, test } from 'node:test'
import { checkedManifest } from './backup/manifest.ts'
import { pourTables } from './backup/pour-tables.ts'
import { restore } from './backup/restore.ts'
import { catalogueOf, files } from './describe/described.ts'
import { schemaSql } from './describe/schema.ts'
import { migrate } from './migrate.ts'
import { migrations, type Migration } from './migrations.ts'
import { onDuty } from './on-duty.ts'
import { emptyDatabase } from './testing.ts'

/** A scene of made-up people, backed up by the version of 21 November 2026. */
const kept = fileURLToPath(new URL('../fixtures/backup-of-21-november', import.meta.url))
const manifest = await checkedManifest(kept, 'unsigned')
const all = await migrations()
/** What a new database is: every older one must become the same. */
const asNew = await readFile(files.schema, 'utf8')

/**
 * In which order the migrations arrived, several times behind ones with higher numbers; those that were appended to order.txt
 * afterwards arrived as they stand there.
 */
const arrivals = [
  ['0001', '0002', '0003', '0004', '0005', '0006', '0007', '0008', '0009', '0010', '0011', '0020'],
  ...[['0021'], ['0022'], ['0023'], ['0024'], ['0030'], ['0031'], ['0040'], ['0070']],
  ...[['0050', '0090'], ['0080'], ['0041'], ['0060']],
].map((numbers) => numbers.map(numbered))
const atFirst = arrivals.flat()
const outOfOrder = arrivals.length
arrivals.push(...all.filter((one) => !atFirst.includes(one)).map((one) => [one]))

/**
 * How many had arrived when a database is made that is then brought up to date: each that arrived out of the numbers' order, and of those
 * since then one in nine, and all but the newest. What each does to rows that were there is tried by the database that has had every one
 * in turn.
 */
const versions = arrivals
  .map((_, nth) => nth + 1)
  .filter((made) => made <= outOfOrder || made % 9 === 0 || made === arrivals.length - 1)

function numbered(number: string): Migration {
  const found = all.find(({ name }) => name.startsWith(number))
  assert.ok(found, number)
  return found
}

const databases: { drop(): Promise<void> }[] = []
after(async () => {
  for (const one of databases) await one.drop()
})
async function empty(): Promise<string> {
  const made = await emptyDatabase()
  databases.push(made)
  return made.ownerUrl
}

type Rows = Record<string, Record<string, unknown>[]>

/** Every row of the scene's tables that are there, with the columns that they have now. */
function rowsOf(url: string): Promise<Rows> {
  return onDuty(url, 'backup', async (client) => {
    const found: Rows = {}
    for (const { table } of manifest.tables) {
      const there = await client.query(`select to_regclass($1) as it`, [`lydhoer.${table}`])
      if (!there.rows[0]?.it) continue
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from lydhoer.${table} t order by to_jsonb(t)::text`,
      )
      found[table] = rows.map(({ row }) => row)
    }
    return found
  })
}

/** Fills the tables that an older database has with the scene's rows. */
async function furnish(url: string): Promise<void> {
  await onDuty(url, 'setUp', async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'lydhoer'`,
    )
    const there = manifest.tables.filter(({ table }) => rows.some(({ name }) => name === table))
    await pourTables(client, kept, there)
  })
}

/** @throws unless every row of before stands now, with everything that it held */
function assertKept(before: Rows, now: Rows): void {
  for (const [table, rows] of Object.entries(before)) {
    const columns = Object.keys(rows[0] ?? {})
    const same = (now[table] ?? []).map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])))
    const sorted = (all: Record<string, unknown>[]) => all.map((row) => JSON.stringify(row)).sort()
    assert.deepEqual([table, sorted(same)], [table, sorted(rows)])
  }
}

for (const made of versions) {
  const then = arrivals.slice(0, made).flat()
  const newest = arrivals[made - 1]?.at(-1)?.name ?? ''
  test(`a database made when ${newest} was new comes up to date with its rows`, async () => {
    const url = await empty()
    await migrate(
      url,
      all.filter((one) => then.includes(one)),
    )
    await furnish(url)
    const before = await rowsOf(url)
    assert.ok((before['turn']?.length ?? 0) > 0)
    const { applied } = await migrate(url)
    assert.equal(applied.length, all.length - then.length)
    assertKept(before, await rowsOf(url))
    assert.equal(schemaSql(await catalogueOf(url)), asNew)
  })
}

test('a database that has had each migration as it arrived comes up to date with its rows', async () => {
  const url = await empty()
  const had: Migration[] = []
  for (const [nth, arrived] of arrivals.entries()) {
    had.push(...arrived)
    await migrate(
      url,
      all.filter((one) => had.includes(one)),
    )
    if (nth === 0) await furnish(url)
  }
  assert.deepEqual((await migrate(url)).applied, [])
  assert.equal(schemaSql(await catalogueOf(url)), asNew)
  assert.ok(((await rowsOf(url))['turn']?.length ?? 0) > 0)
})

test('a backup of 21 November restores, to the last row', async () => {
  const url = await empty()
  const then = await empty()
  await migrate(
    then,
    all.filter((one) => atFirst.includes(one)),
  )
  await furnish(then)
  await restore({ url, from: kept, masterKey: 'unsigned' })
  const before = await rowsOf(then)
  assert.ok(Object.values(before).every((rows) => rows.length > 0))
  assertKept(before, await rowsOf(url))
})
