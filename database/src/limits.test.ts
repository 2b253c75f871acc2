import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql as text } from 'kysely'
import { connect, DatabaseUnavailable, expireConsents, onDuty, type Sql } from './index.ts'
import { ownClient } from './own-client.ts'
import { patiently } from './patiently.ts'
import { freshDatabase, people } from './testing.ts'

const fresh = await freshDatabase()
const { fjordby, nabo } = await people(fresh)
const db = connect(fresh.url)
after(async () => {
  await db.close()
  await fresh.drop()
})

const worker = { municipalityId: fjordby.id, personId: fjordby.caseworker }
const neighbour = { municipalityId: nabo.id, personId: nabo.caseworker }

const isUnavailable = (why: string, words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof DatabaseUnavailable, String(error))
  assert.equal(error.why, why)
  assert.match(error.says.da, words)
  return true
}

/** The caseworker goes home or comes back; in need of the row of that person. */
const changeLanguage = (sql: Sql) =>
  sql.updateTable('person').set({ language: 'da' }).where('id', '=', worker.personId).execute()

/** Holds a row of Fjordby's while `work` runs. */
async function whileHeld(work: () => Promise<void>): Promise<void> {
  const other = await ownClient(fresh.ownerUrl, 'holder', '-c search_path=lydhoer')
  try {
    await other.query('begin')
    await other.query(`select from person where id = $1 for update`, [worker.personId])
    await work()
  } finally {
    await other.end()
  }
}

test('a request is given seconds, and work on duty as long as it takes', async () => {
  const limits = text<{ statement: string; lock: string; idle: string }>`
    select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle`
  const { rows } = await db.as(worker, (sql) => limits.execute(sql))
  assert.deepEqual(rows, [{ statement: '15s', lock: '3s', idle: '30s' }])
  const onDutyRows = await onDuty(fresh.ownerUrl, 'backup', (client) =>
    client.query(`select current_setting('statement_timeout') as statement`),
  )
  assert.deepEqual(onDutyRows.rows, [{ statement: '0' }])
})

test('work that nobody waits for, as ending consents at night, is given minutes', async () => {
  await db.atTheDoor({}, async (sql) => {
    await text`set local statement_timeout = '50ms'`.execute(sql)
    await patiently(sql)
    await text`select pg_sleep(0.2)`.execute(sql)
  })
  assert.equal(await expireConsents(db), 0)
})

test('a question that takes too long is stopped, and told in a sentence', async () => {
  await assert.rejects(
    db.as(worker, async (sql) => {
      await text`set local statement_timeout = '50ms'`.execute(sql)
      await text`select pg_sleep(5)`.execute(sql)
    }),
    isUnavailable('slow', /tog for lang tid/),
  )
})

test('a request that does nothing with its transaction loses it, and the next is answered', async () => {
  await assert.rejects(
    db.as(worker, async (sql) => {
      await text`set local idle_in_transaction_session_timeout = '50ms'`.execute(sql)
      await new Promise((resolve) => setTimeout(resolve, 300))
      await text`select 1`.execute(sql)
    }),
    DatabaseUnavailable,
  )
  assert.equal((await db.as(worker, (sql) => text`select 1`.execute(sql))).rows.length, 1)
})

test('a row that somebody else holds is waited for a while, then “somebody else is doing the same”', async () => {
  await whileHeld(() =>
    assert.rejects(
      db.as(worker, async (sql) => {
        await text`set local lock_timeout = '50ms'`.execute(sql)
        await changeLanguage(sql)
      }),
      isUnavailable('locked', /En anden er i gang/),
    ),
  )
})

test('while many of one municipality wait for a row, another is answered before the row is let go', async () => {
  const ask = () => db.as(neighbour, (sql) => sql.selectFrom('staff').selectAll().execute())
  let waiting: Promise<string>[] = []
  let answered = 0
  await whileHeld(async () => {
    waiting = Array.from({ length: 60 }, () =>
      db.as(worker, changeLanguage).then(
        () => 'done',
        (error: unknown) => (error instanceof DatabaseUnavailable ? error.why : String(error)),
      ),
    )
    for (; answered < 200; answered++) await ask()
  })
  assert.equal(answered, 200)
  for (const told of await Promise.all(waiting)) assert.match(told, /^(done|locked)$/)
})
