import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { told } from '../../shared/testing/told.ts'
import type { EarPhase } from '@lydhoer/database'
import { phaseAfter } from './phases.ts'

let house: TestApp
let owner: Browser
let broker: Browser
let colleague: Browser
let passage = ''
let session = ''
const part = (answer: Response, n: number) => answer.headers.get('location')?.split(/[/#?]/)[n] ?? ''
const read = async (who: Browser) => (await who.get(`/laan-et-oere/${session}`)).text()
const note = (body: string) => ({ submissionId: crypto.randomUUID(), body })

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  broker = await house.as('knowledgeBroker')
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
  const id = part(registered, 2)
  const form = new FormData()
  form.set('transcript', new File(['M: Hvad laver du?\nB: Jeg bager (0.8) til de andre\nM: Nå'], 'tekst.txt'))
  await owner.post(`/samtaler/${id}/materiale`, form)
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })
  passage = part(
    await owner.post(`/samtaler/${id}/stykker/nyt`, {
      submissionId: crypto.randomUUID(),
      fra: '1',
      til: '2',
      question: 'Hvad sker her?',
      with: house.fjordby.colleague,
      until: day(9),
    }),
    2,
  )
})
after(() => house.close())

const invite = (people: string[], facilitator = house.fjordby.knowledgeBroker) =>
  owner.post('/laan-et-oere/ny', {
    submissionId: crypto.randomUUID(),
    stykke: passage,
    with: people,
    facilitator,
    until: day(9),
  })

test('a leader cannot be invited, nor fewer than three in all, nor a facilitator who is not there', async () => {
  const { colleague: jonas, knowledgeBroker: tove, teamLead } = house.fjordby
  assert.equal((await invite([jonas, tove, teamLead])).status, 422)
  assert.equal((await invite([tove])).status, 422)
  assert.equal((await invite([jonas, house.fjordby.otherColleague])).status, 422)
})

test('those invited see the session; a leader and whoever was not invited do not', async () => {
  session = part(await invite([house.fjordby.colleague, house.fjordby.knowledgeBroker]), 2)
  for (const person of [owner, broker, colleague]) assert.match(await read(person), /Jeg bager/)
  // A leader is led to where they would be a guest, whichever session it is, and is none.
  const leader = await house.as('teamLead')
  const led = (await leader.get(`/laan-et-oere/${session}`)).headers.get('location') ?? ''
  assert.equal(led, `/laan-et-oere/gaest/${session}`)
  assert.equal((await leader.get(led)).status, 404)
  assert.equal((await (await house.as('otherColleague')).get(`/laan-et-oere/${session}`)).status, 404)
})

test('those who lead say when and where; what cannot be a time is refused, and others are not asked', async () => {
  const at = `/laan-et-oere/${session}/tid`
  assert.equal((await owner.get(`/laan-et-oere/${session}/kalender.ics`)).status, 404)
  const held = { day: day(3), clock: '10:30', minutes: '45', room: 'Lokale 2, ved trappen' }
  assert.equal((await colleague.post(at, held)).status, 403)
  assert.equal((await (await house.as('otherColleague')).post(at, held)).status, 404)
  for (const [wrong, says] of [
    [{ ...held, clock: '' }, /Skriv klokken/],
    [{ ...held, day: '' }, /Vælg en dag, eller/],
    [{ ...held, day: day(-1) }, /fra i dag/],
    [{ ...held, day: day(12) }, /Så længe kan alle se stykket/],
    [{ ...held, minutes: '1000' }, /hvor længe/],
  ] as const) {
    const answer = await broker.post(at, wrong)
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, says)
    assert.match(page, /value="Lokale 2, ved trappen"/)
  }
  const saved = await broker.post(at, held)
  assert.equal(saved.headers.get('location'), `/laan-et-oere/${session}`)
  const page = await read(colleague)
  assert.match(page, /<title>Lån et øre: \p{L}+dag \d+\. \p{L}+ kl\. 10\.30 · /u)
  assert.match(page, /45 minutter · Lokale 2, ved trappen/)
  assert.doesNotMatch(page, /\/tid"/)
  assert.match(await (await colleague.get('/laan-et-oere')).text(), /kl\. 10\.30/)
})

test('what one can say in a step stands on the page of those who lead, and on nobody else’s', async () => {
  for (const who of [owner, broker])
    assert.match(await read(who), /Er der noget, I vil spørge om, før vi lytter/)
  assert.doesNotMatch(await read(colleague), /Det kan du sige|før vi lytter/)
})

test('a calendar gets the time, the place and the address, and nothing of what was said', async () => {
  const answer = await colleague.get(`/laan-et-oere/${session}/kalender.ics`)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/)
  const file = (await answer.text()).replaceAll('\r\n ', '')
  assert.match(file, /LOCATION:Lokale 2\\, ved trappen/)
  assert.match(file, new RegExp(`URL:http://[^\r\n]*/laan-et-oere/${session}`))
  assert.doesNotMatch(file, /bager|Jonas|Tove/)
  const outside = await house.as('otherColleague')
  assert.equal((await outside.get(`/laan-et-oere/${session}/kalender.ics`)).status, 404)
})

test('a phase that was ended by mistake is gone back to by whoever ended it, and by nobody else', async () => {
  const on = (from: EarPhase) =>
    broker.post(`/laan-et-oere/${session}/fase`, { from, to: phaseAfter(from) ?? from })
  await on('frame')
  const page = await read(broker)
  assert.match(page, /I er gået videre til “Lyt”/)
  const undo = /action="(\/fortryd\/[^"]+)"/.exec(page)?.[1] ?? ''
  assert.equal((await colleague.post(undo)).status, 404)
  assert.match(await read(colleague), /aria-current="step">Lyt</)
  assert.equal((await broker.post(undo)).status, 303)
  assert.match(await read(owner), /aria-current="step">Rammen</)
  await on('frame')
  await on('listen')
  assert.equal((await broker.post(undo)).status, 409)
  await broker.post(`/laan-et-oere/${session}/fase`, { from: 'alone', to: 'listen' })
  await broker.post(`/laan-et-oere/${session}/fase`, { from: 'listen', to: 'frame' })
})

test('only owner and facilitator move on, and pressing twice moves one step', async () => {
  const on = { from: 'frame', to: 'listen' }
  assert.equal((await colleague.post(`/laan-et-oere/${session}/fase`, on)).status, 403)
  await broker.post(`/laan-et-oere/${session}/fase`, on)
  await broker.post(`/laan-et-oere/${session}/fase`, on)
  const page = await read(broker)
  assert.match(page, /I er gået videre til “Lyt”[^]*action="\/fortryd/, 'the second press can be undone too')
  const late = await owner.post(`/laan-et-oere/${session}/fase`, on)
  assert.deepEqual(await told(owner, late), ['I er nu ved “Lyt”. Alle, der er med, ser det.'])
  assert.match(await read(owner), /aria-current="step">Lyt</)
  await broker.post(`/laan-et-oere/${session}/fase`, { from: 'listen', to: 'alone' })
})

test('what one writes alone is one’s own, with a quiet question where a word judges', async () => {
  await colleague.post(`/laan-et-oere/${session}/bemaerkninger`, note('Hun burde vente på bagningen'))
  assert.match(await read(colleague), /Du skriver “burde”/)
  for (const other of [owner, broker]) assert.doesNotMatch(await read(other), /bagningen|burde/)
})

test('nothing is shared while people write alone; in groups it can be shared, and taken back', async () => {
  const id = /bemaerkninger\/([0-9a-f-]{36})\/slet/.exec(await read(colleague))?.[1]
  const share = (shared: 'yes' | 'no') =>
    colleague.post(`/laan-et-oere/${session}/bemaerkninger/${id}/del`, { shared })
  assert.equal((await share('yes')).status, 409)
  const onPassage = `/stykker/${passage}/bemaerkninger/${id}/del`
  assert.equal((await colleague.post(onPassage, { shared: 'yes' })).status, 409)
  assert.ok(!(await (await colleague.get(`/stykker/${passage}`)).text()).includes(onPassage))
  await broker.post(`/laan-et-oere/${session}/fase`, { from: 'alone', to: 'groups' })
  await share('yes')
  for (const other of [owner, broker]) {
    const page = await read(other)
    assert.match(page, /bagningen/)
    assert.doesNotMatch(page, /Du skriver “burde”/)
  }
  await share('no')
  assert.doesNotMatch(await read(owner), /bagningen/)
})

test('being ready is counted, and taken back', async () => {
  await colleague.post(`/laan-et-oere/${session}/klar`, { ready: 'yes' })
  assert.match(await read(broker), /1 af 3 er klar/)
  await colleague.post(`/laan-et-oere/${session}/klar`, { ready: 'no' })
  assert.match(await read(broker), /0 af 3 er klar/)
})

test('what one takes home is for oneself alone', async () => {
  await broker.post(`/laan-et-oere/${session}/fase`, { from: 'groups', to: 'together' })
  await broker.post(`/laan-et-oere/${session}/fase`, { from: 'together', to: 'takeHome' })
  await colleague.post(`/laan-et-oere/${session}/bemaerkninger`, note('Jeg vil prøve at tie lidt længere'))
  assert.match(await read(colleague), /tie lidt længere/)
  const id = /tie lidt længere[^]*?bemaerkninger\/([0-9a-f-]{36})\/slet/.exec(await read(colleague))?.[1]
  for (const place of [`/laan-et-oere/${session}`, `/stykker/${passage}`])
    assert.equal((await colleague.post(`${place}/bemaerkninger/${id}/del`, { shared: 'yes' })).status, 404)
  for (const other of [owner, broker]) assert.doesNotMatch(await read(other), /tie lidt længere/)
})

test('what was shared can be taken back also when nothing more can be shared', async () => {
  const id = /bagningen[^]*?bemaerkninger\/([0-9a-f-]{36})\/del/.exec(await read(colleague))?.[1]
  const share = (shared: 'yes' | 'no') =>
    colleague.post(`/laan-et-oere/${session}/bemaerkninger/${id}/del`, { shared })
  await share('yes')
  await broker.post(`/laan-et-oere/${session}/fase`, { from: 'takeHome', to: 'ended' })
  assert.match(await read(owner), /bagningen/)
  assert.match(await read(colleague), /Tag den tilbage/)
  assert.equal((await share('no')).status, 303)
  assert.doesNotMatch(await read(owner), /bagningen/)
  assert.equal((await share('yes')).status, 409)
})

test('also the end can be undone, and what was shared is there as before', async () => {
  await broker.post(`/laan-et-oere/${session}/fase`, { from: 'takeHome', to: 'together' })
  await broker.post(`/laan-et-oere/${session}/fase`, { from: 'together', to: 'takeHome' })
  await broker.post(`/laan-et-oere/${session}/fase`, { from: 'takeHome', to: 'ended' })
  const undo = /action="(\/fortryd\/[^"]+)"/.exec(await read(broker))?.[1] ?? ''
  assert.match(await read(colleague), /Tak for i dag/)
  await broker.post(undo)
  assert.match(await read(colleague), /aria-current="step">Tag med hjem</)
})
