import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { testApp, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let company: string
before(async () => {
  house = await testApp()
  company = crypto.randomUUID()
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(
      `insert into company (municipality_id, id, name, source, added_by) values ($1, $2, 'Cykelværket', 'byHand', $3)`,
      [house.fjordby.id, company, house.fjordby.caseworker],
    ),
  )
})
after(() => house.close())

const main = async (who: Parameters<TestApp['as']>[0], address = '/moenstre') =>
  (
    /<main[^>]*>([^]*)<\/main>/.exec(await (await (await house.as(who)).get(address)).text())?.[1] ?? ''
  ).replaceAll(/\s+/g, ' ')

let written = 0
/** So many new citizens end at the company as they do, in the year before this one, written down by three who work in a department. */
async function end(how: number, became: string, department = house.fjordby.work) {
  const { id, colleague } = house.fjordby
  const who = await workers(department)
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
        `insert into placement (municipality_id, id, citizen_id, written_by, company_id, words_sealed, submission_id)
           values ($1, $2, $2, $3, $4, '\\x00', $2)`,
        [...at, colleague, company],
      )
      await client.query(
        `insert into placement_step (municipality_id, id, citizen_id, placement_id, written_by, kind, became, department_id, on_day, words_sealed, submission_id, created_at)
           values ($1, $2, $2, $2, $3, 'ended', $4, $5, today(), '\\x00', $2, make_date(extract(year from today())::int - 1, 9, 15))`,
        [...at, who[(written += 1) % 3], became, department],
      )
    }
  })
}

const madeFor = new Map<string, Promise<string[]>>()
function workers(department: string): Promise<string[]> {
  const made = madeFor.get(department) ?? make()
  madeFor.set(department, made)
  return made

  async function make() {
    const ids = [1, 2, 3].map(() => crypto.randomUUID())
    await onDuty(house.ownerUrl, 'setUp', async (client) => {
      for (const worker of ids) {
        await client.query(
          `insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'staff', 'Y')`,
          [house.fjordby.id, worker],
        )
        await client.query(`insert into staff (municipality_id, person_id) values ($1, $2)`, [
          house.fjordby.id,
          worker,
        ])
      }
    })
    return ids
  }
}

test('with few there are questions, what they cannot tell, and no figure', async () => {
  await end(4, 'job')
  const page = await main('teamLead')
  assert.match(page, /Hvad blev det til, da borgerne var færdige et sted\?/)
  assert.match(page, /Der er for få til at sige noget endnu/)
  assert.match(page, /Tallet siger ikke hvorfor/)
  assert.match(page, /Færre end fem virksomheder har svaret/)
  assert.doesNotMatch(page, /<table/)
})

test('no citizen, partner, politician or researcher has the page, and it is not next door', async () => {
  for (const who of ['citizenA', 'partner', 'politician', 'researcher'] as const)
    assert.notEqual((await (await house.as(who)).get('/moenstre')).status, 200, who)
})

test('from five up they are counted with what the share may lie between; small answers stand together', async () => {
  await end(5, 'nothing')
  await end(2, 'job')
  for (const who of ['teamLead', 'caseworker', 'director'] as const) {
    const page = await main(who)
    assert.match(page, /Job og vej, [^<]*: 11 borgere/, who)
    assert.match(page, /Et job<\/th> ?<td>6<\/td> ?<td>mellem \d+\s?% og \d+\s?%/, who)
    assert.match(page, /Det førte ikke til noget<\/th> ?<td>5</, who)
    assert.match(page, /Tal om det på et møde/)
  }
  await end(1, 'education')
  assert.match(await main('teamLead'), /Andre svar, lagt sammen<\/th> ?<td>6</)
})

test('a department is told of to those who are in it, and to whoever leads the house', async () => {
  await end(9, 'flexJob', house.fjordby.youth)
  assert.match(await main('director'), /Et fleksjob<\/th> ?<td>9</)
  assert.doesNotMatch(await main('teamLead'), /fleksjob/)
})

test('a company’s page tells what became of those who came, a year after the other', async () => {
  const page = await main('companyConsultant', `/virksomheder/${company}`)
  assert.match(page, /Hvad blev det til for dem, der var her\?/)
  assert.match(page, /Et job: 6 borgere/)
  assert.match(page, /Et fleksjob: 9 borgere/)
  assert.doesNotMatch(page, /Hvad skal der til, før det bliver til løn/)
})

test('the companies’ voice is counted by their latest answer, from five companies up', async () => {
  const { id, caseworker } = house.fjordby
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    for (let n = 0; n < 5; n++) {
      const one = crypto.randomUUID()
      await client.query(
        `insert into company (municipality_id, id, name, source, added_by) values ($1, $2, 'X', 'byHand', $3)`,
        [id, one, caseworker],
      )
      await client.query(
        `insert into company_link (municipality_id, id, company_id, words_sealed, ends_on, made_by)
           values ($1, $2, $2, '\\x00', today() + 30, $3)`,
        [id, one, caseworker],
      )
      for (const [nth, says] of ['no', n === 0 ? 'partly' : 'yes'].entries())
        await client.query(
          `insert into company_word (municipality_id, id, company_id, link_id, kind, says, words_sealed, said_on)
             values ($1, gen_random_uuid(), $2, $2, 'worth', $3, '\\x00', today() - 10 + $4::int)`,
          [id, one, says, nth],
        )
    }
  })
  const page = await main('caseworker')
  assert.match(page, /Det seneste svar fra 5 virksomheder/)
  assert.match(page, /Ja<\/th> ?<td>4<\/td>/)
  assert.match(page, /Nej<\/th> ?<td>0<\/td>/)
})
