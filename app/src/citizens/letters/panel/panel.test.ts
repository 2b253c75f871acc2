import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { everyRow } from '@lydhoer/database/testing'
import { lix } from '@lydhoer/danish'
import { partOf } from '../../../shared/testing/scene.ts'
import { day, testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { messages, problems, receipts } from './own-messages.ts'

let house: TestApp
let worker: Browser
let citizen: Browser
let letter: string
let shown: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  citizen = await house.as('citizenA')
  const begun = await worker.post('/breve/ny', {
    ...{ submissionId: crypto.randomUUID(), name: 'Indkaldelse', for: '', kind: 'meeting' },
    ...{ department: '', answersFor: '', lookAgainOn: '' },
    text: 'Indkaldelse\n\nDu skal møde {dato}.\n\nMøder du ikke, mister du hjælpen.',
  })
  letter = partOf(begun, 2)
  const page = await (await worker.get(`/breve/${letter}`)).text()
  const version = /name="version" value="([^"]*)"/.exec(page)?.[1] ?? ''
  await worker.post(`/breve/${letter}/panel`, { submissionId: crypto.randomUUID(), version, until: day(20) })
})
after(() => house.close())

const ownPage = async (who = citizen) => (await who.get('/min/brevpanel')).text()
const words = { paragraph: '3', understood: 'At pengene ryger', felt: 'kvæsthusangst', would: '' }
const say = (more: Record<string, string> = {}) =>
  citizen.post(`/min/brevpanel/${shown}`, {
    ...{ submissionId: crypto.randomUUID(), ...words, read: 'atOnce', ...more },
  })

test('whoever has not said yes is shown no letter, and nobody who works here comes in', async () => {
  assert.doesNotMatch(await ownPage(), /Læs “/)
  assert.match(await ownPage(), /Det ændrer ikke din sag og ikke dine penge/)
  assert.equal((await worker.get('/min/brevpanel')).status, 403)
  await citizen.post('/min/brevpanel/vil', { is: 'yes' })
  shown = /brevpanel\/([0-9a-f-]{36})"/.exec(await ownPage())?.[1] ?? ''
  assert.notEqual(shown, '')
  const other = await house.as('citizenB')
  assert.equal((await other.get(`/min/brevpanel/${shown}`)).status, 404)
  assert.equal((await citizen.get(`/breve/${letter}`)).status, 403)
})

test('an answer without words is refused; one that is given stands by its paragraph without the name of whoever gave it', async () => {
  const page = await (await citizen.get(`/min/brevpanel/${shown}`)).text()
  assert.match(page, /Du skal møde 2\. december\./)
  const empty = await say({ understood: '', felt: ' ' })
  assert.equal(empty.status, 422)
  assert.equal((await say()).status, 303)
  const read = await (await (await house.as('colleague')).get(`/breve/${letter}`)).text()
  assert.match(read, /mister du hjælpen\.[^]*At pengene ryger[^]*kvæsthusangst/)
  assert.doesNotMatch(read, /citizenA/)
  const rows = [...(await everyRow(house.ownerUrl, ['lydhoer', 'pgboss'])).values()].flat()
  assert.ok(!rows.some((row) => row.includes('kvæsthusangst')))
})

test('what was said of the whole letter stands by itself, and nothing is counted', async () => {
  await say({ paragraph: '', would: 'Ringe til min søster' })
  const read = await (await worker.get(`/breve/${letter}`)).text()
  assert.match(read, /Om hele brevet[^]*Ringe til min søster/)
  assert.doesNotMatch(read.split('id="panel"')[1]?.split('</section>')[0] ?? '', /%|procent|\d+ borgere/)
})

test('the citizen is told beforehand that so few read letters, and so is whoever asks them; how few, nobody is told', async () => {
  const page = await (await citizen.get(`/min/brevpanel/${shown}`)).text()
  assert.match(page, /Lige nu er I færre end 3, der læser breve/)
  const asked = await (await worker.get(`/breve/${letter}`)).text()
  assert.match(asked, /Færre end 3 har sagt ja\. Så kan et svar pege på den, der gav det/)
})

test('where nothing else is said an answer of two waits, and whoever gave it sees that it does', async () => {
  const waits = (who: Browser, felt: string) =>
    who.post(`/min/brevpanel/${shown}`, { submissionId: crypto.randomUUID(), ...words, felt })
  await waits(citizen, 'ventepjusk')
  assert.match(await ownPage(), /ventepjusk[^]*Ingen her kan læse det endnu/)
  const other = await house.as('citizenB')
  await other.post('/min/brevpanel/vil', { is: 'yes' })
  await waits(other, 'to')
  const read = async () => (await worker.get(`/breve/${letter}`)).text()
  assert.doesNotMatch(await read(), /ventepjusk/)
  const [mine] = [...(await ownPage()).matchAll(/ventepjusk[^]*?svar\/([0-9a-f-]{36})\/slet/g)].map(
    ([, id]) => id,
  )
  await citizen.post(`/min/brevpanel/svar/${mine}/slet`)
})

test('whoever said it deletes it, also when they have said no to more, and can undo that at once', async () => {
  const ids = [...(await ownPage()).matchAll(/svar\/([0-9a-f-]{36})\/slet/g)].map(([, id]) => id)
  assert.equal(ids.length, 2)
  const other = await house.as('citizenB')
  await other.post(`/min/brevpanel/svar/${ids[0]}/slet`)
  assert.equal([...(await ownPage()).matchAll(/\/slet"/g)].length, 2)
  const gone = await citizen.post(`/min/brevpanel/svar/${ids[0]}/slet`)
  const told = await (await citizen.get(gone.headers.get('location') ?? '')).text()
  assert.equal([...told.matchAll(/\/slet"/g)].length, 1)
  await citizen.post(/action="(\/fortryd\/[^"]+)"/.exec(told)?.[1] ?? '')
  assert.equal([...(await ownPage()).matchAll(/\/slet"/g)].length, 2)
  await citizen.post('/min/brevpanel/vil', { is: 'no' })
  for (const id of ids) await citizen.post(`/min/brevpanel/svar/${id}/slet`)
  assert.doesNotMatch(await (await worker.get(`/breve/${letter}`)).text(), /At pengene ryger|min søster/)
  assert.equal((await citizen.get(`/min/brevpanel/${shown}`)).status, 404)
})

test('a draft that the panel was asked about is changed and not thrown away', async () => {
  assert.equal((await worker.post(`/breve/${letter}/kladde/slet`)).status, 409)
})

test('what a citizen reads here is easy to read', () => {
  const told = [messages.da, problems, receipts].flatMap((all) => Object.values(all)) as unknown[]
  for (const one of told) {
    const text =
      typeof one === 'string' ? one : typeof one === 'object' && one && 'da' in one ? String(one.da) : ''
    const { lix: value } = lix(text)
    if (text.includes('.')) assert.ok((value ?? 0) <= 30, `${value}: ${text}`)
  }
})

test('for how many an answer waits is the coordinator’s to decide; refused with what was typed, and taken back before its day', async () => {
  const address = '/breve/panel/mindst'
  for (const name of ['caseworker', 'director', 'citizenA', 'researcher'] as const)
    assert.equal((await (await house.as(name)).get(address)).status, 403, name)
  const keeper = await house.as('coordinator')
  const text = async () => (await keeper.get(address)).text()
  const refused = await keeper.post(address, { number: '2', validFrom: day(10) })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Skriv et tal fra 3 til 50[^]*value="2"/)
  assert.doesNotMatch(await text(), /Det er besluttet/)
  for (let twice = 0; twice < 2; twice++)
    assert.equal((await keeper.post(address, { number: '7', validFrom: day(10) })).status, 303)
  assert.match(await text(), /venter et svar på, at 3 borgere[^]*7 borgere fra/)
  assert.equal((await keeper.post(address, { number: '8', validFrom: day(10) })).status, 422)
  await keeper.post(`${address}/${day(10)}/slet`)
  assert.doesNotMatch(await text(), /7 borgere fra/)
  await keeper.post(address, { number: '4', validFrom: day(0) })
  assert.match(await text(), /venter et svar på, at 4 borgere/)
  assert.match(await (await citizen.get(`/min/brevpanel`)).text(), /færre end 4/)
  await keeper.post(`${address}/${day(0)}/slet`)
  assert.match(await text(), /4 borgere/, 'what has held stands')
})
