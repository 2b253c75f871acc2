import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let consultant: Browser
let company = ''
let opening = ''
const facts = { industry: '', street: '', postcode: '', town: '', cvr: '', pNumber: '' }
before(async () => {
  house = await testApp()
  consultant = await house.as('companyConsultant')
  const form = { submissionId: crypto.randomUUID(), name: 'Fjordens Gartneri', ...facts }
  company = (await consultant.post('/virksomheder/ny', form)).headers.get('location') ?? ''
  const work = {
    ...{ work: 'gartner', tasks: '', hoursFrom: '2', hoursTo: '15', places: '1', transport: '' },
    ...{ welcomes: 'Også en, der er stille', value: '', openFrom: day(0), openUntil: day(60) },
  }
  const opened = await consultant.post(`${company}/plads`, { submissionId: crypto.randomUUID(), ...work })
  opening = /[0-9a-f-]{36}/.exec(opened.headers.get('location') ?? '')?.[0] ?? ''
  await consultant.post(`${company}/pas-paa`, {
    ...{ submissionId: crypto.randomUUID(), why: 'notWell', words: 'Hemmelig bekymring', endsOn: day(90) },
  })
  await consultant.post(`${company}/ringet`, {
    ...{ submissionId: crypto.randomUUID(), way: 'rang', about: 'other', on: day(-1), with: '' },
    ...{ words: 'Kun for huset', ringBackOn: '' },
  })
})
after(() => house.close())

const link = () => ({
  ...{ submissionId: crypto.randomUUID(), reach: '55 00 00 03', expects: 'Ring, før det går galt' },
  endsOn: day(90),
})
const addressIn = (page: string) =>
  /\/vores-side\/[\w-]{32}/.exec(page)?.[0] ?? assert.fail('there is an address')
const make = async (form = link()) => addressIn(await (await consultant.post(`${company}/side`, form)).text())
const guest = () => house.nobody
const own = async (address: string) => (await guest().get(address)).text()
const say = (address: string, form: Record<string, string>) =>
  guest().post(`${address}/sig`, { submissionId: crypto.randomUUID(), ...form })
const main = async (path: string, who = consultant) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''

test('an address that somebody guesses, and one of another kind, leads to nothing', async () => {
  for (const path of ['A'.repeat(32), 'kort', `${'B'.repeat(31)}%27`]) {
    assert.equal((await guest().get(`/vores-side/${path}`)).status, 404, path)
    await say(`/vores-side/${path}`, { kind: 'needs', words: 'Hej' })
  }
  assert.doesNotMatch(await main(company), /Hej/)
})

test('whoever has the address sees what we expect, how to get hold of us and what there is room for; nothing of any citizen, and nothing that is written of the company', async () => {
  const address = await make()
  const page = await own(address)
  for (const words of [
    /55 00 00 03/,
    /Ring, før det går galt/,
    /gartner/,
    /Også en, der er stille/,
    /Pladsen er ledig/,
  ])
    assert.match(page, words)
  assert.doesNotMatch(page, /Hemmelig bekymring|Kun for huset/)
  assert.match(page, /den, der har adressen/)
})

test('the secret is shown once, and lies nowhere in the database; the same form sent twice makes one address', async () => {
  const form = link()
  const address = await make(form)
  assert.equal(await make(form), address)
  const secret = address.split('/').at(-1) ?? ''
  assert.doesNotMatch(await main(company), new RegExp(secret))
  const kept = await onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query(
      'select l::text as link, s::text as secret from company_link l join company_link_secret s on s.link_id = l.id',
    )
    return JSON.stringify(rows)
  })
  assert.doesNotMatch(kept, new RegExp(secret))
})

test('what the company says stands on the page of the company for all who work here, and whoever gave the address is told; taken back it is gone', async () => {
  const address = await make()
  const refused = await say(address, { kind: 'worth', words: 'Vi glemte at svare' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Vælg et svar[^]*Vi glemte at svare/)
  const form = {
    submissionId: crypto.randomUUID(),
    kind: 'worth',
    says: 'partly',
    words: 'Når I ringer først',
  }
  for (const _ of [1, 2])
    assert.equal((await guest().post(`${address}/sig`, form)).headers.get('location'), `${address}?nu=sagt`)
  const page = await main(company, await house.as('teamLead'))
  assert.equal([...page.matchAll(/Når I ringer først/g)].length, 1)
  assert.match(page, /meningsfuldt\? Noget af det/)
  assert.match(await main('/'), /Fjordens Gartneri har skrevet til jer/)
  assert.doesNotMatch(await main('/', await house.as('colleague')), /har skrevet til jer/)
  const word = /sig\/([0-9a-f-]{36})\/tag-tilbage/.exec(await own(address))?.[1] ?? ''
  const other = await make()
  assert.doesNotMatch(await own(other), /Når I ringer først/)
  await guest().post(`${other}/sig/${word}/tag-tilbage`)
  assert.match(await main(company), /Når I ringer først/)
  await guest().post(`${address}/sig/${word}/tag-tilbage`)
  assert.doesNotMatch(await main(company), /Når I ringer først/)
})

test('the company says that a place is taken, once; a consultant gives it back', async () => {
  const address = await make()
  const taken = async () =>
    (await guest().post(`${address}/plads/${opening}`, { submissionId: crypto.randomUUID() })).headers.get(
      'location',
    )
  assert.equal(await taken(), `${address}?nu=taget`)
  assert.equal(await taken(), `${address}?nu=fuldt`)
  const page = await main(`/pladser/${opening}`, await house.as('colleague'))
  assert.match(page, /Virksomheden siger, at en plads er taget/)
  const booking = /tag\/([0-9a-f-]{36})\/slet/.exec(page)?.[1] ?? ''
  await (await house.as('colleague')).post(`/pladser/${opening}/tag/${booking}/slet`)
  assert.match(await main(`/pladser/${opening}`), /Pladsen er ledig/)
})

test('revoked by anybody here the address shows a plain page that says so, from that moment, and keeps nothing', async () => {
  const address = await make()
  const id = [...(await main(company)).matchAll(/side\/([0-9a-f-]{36})\/tag-tilbage/g)].at(-1)?.[1] ?? ''
  const nextDoor = await house.as('caseworker', house.nabo)
  assert.equal((await nextDoor.post(`${company}/side/${id}/tag-tilbage`)).status, 404)
  const colleague = await house.as('colleague')
  for (const [, each = ''] of (await main(company)).matchAll(/side\/([0-9a-f-]{36})\/tag-tilbage/g))
    await colleague.post(`${company}/side/${each}/tag-tilbage`)
  const answer = await guest().get(address)
  assert.equal(answer.status, 404)
  const page = await answer.text()
  assert.match(page, /Kommunen har taget adressen tilbage/)
  assert.doesNotMatch(page, /Gartneri|gartner|55 00 00 03/)
  await say(address, { kind: 'needs', words: 'For sent' })
  await guest().post(`${address}/plads/${opening}`, { submissionId: crypto.randomUUID() })
  assert.doesNotMatch(await main(company), /For sent/)
  assert.match(await main(`/pladser/${opening}`), /Pladsen er ledig/)
})

test('an address ends by itself, and is refused one that lasts more than a year', async () => {
  assert.equal((await consultant.post(`${company}/side`, { ...link(), endsOn: day(400) })).status, 422)
  const address = await make()
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(`update company_link set made_on = today() - 30, ends_on = today() - 1`),
  )
  assert.match(await own(address), /Adressen gjaldt til en bestemt dag/)
})
