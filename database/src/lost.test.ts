import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql as text } from 'kysely'
import pg from 'pg'
import { connect, DatabaseUnavailable, onDuty } from './index.ts'
import { freshDatabase, people } from './testing.ts'

const fresh = await freshDatabase()
const { fjordby } = await people(fresh)
const lost: Error[] = []
const db = connect(fresh.url, { onLost: (error) => lost.push(error) })
const administrator = new pg.Client({ connectionString: fresh.ownerUrl })
await administrator.connect()
after(async () => {
  await db.close()
  await administrator.end()
  await fresh.drop()
})

const caseworker = { municipalityId: fjordby.id, personId: fjordby.caseworker }

/** The administrator ends every connection of the application to this database; how many there were. */
async function endThemAll(): Promise<number> {
  const { rowCount } = await administrator.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = 'lydhoer_app'`,
  )
  return rowCount ?? 0
}

test('a connection lost in the midst of a request is told as “try again”, and the next request is answered', async () => {
  const request = db.as(caseworker, async (sql) => {
    await endThemAll()
    await text`select 1`.execute(sql)
  })
  await assert.rejects(request, (error: unknown) => {
    assert.ok(error instanceof DatabaseUnavailable)
    assert.equal(error.why, 'lost')
    assert.match(error.says.da, /Prøv igen/)
    assert.match(error.says.en, /Try again/)
    return true
  })
  assert.ok(lost.length > 0, 'whoever looks after the program is told')
  const people = await db.as(caseworker, (sql) => sql.selectFrom('staff').selectAll().execute())
  assert.ok(people.length > 0)
})

test('a connection lost while nobody asks the database anything ends no program and no other request', async () => {
  await assert.rejects(
    db.as(caseworker, async () => {
      await endThemAll()
      await wait(100)
    }),
    DatabaseUnavailable,
  )
})

test('ten times of ten, all connections lost under load: every request is answered, right or with “try again”', async () => {
  for (let round = 1; round <= 10; round++) {
    let going = true
    const told = { right: 0, again: 0 }
    const visitors = Array.from({ length: 40 }, async () => {
      while (going)
        try {
          await db.as(caseworker, async (sql) => {
            await text`select pg_sleep(0.005)`.execute(sql)
            assert.ok((await sql.selectFrom('staff').selectAll().execute()).length > 0)
          })
          told.right++
        } catch (error) {
          if (!(error instanceof DatabaseUnavailable)) throw error
          told.again++
          await wait(20)
        }
    })
    await wait(150)
    const ended = await endThemAll()
    await wait(150)
    const before = told.right
    await wait(150)
    going = false
    await Promise.all(visitors)
    assert.ok(ended > 0 && told.again > 0, `round ${round}: ${ended} ended, ${told.again} told to try again`)
    assert.ok(told.right > before, `round ${round}: the pool has healed`)
  }
})

test('a connection lost during work on duty is an error of that work, and ends no program', async () => {
  await assert.rejects(
    onDuty(fresh.ownerUrl, 'backup', async (client) => {
      await administrator.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'lydhoer backup'`,
      )
      await wait(100)
      await client.query('select 1')
    }),
  )
})
