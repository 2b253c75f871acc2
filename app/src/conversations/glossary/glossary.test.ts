import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codebook } from '@lydhoer/conversation'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let passage: string

const talk = [
  'M: Vil du gerne ud på en arbejdsplads haha?',
  'B: mm',
  'M: Hvad tænker du om biblioteket?',
  'B: det ku jeg godt haha med bøgerne',
].join('\n')

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    submissionId: crypto.randomUUID(),
    citizenId: house.fjordby.citizenA,
    heldOn: day(-1),
    kind: 'followUp',
    ownReflection: 'given',
    colleagues: 'given',
    givenHow: 'spoken',
    endsOn: day(30),
  })
  const id = registered.headers.get('location')?.split('/')[2] ?? ''
  const form = new FormData()
  form.set('transcript', new File([talk], 'samtale.txt'))
  await owner.post(`/samtaler/${id}/materiale`, form)
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })
  const shared = await owner.post(`/samtaler/${id}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    fra: '3',
    til: '4',
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(5),
  })
  passage = shared.headers.get('location')?.split('/')[2] ?? ''
})
after(() => house.close())

/** What stands under one concept. */
async function concept(who: Browser, identifier: string): Promise<string> {
  const page = await (await who.get('/ordbog')).text()
  return page.split('<article').find((part) => part.includes(` id="${identifier}"`)) ?? ''
}

test('those with whom nothing is shared read the words and nobody’s talk', async () => {
  const other = await house.as('otherColleague')
  const page = await (await other.get('/ordbog')).text()
  for (const { identifier, name } of codebook)
    assert.match(page, new RegExp(`${name.da.slice(0, 8)}[^]*id="${identifier}"`))
  assert.doesNotMatch(page, /haha|bøgerne/)
  assert.equal((await (await house.as('citizenA')).get('/ordbog')).status, 403)
})

test('what the index knows is shown from passages only, not from the rest of a conversation', async () => {
  for (const who of [owner, colleague]) {
    const laughter = await concept(who, 'laughter')
    assert.match(laughter, new RegExp(`href="/stykker/${passage}#t4"[^]*<mark>haha</mark>`))
    assert.doesNotMatch(laughter, /#t1"|arbejdsplads/)
  }
})

test('a code that a colleague has put on talk is an example for others when the colleague has shared it', async () => {
  const coded = await colleague.post(`/stykker/${passage}/koder`, {
    submissionId: crypto.randomUUID(),
    ...{ kode: 'concreteWorkPerspective', fra: '4', til: '4', ord: 'med bøgerne' },
  })
  assert.equal(coded.status, 303)
  assert.match(await concept(colleague, 'concreteWorkPerspective'), /<mark>med bøgerne<\/mark>/)
  assert.doesNotMatch(await concept(owner, 'concreteWorkPerspective'), /bøgerne/)
  await colleague.post(`/stykker/${passage}/koder/del`, { shared: 'yes' })
  assert.match(await concept(owner, 'concreteWorkPerspective'), /<mark>med bøgerne<\/mark>/)
})

test('a word of the municipality’s own stands in the same list, for those who listen together and for no leader', async () => {
  const name = 'Ting med hænderne'
  await colleague.post('/ordbog/egne', {
    submissionId: crypto.randomUUID(),
    ...{ name, definition: 'Borgeren taler om at lave noget' },
  })
  for (const who of [owner, await house.as('otherColleague')]) {
    const page = await (await who.get('/ordbog')).text()
    assert.match(page.slice(page.indexOf('id="egne"')), new RegExp(name))
    const found = await (await who.post('/find', { ord: 'hænderne' }, { 'hx-request': 'true' })).text()
    assert.match(found, new RegExp(`/ordbog#egen-[^"]+">${name}`))
  }
  const leader = await house.as('teamLead')
  assert.equal((await leader.get('/ordbog')).status, 403)
  assert.doesNotMatch(await (await leader.post('/find', { ord: 'hænderne' })).text(), new RegExp(`>${name}<`))
})
