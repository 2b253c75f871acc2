import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { appUrlFrom, migrate } from './migrate.ts'
import { asThen, migration, migrations } from './migrations.ts'
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
  assert.deepEqual(done.flatMap((one) => one.applied).sort(), all.sort())
})

test('a migration that arrives after those that stand behind it is applied', async () => {
  const [first, second] = ['a', 'b'].map((name) =>
    migration(`0000-${name}-thing-arrives.sql`, `create table ${name} (municipality_id uuid primary key)`),
  )
  assert.ok(first && second)
  const [earlier, later] = [
    [...(await migrations()), second],
    [...(await migrations()), first, second],
  ]
  assert.deepEqual((await migrate(empty.ownerUrl, earlier)).applied, [second.name])
  assert.deepEqual((await migrate(empty.ownerUrl, later)).applied, [first.name])
  assert.deepEqual((await migrate(empty.ownerUrl, later)).applied, [])
})

test('a database that is newer than the program is refused, and nothing is done to it', async () => {
  await assert.rejects(migrate(empty.ownerUrl), /does not know 0000-a-thing-arrives/)
  await ask(`delete from lydhoer_migrations.applied where name like '0000%'`)
  assert.deepEqual((await migrate(empty.ownerUrl)).applied, [])
})

test('a migration that was changed after it was applied is refused', async () => {
  await ask(`update lydhoer_migrations.applied set checksum = 'other' where name like '0003%'`)
  await assert.rejects(migrate(empty.ownerUrl), /0003.* was changed after it was applied/)
})

test('what another version had is known by name and content, and comes in this version’s order', async () => {
  const [first, second] = await migrations()
  assert.ok(first && second)
  assert.deepEqual(await asThen([second, first]), [first, second])
  await assert.rejects(asThen([{ ...first, checksum: 'other' }]), /was another/)
  await assert.rejects(asThen([{ name: '9999-from-a-later-version.sql', checksum: 'x' }]), /unknown/)
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
