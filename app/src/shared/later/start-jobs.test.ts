import assert from 'node:assert/strict'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { appUrlFrom } from '@lydhoer/database'
import { fixture } from '@lydhoer/sound/testing'
import pg from 'pg'
import { scene as register } from '../../conversations/register/scene.ts'
import { places } from '../../places.ts'
import { testApp } from '../testing/testing.ts'
import { sweepRowless } from '../files/sweep-rowless.ts'
import { job } from './job.ts'
import { startJobs, type Jobs } from './start-jobs.ts'

const house = await testApp()
const { services } = house
const reported: string[] = []
services.report = (what) => void reported.push(what)
const { conversation } = (await register.make?.(house, {})) ?? {}
const owner = new pg.Client({ connectionString: house.ownerUrl })
await owner.connect()
const open: Jobs[] = []
after(async () => {
  for (const jobs of open) await jobs.stop()
  await owner.end()
  await house.close()
})

async function start(options: { alone?: boolean } = {}): Promise<Jobs> {
  const all = places.flatMap((place) => place.jobs ?? [])
  const jobs = await startJobs(appUrlFrom(house.ownerUrl), services, all, options)
  open.push(jobs)
  return jobs
}

async function upload(): Promise<Response> {
  const form = new FormData()
  form.set('sound', new File([new Uint8Array(await fixture('speech.wav'))], 'lyd.wav'))
  return (await house.as('caseworker')).post(`/samtaler/${conversation}/materiale`, form)
}

const me = { municipalityId: house.fjordby.id, personId: house.fjordby.caseworker }
const state = () =>
  services.database.as(
    me,
    async (sql) => (await sql.selectFrom('recording').select('state').executeTakeFirst())?.state,
  )

async function until(wanted: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; !(await wanted()); tries++) {
    assert.ok(tries < 300, what)
    await new Promise((soon) => setTimeout(soon, 100))
  }
}

test('a queue that refuses loses no sound: it is found again, and measured', async () => {
  const jobs = await start()
  services.later = jobs.send
  await owner.query('revoke insert on all tables in schema pgboss from lydhoer_app')
  const answer = await upload()
  assert.equal(answer.status, 303, 'the sound is taken in')
  assert.equal(await state(), 'measuring')
  assert.equal((await readdir(house.filesFolder)).length, 1, 'and its file is there')
  assert.ok(reported.includes('the queue'))
  await owner.query('grant insert on all tables in schema pgboss to lydhoer_app')
  assert.equal(await jobs.takeUp(), 1)
  assert.equal(await jobs.takeUp(), 0, 'what is in the queue is not put there twice')
  await until(async () => (await state()) === 'ready', 'measured')
})

test('a program killed while it measured: the next one that is alone takes the work up at once', async () => {
  for (const jobs of open.splice(0)) await jobs.stop()
  services.later = async () => {}
  assert.equal((await upload()).status, 303)
  // As the killed one left it: taken from the queue a moment ago, and nobody works on it.
  const job = { kind: 'measureSound', ...me, conversationId: conversation }
  await owner.query(
    `insert into pgboss.job (name, data, state, started_on, expire_seconds) values ('measureSound', $1, 'active', now(), 3600)`,
    [JSON.stringify(job)],
  )
  await start({ alone: true })
  await until(async () => (await state()) === 'ready', 'measured')
})

test('work of another program that lives is left to it; of one that is dead for a minute it is taken up', async () => {
  for (const jobs of open.splice(0)) await jobs.stop()
  assert.equal((await upload()).status, 303)
  const job = { kind: 'measureSound', ...me, conversationId: conversation }
  await owner.query(
    `insert into pgboss.job (name, data, state, started_on, expire_seconds) values ('measureSound', $1, 'active', now(), 3600)`,
    [JSON.stringify(job)],
  )
  const jobs = await start()
  assert.equal(await jobs.takeUp(), 0)
  assert.equal(await state(), 'measuring')
  await owner.query(
    `update pgboss.job set started_on = now() - interval '2 minutes' where state = 'active' and name = 'measureSound'`,
  )
  assert.equal(await jobs.takeUp(), 1)
  await until(async () => (await state()) === 'ready', 'measured')
})

test('work that kills the program is not taken up without end', async () => {
  for (const jobs of open.splice(0)) await jobs.stop()
  assert.equal((await upload()).status, 303)
  const job = { kind: 'measureSound', ...me, conversationId: conversation }
  await owner.query(
    `insert into pgboss.job (name, data, state, started_on, expire_seconds, retry_count, retry_limit)
     values ('measureSound', $1, 'active', now() - interval '2 minutes', 3600, 3, 3)`,
    [JSON.stringify(job)],
  )
  const jobs = await start()
  assert.equal(await jobs.takeUp(), 0)
  assert.equal(await state(), 'measuring')
})

test('a sealed file without a row is swept at start, and no other; a store that is somebody else’s is left alone', async () => {
  const known = (await readdir(house.filesFolder)).sort()
  const stray = 'a'.repeat(27)
  for (const name of [stray, `${stray}-copy`]) await writeFile(join(house.filesFolder, name), 'sealed')
  assert.equal(await sweepRowless(services), 2)
  assert.deepEqual((await readdir(house.filesFolder)).sort(), known)

  const many = Array.from({ length: 30 }, (_, n) => String(n).padStart(27, 'b'))
  for (const name of many) await writeFile(join(house.filesFolder, name), 'sealed')
  assert.equal(await sweepRowless(services), 0)
  assert.equal((await readdir(house.filesFolder)).length, known.length + many.length)
  assert.ok(reported.includes('files without rows'))
})

test('a municipality that sends much does not keep the job of another waiting behind all of it', async () => {
  for (const jobs of open.splice(0)) await jobs.stop()
  const order: string[] = []
  const noting = job({
    kind: 'computeStudy',
    work: async (_, one) => void order.push(one.municipalityId),
  })
  const jobs = await startJobs(appUrlFrom(house.ownerUrl), services, [noting])
  open.push(jobs)
  const send = (municipalityId: string) =>
    jobs.send({ kind: 'computeStudy', municipalityId, personId: me.personId, studyId: crypto.randomUUID() })
  for (let sent = 0; sent < 5; sent++) await send('much')
  await send('little')
  await until(() => Promise.resolve(order.length === 6), 'all are done')
  assert.ok(order.indexOf('little') <= 2, order.join(' '))
})
