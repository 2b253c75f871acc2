import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
})
after(() => house.close())

const main = async (who: Browser, address: string) =>
  (await (await who.get(address)).text()).replace(/^[^]*<main/, '').replace(/<footer[^]*$/, '')

test('a year is told in its order: visits, what one wanted to try and how it went; as a page and as a file', async () => {
  assert.match(await main(owner, '/proev/aar'), /Her er ikke noget endnu/)
  const write = (wants: string) =>
    owner.post('/proev/ny', { submissionId: crypto.randomUUID(), wants, askOn: '' })
  const daysAgo = <T>(days: number, work: () => Promise<T>) =>
    at(house, new Date(Date.now() - days * 86_400_000), work)
  await write('tie stille')
  const { id: here, coordinator, caseworker, colleague, otherColleague } = house.fjordby
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    const round = crypto.randomUUID()
    await client.query(
      `insert into feedback_round (municipality_id, id, planned_by, from_day, weeks, each) values ($1, $2, $3, '2024-01-01', 104, 4)`,
      [here, round, coordinator],
    )
    for (const [visitor, host, week, days] of [
      [caseworker, colleague, '2024-01-08', 30],
      [colleague, caseworker, '2024-01-15', 60],
      [otherColleague, colleague, '2024-01-22', 20],
      [caseworker, otherColleague, '2024-01-29', 500],
    ] as const)
      await client.query(
        `insert into feedback_visit (municipality_id, round_id, planned_by, visitor_id, host_id, week, state, starts_at)
           values ($1, $2, $3, $4, $5, $6, 'held', now() - $7::int * interval '1 day')`,
        [here, round, coordinator, visitor, host, week, days],
      )
  })
  const page = await main(owner, '/proev/aar')
  assert.match(
    page,
    /colleague[^<]* var på besøg hos dig\.[^]*Du var på besøg hos colleague[^]*Du ville prøve dette: tie stille/,
  )
  assert.doesNotMatch(page, /otherColleague/, 'neither others’ visits nor what is more than a year ago')
  const file = await owner.get('/proev/aar/fil')
  assert.match(file.headers.get('content-disposition') ?? '', /attachment; filename="mit-aar\.txt"/)
  const text = await file.text()
  assert.match(text, /^Dit år i ord\n\nTaget ud [^\n]+\n\n[^]*Du ville prøve dette: tie stille\n$/)
  assert.match(await daysAgo(-400, () => main(owner, '/proev/aar')), /Her er ikke noget endnu/)
})

test('nobody else sees it: each has their own', async () => {
  for (const name of ['colleague', 'teamLead', 'director', 'coordinator'] as const)
    for (const address of ['/proev/aar', '/proev/aar/fil'])
      assert.doesNotMatch(await (await (await house.as(name)).get(address)).text(), /tie stille/, name)
  assert.equal((await (await house.as('citizenA')).get('/proev/aar/fil')).status, 403)
})
