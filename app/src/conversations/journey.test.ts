import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { fixturePath } from '@lydhoer/sound/testing'
import { day } from '../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../shared/testing/testing.ts'
import { measureSound } from './talk/sound/measure-job.ts'

let house: TestApp
let sif: Browser
let colleague: Browser
let conversationId: string
let passageId: string

const speech = fixturePath('speech.wav')
const talk = [
  'M: Og så skal vi jo lige omkring den der plan igen, ikk?',
  'B: Ja (1.4) altså jeg var nede hos Benny i går. Det ku jeg sådan set godt',
  'M: Nå, det var da godt. Har du fået skrevet til lægen?',
  'B: (2.1) Ja. Nej. Mit nummer er 40 12 33 44',
].join('\n')

before(async () => {
  house = await testApp()
  sif = await house.as('caseworker')
  colleague = await house.as('colleague')
})
after(() => house.close())

const registration = (more: Record<string, string> = {}) => ({
  submissionId: crypto.randomUUID(),
  another: 'on',
  citizenId: house.fjordby.citizenA,
  heldOn: day(-3),
  kind: 'followUp',
  ownReflection: 'given',
  colleagues: 'given',
  research: 'refused',
  teaching: '',
  quote: '',
  givenHow: 'spoken',
  endsOn: day(90),
  ...more,
})

test('a conversation with a citizen one does not work with cannot be registered', async () => {
  const other = await house.as('otherDepartment')
  const answer = await other.post('/samtaler/ny', registration())
  assert.equal(answer.status, 422)
})

test('a conversation without an answer on own reflection is not stored, and what was typed comes back', async () => {
  const answer = await sif.post('/samtaler/ny', registration({ ownReflection: '', endsOn: day(10) }))
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /Svar på, om du selv må lytte/)
  assert.match(page, new RegExp(`value="${day(10)}"`))
  assert.doesNotMatch(await (await sif.get('/samtaler')).text(), /Opfølgning,/)
})

test('a no to own reflection is written down as a no, and nothing can be put in', async () => {
  const answer = await sif.post('/samtaler/ny', registration({ ownReflection: 'refused' }))
  assert.match(answer.headers.get('location') ?? '', /\/samtykke$/)
  const list = await (await sif.get('/samtaler')).text()
  assert.match(list, /Borgeren sagde nej/)
})

test('a conversation is registered once, however often the form is sent', async () => {
  const form = registration()
  const first = await sif.post('/samtaler/ny', form)
  assert.equal(first.status, 303)
  const again = await sif.post('/samtaler/ny', form)
  assert.equal(again.headers.get('location'), first.headers.get('location'))
  conversationId = /\/samtaler\/([^/]+)\/materiale/.exec(first.headers.get('location') ?? '')?.[1] ?? ''
  assert.ok(conversationId)
})

test('a transcript that cannot be read is refused with its line, and nothing is stored', async () => {
  const form = new FormData()
  form.set('transcript', new File(['WEBVTT\n\n00:00:05.000 --> 00:00:0x.000\nhej'], 'samtale.vtt'))
  const answer = await sif.post(`/samtaler/${conversationId}/materiale`, form)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /samtale\.vtt, linje 3/)
  assert.equal((await sif.get(`/samtaler/${conversationId}/navne`)).status, 404)
})

test('sound and transcript come in together, and names are suggested', async () => {
  const form = new FormData()
  form.set('sound', new File([await readFile(speech)], 'samtale.wav'))
  form.set('transcript', new File([talk], 'samtale.txt'))
  const answer = await sif.post(`/samtaler/${conversationId}/materiale`, form)
  assert.equal(answer.headers.get('location'), `/samtaler/${conversationId}/navne`)
  const [job] = house.jobs.splice(0)
  assert.ok(job?.kind === 'measureSound')
  await measureSound(house.services, job)
  const page = await (await sif.get(`/samtaler/${conversationId}/navne`)).text()
  assert.match(page, /<mark>Benny<\/mark>/)
  assert.match(page, /<mark>40 12 33 44<\/mark>/)
})

test('nothing can be shared before a person has confirmed that the names are out', async () => {
  assert.equal((await sif.get(`/samtaler/${conversationId}/stykker/nyt?fra=1&til=2`)).status, 404)
  assert.equal((await sif.get(`/samtaler/${conversationId}`)).status, 303)
})

test('a word the machine missed is found everywhere when it is named', async () => {
  const all = ids(await (await sif.get(`/samtaler/${conversationId}/navne`)).text())
  await sif.post(`/samtaler/${conversationId}/navne`, { act: 'also', also: 'lægen', take: all })
  const page = await (await sif.get(`/samtaler/${conversationId}/navne`)).text()
  assert.match(page, /<mark>lægen<\/mark>/)
  const missing = await sif.post(`/samtaler/${conversationId}/navne`, {
    act: 'also',
    also: 'kaptajn',
    take: all,
  })
  assert.equal(missing.status, 422)
})

test('after confirming, the names are nowhere, and the talk can be read with its lenses', async () => {
  const page = await (await sif.get(`/samtaler/${conversationId}/navne`)).text()
  const doctor = /value="([0-9a-f-]{36})"[^>]*>(?:(?!<input).)*<mark>lægen/s.exec(page)?.[1]
  const taken = ids(page).filter((id) => id !== doctor)
  await sif.post(`/samtaler/${conversationId}/navne`, { act: 'confirm', take: taken })
  const listening = await (await sif.get(`/samtaler/${conversationId}?linser=questions`)).text()
  assert.doesNotMatch(listening, /Benny|40 12 33 44/)
  assert.match(listening, /lægen/)
  assert.match(listening, /data-lens="[^"]*questions/)
  assert.match(listening, /Hvem taler hvornår/)
})

test('the sound is played in parts to its owner and to nobody else', async () => {
  const part = await sif.get(`/samtaler/${conversationId}/lyd`, { range: 'bytes=0-43' })
  assert.equal(part.status, 206)
  assert.equal(Buffer.from(await part.arrayBuffer()).toString('latin1', 0, 4), 'RIFF')
  assert.equal((await colleague.get(`/samtaler/${conversationId}/lyd`)).status, 404)
})

test('a noticing is its author’s: written once, changed, and deleted with a way back', async () => {
  const note = { submissionId: crypto.randomUUID(), tur: '2', fra: '0', til: '2', body: 'Jeg går videre her' }
  await sif.post(`/samtaler/${conversationId}/bemaerkninger/ny`, note)
  await sif.post(`/samtaler/${conversationId}/bemaerkninger/ny`, note)
  const page = await (await sif.get(`/samtaler/${conversationId}`)).text()
  assert.equal(page.match(/Jeg går videre her/g)?.length, 1)
  const outside = { ...note, submissionId: crypto.randomUUID(), til: '9999' }
  assert.equal((await sif.post(`/samtaler/${conversationId}/bemaerkninger/ny`, outside)).status, 422)
})

test('a passage cannot be shared with a leader, nor beyond what the citizen agreed to', async () => {
  const share = {
    submissionId: crypto.randomUUID(),
    fra: '1',
    til: '3',
    question: 'Hvad sker her?',
    with: house.fjordby.teamLead,
    until: day(10),
  }
  const refused = await sif.post(`/samtaler/${conversationId}/stykker/nyt`, share)
  assert.equal(refused.status, 422)
  const late = { ...share, with: house.fjordby.colleague, until: day(200) }
  assert.equal((await sif.post(`/samtaler/${conversationId}/stykker/nyt`, late)).status, 422)
})

test('the colleague sees the turns of the passage and nothing else of the conversation', async () => {
  const share = {
    submissionId: crypto.randomUUID(),
    fra: '2',
    til: '3',
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(10),
  }
  const answer = await sif.post(`/samtaler/${conversationId}/stykker/nyt`, share)
  passageId = /\/stykker\/([^/]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
  const page = await (await colleague.get(`/stykker/${passageId}`)).text()
  assert.match(page, /Det ku jeg sådan set godt/)
  assert.doesNotMatch(page, /den der plan igen|Mit nummer/)
  assert.equal((await colleague.get(`/samtaler/${conversationId}`)).status, 404)
  assert.equal((await colleague.get(`/stykker/${passageId}/lyd`)).status, 404)
  assert.equal((await (await house.as('otherColleague')).get(`/stykker/${passageId}`)).status, 404)
  assert.equal((await (await house.as('caseworker', house.nabo)).get(`/stykker/${passageId}`)).status, 404)
})

test('what a colleague notices is theirs until they share it, and they can take it back', async () => {
  const note = { submissionId: crypto.randomUUID(), tur: '2', body: 'Han åbner med “ku”' }
  await colleague.post(`/stykker/${passageId}/bemaerkninger`, note)
  assert.doesNotMatch(await (await sif.get(`/stykker/${passageId}`)).text(), /Han åbner/)
  const mine = await (await colleague.get(`/stykker/${passageId}`)).text()
  const id = /bemaerkninger\/([0-9a-f-]{36})\/del/.exec(mine)?.[1]
  await colleague.post(`/stykker/${passageId}/bemaerkninger/${id}/del`, { shared: 'yes' })
  assert.match(await (await sif.get(`/stykker/${passageId}`)).text(), /Han åbner/)
  await colleague.post(`/stykker/${passageId}/bemaerkninger/${id}/del`, { shared: 'no' })
  assert.doesNotMatch(await (await sif.get(`/stykker/${passageId}`)).text(), /Han åbner/)
})

test('a share that is taken back closes the passage at once', async () => {
  const page = await (await sif.get(`/stykker/${passageId}`)).text()
  const share = /delinger\/([0-9a-f-]{36})\/slet/.exec(page)?.[1]
  await sif.post(`/stykker/${passageId}/delinger/${share}/slet`)
  assert.equal((await colleague.get(`/stykker/${passageId}`)).status, 404)
})

function ids(page: string): string[] {
  return [...page.matchAll(/name="take" value="([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '')
}
