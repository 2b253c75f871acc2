import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let consultant: Browser
let company = ''
before(async () => {
  house = await testApp()
  consultant = await house.as('companyConsultant')
  company = await add('Fjordens Gartneri')
})
after(() => house.close())

const facts = { industry: 'Gartneri', street: '', postcode: '', town: 'Fjordby', cvr: '', pNumber: '' }
async function add(name: string, who = consultant): Promise<string> {
  const added = await who.post('/virksomheder/ny', { submissionId: crypto.randomUUID(), name, ...facts })
  return added.headers.get('location') ?? assert.fail(await added.text())
}
const write = (note: string, form: Record<string, string>, { who = consultant, on = company } = {}) =>
  who.post(`${on}/${note}`, { submissionId: crypto.randomUUID(), ...form })
const main = async (path: string, who = consultant) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const call = {
  ...{ way: 'rang', about: 'newPlace', on: day(-1), with: 'Mona', words: 'De vil gerne', ringBackOn: '' },
}

test('a company and what is known of it is not there for next door, and not for citizens, researchers, partners, politicians and employers', async () => {
  assert.equal((await (await house.as('caseworker', house.nabo)).get(company)).status, 404)
  for (const name of ['citizenA', 'researcher', 'partner', 'politician', 'employer'] as const)
    assert.equal((await (await house.as(name)).get(company)).status, 403, name)
})

test('how it is to be there is not put down without the yes of whoever was there, nor a caution without an end', async () => {
  const climate = { kind: 'climate', words: 'Alle spiser sammen ved det lange bord' }
  assert.match(await (await write('ord', climate)).text(), /har sagt ja til ordene/)
  assert.doesNotMatch(await main(company), /lange bord/)
  await write('ord', { ...climate, saidYes: 'on' })
  assert.match(await main(company), /lange bord[^]*har sagt ja til det/)
  const caution = { why: 'freeLabour', words: 'Tre praktikker på et år, intet job' }
  for (const endsOn of ['', day(0), day(800)])
    assert.equal((await write('pas-paa', { ...caution, endsOn })).status, 422, endsOn)
  assert.doesNotMatch(await main(company), /intet job/)
})

test('who rang last, from which department and about what is seen by the next who wants to ring', async () => {
  await write('ringet', call)
  const page = await main(company, await house.as('otherDepartment'))
  assert.match(page, /Senest: [^<]*companyConsultant[^<]*\([^<]+\) ringede [^<]* om en ny plads/)
  assert.match(page, /Talte med Mona/)
})

test('whom one talks with is taken out by anybody here, and can be had back; a call only by whoever made it', async () => {
  await write('kontakt', { name: 'Mona Dahl', does: 'gartner', phone: '55 00 00 01', mail: '' })
  const colleague = await house.as('colleague')
  const contact = /ud\/kontakt\/([0-9a-f-]{36})/.exec(await main(company, colleague))?.[1] ?? ''
  await colleague.post(`${company}/ud/kontakt/${contact}`)
  const gone = await main(company, colleague)
  assert.doesNotMatch(gone, /Mona Dahl, gartner/)
  await colleague.post(/action="(\/fortryd\/[^"]+)"/.exec(gone)?.[1] ?? assert.fail('it can be undone'))
  assert.match(await main(company, colleague), /Mona Dahl, gartner/)
  const made = /ud\/ringet\/([0-9a-f-]{36})/.exec(await main(company))?.[1] ?? assert.fail('it is there')
  await colleague.post(`${company}/ud/ringet/${made}`)
  assert.match(await main(company), /Talte med Mona/)
  assert.equal((await colleague.post(`${company}/ud/andet/${made}`)).status, 404)
})

test('whoever says that they come back to it has it on their day until they have been in touch again; nobody else has', async () => {
  const words = /Vend tilbage til Kystens Hotel/
  const on = await add('Kystens Hotel')
  await at(house, new Date(Date.now() - 3 * 86_400_000), async () => {
    const kept = await write('ringet', { ...call, on: day(-4), ringBackOn: day(0) }, { on })
    assert.equal(kept.headers.get('location'), on)
  })
  assert.match(await main('/'), words)
  assert.doesNotMatch(await main('/', await house.as('colleague')), words)
  await write('ringet', { ...call, on: day(0) }, { on })
  assert.doesNotMatch(await main('/'), words)
})

test('a caution ends on its day; before that whoever wrote it is asked to look at it again', async () => {
  const on = await add('Kysten Is')
  await write('pas-paa', { why: 'notWell', words: 'Der blev råbt', endsOn: day(10) }, { on })
  assert.match(await main(on, await house.as('teamLead')), /Der blev råbt[^]*Står her til og med/)
  assert.match(await main('/'), /Se igen på, om man stadig skal passe på hos Kysten Is/)
  const line = /pas-paa\/([0-9a-f-]{36})"/.exec(await main(on))?.[1] ?? ''
  assert.equal((await (await house.as('colleague')).get(`${on}/pas-paa/${line}`)).status, 404)
  await consultant.post(`${on}/pas-paa/${line}`, { words: 'Der bliver stadig råbt', endsOn: day(200) })
  assert.match(await main(on), /stadig råbt/)
  assert.doesNotMatch(await main('/'), /Kysten Is/)
})

test('an agreement holds from a day, and ends today when whoever wrote it says so', async () => {
  const on = await add('Havnens Vask')
  await write('aftale', { words: 'To pladser hver måned', from: day(-10), until: day(-20) }, { on })
  assert.doesNotMatch(await main(on), /To pladser/)
  await write('aftale', { words: 'To pladser hver måned', from: day(-10), until: '' }, { on })
  const line = /aftale\/([0-9a-f-]{36})\/slut/.exec(await main(on))?.[1] ?? ''
  assert.equal((await (await house.as('colleague')).post(`${on}/aftale/${line}/slut`)).status, 404)
  await consultant.post(`${on}/aftale/${line}/slut`)
  assert.match(await main(on), /til og med/)
})

test('a place of work has its number alone; one that somebody wrote in is taken out until something is said of it', async () => {
  const numbered = { ...facts, name: 'Første Sted', pNumber: '90 0000 0701' }
  await consultant.post('/virksomheder/ny', { submissionId: crypto.randomUUID(), ...numbered })
  const twice = await consultant.post('/virksomheder/ny', {
    ...{ submissionId: crypto.randomUUID(), ...numbered, name: 'Andet Sted' },
  })
  assert.equal(twice.status, 422)
  assert.match(await twice.text(), /Første Sted har det P-nummer/)
  const on = await add('Skrevet Forkert')
  await (await house.as('colleague')).post(`${on}/tag-ud`)
  assert.equal((await consultant.get(on)).status, 200)
  await consultant.post(`${on}/tag-ud`)
  const list = await main('/virksomheder')
  assert.doesNotMatch(list, /Skrevet Forkert/)
  await consultant.post(/action="(\/fortryd\/[^"]+)"/.exec(list)?.[1] ?? assert.fail('it can be undone'))
  assert.match(await main(on), /Skrevet Forkert/)
  await write('kontakt', { name: 'Mona', does: '', phone: '', mail: '' }, { on })
  assert.equal((await consultant.post(`${on}/tag-ud`)).status, 409)
})
