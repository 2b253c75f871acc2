import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { makeScenes, scenes } from '../../shared/testing/scene.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let citizen: Browser
let reader: Browser
before(async () => {
  house = await testApp()
  await makeScenes(house, await scenes(['agenda', 'plan', 'waiting', 'letter-load', 'guidance']))
  worker = await house.as('caseworker')
  citizen = await house.as('citizenA')
  reader = await house.as('otherDepartment')
})
after(() => house.close())

const own = '/min/hvem-maa-laese'
const addresses = ['plan', 'dagsorden', 'venter', 'breve', 'vejledning']
const page = async (who: Browser, path: string) => (await who.get(path)).text()
const text = async (who: Browser, path: string) =>
  (/<main[^>]*>([^]*)<\/main>/.exec(await page(who, path))?.[1] ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
const read = (topic: string) => reader.get(`/borgere/aabne/${house.fjordby.citizenA}/${topic}`)
const statuses = async () => Promise.all(addresses.map(async (one) => (await read(one)).status))
const presses = async (to: 'aabn' | 'luk') =>
  [...(await page(citizen, own)).matchAll(/action="(\/min\/hvem-maa-laese\/[0-9a-f-]{36}\/(aabn|luk))"/g)]
    .filter(([, , act]) => act === to)
    .map(([, address = '']) => address)
const suggest = (colleague: string, topics: string[]) =>
  worker.post(`/borgere/${house.fjordby.citizenA}/aabnet`, { colleague, topics })

test('whoever was named and asked about sees nothing: no name, no page, no number', async () => {
  const before = await text(reader, '/borgere')
  assert.equal((await suggest(house.fjordby.otherDepartment, ['plan', 'agenda'])).status, 303)
  assert.deepEqual(await statuses(), [404, 404, 404, 404, 404])
  assert.equal(await text(reader, '/borgere'), before)
  assert.doesNotMatch(await text(reader, '/borgere'), /citizenA|Åbnet for dig/)
})

test('the citizen is asked by name, says yes to one and no to the other; the no is not suggested again', async () => {
  assert.match(
    await text(citizen, own),
    /caseworker spørger: Må otherDepartment \(fjordby\), Unge læse det her\?/,
  )
  const [agenda = '', plan = ''] = await presses('aabn')
  assert.equal((await citizen.post(plan)).status, 303)
  assert.deepEqual(await statuses(), [200, 404, 404, 404, 404])
  assert.equal((await citizen.post(agenda.replace('/aabn', '/luk'))).status, 303)
  await suggest(house.fjordby.otherDepartment, ['agenda'])
  assert.doesNotMatch(await text(citizen, own), /spørger: Må/)
  assert.match(
    await text(worker, `/borgere/${house.fjordby.citizenA}/aabnet`),
    /Det er foreslået før.*kan læse: planen Til og med .*Lukket: otherDepartment \(fjordby\), Unge, dagsordenen/,
  )
})

test('whoever it is open to finds the citizen under Borgere with that alone, and is told what is not there', async () => {
  const list = await text(reader, '/borgere')
  assert.match(list, /Åbnet for dig .*citizenA Planen til og med .* Det er alt, citizenA har åbnet/)
  assert.doesNotMatch(list, /citizenA .*Dagsordenen/)
  const shown = await text(reader, `/borgere/aabne/${house.fjordby.citizenA}/plan`)
  assert.match(shown, /Resten af sagen er ikke åben for dig/)
  assert.match(shown, /Kun du, citizenA, de, der arbejder med sagen nu, og dem, borgeren selv åbner for/)
  assert.equal((await reader.get(`/borgere/${house.fjordby.citizenA}`)).status, 404)
  assert.equal((await reader.get(`/borgere/${house.fjordby.citizenA}/plan`)).status, 404)
})

test('each reading stands on the citizen’s own page', async () => {
  const lines = await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query<{ n: number }>(
      `select count(*)::int as n from access_log where what = 'readOpenedPlan' and citizen_id = $1`,
      [house.fjordby.citizenA],
    ),
  )
  assert.equal(lines.rows[0]?.n, 1)
  assert.match(await text(citizen, '/min'), /Læste din plan, som du har åbnet/)
})

test('closed in one press it is gone at the next request, and opened again in one', async () => {
  const [open = ''] = await presses('luk')
  assert.equal((await citizen.post(open)).status, 303)
  assert.deepEqual(await statuses(), [404, 404, 404, 404, 404])
  assert.doesNotMatch(await text(reader, '/borgere'), /citizenA/)
  assert.equal((await citizen.post(open.replace('/luk', '/aabn'))).status, 303)
  assert.equal((await read('plan')).status, 200)
})

test('after its last day it is closed by itself', async () => {
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(
      'update opened_topic set opened_on = today() - 5, open_until = today() - 1 where open_until is not null',
    ),
  )
  assert.deepEqual(await statuses(), [404, 404, 404, 404, 404])
  assert.match(await text(citizen, own), /Det var åbent til og med/)
})

test('a department can be opened to; a name taken away closes all that was open to them', async () => {
  const { youth, otherDepartment } = house.fjordby
  const open = (who: string) =>
    citizen.post(own, {
      reader: who,
      topics: ['plan', 'agenda', 'waiting', 'letters', 'guidance'],
      until: day(20),
    })
  await open(`department.${youth}`)
  assert.deepEqual(await statuses(), [200, 200, 200, 200, 200])
  assert.match(
    await text(reader, `/borgere/aabne/${house.fjordby.citizenA}/breve`),
    /Du får dine penge som før/,
  )
  for (const address of await presses('luk')) await citizen.post(address)
  assert.deepEqual(await statuses(), [404, 404, 404, 404, 404])
  await open(`person.${otherDepartment}`)
  assert.deepEqual(await statuses(), [200, 200, 200, 200, 200])
  await citizen.post(`${own}/kollega/${otherDepartment}/slet`)
  assert.deepEqual(await statuses(), [404, 404, 404, 404, 404])
})

test('somebody who was not named, and a day more than a year ahead, are refused with what was chosen', async () => {
  const sent = { topics: ['plan'], until: day(500), reader: `person.${house.fjordby.teamLead}` }
  const answer = await citizen.post(own, sent)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Vælg en dag fra i dag og et år frem/)
  assert.equal((await citizen.post(own, { ...sent, until: day(5) })).status, 422)
  assert.equal((await suggest(house.fjordby.teamLead, ['plan'])).status, 422)
})
