import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { testApp, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
before(async () => {
  house = await testApp()
})
after(() => house.close())

const asks = /Intet er skrevet siden/
const list = async (who: Parameters<TestApp['as']>[0] = 'caseworker') =>
  (await (await house.as(who)).get('/borgere')).text()
const arrange = (text: string, values: unknown[]) =>
  onDuty(house.ownerUrl, 'setUp', (client) => client.query(text, values))

/** A new citizen whom the caseworker has worked with for so many days. */
async function worksWith(days: number): Promise<string> {
  const { id, caseworker } = house.fjordby
  const citizen = crypto.randomUUID()
  await arrange(
    `insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'citizen', 'Vera Holm')`,
    [id, citizen],
  )
  await arrange(
    `insert into citizen_key (municipality_id, citizen_id, wrapped_key) values ($1, $2, '\\x00')`,
    [...[id, citizen]],
  )
  await arrange(
    `insert into case_assignment (municipality_id, citizen_id, worker_id, valid_from) values ($1, $2, $3, today() - $4::int)`,
    [id, citizen, caseworker, days],
  )
  return citizen
}
const item = (page: string) =>
  page
    .split('<li>')
    .filter((one) => one.includes('Vera Holm'))
    .join()
const forget = () =>
  arrange(
    `update case_assignment set valid_to = today() where citizen_id in (select id from person where display_name = 'Vera Holm')`,
    [],
  )

test('whoever has just begun to work with somebody is asked nothing', async () => {
  await worksWith(80)
  assert.doesNotMatch(item(await list()), asks)
  await forget()
})

test('after thirteen weeks with nothing, whoever works with them is asked, and nobody else', async () => {
  await worksWith(100)
  assert.match(
    item(await list()),
    /Intet er skrevet siden [^<]* Er Vera glemt, eller er det, som I har aftalt\?/,
  )
  assert.equal(item(await list('colleague')), '')
  await forget()
})

test('a meeting that is planned, a wish and a placement that goes on are something', async () => {
  const { id, caseworker } = house.fjordby
  for (const happens of [
    `insert into citizen_meeting (municipality_id, citizen_id, worker_id, starts_at, submission_id, created_at) values ($1, $2, $3, now() + interval '9 days', $2, now() - interval '99 days')`,
    `with w as (insert into wish (municipality_id, id, citizen_id, written_by, place, submission_id) values ($1, $2, $2, $3, 1, $2) returning id)
       insert into wish_version (municipality_id, id, citizen_id, wish_id, written_by, words_sealed, submission_id) select $1, $2, $2, id, $3, '\\x00', $2 from w`,
    `insert into placement (municipality_id, id, citizen_id, written_by, state, words_sealed, submission_id, created_at) values ($1, $2, $2, $3, 'underWay', '\\x00', $2, now() - interval '99 days')`,
  ]) {
    const citizen = await worksWith(100)
    assert.match(item(await list()), asks)
    await arrange(happens, [id, citizen, caseworker])
    assert.doesNotMatch(item(await list()), asks, happens)
    await forget()
  }
})

test('a meeting long ago tells since when', async () => {
  const { id, caseworker } = house.fjordby
  const citizen = await worksWith(400)
  await arrange(
    `insert into citizen_meeting (municipality_id, citizen_id, worker_id, starts_at, begun_at, ended_at, submission_id, created_at)
       select $1, $2, $3, at, at, at, $2, at from (select now() - interval '95 days' as at) t`,
    [id, citizen, caseworker],
  )
  assert.match(item(await list()), asks)
  await forget()
})
