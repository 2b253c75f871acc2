import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeScenes, scenes, type Made } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let made: Made
let writer: Browser
let colleague: Browser
let outsider: Browser
let page = ''
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes())
  writer = await house.as('caseworker')
  colleague = await house.as('colleague')
  outsider = await house.as('otherColleague')
  page = `/rum/${made['room']}/ord`
})
after(() => house.close())

const main = async (who: Browser, address: string) =>
  (await (await who.get(address)).text()).replace(/^[^]*<main/, '').replace(/<footer[^]*$/, '')
const concept = async (who: Browser, identifier: string) =>
  (await main(who, '/ordbog')).split('<article').find((part) => part.includes(` id="${identifier}"`)) ?? ''
const first = /Der, hvor ingen siger noget/
const form = (words: string, more: Record<string, string> = {}) => ({
  ...{ submissionId: crypto.randomUUID(), word: 'pause', words, ...more },
})

test('what a room writes of a word is read by those who reflect, in the room and in the dictionary, and by no leader', async () => {
  for (const who of [writer, colleague, outsider]) {
    assert.match(await main(who, page), first)
    assert.match(await concept(who, 'pause'), first)
    assert.match(await concept(who, 'pause'), /Når borgeren bliver stille/)
  }
  for (const name of ['teamLead', 'director'] as const) {
    const leader = await house.as(name)
    assert.equal((await leader.get(page)).status, 403)
    assert.doesNotMatch(await main(leader, `/rum/${made['room']}`), first)
  }
})

test('whoever is not in the room writes nothing there and says nothing of it', async () => {
  assert.equal((await outsider.get(`${page}/nyt`)).status, 404)
  assert.equal((await outsider.post(`${page}/nyt`, form('Noget andet'))).status, 404)
  assert.equal((await outsider.post(`${page}/${made['wording']}/enig`, { agree: 'yes' })).status, 404)
  assert.doesNotMatch(await main(outsider, page), /Jeg er enig/)
})

test('an example is a way to the passage for those who have it; its words stand nowhere, and others see none', async () => {
  for (const who of [writer, colleague])
    assert.match(await main(who, page), new RegExp(`href="/stykker/${made['passage']}"`))
  for (const address of [page, '/ordbog'])
    assert.doesNotMatch(await main(outsider, address), new RegExp(made['passage'] ?? '-'))
})

test('those in the room say themselves that they agree, with the day, and take it back', async () => {
  assert.match(await main(writer, page), /Ingen har sagt, at de er enige/)
  for (const _ of [1, 2]) await colleague.post(`${page}/${made['wording']}/enig`, { agree: 'yes' })
  assert.match(await concept(outsider, 'pause'), /Enige: [^<]*\(\d+\. \w+ \d{4}\)/)
  await colleague.post(`${page}/${made['wording']}/enig`, { agree: 'no' })
  assert.match(await concept(outsider, 'pause'), /Ingen har sagt, at de er enige/)
})

test('what was written is taken back while nobody else agrees, and that is undone; afterwards it stays', async () => {
  assert.equal((await colleague.post(`${page}/${made['wording']}/slet`)).status, 404)
  const answer = await writer.post(`${page}/${made['wording']}/slet`)
  const after = await (await writer.get(answer.headers.get('location') ?? '')).text()
  assert.doesNotMatch(await concept(colleague, 'pause'), first)
  await writer.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(after)?.[1] ?? '')
  assert.match(await concept(colleague, 'pause'), first)
  assert.match(await concept(colleague, 'pause'), new RegExp(made['passage'] ?? '-'))
  await colleague.post(`${page}/${made['wording']}/enig`, { agree: 'yes' })
  assert.equal((await writer.post(`${page}/${made['wording']}/slet`)).status, 409)
})

test('what is put another way takes the place of what stood there, which can still be read with its day and who agreed', async () => {
  assert.match(await main(colleague, `${page}/nyt?ord=pause`), first)
  const refused = await colleague.post(`${page}/nyt`, form('', { name: '' }))
  assert.equal(refused.status, 422)
  const written = form('Et sted, hvor nogen tænker')
  for (const _ of [1, 2]) await colleague.post(`${page}/nyt`, written)
  const now = await concept(outsider, 'pause')
  assert.equal(now.split('Et sted, hvor nogen tænker').length, 2)
  const [shown = '', folded = ''] = now.split('Sådan blev det sagt før')
  assert.match(shown, /Et sted, hvor nogen tænker/)
  assert.doesNotMatch(shown, first)
  assert.match(folded, first)
  assert.match(folded, /Enige:/)
})

test('a new word is made in a room and stands among the municipality’s own; without a name it is asked for', async () => {
  const words = 'At vente med vilje'
  const nameless = await writer.post(`${page}/nyt`, form(words, { word: '' }))
  assert.equal(nameless.status, 422)
  assert.match(await nameless.text(), /Skriv det nye ord[^]*At vente med vilje/)
  const twice = form(words, { word: '', name: 'Ventetid' })
  for (const _ of [1, 2]) await writer.post(`${page}/nyt`, twice)
  const own = (await main(outsider, '/ordbog')).split('id="egne"')[1] ?? ''
  assert.equal(own.split('<p class="title">Ventetid').length, 2)
  assert.match(own, /Skrevet i Når borgeren bliver stille/)
  const id = /id="egen-([0-9a-f-]{36})"><p class="title">Ventetid/.exec(own)?.[1] ?? ''
  assert.equal((await writer.post(`/ordbog/egne/${id}/slet`)).status, 409)
})

test('a passage that one does not have is no example', async () => {
  const third = form('Noget om pauser', { example: crypto.randomUUID() })
  const answer = await writer.post(`${page}/nyt`, third)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Noget om pauser/)
})

test('the citizen’s no takes the example and leaves the word', async () => {
  await (await house.as('citizenA')).post(`/min/samtaler/${made['conversation']}/nej/ownReflection`)
  const now = await concept(writer, 'pause')
  assert.match(now, first)
  assert.doesNotMatch(now, new RegExp(made['passage'] ?? '-'))
})
