import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'
import { sideOf, roomIn } from './parts.ts'

const all = await scenes(['gatherings'])
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

const page = () => `/samlinger/${scene.made['gathering']}`
const text = async (who: Browser, address = page()) => (await who.get(address)).text()
const facts = {
  ...{ theme: 'To dage om breve', forKinds: 'broker', heldIn: 'onSite', day: day(30), clock: '09:00' },
  ...{ minutes: '240', share: '50', rhythm: '6', where: '' },
}
const anew = (kind = 'seminar') => ({ submissionId: crypto.randomUUID(), kind, ...facts })
const part = (minutes: number, words = 'Et interview') => ({
  ...{ submissionId: crypto.randomUUID(), words, minutes: String(minutes), clock: '' },
})

test('citizens and those from outside see nothing of it; the house sees that it comes, and not who is invited', async () => {
  for (const who of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.ok([403, 404].includes((await (await house.as(who)).get(page())).status), who)
  const lead = await text(await house.as('teamLead'))
  assert.match(lead, /Hvad lærer vi af pauserne\?/)
  assert.match(lead, /Hvem der er inviteret, ser kun de inviterede\./)
  assert.doesNotMatch(lead, /colleague \(fjordby\)|Lokale 2\.12/)
  assert.match(await text(await house.as('colleague')), /colleague \(fjordby\)[^]*har ikke svaret endnu/)
})

test('research cannot take the time that is kept for the municipality before it has said what it wishes', async () => {
  const researcher = await house.as('researcher')
  const add = (minutes: number) => researcher.post(`${page()}/program`, part(minutes))
  // Four hours, two of them kept; 45 minutes of those are wished for.
  const refused = await add(121)
  assert.equal(refused.status, 422)
  const answer = await refused.text()
  assert.match(answer, /holdt fri for kommunen/)
  assert.match(answer, /value="121"[^]*|Et interview/)
  assert.equal((await add(120)).status, 303)
  assert.equal((await add(5)).status, 422)
  for (const press of ['sagt', 'sagt/tag-tilbage'])
    assert.equal((await researcher.post(`${page()}/${press}`)).status, 404, press)
  const broker = await house.as('knowledgeBroker')
  assert.match(await text(broker), /Det var vores ønsker/)
  assert.equal((await broker.post(`${page()}/sagt`)).status, 303)
  assert.match(await text(researcher), /sagde[^]*for kommunen, hvad den ønsker/)
  assert.equal((await add(75)).status, 303)
  assert.equal((await broker.post(`${page()}/sagt/tag-tilbage`)).status, 409)
})

test('where the municipality wishes for nothing, it lets the time go, and can take that back while nobody has used it', async () => {
  const worker = await house.as('caseworker')
  await worker.post(`${page()}/program/${scene.made['gatheringPart']}/slet`)
  assert.match(await text(worker), /Vi har ingen ønsker/)
  await worker.post(`${page()}/sagt`)
  assert.match(await text(worker), /slip|slap/)
  assert.equal((await worker.post(`${page()}/sagt/tag-tilbage`)).status, 303)
  assert.match(await text(worker), /Kommunen har ikke sagt/)
})

test('each side changes its own of the programme: the other’s is not there', async () => {
  const researcher = await house.as('researcher')
  const ours = `${page()}/program/${scene.made['gatheringPart']}`
  assert.equal((await researcher.get(ours)).status, 404)
  await researcher.post(`${ours}/slet`)
  assert.match(await text(await house.as('colleague'), `${page()}/program`), /Se et brev sammen/)
  const gone = await (await house.as('colleague')).post(`${ours}/slet`)
  assert.equal(gone.status, 303)
  assert.doesNotMatch(await text(await house.as('colleague'), `${page()}/program`), /Se et brev sammen/)
})

test('whoever is invited answers in one press; who is not cannot; all brokers are invited at once', async () => {
  const colleague = await house.as('colleague')
  assert.match(await text(colleague, '/'), /Svar, om du kommer: Hvad lærer vi af pauserne\?/)
  assert.equal((await (await house.as('teamLead')).post(`${page()}/svar`, { says: 'yes' })).status, 404)
  assert.equal((await colleague.post(`${page()}/svar`, { says: 'yes' })).status, 303)
  assert.doesNotMatch(await text(colleague, '/'), /Svar, om du kommer/)
  const worker = await house.as('caseworker')
  assert.match(await text(worker), /colleague \(fjordby\)\s*<span class="small">kommer</)
  await worker.post(`${page()}/inviter`, { person: 'brokers' })
  assert.match(await text(worker), /knowledgeBroker \(fjordby\)/)
  const back = await worker.post(`${page()}/inviteret/${house.fjordby.colleague}/fjern`)
  assert.equal(back.status, 303)
  assert.doesNotMatch(await text(worker), /colleague \(fjordby\)/)
})

test('a visit without a wish of the municipality’s waits for those who bring people together, and for nobody else', async () => {
  const worker = await house.as('caseworker')
  await worker.post(`${page()}/program/${scene.made['gatheringPart']}/slet`)
  for (const who of ['knowledgeBroker', 'coordinator'] as const)
    assert.match(await text(await house.as(who), '/'), /Sig, hvad kommunen ønsker af besøget/, who)
  for (const who of ['colleague', 'researcher', 'teamLead'] as const)
    assert.doesNotMatch(await text(await house.as(who), '/'), /Sig, hvad kommunen ønsker/, who)
})

test('nobody but whoever prepares it changes it or calls it off; called off and undone, the same are invited', async () => {
  for (const who of ['colleague', 'teamLead', 'coordinator'] as const) {
    const other = await house.as(who)
    assert.equal((await other.post(`${page()}/ret`, facts)).status, 404, who)
    assert.equal((await other.post(`${page()}/aflys`)).status, 404, who)
  }
  const worker = await house.as('caseworker')
  const off = await worker.post(`${page()}/aflys`)
  assert.equal(off.status, 303)
  const told = await text(worker)
  assert.match(told, /Aflyst\./)
  const undo = /action="(\/fortryd\/[0-9a-f-]+)"/.exec(told)?.[1] ?? ''
  assert.equal((await worker.post(undo)).status, 303)
  assert.match(await text(await house.as('colleague')), /Kommer du\?[^]*colleague \(fjordby\)/)
})

test('the next one of a rhythm begins as the one before, with the same people invited', async () => {
  const worker = await house.as('caseworker')
  assert.match(await text(worker), /Den næste er ikke aftalt endnu/)
  const form = await text(worker, `/samlinger/ny?efter=${scene.made['gathering']}`)
  assert.match(form, /value="Hvad lærer vi af pauserne\?"/)
  const id = scene.made['gathering']
  const made = await worker.post(`/samlinger/ny?efter=${id}`, anew('visit'))
  const next = `/samlinger/${partOf(made, 2)}`
  assert.match(await text(worker, next), /colleague \(fjordby\)/)
  assert.match(await text(worker), /Den næste: /)
})

test('afterwards anybody of the house writes what it came to; over words not seen nobody writes', async () => {
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(`update gathering set starts_at = now() - interval '2 days'`),
  )

  const researcher = await house.as('researcher')
  const write = (words: string, seen: string) => researcher.post(`${page()}/gav`, { words, seen })
  assert.match(await text(researcher), /Der er ikke skrevet noget endnu/)
  assert.equal((await write('Pauser hjælper', '0')).status, 303)
  assert.equal((await write('Pauser hjælper', '0')).status, 303)
  assert.equal((await write('Noget andet', '0')).status, 422)
  assert.equal((await write('Pauser hjælper begge', '1')).status, 303)
  assert.match(await text(await house.as('director')), /Pauser hjælper begge/)
})

test('a seminar says that no good time is set aside until some is', async () => {
  const broker = await house.as('knowledgeBroker')
  const seminar = `/samlinger/${partOf(await broker.post('/samlinger/ny', anew()), 2)}`
  await broker.post(`${seminar}/program`, part(30, 'Velkommen'))
  assert.match(await text(broker, seminar), /Der er ikke sat god tid af til én ting endnu/)
  await broker.post(`${seminar}/program`, { ...part(120, 'Ét brev'), goesDeep: 'on' })
  assert.match(await text(broker, seminar), /120 minutter med god tid til én ting/)
  assert.equal((await broker.post('/samlinger/ny', { ...anew(), forKinds: [] })).status, 422)
  assert.equal(
    (await broker.post('/samlinger/ny', { ...anew(), departmentIds: crypto.randomUUID() })).status,
    422,
  )
})

test('whoever also works here writes for the municipality, and what is kept shrinks by what it wishes', () => {
  const holds = (...roles: string[]) => ({ roles: roles.map((role) => ({ role })) }) as never
  assert.equal(sideOf(holds('researcher')), 'research')
  assert.equal(sideOf(holds('researcher', 'caseworker')), 'municipality')
  const visit = { minutes: 120, keptMinutes: 60 }
  const ours = { side: 'municipality', minutes: 20 } as const
  assert.deepEqual(roomIn(visit, [ours], false), { ours: 20, theirs: 0, kept: 40, free: 60 })
  assert.deepEqual(roomIn(visit, [ours], true), { ours: 20, theirs: 0, kept: 0, free: 100 })
})

test('what it came to is not overwritten from a version that there cannot be', async () => {
  const broker = await house.as('knowledgeBroker')
  await broker.post(`${page()}/gav`, { words: 'Vi lærte to ting', seen: '0' })
  const odd = await broker.post(`${page()}/gav`, { words: 'Noget helt andet', seen: '99999999999' })
  assert.equal(odd.status, 422)
  assert.match(await odd.text(), /Noget helt andet/)
})

test('what is called off is not moved from an old window: nobody is invited to what does not take place, and nothing typed is lost', async () => {
  const preparer = await house.as('knowledgeBroker')
  const gathering = partOf(await preparer.post('/samlinger/ny', anew()), 2)
  await preparer.post(`/samlinger/${gathering}/aflys`)
  const moved = await preparer.post(`/samlinger/${gathering}/ret`, {
    ...facts,
    theme: 'Flyttet',
    day: day(40),
  })
  assert.equal(moved.status, 422)
  assert.match(await moved.text(), /Det er aflyst[^]*Flyttet/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query('select from meeting where about_id = $1 and cancelled_at is null', [gathering]),
  )
  assert.equal(rows.length, 0)
})

test('a day more than five years ahead is refused with a sentence, and by the database too; what was typed stays', async () => {
  const worker = await house.as('caseworker')
  for (const far of ['9999-01-01', day(1900)]) {
    const answer = await worker.post('/samlinger/ny', { ...anew(), day: far })
    assert.equal(answer.status, 422, far)
    assert.match(await answer.text(), /href="#day">[^<]*højst fem år frem[^]*value="To dage om breve"/)
  }
  assert.equal((await worker.post('/samlinger/ny', { ...anew(), day: day(1800) })).status, 303)
  await assert.rejects(
    onDuty(house.ownerUrl, 'setUp', (client) =>
      client.query(`update gathering set starts_at = now() + interval '6 years'`),
    ),
    /more than five years ahead/,
  )
})

test('nobody is invited to a café and nobody answers; the house sees it and it stands in the year', async () => {
  const worker = await house.as('caseworker')
  const id = partOf(
    await worker.post('/samlinger/ny', { ...anew('cafe'), theme: 'Kaffe om pauser', where: 'I kantinen' }),
    2,
  )
  const address = `/samlinger/${id}`
  assert.equal((await worker.get(`${address}/inviter`)).status, 409)
  const invited = await worker.post(`${address}/inviter`, { person: house.fjordby.colleague })
  assert.equal(invited.status, 409)
  for (const name of ['caseworker', 'colleague', 'teamLead'] as const) {
    const read = await text(await house.as(name), address)
    assert.match(read, /I kantinen[^]*Man kommer, hvis man har lyst/)
    assert.doesNotMatch(read, /Hvem er med|Kommer du\?|>Inviter</)
  }
  assert.match(await text(await house.as('teamLead'), '/aarshjul'), /Kaffe om pauser/)
})

test('it hangs on a wonder, where the house reads its theme and not who is invited', async () => {
  const worker = await house.as('caseworker')
  const { gathering = '' } = scene.made
  assert.match(await text(worker), new RegExp(`href="/undren/haeng\\?samling=${gathering}"`))
  const raised = await worker.post('/undren/ny', {
    ...{ submissionId: crypto.randomUUID(), wonder: 'Hvorfor er der så stille?', raisedAs: 'worker' },
  })
  const loop = partOf(raised, 2)
  const hung = { what: 'samling', of: gathering, note: 'Her ser vi på det', loop }
  assert.equal((await worker.post('/undren/haeng', hung)).status, 303)
  const read = await text(await house.as('teamLead'), `/undren/${loop}`)
  assert.match(read, new RegExp(`href="/samlinger/${gathering}"[^>]*>[^<]*Hvad lærer vi af pauserne`))
  assert.doesNotMatch(read, /colleague \(fjordby\)/)
})
