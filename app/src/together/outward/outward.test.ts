import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let made: Made
let worker: Browser
let colleague: Browser
let leader: Browser
let citizen: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes(['outward']))
  worker = await house.as('caseworker')
  colleague = await house.as('colleague')
  leader = await house.as('teamLead')
  citizen = await house.as('citizenA')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const id = () => crypto.randomUUID()
const telling = (title: string, typed = {}) => ({
  ...{ submissionId: id(), title, kind: 'talk', to: 'Temadagen', day: day(20), speaks: ['worker'] },
  ...{ about: 'Hvad vi lærte', address: '', leads: '', ...typed },
})
const begun = async (title: string, typed = {}) =>
  partOf(await worker.post('/udadtil/ny', telling(title, typed)), 2)
const ask = (outward: string, whose: string, words: string) =>
  worker.post(`/udadtil/${outward}/historie`, { submissionId: id(), whose, words })
const storyOn = (page: string, does: string) =>
  new RegExp(`/([0-9a-f-]{36})/${does}"`).exec(page)?.[1] ?? assert.fail(`no ${does} on the page`)
/** Of the citizen’s page the story with some words. */
const ownStory = async (words: string) => {
  const page = await main(citizen, '/min/fortalt')
  const part = page.split('<section').find((one) => one.includes(words)) ?? assert.fail(words)
  return storyOn(part, 'nej')
}

test('a citizen, a politician and an employer do not come in; leaders and researchers read', async () => {
  for (const name of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.equal((await (await house.as(name)).get('/udadtil')).status, 403, name)
  for (const name of ['teamLead', 'researcher'] as const)
    assert.match(await main(await house.as(name), '/udadtil'), /Det stille minut/)
})

test('a refusal gives back what was typed', async () => {
  for (const [typed, field] of [
    [{ to: ' ' }, 'to'],
    [{ about: '' }, 'about'],
    [{ day: day(4000) }, 'day'],
    [{ address: 'javascript:alert(1)' }, 'address'],
    [{ speaks: [] }, 'speaks'],
  ] as const) {
    const answer = await worker.post('/udadtil/ny', telling('Det her skal ikke væk', typed))
    assert.equal(answer.status, 422, JSON.stringify(typed))
    assert.match(await answer.text(), new RegExp(`href="#${field}"[^]*value="Det her skal ikke væk"`))
  }
})

test('a story without a yes is read by nobody but the one who asked and the one it is about, and it is not ready', async () => {
  const outward = await begun('Uden et ja')
  await ask(outward, house.fjordby.citizenA, 'Hun tog telefonen')
  assert.match(await main(worker, `/udadtil/${outward}`), /Hun tog telefonen[^]*har ikke sagt ja/)
  for (const who of [leader, colleague]) {
    const page = await main(who, `/udadtil/${outward}`)
    assert.doesNotMatch(page, /Hun tog telefonen/)
    assert.match(page, /Én historie venter på et ja/)
  }
  const answer = await worker.post(`/udadtil/${outward}/klar`)
  assert.equal(answer.status, 409)
  assert.match(await answer.text(), /venter stadig på et ja/)
})

test('the citizen reads which words, where and when, says yes without a script, and then the house reads it and not whose it is', async () => {
  const outward = await begun('Med et ja', { to: 'Biblioteket i Nyborg' })
  await ask(outward, house.fjordby.citizenA, 'Jeg gik selv derhen')
  const page = await main(citizen, '/min/fortalt')
  assert.match(
    page,
    /caseworker \(fjordby\) spørger: Må vi[^]*Jeg gik selv derhen[^]*Med et ja[^]*Biblioteket i Nyborg/,
  )
  const story = await ownStory('Jeg gik selv derhen')
  const stranger = await house.as('citizenB')
  assert.equal((await stranger.post(`/min/fortalt/${story}/ja`, { seen: '1' })).status, 404)
  assert.equal((await citizen.post(`/min/fortalt/${story}/ja`, { seen: '1' })).status, 303)
  const read = await main(leader, `/udadtil/${outward}`)
  assert.match(read, /Jeg gik selv derhen[^]*En borger har sagt ja/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ name: string }>('select display_name as name from lydhoer.person where id = $1', [
      house.fjordby.citizenA,
    ]),
  )
  assert.ok(rows[0] && !read.includes(rows[0].name))
  assert.equal((await worker.post(`/udadtil/${outward}/klar`)).status, 303)
  assert.match(await main(leader, `/udadtil/${outward}`), /Det er klar, som det står nu/)
})

test('another day or place is asked about anew, and a yes to what is no longer so is refused', async () => {
  const outward = await begun('Et andet sted')
  await ask(outward, house.fjordby.citizenA, 'Jeg skrev det ned')
  const story = await ownStory('Jeg skrev det ned')
  await citizen.post(`/min/fortalt/${story}/ja`, { seen: '1' })
  await worker.post(`/udadtil/${outward}/klar`)
  const anew = { ...telling('Et andet sted', { to: 'I fjernsynet' }), seen: '1' }
  assert.equal((await worker.post(`/udadtil/${outward}/ret`, anew)).status, 303)
  assert.doesNotMatch(await main(leader, `/udadtil/${outward}`), /Jeg skrev det ned/)
  assert.match(await main(citizen, '/min/fortalt'), /Jeg skrev det ned[^]*I fjernsynet[^]*Noget er lavet om/)
  assert.equal((await citizen.post(`/min/fortalt/${story}/ja`, { seen: '1' })).status, 409)
  assert.equal((await worker.post(`/udadtil/${outward}/klar`)).status, 409)
  const late = await worker.post(`/udadtil/${outward}/ret`, { ...telling('Et tredje', {}), seen: '1' })
  assert.equal(late.status, 422)
  assert.match(await late.text(), /value="Et tredje"/)
  assert.equal((await citizen.post(`/min/fortalt/${story}/ja`, { seen: '2' })).status, 303)
  assert.match(await main(leader, `/udadtil/${outward}`), /Jeg skrev det ned/)
})

test('a yes that is taken back before the day takes the words out everywhere at once, and whoever tells is told on I dag', async () => {
  const outward = await begun('Taget tilbage')
  await ask(outward, house.fjordby.citizenA, 'Ordene, der skal væk')
  const story = await ownStory('Ordene, der skal væk')
  await citizen.post(`/min/fortalt/${story}/ja`, { seen: '1' })
  await colleague.post(`/udadtil/${outward}/med`)
  await citizen.post(`/min/fortalt/${story}/nej`)
  for (const who of [worker, leader, colleague]) {
    const page = await main(who, `/udadtil/${outward}`)
    assert.doesNotMatch(page, /Ordene, der skal væk/)
    assert.match(page, /En historie blev taget tilbage/)
  }
  for (const who of [worker, colleague])
    assert.match(await main(who, '/'), /En historie er taget ud\. Fortæl den ikke: Taget tilbage/)
  assert.doesNotMatch(await main(leader, '/'), /Fortæl den ikke: Taget tilbage/)
  const left = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query('select from lydhoer.outward_story where id = $1', [story]),
  )
  assert.equal(left.rows.length, 0)
})

test('after the day it says that it was told and that the yes is taken back, and the words are gone', async () => {
  const outward = await begun('Fortalt og taget tilbage', { day: day(2) })
  await ask(outward, house.fjordby.citizenA, 'Fortalt en gang')
  const story = await ownStory('Fortalt en gang')
  await citizen.post(`/min/fortalt/${story}/ja`, { seen: '1' })
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(`update lydhoer.outward set held_on = held_on - 30, version = 1 where id = $1`, [outward]),
  )
  // It has lain there since: the yes is to it as it was on the day.
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(
      `update lydhoer.outward_story set yes_to = (select version from lydhoer.outward where id = $1) where id = $2`,
      [outward, story],
    ),
  )
  assert.match(await main(citizen, '/min/fortalt'), /Fortalt en gang[^]*Det er fortalt/)
  await citizen.post(`/min/fortalt/${story}/nej`)
  const page = await main(leader, `/udadtil/${outward}`)
  assert.doesNotMatch(page, /Fortalt en gang/)
  assert.match(page, /En historie blev fortalt her[^]*Ordene er væk/)
})

test('a no is told to the one who asked and to nobody else, and leaves no line for the house', async () => {
  const outward = await begun('Et nej')
  await ask(outward, house.fjordby.citizenA, 'Nej tak til det her')
  await citizen.post(`/min/fortalt/${await ownStory('Nej tak til det her')}/nej`)
  assert.match(await main(worker, '/'), /En historie fik et nej og er væk: Et nej/)
  const page = await main(leader, `/udadtil/${outward}`)
  assert.match(page, /Der er ingen historier med/)
  assert.doesNotMatch(await main(leader, '/'), /Et nej/)
})

test('a colleague’s story waits for the colleague’s own yes, on I dag', async () => {
  const { outward = '', outwardStory = '' } = made
  assert.match(await main(colleague, '/'), /Svar på, om din historie må fortælles: Det stille minut/)
  assert.equal(
    (await worker.post(`/udadtil/${outward}/historier/${outwardStory}/ja`, { seen: '1' })).status,
    404,
  )
  await colleague.post(`/udadtil/${outward}/historier/${outwardStory}/ja`, { seen: '1' })
  assert.match(await main(leader, `/udadtil/${outward}`), /En kollega har sagt ja/)
  assert.doesNotMatch(await main(colleague, '/'), /Svar på, om din historie må fortælles: Det stille minut/)
})

test('nobody asks a citizen whom they do not work with', async () => {
  const { outward = '' } = made
  const coordinator = await house.as('coordinator')
  const answer = await coordinator.post(`/udadtil/${outward}/historie`, {
    ...{ submissionId: id(), whose: house.fjordby.citizenA, words: 'Det her skal ikke væk' },
  })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Det her skal ikke væk/)
})

test('what came back is asked for after the day, read by the house, and taken out by whoever wrote it', async () => {
  const outward = await begun('I går', { day: day(-1) })
  assert.match(await main(worker, '/'), /Skriv, hvad de spurgte om: I går/)
  await colleague.post(`/udadtil/${outward}/spurgte`, { submissionId: id(), words: 'Hvem bestemmer?' })
  assert.doesNotMatch(await main(worker, '/'), /Skriv, hvad de spurgte om: I går/)
  const page = await main(colleague, `/udadtil/${outward}`)
  const line = storyOn(page, 'slet')
  await worker.post(`/udadtil/${outward}/spurgte/${line}/slet`)
  assert.match(await main(leader, `/udadtil/${outward}`), /Hvem bestemmer\?/)
  await colleague.post(`/udadtil/${outward}/spurgte/${line}/slet`)
  assert.doesNotMatch(await main(leader, `/udadtil/${outward}`), /Hvem bestemmer\?/)
})

test('a story is not asked for when the day is over', async () => {
  const outward = await begun('Forbi', { day: day(-3) })
  const answer = await ask(outward, house.fjordby.colleague, 'For sent')
  assert.equal(answer.status, 409)
})

test('the sheet to take along says what one may tell, and holds no story', async () => {
  const answer = await worker.get('/udadtil/ark')
  assert.equal(answer.headers.get('content-type'), 'application/pdf')
  assert.ok((await answer.arrayBuffer()).byteLength > 2000)
})

test('it stands in the year wheel', async () => {
  assert.match(await main(worker, '/aarshjul'), /Det stille minut/)
})
