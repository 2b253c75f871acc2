// A session opens with what people said last time that they would try: each sees their own, and nobody else’s unless it is brought.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'

const all = await scenes()
let scene: Furnished<Made>
let house: TestApp
let owner: Browser
let others: Browser[]
let session = ''
let experiment = ''
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())
beforeEach(async () => {
  house = await scene.copy()
  owner = await house.as('caseworker')
  others = [await house.as('colleague'), await house.as('knowledgeBroker')]
  session = `/laan-et-oere/${scene.made['session']}`
  experiment = scene.made['triedSinceLast'] ?? ''
})
afterEach(() => house.close())

const text = async (who: Browser) => (await who.get(session)).text()
const bring = (who: Browser) => who.post(`${session}/sidst`, { experiment })

test('whoever wanted to try something sees it themselves, and nobody else does', async () => {
  assert.match(await text(owner), /Siden sidst[^]*Tælle til fem[^]*Kun du ser det/)
  for (const who of others) assert.doesNotMatch(await text(who), /Siden sidst|Tælle til fem/)
})

test('nobody brings what is another’s, and nobody outside brings anything', async () => {
  for (const who of [...others, await house.as('otherColleague')])
    assert.equal((await bring(who)).status, 404)
  for (const who of others) assert.doesNotMatch(await text(who), /Tælle til fem/)
})

test('brought, it is there for everybody in the session until it is taken back', async () => {
  assert.equal((await bring(owner)).status, 303)
  for (const who of [owner, ...others])
    assert.match(await text(who), /caseworker \(fjordby\) ville prøve[^]*Tælle til fem/)
  for (const who of others) assert.doesNotMatch(await text(who), /Tag det tilbage/)
  for (const who of others) await who.post(`${session}/sidst/slet`)
  assert.match(await text(owner), /ville prøve/)
  await owner.post(`${session}/sidst/slet`)
  assert.match(await text(owner), /Kun du ser det/)
  for (const who of others) assert.doesNotMatch(await text(who), /Tælle til fem/)
})

test('it is what a session opens with: once people listen it is no longer there', async () => {
  await bring(owner)
  await owner.post(`${session}/fase`, { from: 'frame', to: 'listen' })
  for (const who of [owner, ...others]) assert.doesNotMatch(await text(who), /Tælle til fem/)
})

test('a no from the citizen takes what was brought along, and leaves what is one’s own', async () => {
  await bring(owner)
  await (await house.as('citizenA')).post(`/min/samtaler/${scene.made['conversation']}/nej/colleagues`)
  assert.equal((await owner.get(session)).status, 404)
  assert.match(await (await owner.get('/proev')).text(), /Tælle til fem/)
})
