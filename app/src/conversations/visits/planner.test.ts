// Whoever plans a round hands it over, and everybody who takes part is told who can read their wishes now.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'
import { told } from '../../shared/testing/told.ts'

const all = await scenes()
let scene: Furnished<Made>
let house: TestApp
let planner: Browser
let broker: Browser
let round = ''
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())
beforeEach(async () => {
  house = await scene.copy()
  planner = await house.as('coordinator')
  broker = await house.as('knowledgeBroker')
  round = `/makkere/runder/${scene.made['plannedRound']}`
})
afterEach(() => house.close())

const page = async (who: Browser, address: string) => (await who.get(address)).text()
const handOver = (to: string) => planner.post(`${round}/planlaegger`, { to })

test('it is handed over to somebody who brings people together, by whoever plans it', async () => {
  const { knowledgeBroker, colleague, teamLead } = house.fjordby
  for (const to of [colleague, teamLead, '']) {
    const refused = await handOver(to)
    assert.equal(refused.status, 422, to)
    assert.match(await refused.text(), /Vælg/)
  }
  assert.equal((await broker.get(`${round}/planlaegger`)).status, 404)
  assert.equal(
    (await broker.post(`${round}/planlaegger`, { to: house.fjordby.professionalCoordinator })).status,
    404,
  )
  const done = await handOver(knowledgeBroker)
  assert.match((await told(planner, done)).join(), /planlægger runden nu/)
  assert.equal((await handOver(knowledgeBroker)).status, 303, 'pressed twice')
  assert.match(await page(broker, round), /Tag nogen med, eller tag nogen ud/)
  assert.doesNotMatch(await page(planner, round), /Tag nogen med/)
})

test('everybody who takes part is told, and whoever plans now can plan it anew', async () => {
  await handOver(house.fjordby.knowledgeBroker)
  const colleague = await house.as('colleague')
  assert.match(await page(colleague, '/'), /Dine feedbackbesøg er anderledes nu/)
  assert.match(
    await page(colleague, '/makkere'),
    /knowledgeBroker \(fjordby\) planlægger runden fra nu af og kan se, hvad du har ønsket/,
  )
  assert.equal((await broker.get(`/makkere/aendr/${scene.made['plannedRound']}`)).status, 200)
  assert.equal((await planner.get(`/makkere/aendr/${scene.made['plannedRound']}`)).status, 404)
})

test('a round that nobody plans any more is taken over by one who can', async () => {
  assert.doesNotMatch(await page(broker, round), /Jeg planlægger den fra nu af/)
  assert.equal((await broker.post(`${round}/overtag`, {})).status, 409)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update person_role set valid_to = today() where person_id = $1', [
      house.fjordby.coordinator,
    ]),
  )
  assert.match(await page(broker, round), /Jeg planlægger den fra nu af/)
  assert.doesNotMatch(await page(await house.as('colleague'), round), /Jeg planlægger den fra nu af/)
  assert.equal((await broker.post(`${round}/overtag`, {})).status, 303)
  assert.equal((await broker.post(`${round}/overtag`, {})).status, 303, 'pressed twice')
  assert.match(await page(broker, round), /Tag nogen med, eller tag nogen ud/)
})
