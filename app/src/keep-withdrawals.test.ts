import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readWithdrawals } from '@lydhoer/database'
import { smallDisk } from '@lydhoer/database/testing'
import pg from 'pg'
import { keepWithdrawals } from './keep-withdrawals.ts'
import { testApp } from './shared/testing/testing.ts'

const room = mkdtempSync(join(tmpdir(), 'lydhoer-list-'))
const house = await testApp()
const owner = new pg.Client({ connectionString: house.ownerUrl, options: '-c search_path=lydhoer' })
await owner.connect()
after(async () => {
  await owner.end()
  await house.close()
  rmSync(room, { recursive: true })
})

/** So many consents that ended, noted so many minutes ago. */
const end = (many: number, minutesAgo = 0) =>
  owner.query(
    `insert into withdrawal (municipality_id, fingerprint, how, noted_at)
     select $1, sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'withdrawn', now() - make_interval(mins => $3)
     from generate_series(1, $2)`,
    [house.fjordby.id, many, minutesAgo],
  )

test('a disk that becomes full in the midst of the list: it stays readable, and all is written when there is room', async (t) => {
  const disk = smallDisk(t, join(room, 'full'), 'size=64k,mode=700')
  if (!disk) return
  const file = join(disk.at, 'withdrawals.jsonl')
  const reported: string[] = []
  const bringUpToDate = await keepWithdrawals(
    house.services.database,
    file,
    (what) => void reported.push(what),
  )
  await end(3, 300)
  await bringUpToDate()
  assert.equal((await readWithdrawals(file)).length, 3)

  const films = join(disk.at, 'films')
  assert.throws(() => writeFileSync(films, Buffer.alloc(100_000)), /ENOSPC/)
  // It stays full for hours.
  await end(200, 200)
  await end(1)
  await bringUpToDate()
  assert.deepEqual(reported, ['the list of withdrawals'])
  assert.equal((await readWithdrawals(file)).length, 3, 'whole lines only')
  assert.ok(readFileSync(file, 'utf8').endsWith('\n'))

  rmSync(films)
  await bringUpToDate()
  assert.equal((await readWithdrawals(file)).length, 204)
})

test('a clock that is hours ahead of the database’s leaves nothing out', async (t) => {
  const file = join(room, 'ahead.jsonl')
  const bringUpToDate = await keepWithdrawals(house.services.database, file, assert.fail)
  const before = (await readWithdrawals(file)).length
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 5 * 3_600_000 })
  await bringUpToDate()
  await end(2)
  await bringUpToDate()
  t.mock.timers.reset()
  assert.equal((await readWithdrawals(file)).length, before + 2)
})
