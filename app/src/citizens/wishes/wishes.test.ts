import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let citizen: Browser
let worker: Browser
let consultant: Browser
let theirs: string
before(async () => {
  house = await testApp()
  citizen = await house.as('citizenA')
  worker = await house.as('caseworker')
  consultant = await house.as('companyConsultant')
  theirs = `/borgere/${house.fjordby.citizenA}/oensker`
})
after(() => house.close())

const own = '/min/oensker'
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const inDays = (days: number) => new Date(house.services.now().getTime() + days * 86_400_000)
const id = () => ({ submissionId: crypto.randomUUID() })

/** Writes a wish, and gives its id. */
async function wish(words: string, who: Browser = citizen, page = own): Promise<string> {
  const answer = await who.post(`${page}/nyt`, { ...id(), words })
  assert.equal(answer.status, 303)
  return answer.headers.get('location')?.split('/').at(-1) ?? assert.fail('one is led to the wish')
}
/** Sends a wish to the consultants, and gives the address at which they see it. */
async function send(of: string, words: string): Promise<string> {
  assert.equal((await citizen.post(`${own}/${of}/bestil`, { ...id(), words })).status, 303)
  const order = /bestilling\/([0-9a-f-]{36})/.exec(await main(citizen, `${own}/${of}`))?.[1]
  return `/bestillinger/${order ?? assert.fail('the order is there')}`
}
const inOrder = async (who: Browser, page: string, ...words: string[]) => {
  const text = await main(who, page)
  return [...words].sort((a, b) => text.indexOf(a) - text.indexOf(b))
}

test('nobody but the citizen and those who work with them reads a wish, and none of another’s is there', async () => {
  const one = await wish('En fyrpasser')
  for (const name of ['otherColleague', 'teamLead', 'coordinator', 'companyConsultant'] as const) {
    const who = await house.as(name)
    assert.ok((await who.get(theirs)).status >= 403, name)
    assert.ok((await who.get(`${theirs}/${one}`)).status >= 403, name)
  }
  const other = await house.as('citizenB')
  assert.equal((await other.get(`${own}/${one}`)).status, 404)
  assert.doesNotMatch(await main(other, own), /En fyrpasser/)
  assert.match(await main(worker, theirs), /En fyrpasser/)
})

test('a wish said at the first talk stands unchanged, and what is said later stands beside it with who said it', async () => {
  const one = await wish('Et museum eller et bibliotek')
  await worker.post(`${theirs}/${one}/ord`, { ...id(), words: 'Et bibliotek' })
  for (const page of [await main(citizen, `${own}/${one}`), await main(worker, `${theirs}/${one}`)]) {
    assert.match(page, /Et bibliotek/)
    assert.match(page, /Et museum eller et bibliotek/)
    assert.match(page, /caseworker \(fjordby\) skrev det/)
  }
})

test('the order is changed with buttons, by both, and pressed twice it is changed once', async () => {
  const [a, b, c] = [await wish('Aaaa'), await wish('Bbbb'), await wish('Cccc')]
  assert.ok(a && b)
  for (const _ of [1, 2]) await citizen.post(`${own}/${c}/flyt`, { above: b })
  assert.deepEqual(await inOrder(citizen, own, 'Aaaa', 'Bbbb', 'Cccc'), ['Aaaa', 'Cccc', 'Bbbb'])
  await worker.post(`${theirs}/${c}/flyt`, { above: a })
  assert.deepEqual(await inOrder(worker, theirs, 'Aaaa', 'Bbbb', 'Cccc'), ['Cccc', 'Aaaa', 'Bbbb'])
  assert.match(await main(citizen, own), /af en fra kommunen/)
  const other = await house.as('citizenB')
  assert.equal((await other.post(`${own}/${c}/flyt`, { above: a })).status, 404)
})

test('what the work is called is asked where it is not known by that name, and what is chosen is kept by its number', async () => {
  const one = await wish('Noget med bøger')
  const more = { ...id(), work: 'noget på et bibliotek', hours: '12', times: ['midday'], transport: ['bus'] }
  const led = await citizen.post(`${own}/${one}/mere`, more)
  assert.equal(led.headers.get('location'), `${own}/${one}/arbejde`)
  const names = await main(citizen, `${own}/${one}/arbejde`)
  assert.match(names, /biblioteksassistent/)
  await citizen.post(`${own}/${one}/arbejde`, { ...id(), name: 'biblioteksassistent' })
  const page = await main(citizen, `${own}/${one}`)
  assert.match(page, /noget på et bibliotek/)
  assert.match(page, /12 timer om ugen · midt på dagen · bus/)
  const units = await onDuty(house.ownerUrl, 'setUp', async (client) =>
    (
      await client.query('select unit from wish_version where wish_id = $1 order by created_at', [one])
    ).rows.map((row: { unit: string | null }) => row.unit),
  )
  assert.deepEqual(units, [null, null, '4411'])
  assert.equal((await citizen.post(`${own}/${one}/mere`, { ...id(), hours: '99' })).status, 422)
})

test('one that cannot be met keeps its place, with the reason, who said so and when; no citizen is given that form', async () => {
  const one = await wish('Et børnehjem')
  await worker.post(`${theirs}/${one}/kan-ikke`, { ...id(), words: 'Der er ingen plads før sommer.' })
  const list = await main(citizen, own)
  assert.match(list, /Kan ikke lade sig gøre nu/)
  const page = await main(citizen, `${own}/${one}`)
  assert.match(page, /Det sagde caseworker \(fjordby\)/)
  assert.match(page, /Der er ingen plads før sommer/)
  assert.equal((await citizen.get(`${own}/${one}/kan-ikke`)).status, 404)
  assert.equal((await citizen.post(`${own}/${one}/bestil`, { ...id(), words: 'x' })).status, 404)
})

test('why one was left is asked on the page, and let lie it is asked no more; only what is left is deleted', async () => {
  const one = await wish('En stald')
  await citizen.post(`${own}/${one}/slet`)
  assert.match(await main(citizen, own), /En stald/)
  const left = await citizen.post(`${own}/${one}/laeg-vaek`, id())
  assert.equal(left.status, 303)
  assert.match(await main(citizen, `${own}/${one}`), /Det haster ikke/)
  await citizen.post(`${own}/${one}/ligge`, id())
  assert.doesNotMatch(await main(citizen, `${own}/${one}`), /Det haster ikke/)
  assert.equal((await worker.post(`${theirs}/${one}/slet`)).status, 404)
  await citizen.post(`${own}/${one}/slet`)
  for (const [who, page] of [
    [citizen, own],
    [worker, theirs],
  ] as const)
    assert.doesNotMatch(await main(who, page), /En stald/)
})

test('a no to something is remembered without being asked why', async () => {
  const one = await wish('Et køkken')
  assert.equal((await worker.post(`${theirs}/${one}/nej`, { ...id(), what: 'opvask om natten' })).status, 303)
  assert.match(await main(citizen, `${own}/${one}`), /Nej til opvask om natten/)
})

test('a consultant sees the words that were sent and not whose they are, until the citizen says so; and that is read in the log', async () => {
  const one = await wish('Mit hjerteønske er et arkiv')
  const order = await send(one, 'Et arkiv')
  const open = await main(consultant, '/bestillinger')
  assert.match(open, /Et arkiv/)
  assert.doesNotMatch(open, /hjerteønske|citizenA/)
  for (const name of ['caseworker', 'teamLead', 'citizenB'] as const)
    assert.ok((await (await house.as(name)).get(order)).status >= 403, name)
  await consultant.post(`${order}/tag`, { callBy: day(7) })
  assert.match(await main(citizen, own), /companyConsultant \(fjordby\) leder efter det/)
  // Before something is found there is nothing to tell.
  const its = order.replace('/bestillinger', `${own}/bestilling`)
  assert.equal((await citizen.post(`${its}/vis`)).status, 404)
  await consultant.post(`${order}/svar`, { says: 'found', words: 'Byarkivet har to dage om ugen.' })
  assert.match(await main(citizen, `${own}/${one}`), /Byarkivet har to dage om ugen/)
  assert.match(await main(worker, `${theirs}/${one}`), /Byarkivet har to dage om ugen/)
  assert.doesNotMatch(await main(consultant, order), /citizenA/)
  await citizen.post('/min/hensyn', { ...id(), words: 'Jeg skal sidde ned', sharedWith: 'consultant' })
  await citizen.post('/min/hensyn', { ...id(), words: 'Kun mit eget', sharedWith: 'me' })
  assert.equal((await citizen.post(`${its}/vis`)).status, 303)
  const who = order.replace('/bestillinger', '/bestillinger/hvem')
  assert.match(await main(consultant, order), /Se, hvem det er/)
  const told = await main(consultant, who)
  assert.match(told, /Det er citizenA/)
  assert.match(told, /Jeg skal sidde ned/)
  assert.doesNotMatch(told, /Kun mit eget/)
  assert.match(await main(citizen, '/min/set'), /hvem du er/)
  await citizen.post(`${its}/skjul`)
  assert.equal((await consultant.get(who)).status, 404)
  assert.doesNotMatch(await main(consultant, order), /citizenA|Se, hvem det er/)
})

test('sent twice it is one order, and one that is taken back is gone for the consultant', async () => {
  const one = await wish('Et væveri')
  const form = { ...id(), words: 'Et væveri' }
  for (const _ of [1, 2]) await citizen.post(`${own}/${one}/bestil`, form)
  const order = await send(one, 'Et væveri igen')
  assert.equal((await main(consultant, '/bestillinger')).match(/væveri/g)?.length, 1)
  await citizen.post(`${order.replace('/bestillinger', `${own}/bestilling`)}/tilbage`)
  assert.doesNotMatch(await main(consultant, '/bestillinger'), /væveri/)
  assert.equal((await consultant.get(order)).status, 404)
})

test('a worker sends a wish only with the citizen’s yes, and the citizen sees it at once', async () => {
  const one = await wish('En planteskole', worker, theirs)
  const form = { ...id(), words: 'En planteskole' }
  assert.equal((await worker.post(`${theirs}/${one}/bestil`, form)).status, 422)
  assert.equal((await worker.post(`${theirs}/${one}/bestil`, { ...form, yes: 'on' })).status, 303)
  assert.match(await main(citizen, `${own}/${one}`), /Sendt til konsulenterne/)
})

test('how long nobody has taken it is said to the citizen and to the consultants; and a day that has passed is said to have passed', async () => {
  const one = await wish('Et bageri')
  const order = await send(one, 'Et bageri')
  await at(house, inDays(9), async () => {
    assert.match(await main(citizen, `${own}/${one}`), /Ingen har taget det endnu, efter 9 dage/)
    assert.match(await main(consultant, '/bestillinger'), /Ingen har taget det endnu, efter 9 dage/)
  })
  await consultant.post(`${order}/tag`, { callBy: day(3) })
  await at(house, inDays(5), async () => {
    assert.match(await main(citizen, `${own}/${one}`), /for 2 dage siden/)
    assert.match(await main(consultant, order), /for 2 dage siden/)
    assert.match(await main(consultant, '/'), /Giv svar på ønsket: Et bageri/)
  })
})

test('a consideration is read by those whom it is shared with, and taken back by nobody more', async () => {
  await citizen.post('/min/hensyn', { ...id(), words: 'Ikke om morgenen', sharedWith: 'caseworker' })
  await citizen.post('/min/hensyn', { ...id(), words: 'Min helt egen', sharedWith: 'me' })
  const seen = await main(worker, theirs)
  assert.match(seen, /Ikke om morgenen/)
  assert.doesNotMatch(seen, /Min helt egen/)
  const [, address = ''] =
    /Ikke om morgenen[^]*?action="(\/min\/hensyn\/[^"]*\/del)"/.exec(await main(citizen, '/min/hensyn')) ?? []
  await citizen.post(address, { sharedWith: 'me' })
  assert.doesNotMatch(await main(worker, theirs), /Ikke om morgenen/)
})

test('a place that the citizen found has an answer by a day, is looked into by name, and is answered once', async () => {
  const finds = `/borgere/${house.fjordby.citizenA}/egne-steder`
  await citizen.post('/min/eget-sted', { ...id(), place: 'Antikvariatet', does: 'Sætte priser', contact: '' })
  assert.match(await main(citizen, '/min/eget-sted'), /Ingen ser på det endnu\.[^]*Der er svar senest/)
  assert.match(await main(worker, '/'), /Se på det sted, citizenA selv har fundet: Antikvariatet/)
  const [, its = ''] =
    new RegExp(`action="(${finds}/[0-9a-f-]{36})/se"`).exec(await main(worker, finds)) ?? []
  await worker.post(`${its}/se`)
  assert.match(await main(citizen, '/min/eget-sted'), /caseworker \(fjordby\) ser på det/)
  assert.equal(
    (await (await house.as('otherColleague')).post(`${its}/svar`, { says: 'no', words: 'n' })).status,
    404,
  )
  await worker.post(`${its}/svar`, { says: 'agreed', words: 'To dage om ugen fra mandag.' })
  await worker.post(`${its}/svar`, { says: 'no', words: 'Alligevel ikke.' })
  const page = await main(citizen, '/min/eget-sted')
  assert.match(page, /To dage om ugen fra mandag/)
  assert.doesNotMatch(page, /Alligevel ikke/)
})

test('colleagues in the department are asked without a name, the names that stand there are told, and the citizen reads the answers', async () => {
  const one = await wish('Kun dyr og ingen mennesker')
  const page = `${theirs}/${one}/spoerg`
  const named = { ...id(), words: 'Borgeren citizenA bor i Viborg og vil kun være sammen med dyr' }
  const refusal = await worker.post(page, named)
  assert.equal(refusal.status, 422)
  assert.match(await refusal.text(), /kendes på: [^<]*Viborg/)
  const words = 'en borger vil kun være sammen med dyr, og der er mennesker i alle stalde'
  assert.equal((await worker.post(page, { ...id(), words })).status, 303)
  const other = await house.as('otherColleague')
  const list = await main(other, '/overset')
  assert.match(list, /der er mennesker i alle stalde/)
  assert.doesNotMatch(list, /citizenA/)
  const its =
    /href="(\/overset\/[0-9a-f-]{36})"[^>]*>\s*en borger vil kun/.exec(list)?.[1] ??
    assert.fail('it is there')
  assert.match(await main(other, '/'), /spørger, om noget er overset/)
  for (const name of ['otherDepartment', 'teamLead', 'citizenB'] as const)
    assert.ok((await (await house.as(name)).get(its)).status >= 403, name)
  await other.post(its, { ...id(), words: 'Kattehjemmet har åbent om natten.' })
  for (const [who, at] of [
    [citizen, `${own}/${one}`],
    [worker, `${theirs}/${one}`],
  ] as const)
    assert.match(
      await main(who, at),
      /otherColleague \(fjordby\) svarede[^]*Kattehjemmet har åbent om natten/,
    )
  await worker.post(`${theirs}/spoergsmaal/${its.split('/').at(-1) ?? ''}/tilbage`)
  assert.equal((await other.get(its)).status, 404)
})

test('all of it is among what the citizen takes along', async () => {
  await wish('Et trykkeri')
  assert.match(await main(citizen, '/min/alt'), /Mine ønsker/)
  const all = await (await citizen.get('/min/alt/data')).text()
  for (const words of ['Et trykkeri', 'Min helt egen', 'Antikvariatet']) assert.match(all, new RegExp(words))
})
