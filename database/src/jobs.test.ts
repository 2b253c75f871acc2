import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import PgBoss from 'pg-boss'
import { jobsDatabase, jobsOptions } from './jobs.ts'
import { migrate } from './migrate.ts'
import { freshDatabase } from './testing.ts'

const fresh = await freshDatabase()
const db = jobsDatabase(fresh.url)
const boss = new PgBoss({ ...jobsOptions, db, supervise: false, schedule: false })
const failures: Error[] = []
boss.on('error', (error) => failures.push(error))
await boss.start()
await boss.createQueue('measureSound')
after(async () => {
  await boss.stop({ graceful: false })
  await db.close()
  await fresh.drop()
})

async function jobs(): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: fresh.ownerUrl })
  await client.connect()
  try {
    return (await client.query('select data, output, state from pgboss.job')).rows as Record<
      string,
      unknown
    >[]
  } finally {
    await client.end()
  }
}

test('a job that carries words is refused', async () => {
  await assert.rejects(boss.send('measureSound', { name: 'Karen Madsen' }), /ids only/)
  await assert.rejects(boss.send('measureSound', { turns: [{ text: 'jeg er bange' }] }), /ids only/)
  await assert.rejects(boss.send('measureSound', { id: '0101701234' + ' Karen' }), /ids only/)
  assert.deepEqual(await jobs(), [])
})

test('the application cannot change the tables of the jobs', async () => {
  const client = new pg.Client({ connectionString: fresh.url })
  await client.connect()
  try {
    await assert.rejects(client.query('create table pgboss.mine (id int)'), /permission denied/)
    await assert.rejects(client.query('drop trigger keep_no_words on pgboss.job_common'), /must be owner/)
    await assert.rejects(client.query('truncate pgboss.job_common'), /permission denied/)
  } finally {
    await client.end()
  }
})

test('what a failed job said is not kept', async () => {
  const data = {
    municipalityId: randomUUID(),
    conversationId: randomUUID(),
    attempt: 1,
    kind: 'firstMeeting',
  }
  const id = await boss.send('measureSound', data, { retryLimit: 0 })
  assert.ok(id)
  await boss.fetch('measureSound')
  await boss.fail('measureSound', id, new Error('cannot read "Karen Madsen.wav"'))
  assert.deepEqual(await jobs(), [{ data, output: { failed: true }, state: 'failed' }])
})

test('migrating once more changes nothing', async () => {
  assert.deepEqual((await migrate(fresh.ownerUrl)).applied, [])
  assert.deepEqual(failures, [])
})

test('who waits for a connection when the program stops is answered first', async () => {
  const one = jobsDatabase(fresh.url)
  const many = Promise.all(
    Array.from({ length: 6 }, (_, at) => one.executeSql('select $1::int as at from pg_sleep(0.05)', [at])),
  )
  await one.close()
  const waited = new Promise<'for ever'>((resolve) => setTimeout(resolve, 1000, 'for ever'))
  const answers = await Promise.race([many, waited])
  assert.deepEqual(answers === 'for ever' ? answers : answers.map(({ rows }) => rows[0]?.['at']), [
    ...Array.from({ length: 6 }).keys(),
  ])
})

test('what is due by the clock is done, and brings no more words than other work', async () => {
  const clock = new PgBoss({
    ...jobsOptions,
    ...{ db, supervise: false, schedule: true, cronMonitorIntervalSeconds: 1, cronWorkerIntervalSeconds: 1 },
  })
  const faults: Error[] = []
  clock.on('error', (error) => faults.push(error))
  await clock.start()
  try {
    await clock.createQueue('everyMinute')
    await clock.schedule('everyMinute', '* * * * *', { kind: 'everyMinute' }, { tz: 'Europe/Copenhagen' })
    const done = await new Promise<object>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(faults[0]?.message ?? 'nothing was done')), 30_000)
      void clock.work('everyMinute', { pollingIntervalSeconds: 0.5 }, ([job]) => {
        clearTimeout(late)
        resolve(job?.data ?? {})
        return Promise.resolve()
      })
    })
    assert.deepEqual(done, { kind: 'everyMinute' })
    await clock.schedule('measureSound', '* * * * *', { name: 'Karen Madsen' })
    for (let n = 0; n < 50 && faults.length === 0; n++) await new Promise((soon) => setTimeout(soon, 200))
    assert.match(faults[0]?.message ?? '', /ids only/)
  } finally {
    await clock.stop({ graceful: false })
  }
})
