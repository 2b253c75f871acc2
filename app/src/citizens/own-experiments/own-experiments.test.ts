import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let citizen: Browser
let worker: Browser
before(async () => {
  house = await testApp()
  citizen = await house.as('citizenA')
  worker = await house.as('caseworker')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const write = (wants: string, also: Record<string, string> = {}) =>
  citizen.post('/min/proever', { submissionId: crypto.randomUUID(), wants, looksFor: '', askOn: '', ...also })
const shownPage = () => main(worker, `/borgere/${house.fjordby.citizenA}/proever`)

async function addressOf(wants: string): Promise<string> {
  const item = (await main(citizen, '/min/proever')).split('class="item"').find((one) => one.includes(wants))
  return /action="(\/min\/proever\/[0-9a-f-]{36})\/slet"/.exec(item ?? '')?.[1] ?? assert.fail('it is there')
}

test('what a citizen writes is seen by nobody who works with them, nor by another citizen, until it is shown', async () => {
  await write('Gå ned til havnen', { looksFor: 'Om jeg sover' })
  assert.match(await main(citizen, '/min/proever'), /Kun du<[^]*Gå ned til havnen[^]*Om jeg sover/)
  assert.doesNotMatch(await shownPage(), /Gå ned til havnen/)
  const one = await addressOf('Gå ned til')
  const other = await house.as('citizenB')
  assert.doesNotMatch(await main(other, '/min/proever'), /Gå ned til havnen/)
  assert.equal((await other.get(`${one}/gik`)).status, 404)
  assert.equal((await other.post(`${one}/vis`, { shown: 'yes' })).status, 404)
  await other.post(`${one}/slet`)
  await citizen.post(`${one}/vis`, { shown: 'yes' })
  assert.match(await shownPage(), /Gå ned til havnen/)
  for (const name of ['teamLead', 'coordinator', 'otherColleague'] as const)
    assert.ok((await (await house.as(name)).get(`/borgere/${house.fjordby.citizenA}/proever`)).status >= 403)
  await citizen.post(`${one}/vis`, { shown: 'no' })
  assert.doesNotMatch(await shownPage(), /Gå ned til havnen/)
})

test('nothing written and a day that has been are refused, with all that was typed', async () => {
  const empty = await write('  ', { looksFor: 'Om det hjælper', askOn: day(3) })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Skriv én ting, du vil prøve[^]*Om det hjælper[^]*/)
  assert.equal((await write('Noget', { askOn: day(-1) })).status, 422)
})

test('on the day they chose their page asks how it went, and not before; telling it or letting it lie ends the asking', async () => {
  const before = (days: number, work: () => Promise<unknown>) =>
    at(house, new Date(Date.now() - days * 86_400_000), work)
  await before(10, () => write('Ringe til mester', { askOn: day(-2) }))
  await write('Spise morgenmad', { askOn: day(4) })
  const page = await main(citizen, '/min/proever')
  assert.match(page, /Hvordan gik det\?[^]*Ringe til mester[^]*name="wants"[^]*Spise morgenmad/)
  const one = await addressOf('Ringe til mester')
  assert.equal((await citizen.post(`${one}/gik`, { words: '' })).status, 422)
  await citizen.post(`${one}/gik`, { words: 'Han tog den ikke' })
  const told = await main(citizen, '/min/proever')
  assert.doesNotMatch(told, /Hvordan gik det\?/)
  assert.match(told, /Sådan gik det:[^]*Han tog den ikke/)
  await before(10, () => write('Lufte hunden', { askOn: day(-1) }))
  await citizen.post(`${await addressOf('Lufte hunden')}/ligge`)
  assert.doesNotMatch(await main(citizen, '/min/proever'), /Hvordan gik det\?/)
})

test('it is deleted by the citizen, put back, and stands in what they take along; in the database nothing stands in clear', async () => {
  await write('Lære at svømme')
  await citizen.post(`${await addressOf('Lære at svømme')}/slet`)
  const gone = await main(citizen, '/min/proever')
  assert.doesNotMatch(gone, /Lære at svømme/)
  await citizen.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(gone)?.[1] ?? '')
  assert.match(await main(citizen, '/min/proever'), /Lære at svømme/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ all: string }>('select to_jsonb(x)::text as all from citizen_experiment x'),
  )
  assert.ok(rows.length > 2)
  for (const { all } of rows) assert.doesNotMatch(all, /svømme|havnen/)
})

test('whoever works with the citizen leaves a line in the citizen’s log', async () => {
  await shownPage()
  assert.match(await (await citizen.get('/min/set')).text(), /Så det, du prøver og har vist/)
})
