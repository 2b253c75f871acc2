// How long a step takes: a suggestion on everybody's page; and a session that is held over days.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'

const all = await scenes()
let scene: Furnished<Made>
let house: TestApp
let owner: Browser
let leads: Browser
let colleague: Browser
let session = ''
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())
beforeEach(async () => {
  house = await scene.copy()
  owner = await house.as('caseworker')
  leads = await house.as('knowledgeBroker')
  colleague = await house.as('colleague')
  session = `/laan-et-oere/${scene.made['session']}`
})
afterEach(() => house.close())

const text = async (who: Browser, page = session) => (await who.get(page)).text()
const open = (who: Browser, until: string) => who.post(`${session}/aabent`, { until })
const inHours = (hours: number, work: () => Promise<string>) =>
  at(house, new Date(house.services.now().getTime() + hours * 3_600_000), work)
const goOn = (from: string, to: string) => leads.post(`${session}/fase`, { from, to })

test('how long a step usually takes stands on everybody’s page once it has begun, and not when it has stood for half a day', async () => {
  assert.doesNotMatch(await text(colleague), /plejer at tage/)
  await goOn('frame', 'alone')
  for (const who of [owner, leads, colleague])
    assert.match(await text(who), /Trinet begyndte kl\. \d+\.\d\d og plejer at tage cirka 10 minutter/)
  const page = await inHours(13, () => text(colleague))
  assert.match(page, /aria-current="step">Alene/)
  assert.doesNotMatch(page, /plejer at tage/)
})

test('those who lead let a step stay open until a day; the others see it and are not asked', async () => {
  await goOn('frame', 'alone')
  assert.equal((await open(colleague, day(3))).status, 403)
  assert.equal((await open(await house.as('otherColleague'), day(3))).status, 404)
  for (const wrong of [day(-1), day(200), 'fredag']) {
    const answer = await open(leads, wrong)
    assert.equal(answer.status, 422, wrong)
    assert.match(await answer.text(), /id="problems"/)
  }
  assert.equal((await open(leads, day(3))).status, 303)
  const page = await text(colleague)
  assert.match(page, /Trinet er åbent til og med \d+\. \p{L}+ \d{4}\. Gør det, når det passer dig/u)
  assert.doesNotMatch(page, /plejer at tage|aabent/)
  assert.match(await inHours(26, () => text(colleague, '/')), /Trinet er åbent til og med/)
})

test('whoever goes on ends it, and it can be done together again', async () => {
  await goOn('frame', 'alone')
  await open(leads, day(3))
  await open(owner, '')
  assert.match(await text(colleague), /plejer at tage/)
  await open(leads, day(3))
  await goOn('alone', 'groups')
  assert.doesNotMatch(await text(colleague), /Trinet er åbent/)
})
