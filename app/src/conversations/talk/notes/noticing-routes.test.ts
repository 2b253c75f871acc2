import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../../shared/testing/day.ts'
import { partOf } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { told } from '../../../shared/testing/told.ts'
import { heldTalk } from '../testing/held-talk.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let talk: string
let otherTalk: string
let passage: string
let otherPassage: string
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  talk = `/samtaler/${await heldTalk(house, owner, 'M: Hvordan går det?\nB: Jeg tænker på haven')}`
  otherTalk = `/samtaler/${await heldTalk(house, owner, 'M: Hvad så?\nB: Ja')}`
  const share = {
    fra: '1',
    til: '2',
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(5),
  }
  const passageOf = async (from: string) => {
    const shared = await owner.post(`${from}/stykker/nyt`, { submissionId: crypto.randomUUID(), ...share })
    return `/stykker/${partOf(shared, 2)}`
  }
  passage = await passageOf(talk)
  otherPassage = await passageOf(otherTalk)
})
after(() => house.close())

const note = (more: Record<string, string>) => ({ submissionId: crypto.randomUUID(), tur: '2', ...more })
const read = async (browser: Browser, path: string) => (await browser.get(path)).text()
const only = (page: string) => /bemaerkninger\/([0-9a-f-]{36})\/slet/.exec(page)?.[1] ?? ''

test('words that are no longer in the turn are refused wherever they are sent from, and what was written stays', async () => {
  const [fra, til, body] = ['4', '400', 'Ved ord']
  for (const address of [`${talk}/bemaerkninger/ny`, `${passage}/bemaerkninger`]) {
    const answer = await owner.post(address, note({ fra, til, body }))
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, /står ikke længere i turen/)
    assert.match(page, /<textarea[^>]*>Ved ord<\/textarea>/)
  }
  assert.equal(only(await read(owner, talk)), '')
})

test('words can be chosen in one turn only; of the whole they are not kept', async () => {
  await owner.post(`${passage}/bemaerkninger`, note({ tur: '', fra: '0', til: '3', body: 'Om det hele' }))
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query('select from_turn, to_turn, from_char, to_char from noticing'),
  )
  assert.deepEqual(rows, [{ from_turn: 1, to_turn: 2, from_char: null, to_char: null }])
  await owner.post(`${passage}/bemaerkninger/${only(await read(owner, passage))}/slet`)
})

test('nobody rewrites, deletes or shares what another has noticed, nor one’s own under another conversation', async () => {
  await owner.post(`${talk}/bemaerkninger/ny`, note({ body: 'Hun holder en pause', fra: '0', til: '3' }))
  const id = only(await read(owner, talk))
  const notThere = async (browser: Browser, address: string, form: Record<string, string> = {}) =>
    assert.equal((await browser.post(address, form)).status, 404, address)
  await notThere(colleague, `${passage}/bemaerkninger/${id}/slet`)
  await notThere(colleague, `${passage}/bemaerkninger/${id}/del`, { shared: 'yes' })
  await notThere(owner, `${otherTalk}/bemaerkninger/${id}/ret`, note({ body: 'Noget andet' }))
  await notThere(owner, `${otherTalk}/bemaerkninger/${id}/slet`)
  await notThere(owner, `${otherPassage}/bemaerkninger/${id}/del`, { shared: 'yes' })
  assert.match(await read(owner, talk), /Hun holder en pause/)
})

test('one’s own is said in other words at its turn, and its words are kept', async () => {
  const id = only(await read(owner, talk))
  const answer = await owner.post(`${talk}/bemaerkninger/${id}/ret`, note({ body: 'Hun tøver' }))
  assert.equal(answer.headers.get('location'), `${talk}#t2`)
  const page = await read(owner, talk)
  assert.match(page, /Hun tøver/)
  assert.match(page, /<mark class="noticed"[^>]*>Jeg<\/mark>/)
  assert.doesNotMatch(page, /holder en pause/)
})

test('the page’s own code gets the form alone, and where one was deleted the way back; others are sent to its turn', async () => {
  const fromCode = { 'hx-request': 'true' }
  const id = only(await read(owner, talk))
  const form = `${talk}/bemaerkninger/${id}/ret`
  assert.match(await (await owner.get(form, fromCode)).text(), /^<form[^>]*\/ret"[^]*Hun tøver/)
  assert.equal((await owner.get(form)).headers.get('location'), `${talk}?ret=${id}#n${id}`)
  const wayBack = await (await owner.post(`${talk}/bemaerkninger/${id}/slet`, {}, fromCode)).text()
  assert.doesNotMatch(wayBack, /Hun tøver/)
  assert.doesNotMatch(await read(owner, talk), /Hun tøver/)
  const undo = /^<form[^>]*action="(\/fortryd\/[^"]+)"/.exec(wayBack)?.[1] ?? ''
  assert.equal((await colleague.post(undo)).status, 404, 'nobody else puts it back')
  assert.equal((await owner.post(undo)).headers.get('location'), `${talk}#t2`)
  assert.equal((await owner.post(undo)).status, 303)
  const back = await read(owner, talk)
  assert.match(back, /Det er tilbage\./)
  assert.equal(only(back), id, 'once, as it was')
  assert.doesNotMatch(await read(owner, talk), /Det er tilbage\./, 'told once')
  await owner.post(`${talk}/bemaerkninger/${id}/slet`)

  await owner.post(`${talk}/bemaerkninger/ny`, note({ body: 'En gang til' }))
  const again = only(await read(owner, talk))
  const deleted = await owner.post(`${talk}/bemaerkninger/${again}/slet`)
  assert.equal(deleted.headers.get('location'), `${talk}#t2`)
})

test('whoever says a shared one in other words is told that those who have the passage read it', async () => {
  await owner.post(`${passage}/bemaerkninger`, note({ body: 'Hun spørger igen' }))
  const id = only(await read(owner, passage))
  const says = async (answer: Response) => (await told(owner, answer)).join()
  const share = (shared: string) => owner.post(`${passage}/bemaerkninger/${id}/del`, { shared })
  const rewrite = (body: string) => owner.post(`${talk}/bemaerkninger/${id}/ret`, note({ body }))
  assert.equal(await says(await rewrite('Hun spørger')), 'Gemt. Kun du kan se det.')
  assert.equal(await says(await share('yes')), 'Delt. Alle, der har stykket, kan læse det.')
  assert.equal(await says(await rewrite('Hun tier')), 'Gemt. Alle, der har stykket, kan læse det.')
  assert.equal(await says(await share('no')), 'Taget tilbage. Kun du kan se det.')
})

test('when the citizen has said no, what was deleted before comes back for nobody', async () => {
  const body = 'Det her skal ikke tilbage'
  await owner.post(`${otherTalk}/bemaerkninger/ny`, note({ body }))
  const gone = await owner.post(`${otherTalk}/bemaerkninger/${only(await read(owner, otherTalk))}/slet`)
  const undo = /action="(\/fortryd\/[^"]+)"/.exec(await read(owner, otherTalk))?.[1] ?? ''
  assert.ok(gone.status === 303 && undo)
  const citizen = await house.as('citizenA')
  const conversation = otherTalk.split('/')[2] ?? ''
  assert.equal((await citizen.post(`/min/samtaler/${conversation}/nej/ownReflection`)).status, 303)
  const refused = await owner.post(undo)
  assert.equal(refused.status, 404)
  assert.match(await refused.text(), /slettet eller taget tilbage/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query('select 1 from noticing where conversation_id = $1', [conversation]),
  )
  assert.equal(rows.length, 0)
})
