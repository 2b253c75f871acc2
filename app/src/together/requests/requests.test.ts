import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let researcher: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  researcher = await house.as('researcher')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const id = () => crypto.randomUUID()
const asks = (question: string, typed = {}) => ({
  ...{ submissionId: id(), question, why: 'Vi vil øve os', ofWhom: 'research', askedAs: 'worker' },
  ...{ neededBy: '', ...typed },
})
const ask = async (who: Browser, question: string, typed = {}) =>
  partOf(await who.post('/spoergsmaal/nyt', asks(question, typed)), 2)
const says = (words: string, kind = 'answer') => ({ submissionId: id(), kind, words })
const promise = (typed = {}) => ({
  submissionId: id(),
  what: 'de første tal',
  day: day(20),
  reason: '',
  ...typed,
})
const undoOn = (page: string) =>
  /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('it can be undone')

test('a citizen, a politician and an employer do not come in', async () => {
  for (const name of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.equal((await (await house.as(name)).get('/spoergsmaal')).status, 403, name)
})

test('nobody sees whose question it is, nor who asks it too; the house sees the kind and how many', async () => {
  const request = await ask(owner, 'Hvem ringer først?')
  const page = await main(colleague, `/spoergsmaal/${request}`)
  assert.match(page, /Spurgt af sagsbehandlere og konsulenter til forskningen/)
  assert.doesNotMatch(page, /caseworker|Du har spurgt/)
  assert.match(await main(owner, `/spoergsmaal/${request}`), /Du har spurgt\./)
  for (let nth = 0; nth < 2; nth++) await colleague.post(`/spoergsmaal/${request}/ogsaa`)
  const seen = await main(researcher, `/spoergsmaal/${request}`)
  assert.match(seen, /Én mere spørger også\./)
  assert.doesNotMatch(seen, /colleague/)
  assert.match(await main(colleague, `/spoergsmaal/${request}`), /Du spørger også\./)
  await colleague.post(`/spoergsmaal/${request}/ikke-mere`)
  assert.doesNotMatch(await main(researcher, `/spoergsmaal/${request}`), /spørger også\./)
  await owner.post(`/spoergsmaal/${request}/ogsaa`)
  assert.doesNotMatch(
    await main(researcher, `/spoergsmaal/${request}`),
    /spørger også\./,
    'one’s own counts once',
  )
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ words_sealed: Buffer }>('select words_sealed from request'),
  )
  for (const row of rows) assert.doesNotMatch(row.words_sealed.toString('latin1'), /ringer/)
})

test('a refusal gives back what was typed', async () => {
  const none = await owner.post(
    '/spoergsmaal/nyt',
    asks(' ', { why: 'Det her skal ikke væk', neededBy: day(-2) }),
  )
  assert.equal(none.status, 422)
  const page = await none.text()
  assert.match(page, /href="#question">Skriv, hvad I vil vide[^]*href="#neededBy">[^]*Det her skal ikke væk/)
  const request = await ask(owner, 'Hvad siger tallene?')
  const late = await researcher.post(`/spoergsmaal/${request}/loefte`, promise({ day: day(-1) }))
  assert.equal(late.status, 422)
  assert.match(await late.text(), /value="de første tal"/)
  const wordless = await colleague.post(`/spoergsmaal/${request}/svar`, says(' ', 'unknown'))
  assert.equal(wordless.status, 422)
  assert.match(await wordless.text(), /value="unknown" checked/)
})

test('a day is promised by a researcher, moved with a reason and kept; both days stay', async () => {
  const request = await ask(owner, 'Hvor tit sker det?', { neededBy: day(10) })
  const address = `/spoergsmaal/${request}/loefte`
  assert.equal((await colleague.get(address)).status, 404)
  assert.equal((await colleague.post(address, promise())).status, 404)
  const first = promise()
  for (let nth = 0; nth < 2; nth++) assert.equal((await researcher.post(address, first)).status, 303)
  const none = await researcher.post(address, promise({ day: day(30) }))
  assert.equal(none.status, 422)
  assert.match(await none.text(), /href="#reason"/)
  await researcher.post(address, promise({ day: day(30), reason: 'To af os er syge' }))
  const page = await main(owner, `/spoergsmaal/${request}`)
  assert.match(
    page,
    /Praksis har brug for det[^]*Var lovet først: de første tal[^]*Flyttet hertil: de første tal\. Hvorfor: To af os er syge/,
  )
  assert.doesNotMatch(page, /style="|holdt"/)
  const kept = /action="([^"]+\/holdt)"/.exec(await main(researcher, `/spoergsmaal/${request}`))?.[1] ?? ''
  assert.equal((await colleague.post(kept)).status, 404)
  await researcher.post(kept)
  assert.match(await main(owner, `/spoergsmaal/${request}`), /Holdt: de første tal/)
})

test('what nobody has answered shows its age; the first reply and how long it took stand there, and an addition is no reply', async () => {
  const request = await at(house, new Date(Date.now() - 24 * 86_400_000), () =>
    ask(owner, 'Hvad med aftener?'),
  )
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update request set asked_on = asked_on - 24 where id = $1', [request]),
  )
  await owner.post(`/spoergsmaal/${request}/svar`, says('Især om torsdagen'))
  assert.match(
    await main(colleague, `/spoergsmaal/${request}`),
    /Ikke svaret endnu, 3 uger gammelt\.[^]*Føjet til af dem, der spurgte/,
  )
  await colleague.post(`/spoergsmaal/${request}/svar`, says('Mener I efter klokken 17?', 'asksBack'))
  assert.match(
    await main(owner, `/spoergsmaal/${request}`),
    /der er ikke et svar endnu[^]*Første svar, efter 3 uger/,
  )
  await researcher.post(`/spoergsmaal/${request}/svar`, says('Det har ingen set på', 'unknown'))
  const page = await main(owner, `/spoergsmaal/${request}`)
  assert.match(page, /Svaret\.[^]*Det ved vi ikke[^]*Det har ingen set på/)
})

test('what others are in stays; whoever asked says that they need it no more, and again', async () => {
  const alone = await ask(owner, 'Den, ingen er med i')
  const gone = await owner.post(`/spoergsmaal/${alone}/tilbage`)
  assert.equal(gone.status, 303)
  assert.equal((await colleague.get(`/spoergsmaal/${alone}`)).status, 404)
  await owner.post(undoOn(await (await owner.get('/spoergsmaal')).text()))
  assert.match(await main(owner, `/spoergsmaal/${alone}`), /Den, ingen er med i/)
  await colleague.post(`/spoergsmaal/${alone}/ogsaa`)
  assert.equal((await owner.post(`/spoergsmaal/${alone}/tilbage`)).status, 409)
  assert.equal((await colleague.post(`/spoergsmaal/${alone}/tilbage`)).status, 404)
  assert.equal((await colleague.post(`/spoergsmaal/${alone}/ikke-brug`)).status, 404)
  await owner.post(`/spoergsmaal/${alone}/ikke-brug`)
  assert.match(await main(colleague, `/spoergsmaal/${alone}`), /har ikke brug for svaret mere/)
  await owner.post(`/spoergsmaal/${alone}/brug-igen`)
  assert.match(await main(colleague, `/spoergsmaal/${alone}`), /Ikke svaret endnu/)
})

test('I dag tells a researcher what waits, whoever asks what came, and whoever promised the day', async () => {
  const request = await ask(owner, 'Hvad med stilheden?')
  await colleague.post(`/spoergsmaal/${request}/ogsaa`)
  const other = await house.as('otherResearcher')
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update request set asked_on = asked_on - 90 where id = $1', [request]),
  )
  assert.match(await main(other, '/'), /Svar, eller lov en dag: Hvad med stilheden\?/)
  assert.doesNotMatch(await main(colleague, '/'), /stilheden/)
  await other.post(`/spoergsmaal/${request}/loefte`, promise({ day: day(3) }))
  assert.match(await main(other, '/'), /Du har lovet “de første tal”: Hvad med stilheden\?/)
  await other.post(`/spoergsmaal/${request}/svar`, says('Den varer ni sekunder'))
  for (const who of [owner, colleague]) assert.match(await main(who, '/'), /Et svar: Hvad med stilheden\?/)
  assert.doesNotMatch(await main(await house.as('teamLead'), '/'), /stilheden/)
})

test('a reply is deleted by its writer, and can be undone', async () => {
  const request = await ask(owner, 'Hvad med fredage?')
  await colleague.post(`/spoergsmaal/${request}/svar`, says('Fredage er korte'))
  const remove =
    /action="([^"]+\/slet)"/.exec(await main(colleague, `/spoergsmaal/${request}`))?.[1] ??
    assert.fail('a button')
  await owner.post(remove)
  assert.match(await main(owner, `/spoergsmaal/${request}`), /Fredage er korte/)
  await colleague.post(remove)
  const page = await main(colleague, `/spoergsmaal/${request}`)
  assert.doesNotMatch(page, /Fredage er korte/)
  await colleague.post(undoOn(page))
  assert.match(await main(colleague, `/spoergsmaal/${request}`), /Fredage er korte/)
})

test('many at once is said of the side that is asked; a list of those without an answer, fifty at a time', async () => {
  for (let nth = 1; nth <= 52; nth++) await ask(colleague, `Spørgsmål ${nth}`, { ofWhom: 'library' })
  const all = await main(owner, '/spoergsmaal')
  assert.match(all, /52 spørgsmål til et bibliotek venter på svar\.[^]*Det er mange på én gang/)
  const next = /href="(\/spoergsmaal\?efter=[^"]+)"/.exec(all)?.[1] ?? ''
  assert.match(await main(owner, next), /<li>/)
  const open = await main(owner, '/spoergsmaal?kun=ubesvaret')
  const more = /href="(\/spoergsmaal\?kun=ubesvaret&amp;efter=[^"]+)"/.exec(open)?.[1] ?? ''
  assert.match(await main(owner, more.replace('&amp;', '&')), /<li>/)
})
