import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let coordinator: Browser
before(async () => {
  house = await testApp()
  coordinator = await house.as('coordinator')
})
after(() => house.close())

const main = async () =>
  (
    /<main[^>]*>([^]*)<\/main>/.exec(await (await coordinator.get('/overblik/ventetid')).text())?.[1] ?? ''
  ).replaceAll(/\s+/g, ' ')

/** So many new citizens wait, each for so many days. */
async function wait(how: number, days: number, { kind = 'meeting', department = house.fjordby.work } = {}) {
  const { id, caseworker } = house.fjordby
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    for (let n = 0; n < how; n++) {
      const one = crypto.randomUUID()
      const at = [id, one]
      await client.query(
        `insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'citizen', 'X')`,
        at,
      )
      await client.query(
        `insert into citizen_key (municipality_id, citizen_id, wrapped_key) values ($1, $2, '\\x00')`,
        at,
      )
      await client.query(
        `insert into waiting_period (municipality_id, id, citizen_id, written_by, is_citizens, department_id, kind, what_sealed, since, ball,
           holder_sealed, submission_id, created_at)
         values ($1, $2, $2, $3, false, $4, $5, '\\x00', today() - $6::int, 'doctor', '\\x00', $2, clock_timestamp())`,
        [...at, caseworker, department, kind, days],
      )
    }
  })
}

test('nobody but a coordinator is let in, and nobody else has the way there', async () => {
  for (const name of [
    'caseworker',
    'teamLead',
    'director',
    'researcher',
    'politician',
    'citizenA',
  ] as const) {
    const who = await house.as(name)
    assert.equal((await who.get('/overblik/ventetid')).status, 403, name)
    assert.doesNotMatch(await (await who.get('/')).text(), /overblik\/ventetid/, name)
  }
})

test('of four who wait nothing is told, and the page says why', async () => {
  await wait(4, 30)
  assert.match(await main(), /For få til at sige noget\..*mindst fem forskellige borgere/)
})

test('of ten it is told in words and in a table what and how long; small groups are with others, and no worker is named', async () => {
  await wait(6, 100)
  await wait(5, 8, { kind: 'treatment', department: house.fjordby.youth })
  const page = await main()
  assert.match(page, /Job og vej: 10 ventetider/)
  assert.match(page, /<th[^>]*>Job og vej<\/th><td>Møde<\/td>/)
  assert.match(page, /<th[^>]*>Unge<\/th><td>Behandling<\/td><td>kort eller længe<\/td><td[^>]*>5</)
  assert.doesNotMatch(page, /caseworker/)
  assert.match(page, /Alle, der er koordinator/)
})
