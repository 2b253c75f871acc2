// Whoever leads a session lets another in it lead; then they take part as the others do.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'
import { told } from '../../shared/testing/told.ts'

const all = await scenes()
let scene: Furnished<Made>
let house: TestApp
let leads: Browser
let colleague: Browser
let session = ''
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())
beforeEach(async () => {
  house = await scene.copy()
  leads = await house.as('knowledgeBroker')
  colleague = await house.as('colleague')
  session = `/laan-et-oere/${scene.made['session']}`
})
afterEach(() => house.close())

const handOver = (who: Browser, to: string) => who.post(`${session}/leder`, { to })
const goOn = (who: Browser) => who.post(`${session}/fase`, { from: 'frame', to: 'listen' })
const whoLeadsMeeting = () =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query<{ person: string }>(
      `select p.person_id as person from lydhoer.meeting_person p join lydhoer.meeting m on m.id = p.meeting_id
       where m.about_id = $1 and p.leads`,
      [scene.made['session']],
    )
    return rows.map(({ person }) => person).sort()
  })

test('it is for those who lead to hand over, and to somebody who takes part', async () => {
  const { colleague: jonas, otherColleague, teamLead } = house.fjordby
  assert.equal((await handOver(colleague, jonas)).status, 403)
  assert.equal((await handOver(await house.as('otherColleague'), jonas)).status, 404)
  for (const to of [otherColleague, teamLead, '']) assert.equal((await handOver(leads, to)).status, 422, to)
  assert.equal((await goOn(colleague)).status, 403)
})

test('whoever it is handed over to leads, in the meeting too; whoever led takes part, and the owner leads as before', async () => {
  const { caseworker, colleague: jonas, knowledgeBroker } = house.fjordby
  assert.deepEqual(await whoLeadsMeeting(), [caseworker, knowledgeBroker].sort())
  const done = await handOver(leads, jonas)
  assert.match((await told(leads, done)).join(), /colleague \(fjordby\) leder nu/)
  assert.deepEqual(await whoLeadsMeeting(), [caseworker, jonas].sort())
  assert.equal((await handOver(leads, jonas)).status, 303, 'pressed twice')
  assert.equal((await goOn(leads)).status, 403)
  assert.match(await (await leads.get(session)).text(), /colleague \(fjordby\) leder/)
  assert.match(await (await colleague.get(session)).text(), /Det kan du sige/)
  assert.equal((await goOn(colleague)).status, 303)
  assert.equal((await handOver(await house.as('caseworker'), knowledgeBroker)).status, 303)
  assert.equal((await handOver(colleague, jonas)).status, 403)
})

test('it is not handed over to somebody whose passage was taken back', async () => {
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('delete from passage_share where with_person_id = $1', [house.fjordby.colleague]),
  )
  const answer = await handOver(leads, house.fjordby.colleague)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /stadig har stykket/)
})
