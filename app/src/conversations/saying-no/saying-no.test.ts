import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { lix } from '@lydhoer/danish'
import { day } from '../../shared/testing/day.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { heldTalk } from '../talk/testing/held-talk.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let citizen: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  citizen = await house.as('citizenA')
})
after(() => house.close())

/** A conversation with text, of which the colleague has a part. */
async function talk(heldOn = day(-1)): Promise<{ id: string; passage: string }> {
  const id = await heldTalk(house, owner, 'M: Hvad laver du?\nB: Jeg bager brød', { heldOn })
  const shared = await owner.post(`/samtaler/${id}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    fra: '1',
    til: '2',
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(5),
  })
  return { id, passage: partOf(shared, 2) }
}

const main = async (who: Browser, path: string) =>
  (/<main[^>]*>(.*)<\/main>/s.exec(await (await who.get(path)).text())?.[1] ?? '')
    .replace(/<\/(?:p|li|h1|a|button)>/g, '. ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('nobody says no for somebody else, and nobody sees another’s receipt', async () => {
  const { id } = await talk()
  const other = await house.as('citizenB')
  assert.equal((await other.get(`/min/samtaler/${id}/nej/ownReflection`)).status, 404)
  assert.equal((await other.post(`/min/samtaler/${id}/nej/ownReflection`)).status, 404)
  assert.equal((await other.post('/min/nej')).headers.get('location'), '/min')
  assert.equal((await owner.post('/min/nej')).status, 403)
  assert.match(await main(citizen, `/min/samtaler/${id}`), /Jeg bager/)
  const done = await citizen.post(`/min/samtaler/${id}/nej/colleagues`)
  assert.equal((await other.get(done.headers.get('location') ?? '')).status, 404)
})

test('the page that asks has verbs on its buttons, and no answer that can be read as its opposite', async () => {
  const { id } = await talk()
  for (const path of ['/min/nej', `/min/samtaler/${id}/nej/colleagues`]) {
    const page = await (await citizen.get(path)).text()
    const buttons = [...page.matchAll(/class="button[^>]*>([^<]+)</g)].map(([, words]) => words)
    assert.deepEqual(
      buttons,
      path === '/min/nej' ? ['Slet det hele', 'Behold det hele'] : ['Slet det', 'Behold det'],
    )
    assert.doesNotMatch(page, /<script/)
  }
})

test('a no is followed by a page that says it is done, and counts', async () => {
  const { id } = await talk()
  const done = await citizen.post(`/min/samtaler/${id}/nej/ownReflection`)
  assert.equal(done.status, 303)
  const page = await main(citizen, done.headers.get('location') ?? '')
  assert.match(page, /Det er slettet nu/)
  assert.match(page, /Du sagde nej\. Vi slettede teksten og 1 deling\./)
  assert.match(await main(citizen, '/min'), /Du sagde nej\. Vi slettede teksten og 1 deling\./)
})

test('a second press of no, also in the same moment, says that it is done', async () => {
  for (const purpose of ['colleagues', 'ownReflection']) {
    const { id } = await talk()
    const press = () => citizen.post(`/min/samtaler/${id}/nej/${purpose}`)
    const presses = [...(await Promise.all([press(), press(), press()])), await press()]
    assert.deepEqual(
      presses.map(({ status }) => status),
      [303, 303, 303, 303],
    )
    const pages = new Set(presses.map(({ headers }) => headers.get('location')))
    assert.equal(pages.size, 1, 'all lead to the receipt of the one that did it')
    assert.match(await main(citizen, [...pages][0] ?? ''), /Det er slettet nu/)
  }
})

test('a no that comes after the worker took the talk out as a mistake does not say that the citizen said no', async () => {
  const { id } = await talk()
  await owner.post(`/samtaler/${id}/slet`)
  const late = await citizen.post(`/min/samtaler/${id}/nej/ownReflection`)
  const page = await main(citizen, late.headers.get('location') ?? '')
  assert.match(page, /Det er slettet nu\. .+ En samtale var skrevet ind ved en fejl og er slettet\./)
  assert.doesNotMatch(page, /sagde nej/)
})

test('one press says no to everything: every talk goes, everybody who had some of it loses it, and one page counts', async () => {
  await citizen.post('/min/nej')
  const all = [await talk(day(-3)), await talk(day(-2))]
  assert.match(await main(citizen, '/min/nej'), /Opfølgning, .+ Opfølgning, /)
  const done = await citizen.post('/min/nej')
  assert.match(
    await main(citizen, done.headers.get('location') ?? ''),
    /Du sagde nej\. Vi slettede 2 samtaler, teksten og 2 delinger\./,
  )
  const colleague = await house.as('colleague')
  for (const { id, passage } of all) {
    assert.equal((await owner.get(`/samtaler/${id}`)).status, 404)
    assert.equal((await colleague.get(`/stykker/${passage}`)).status, 404)
  }
  const again = await citizen.post('/min/nej')
  assert.match(await main(citizen, again.headers.get('location') ?? ''), /Vi slettede 2 samtaler/)
  assert.doesNotMatch(await main(citizen, '/min'), /Sig nej/)
  assert.equal((await citizen.get('/min/nej')).headers.get('location'), '/min')
})

test('a no to one thing says to what, and that the talk is still there', async () => {
  const { id } = await talk()
  assert.match(await main(citizen, `/min/samtaler/${id}/nej/colleagues`), /har stadig samtalen/)
  const done = await citizen.post(`/min/samtaler/${id}/nej/colleagues`)
  assert.match(
    await main(citizen, done.headers.get('location') ?? ''),
    /Du sagde nej\. Kolleger må ikke høre et stykke\. Vi slettede 1 deling\./,
  )
  const mine = await main(citizen, '/min')
  assert.match(mine, /Nej\. Kolleger må ikke høre et stykke\.|Nej\s+Kolleger må ikke høre/)
  assert.match(mine, /Du sagde ja på optagelsen den .+ Du sagde nej her på siden den /)
})

test('the pages about a no are easy to read: LIX is 35 at most', async () => {
  const { id } = await talk()
  const paths = ['/min/nej', `/min/samtaler/${id}/nej/ownReflection`, `/min/samtaler/${id}/nej/colleagues`]
  const words = await Promise.all(paths.map((path) => main(citizen, path)))
  const done = await citizen.post('/min/nej')
  words.push(await main(citizen, done.headers.get('location') ?? ''))
  for (const text of words) {
    const value = lix(text.replace(/[\s.]*\.[\s.]*/g, '. ')).lix ?? 99
    assert.ok(value <= 35, `${value.toFixed(1)}\n${text}`)
  }
})
