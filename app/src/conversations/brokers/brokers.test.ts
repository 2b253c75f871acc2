import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'
import { networkOf } from './network.ts'
import type { Broker } from './queries.ts'

const all = await scenes()
let scene: Furnished<Made>
let house: TestApp
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())
beforeEach(async () => {
  house = await scene.copy()
})
afterEach(() => house.close())

const text = async (who: Browser) => (await who.get('/vidensmaeglere')).text()
const inTheDatabase = (statement: string, values: unknown[]) =>
  onDuty(house.ownerUrl, 'setUp', (client) => client.query(statement, values))
const inFiveDays = <T>(work: () => Promise<T>) => at(house, new Date(Date.now() + 5 * 86_400_000), work)

test('the house sees who is a broker where and how long; citizens and those from outside do not', async () => {
  for (const who of ['caseworker', 'teamLead', 'director', 'coordinator', 'researcher'] as const)
    assert.match(await text(await house.as(who)), /knowledgeBroker \(fjordby\)[^]*siden \d/, who)
  for (const who of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.ok([403, 404].includes((await (await house.as(who)).get('/vidensmaeglere')).status), who)
})

test('where nobody is a broker, or one is alone, is said in a sentence', async () => {
  const page = await text(await house.as('caseworker'))
  assert.match(page, /knowledgeBroker \(fjordby\) er alene om det i Job og vej\./)
  assert.match(page, /Der er ingen vidensmægler lige nu i Unge\./)
  assert.match(page, /Ingen af virksomhedskonsulenterne er vidensmægler lige nu\./)
  await inTheDatabase('update person_role set valid_to = today() where person_id = $1', [
    house.fjordby.knowledgeBroker,
  ])
  assert.match(await text(await house.as('caseworker')), /Der er ingen vidensmæglere lige nu\./)
})

test('what one leads and plans is for oneself', async () => {
  const broker = await text(await house.as('knowledgeBroker'))
  assert.match(broker, /Det, du bærer lige nu[^]*Lån et øre, som du leder/)
  assert.ok(broker.includes(`/laan-et-oere/${scene.made['session']}`))
  for (const who of ['caseworker', 'colleague', 'teamLead', 'director', 'coordinator'] as const)
    assert.doesNotMatch(await text(await house.as(who)), /som du leder/, who)
  assert.match(await text(await house.as('coordinator')), /Besøg, som du planlægger/)
})

test('leaders see that a session was held and when, once it was, and nothing of who or what; nobody else does', async () => {
  const lead = await house.as('teamLead')
  assert.match(await text(lead), /Der har ikke været nogen møder om samtaler/)
  await inTheDatabase(
    `update meeting set starts_at = now() - interval '2 days' where kind = 'earSession' and about_id = $1`,
    [scene.made['session']],
  )
  const page = await text(lead)
  const [, made = ''] = page.split('Der blev sat tid af')
  const [here = ''] = made.split('</section>')
  assert.match(here, /kl\.[^]*Lån et øre · 60 minutter/)
  assert.doesNotMatch(here, /\(fjordby\)|Lokale|href|Hvad sker/)
  for (const who of ['caseworker', 'knowledgeBroker', 'coordinator'] as const)
    assert.doesNotMatch(await text(await house.as(who)), /Der blev sat tid af/)
})

test('no address, filter or moment makes the page say how much somebody has done', async () => {
  const asked = [
    '?person=1',
    `?who=${house.fjordby.colleague}`,
    '?fra=2020-01-01&til=2030-01-01',
    '?sort=name&group=person',
    '?format=json',
  ]
  for (const name of ['teamLead', 'director', 'coordinator'] as const) {
    const who = await house.as(name)
    const main = (page: string) => page.split('<main')[1]?.split('</main>')[0]
    const plain = main(await text(who))
    for (const query of asked) {
      const answer = await who.get(`/vidensmaeglere${query}`)
      assert.equal(answer.status, 200)
      assert.equal(main(await answer.text()), plain, query)
    }
  }
  const later = await inFiveDays(async () => text(await house.as('director')))
  const [, made = ''] = later.split('Der blev sat tid af')
  assert.doesNotMatch(made.split('</section>')[0] ?? '', /\(fjordby\)/)
})

test('thanks are for the two alone: on no page of a leader or a colleague; either deletes them', async () => {
  const thanked = 'Tak for spørgsmålet'
  const broker = await house.as('knowledgeBroker')
  assert.match(await text(broker), /Tak til dig[^]*Tak for spørgsmålet[^]*caseworker \(fjordby\)/)
  assert.match(await (await broker.get('/')).text(), /caseworker \(fjordby\) har skrevet tak til dig/)
  const page = `/vidensmaeglere/tak/${house.fjordby.knowledgeBroker}`
  for (const name of ['colleague', 'teamLead', 'director', 'coordinator'] as const) {
    const who = await house.as(name)
    for (const at of ['/vidensmaeglere', page])
      assert.ok(!(await (await who.get(at)).text()).includes(thanked))
    assert.equal((await who.post(`/vidensmaeglere/takket/${scene.made['thanks']}/slet`)).status, 404)
  }
  assert.equal((await broker.post(`/vidensmaeglere/takket/${scene.made['thanks']}/slet`)).status, 303)
  assert.ok(!(await (await (await house.as('caseworker')).get(page)).text()).includes(thanked))
})

test('nobody thanks themselves, or somebody who has not been a broker; without words nothing is said', async () => {
  const broker = await house.as('knowledgeBroker')
  const form = { submissionId: crypto.randomUUID(), words: 'Tak' }
  const to = (id: string) => `/vidensmaeglere/tak/${id}`
  assert.equal((await broker.post(to(house.fjordby.knowledgeBroker), form)).status, 404)
  assert.equal((await broker.post(to(house.fjordby.colleague), form)).status, 404)
  const owner = await house.as('caseworker')
  assert.equal((await owner.post(to(house.fjordby.knowledgeBroker), { ...form, words: ' ' })).status, 422)
})

test('what a broker does is read by the house and written in versions, each with its why; over words not seen nobody writes', async () => {
  const role = '/vidensmaeglere/rollen'
  const read = async (who: Browser) => (await who.get(role)).text()
  const worker = await house.as('caseworker')
  assert.match(await read(worker), /Vi spørger, før vi siger noget/)
  assert.equal((await worker.post(`${role}/ny`, { does: 'x', why: 'y', seen: '1' })).status, 403)
  assert.doesNotMatch(await read(worker), /action="[^"]*(ogsaa|sig)"|Skriv den om/)
  const coordinator = await house.as('coordinator')
  const anew = { does: 'Vi spørger og lytter', why: 'Vi glemte at lytte', seen: '1' }
  assert.equal((await coordinator.post(`${role}/ny`, anew)).status, 303)
  const late = await (await house.as('knowledgeBroker')).post(`${role}/ny`, { ...anew, does: 'Noget andet' })
  assert.equal(late.status, 422)
  assert.match(await late.text(), /Noget andet/)
  assert.match(
    await read(worker),
    /Version 2\.[^]*Vi glemte at lytte[^]*Hvad der stod før[^]*Vi spørger, før vi siger noget/,
  )
})

test('that it is so for one too is said of what stands there, seen by the house, and taken back by oneself', async () => {
  const role = '/vidensmaeglere/rollen'
  const broker = await house.as('knowledgeBroker')
  const read = async () => (await (await house.as('teamLead')).get(role)).text()
  assert.equal((await broker.post(`${role}/ogsaa`, { version: '2' })).status, 404)
  await broker.post(`${role}/ogsaa`, { version: '1' })
  assert.match(await read(), /Sådan er det også for knowledgeBroker \(fjordby\)/)
  await broker.post(`${role}/ogsaa/tag-tilbage`, { version: '1' })
  assert.match(await read(), /Ingen har sagt endnu/)
})

test('that a broker is alone with it reaches the coordinator by name and nobody else, and is gone when it is taken back', async () => {
  const told = /knowledgeBroker \(fjordby\) er alene om (det\.\s*<span|at være vidensmægler)/
  const coordinator = await house.as('coordinator')
  assert.match(await text(coordinator), told)
  assert.match(await (await coordinator.get('/')).text(), told)
  for (const who of ['caseworker', 'colleague', 'teamLead', 'director', 'researcher'] as const) {
    const other = await house.as(who)
    for (const at of ['/vidensmaeglere', '/vidensmaeglere/rollen', '/'])
      assert.doesNotMatch(await (await other.get(at)).text(), told, `${who} ${at}`)
  }
  const back = `/vidensmaeglere/sagt/${scene.made['brokerTold']}/tag-tilbage`
  assert.equal((await coordinator.post(back)).status, 404)
  const broker = await house.as('knowledgeBroker')
  assert.match(await (await broker.get('/vidensmaeglere/rollen')).text(), /Du har sagt til coordinator/)
  assert.equal((await broker.post(back)).status, 303)
  assert.doesNotMatch(await text(coordinator), told)
})

test('one’s own page has what one carries and what is asked, and is for those who bring people together', async () => {
  const page = async (who: Browser) => (await who.get('/vidensmaeglere/mit')).text()
  const broker = await page(await house.as('knowledgeBroker'))
  assert.match(broker, /Det bliver der spurgt om[^]*Temaer, der venter på et rum/)
  assert.match(broker, /Besøg, vi ikke har sagt vores ønsker til[^]*Hvad lærer vi af pauserne/)
  assert.match(broker, /Det, du bærer lige nu[^]*Lån et øre, som du leder/)
  assert.match(await page(await house.as('coordinator')), /Det, du bærer lige nu/)
  for (const name of ['caseworker', 'teamLead', 'director', 'researcher'] as const)
    assert.equal((await (await house.as(name)).get('/vidensmaeglere/mit')).status, 403, name)
})

test('one tells it to a coordinator, and to nobody else', async () => {
  const broker = await house.as('knowledgeBroker')
  const tell = (to: string) =>
    broker.post('/vidensmaeglere/rollen/sig', {
      ...{ submissionId: crypto.randomUUID(), what: 'unclear', words: 'Må jeg sige nej?', to },
    })
  assert.equal((await tell(house.fjordby.teamLead)).status, 422)
  assert.equal((await tell(house.fjordby.coordinator)).status, 303)
  assert.match(await text(await house.as('coordinator')), /Må jeg sige nej\?/)
})

const broker = (name: string, department: string, more: Partial<Broker> = {}): Broker => ({
  ...{ personId: name, name, departmentId: department, departmentName: department },
  ...{ from: '2026-01-01', to: null, isToday: true, ...more },
})
const talks = [
  { personId: 'a', role: 'caseworker', departmentId: 'Job', departmentName: 'Job' },
  { personId: 'b', role: 'companyConsultant', departmentId: 'Job', departmentName: 'Job' },
] as const

test('two in a department are not alone; one who begins later is no broker yet', () => {
  const two = networkOf([broker('a', 'Job'), broker('c', 'Job')], [...talks])
  assert.equal(two.departments[0]?.isAlone, false)
  const soon = networkOf([broker('a', 'Job'), broker('b', 'Job', { isToday: false })], [...talks])
  assert.equal(soon.departments[0]?.isAlone, true)
  assert.equal(soon.noConsultant, true)
  assert.deepEqual(networkOf([broker('b', 'Job', { isToday: false })], [...talks]).without, ['Job'])
  assert.equal(networkOf([broker('b', 'Job')], [...talks]).noConsultant, false)
})

test('what is told a coordinator twice in other words is refused with the words, read by them while they coordinate, and never by a leader', async () => {
  const broker = await house.as('knowledgeBroker')
  const tell = (words: string, submissionId = crypto.randomUUID()) =>
    broker.post('/vidensmaeglere/rollen/sig', {
      ...{ submissionId, what: 'unclear', to: house.fjordby.coordinator, words },
    })
  const first = crypto.randomUUID()
  for (let press = 0; press < 2; press += 1) assert.equal((await tell('om zebraer', first)).status, 303)
  const again = await tell('om giraffer')
  assert.equal(again.status, 422)
  assert.match(await again.text(), /Tag det tilbage først[^]*om giraffer/)
  const read = async () => text(await house.as('coordinator'))
  assert.match(await read(), /om zebraer/)
  await inTheDatabase(`update person_role set role = 'teamLead' where person_id = $1`, [
    house.fjordby.coordinator,
  ])
  assert.doesNotMatch(await read(), /om zebraer/)
  assert.doesNotMatch(await (await (await house.as('coordinator')).get('/')).text(), /rollen er uklar/)
})

test('a version that nobody writes is no fault of the program', async () => {
  const broker = await house.as('knowledgeBroker')
  for (const version of ['99999999999', '2147483648', '1e30'])
    for (const press of ['ogsaa', 'ogsaa/tag-tilbage'])
      assert.ok((await broker.post(`/vidensmaeglere/rollen/${press}`, { version })).status < 500, press)
})
