import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { appUrlFrom, migrate, migrations } from './migrate.ts'
import { emptyDatabase } from './testing.ts'

const empty = await emptyDatabase()
after(() => empty.drop())

async function ask(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: empty.ownerUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

test('several who migrate at once apply each migration once', async () => {
  const done = await Promise.all([migrate(empty.ownerUrl), migrate(empty.ownerUrl), migrate(empty.ownerUrl)])
  const all = (await migrations()).map((one) => one.name)
  assert.deepEqual(done.flatMap((one) => one.applied).sort(), all)
})

test('a migration that was changed after it was applied is refused', async () => {
  await ask(`update lydhoer_migrations.applied set checksum = 'other' where name like '0003%'`)
  await assert.rejects(migrate(empty.ownerUrl), /0003.* was changed after it was applied/)
})

test('a database that is newer than the program is refused', async () => {
  await ask(
    `insert into lydhoer_migrations.applied (name, checksum) values ('9999-from-a-later-version.sql', 'x')`,
  )
  await assert.rejects(migrate(empty.ownerUrl), /does not know|was changed/)
})

test("the application's address has its own name and a password that the administrator's gives", () => {
  const one = appUrlFrom('postgresql://postgres:secret@%2Fvar%2Frun/lydhoer?sslmode=disable')
  assert.match(one, /^postgresql:\/\/lydhoer_app:[\w-]{43}@%2Fvar%2Frun\/lydhoer\?sslmode=disable$/)
  assert.equal(one, appUrlFrom('postgresql://postgres:secret@%2Fvar%2Frun/lydhoer?sslmode=disable'))
  assert.notEqual(one, appUrlFrom('postgresql://postgres:other@%2Fvar%2Frun/lydhoer?sslmode=disable'))
  assert.match(
    appUrlFrom('postgres://db.kommune.dk:5432/lydhoer'),
    /^postgres:\/\/lydhoer_app:[\w-]{43}@db\.kommune\.dk:5432\/lydhoer$/,
  )
})
