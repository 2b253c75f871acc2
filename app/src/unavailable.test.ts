import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { testApp } from './shared/testing/testing.ts'

const house = await testApp()
const administrator = new pg.Client({ connectionString: house.ownerUrl, options: '-c search_path=lydhoer' })
await administrator.connect()
after(async () => {
  await administrator.end()
  await house.close()
})

/** A visit to a page that reads what somebody else holds, while `meanwhile` happens to the database. */
async function visitWhileHeld(meanwhile: () => Promise<unknown>): Promise<Response> {
  const caseworker = await house.as('caseworker')
  await administrator.query('begin')
  try {
    await administrator.query('lock table conversation')
    const visit = caseworker.get('/samtaler')
    await meanwhile()
    return await visit
  } finally {
    await administrator.query('rollback')
  }
}

async function endThoseThatWait(): Promise<void> {
  for (;;) {
    const { rowCount } = await administrator.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename = 'lydhoer_app' and wait_event_type = 'Lock'`,
    )
    if (rowCount) return
  }
}

test('a visitor whose connection to the database is lost is told to try again, and the next visit is answered', async () => {
  const answer = await visitWhileHeld(endThoseThatWait)
  assert.equal(answer.status, 503)
  const page = await answer.text()
  assert.match(page, /En del af Lydhør svarer ikke lige nu/)
  assert.match(page, /Forbindelsen til databasen blev afbrudt\. Prøv igen om lidt/)
  assert.equal((await (await house.as('caseworker')).get('/samtaler')).status, 200)
})

test('a visitor who needs what somebody else holds is told so after seconds, not with a fault', async () => {
  const answer = await visitWhileHeld(() => Promise.resolve())
  assert.equal(answer.status, 503)
  assert.match(await answer.text(), /En anden er i gang med det samme lige nu/)
})
