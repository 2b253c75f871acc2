import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import type { PersonName } from '@lydhoer/database/testing'
import { day } from '../../shared/testing/day.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let planner: Browser
let round = ''
let change = ''
before(async () => {
  house = await testApp()
  planner = await house.as('coordinator')
  const submissionId = crypto.randomUUID()
  const made = await planner.post('/makkere/runder/ny', {
    ...{ submissionId, department: '', from: day(0), weeks: '12', each: '6', groups: '2' },
  })
  round = `/makkere/runder/${partOf(made, 3)}`
  change = `/makkere/aendr/${partOf(made, 3)}`
  for (const name of ['caseworker', 'colleague', 'otherColleague', 'otherDepartment'] as const)
    await (await house.as(name)).post(`${round}/med`, {})
})
after(() => house.close())

const main = async (who: Browser, address: string) =>
  (await (await who.get(address)).text()).replace(/^[^]*<main/, '').replace(/<footer[^]*$/, '')
async function markAt(address: string): Promise<string> {
  for (;;) {
    const page = await main(planner, address)
    if (!page.includes('<progress')) return /name="mark" value="([^"]+)"/.exec(page)?.[1] ?? ''
  }
}

interface Row {
  id: string
  visitor: string
  host: string
  state: string
}
const rows = () =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const found = await client.query<Row>(
      'select id, visitor_id as visitor, host_id as host, state from feedback_visit order by week, visitor_id',
    )
    return found.rows
  })
const meetingsOff = () =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const found = await client.query<{ off: boolean }>('select cancelled_at is not null as off from meeting')
    return found.rows.map(({ off }) => off)
  })
const idOf = (name: PersonName) => house.fjordby[name]
const isWith = (id: string) => (row: Row) => row.visitor === id || row.host === id

test('before a round is planned, nobody is taken along or out, and only whoever made it ever does it', async () => {
  assert.equal((await planner.get(change)).status, 409)
  await planner.post(`${round}/plan`, { mark: await markAt(`${round}/plan`) })
  for (const name of ['knowledgeBroker', 'professionalCoordinator'] as const) {
    const other = await house.as(name)
    assert.equal((await other.get(change)).status, 404, name)
    assert.equal((await other.post(change, { gaar: idOf('colleague'), mark: 'x' })).status, 404, name)
  }
  for (const name of ['caseworker', 'teamLead', 'director', 'researcher'] as const)
    assert.equal((await (await house.as(name)).get(change)).status, 403, name)
})

let booked = ''

test('a newcomer has visits from the start; what has a day stays, and whoever lost a visit is told which', async () => {
  const host = await house.as('caseworker')
  const before = await rows()
  booked = before.find(isWith(idOf('caseworker')))?.id ?? ''
  await host.post(`/makkere/${booked}/tid`, { day: day(5), clock: '10:00', minutes: '60', where: '' })
  const address = `${change}?kommer=${idOf('companyConsultant')}`
  assert.match(
    await main(planner, address),
    /companyConsultant[^<]* kommer med[^]*Besøg, der ikke bliver til noget[^]*Nye besøg/,
  )
  const stale = await markAt(address)
  await host.post(`/makkere/${booked}/aflys`)
  await host.post(`/makkere/${booked}/tid`, { day: day(6), clock: '10:00', minutes: '60', where: '' })
  const mark = await markAt(address)
  assert.equal(mark, stale, 'a day that is moved changes nothing')
  const form = { kommer: idOf('companyConsultant'), mark }
  for (let press = 0; press < 2; press++) assert.equal((await planner.post(change, form)).status, 303)
  const now = await rows()
  assert.equal(now.find(({ id }) => id === booked)?.state, 'moved')
  const own = now.filter(isWith(idOf('companyConsultant')))
  assert.ok(own.length >= 8, `${own.length} visits`)
  for (const name of ['caseworker', 'colleague', 'otherColleague', 'otherDepartment'] as const)
    assert.equal(now.filter(({ visitor }) => visitor === idOf(name)).length, 6, name)
  const newcomer = await house.as('companyConsultant')
  assert.match(await main(newcomer, '/makkere'), /har taget dig med i en runde/)
  const lost = before.find(({ id }) => !now.some((one) => one.id === id))
  const name = (['caseworker', 'colleague', 'otherColleague', 'otherDepartment'] as const).find(
    (one) => idOf(one) === lost?.visitor,
  )
  const told = await house.as(name ?? assert.fail('somebody lost a visit'))
  assert.match(await main(told, '/makkere'), /Du skal ikke besøge [^]*Du skal besøge companyConsultant/)
  assert.match(await main(told, '/'), /Dine feedbackbesøg er anderledes nu/)
  for (const other of ['teamLead', 'director', 'knowledgeBroker'] as const)
    assert.doesNotMatch(await main(await house.as(other), '/makkere'), /skal ikke besøge/, other)
  await told.post('/makkere/set')
  assert.doesNotMatch(await main(told, '/makkere'), /skal ikke besøge/)
})

test('when something has happened since it was looked at, it is looked at again', async () => {
  const mark = await markAt(`${change}?gaar=${idOf('otherDepartment')}`)
  assert.equal((await planner.post(change, { gaar: idOf('colleague'), mark })).status, 409)
  assert.equal((await rows()).some(isWith(idOf('colleague'))), true)
})

test('whoever has left is told of to whoever plans, and goes; what was booked with them is called off, and the others have others', async () => {
  const partner = (await rows()).find(({ id }) => id === booked)
  const leaving = (['colleague', 'otherColleague', 'otherDepartment', 'companyConsultant'] as const).find(
    (name) => [partner?.visitor, partner?.host].includes(idOf(name)),
  )
  assert.ok(leaving)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update person_role set valid_to = today() where person_id = $1', [idOf(leaving)]),
  )
  assert.match(await main(planner, '/'), /Planlæg feedbackbesøg om/)
  assert.match(await main(planner, change), new RegExp(`${leaving}[^<]* holder ikke samtaler her mere`))
  assert.ok((await meetingsOff()).includes(false))
  assert.equal((await planner.post(change, { mark: await markAt(change) })).status, 303)
  assert.deepEqual(new Set(await meetingsOff()), new Set([true]))
  const now = await rows()
  assert.equal(now.some(isWith(idOf(leaving))), false)
  const caseworker = await house.as('caseworker')
  assert.match(
    await main(caseworker, '/makkere'),
    new RegExp(`(besøge ${leaving}|${leaving}[^<]* besøger dig ikke)`),
  )
  assert.doesNotMatch(await main(planner, change), /holder ikke samtaler her mere/)
})
