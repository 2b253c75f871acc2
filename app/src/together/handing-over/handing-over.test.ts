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
let coordinator: Browser
let leader: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(
    house,
    await scenes(['handing-over', 'gatherings', 'flips', 'joint-experiments', 'outward']),
  )
  worker = await house.as('caseworker')
  colleague = await house.as('colleague')
  coordinator = await house.as('coordinator')
  leader = await house.as('teamLead')
})
after(() => house.close())

const page = '/giv-videre'
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
/** The offer on the page of whoever it is offered to, by what it is called. */
const offerOf = async (who: Browser, says: string) =>
  new RegExp(`${page}/([0-9a-f-]{36})/ja"[^]{0,200}?: ${says}`).exec(await main(who, page))?.[1]
const offer = (who: Browser, thing: string, to: string, of = '') => who.post(page, { of, things: thing, to })

const told = (title: string) => ({
  ...{ submissionId: crypto.randomUUID(), title, kind: 'talk', to: 'Et sted', day: day(30) },
  ...{ speaks: ['worker'], about: 'Noget', address: '', leads: '' },
})

test('what is offered is seen by the two, changes hands by the yes of the one, and each is told', async () => {
  const { resource = '', carryOffer = '' } = made
  assert.match(await main(colleague, '/'), /spørger, om du vil tage noget over/)
  assert.match(await main(colleague, page), /Tilbudt dig[^]*Sig det midtvejs/)
  for (const who of [coordinator, leader]) assert.doesNotMatch(await main(who, page), /Sig det midtvejs/)
  for (const who of [coordinator, worker]) await who.post(`${page}/${carryOffer}/ja`)
  assert.equal((await colleague.get(`/materialer/${resource}/ret`)).status, 404)
  assert.equal((await worker.get(`/materialer/${resource}/ret`)).status, 200)
  await colleague.post(`${page}/${carryOffer}/ja`)
  assert.equal((await colleague.post(`${page}/${carryOffer}/ja`)).status, 303)
  assert.equal((await colleague.get(`/materialer/${resource}/ret`)).status, 200)
  assert.equal((await worker.get(`/materialer/${resource}/ret`)).status, 404)
  assert.match(await main(worker, '/'), /har sagt ja og bærer det, du gav videre/)
  assert.doesNotMatch(await main(colleague, '/'), /spørger, om du vil tage noget over/)
})

test('it is handed back as it was handed over', async () => {
  const { resource = '' } = made
  await offer(colleague, `resource ${resource}`, house.fjordby.caseworker)
  const id = (await offerOf(worker, 'Sig det midtvejs')) ?? assert.fail('it is offered')
  await worker.post(`${page}/${id}/ja`)
  assert.equal((await worker.get(`/materialer/${resource}/ret`)).status, 200)
})

test('a no leaves it where it is, and an offer is taken back until it is answered', async () => {
  const { outward = '' } = made
  await offer(worker, `outward ${outward}`, house.fjordby.colleague)
  const first = (await offerOf(colleague, 'Det stille minut')) ?? assert.fail('it is offered')
  await colleague.post(`${page}/${first}/nej`)
  assert.equal((await worker.get(`/udadtil/${outward}/ret`)).status, 200)
  await offer(worker, `outward ${outward}`, house.fjordby.colleague)
  const second = (await offerOf(colleague, 'Det stille minut')) ?? assert.fail('it is offered anew')
  await worker.post(`${page}/${second}/tilbage`)
  await colleague.post(`${page}/${second}/ja`)
  assert.equal((await colleague.get(`/udadtil/${outward}/ret`)).status, 404)
})

test('a no is told on I dag to the one who offered', async () => {
  const researcher = await house.as('researcher')
  const one = partOf(await researcher.post('/udadtil/ny', told('Det, jeg ville give videre')), 2)
  await offer(researcher, `outward ${one}`, house.fjordby.colleague)
  const id = (await offerOf(colleague, 'Det, jeg ville give videre')) ?? assert.fail('it is offered')
  await colleague.post(`${page}/${id}/nej`)
  assert.match(await main(researcher, '/'), /har sagt nej til det, du ville give videre/)
})

test('nobody offers what is another’s, to themselves, or to somebody from outside; what was chosen stays chosen', async () => {
  const { outward = '', resource = '' } = made
  assert.equal((await offer(colleague, `outward ${outward}`, house.fjordby.coordinator)).status, 422)
  assert.equal((await offer(worker, `outward ${outward}`, house.fjordby.caseworker)).status, 422)
  const answer = await offer(worker, `outward ${outward}`, house.fjordby.citizenA)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), new RegExp(`value="outward ${outward}"[^>]*checked`))
  assert.equal(
    (await offer(coordinator, `resource ${resource}`, house.fjordby.colleague, house.fjordby.caseworker))
      .status,
    422,
  )
})

test('whoever takes a gathering over leads its meeting and invites to it; whoever prepared it comes and does not lead', async () => {
  const { gathering = '' } = made
  await offer(worker, `gathering ${gathering}`, house.fjordby.coordinator)
  const id = (await offerOf(coordinator, '')) ?? assert.fail('it is offered')
  assert.equal((await coordinator.post(`${page}/${id}/ja`)).status, 303)
  assert.equal((await coordinator.get(`/samlinger/${gathering}/inviter`)).status, 200)
  assert.equal((await worker.get(`/samlinger/${gathering}/inviter`)).status, 404)
  const invited = await coordinator.post(`/samlinger/${gathering}/inviter`, {
    person: house.fjordby.researcher,
  })
  assert.equal(invited.status, 303)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ person_id: string; leads: boolean; organiser_id: string }>(
      `select p.person_id, p.leads, m.organiser_id from lydhoer.meeting m
         join lydhoer.meeting_person p on p.meeting_id = m.id where m.about_id = $1 and p.invited`,
      [gathering],
    ),
  )
  const leads = new Map(rows.map((row) => [row.person_id, row.leads]))
  assert.equal(leads.get(house.fjordby.coordinator), true)
  assert.equal(leads.get(house.fjordby.caseworker), false)
  assert.equal(rows[0]?.organiser_id, house.fjordby.coordinator)
})

test('a FLIP goes only to one who is in it, and nobody reads what is inside by taking it over', async () => {
  const { flip = '' } = made
  const preparer = (
    await onDuty(house.ownerUrl, 'backup', (client) =>
      client.query<{ prepared_by: string }>('select prepared_by from lydhoer.flip where id = $1', [flip]),
    )
  ).rows[0]?.prepared_by
  const [name] =
    (Object.entries(house.fjordby) as [Parameters<TestApp['as']>[0], string][]).find(
      ([, id]) => id === preparer,
    ) ?? assert.fail('they have a name')
  const owner = await house.as(name)
  assert.equal((await offer(owner, `flip ${flip}`, house.fjordby.otherDepartment)).status, 303)
  const other = await house.as('otherDepartment')
  const id = /giv-videre\/([0-9a-f-]{36})\/ja"/.exec(await main(other, page))?.[1] ?? ''
  const answer = await other.post(`${page}/${id}/ja`)
  assert.equal(answer.status, 409)
  assert.match(await answer.text(), /allerede er med/)
})

test('what somebody carried who has left is offered by those who bring people together, to another than themselves', async () => {
  const title = 'Båret af en, der rejser'
  const one = partOf(await (await house.as('otherColleague')).post('/udadtil/ny', told(title)), 2)
  const { otherColleague, colleague: to } = house.fjordby
  assert.doesNotMatch(await main(coordinator, page), /Båret af nogen, der er rejst/)
  assert.equal((await offer(coordinator, `outward ${one}`, to, otherColleague)).status, 422)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update person_role set valid_to = today() where person_id = $1', [otherColleague]),
  )
  assert.match(await main(coordinator, page), new RegExp(`giv-videre\\?af=${otherColleague}`))
  assert.doesNotMatch(await main(leader, page), /Båret af nogen, der er rejst/)
  assert.equal((await offer(leader, `outward ${one}`, to, otherColleague)).status, 422)
  assert.match(await main(coordinator, `${page}?af=${otherColleague}`), new RegExp(title))
  assert.equal((await offer(coordinator, `outward ${one}`, to, otherColleague)).status, 303)
  assert.match(await main(colleague, page), /bar det og arbejder her ikke mere/)
  const id = (await offerOf(colleague, title)) ?? assert.fail('it is offered')
  await colleague.post(`${page}/${id}/ja`)
  assert.equal((await colleague.get(`/udadtil/${one}/ret`)).status, 200)
})
