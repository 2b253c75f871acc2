import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { fixturePath } from '@lydhoer/sound/testing'
import { measureSound } from '../talk/sound/measure-job.ts'
import { formOnPage } from '../../shared/testing/form-on-page.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let conversationId: string

const phrases = fixturePath('phrases.ogg')
const transcript = `WEBVTT

00:00:00.300 --> 00:00:04.600
<v B>det ved jeg ikke

00:00:05.000 --> 00:00:10.000
<v M>så blev det forår
`

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    submissionId: crypto.randomUUID(),
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
  })
  conversationId = /samtaler\/([0-9a-f-]{36})/.exec(registered.headers.get('location') ?? '')?.[1] ?? ''
  const form = new FormData()
  form.set('sound', new File([await readFile(phrases)], 'samtale.ogg'))
  form.set('transcript', new File([transcript], 'samtale.vtt'))
  await owner.post(`/samtaler/${conversationId}/materiale`, form)
  const job = house.jobs.findLast((one) => one.kind === 'measureSound')
  assert.ok(job?.kind === 'measureSound')
  await measureSound(house.services, job)
  await owner.post(`/samtaler/${conversationId}/navne`, { act: 'confirm', take: [] })
})
after(() => house.close())

const share = (turn: number, more: Record<string, string>) =>
  owner.post(`/samtaler/${conversationId}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    fra: String(turn),
    til: String(turn),
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(30),
    ...more,
  })

async function samples(browser: Browser, passage: string): Promise<Int16Array> {
  const answer = await browser.get(`${passage}/lyd`)
  assert.equal(answer.headers.get('content-type'), 'audio/wav')
  return new Int16Array((await answer.arrayBuffer()).slice(44))
}

test('times that cannot be understood are refused, and nothing is shared', async () => {
  const answer = await share(1, { withSound: 'on', silences: 'ved navnet' })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Skriv tiderne som minutter, sekunder og tiendedele/)
  assert.doesNotMatch(await (await colleague.get('/stykker')).text(), /Tur 1/)
})

test('the recipient hears the voices disguised and the names silenced, the owner hears them as they are', async () => {
  const shared = await share(1, { withSound: 'on', disguise: 'on', silences: '0.02,0-0.02,5' })
  const passage = shared.headers.get('location') ?? ''
  assert.match(await (await owner.get(passage)).text(), /med lyd, der er gjort svær at kende/)
  const [mine, theirs] = [await samples(owner, passage), await samples(colleague, passage)]
  assert.equal(theirs.length, mine.length)
  // The passage begins 0.3 s into the recording.
  const silent = [(2000 - 300) * 16, (2500 - 300) * 16] as const
  assert.ok(theirs.subarray(...silent).every((sample) => sample === 0))
  assert.ok(mine.subarray(...silent).some((sample) => sample !== 0))
  const same = theirs.filter((sample, i) => sample !== 0 && sample === mine[i]).length
  assert.ok(same < 0.05 * mine.length, `${same} samples of ${mine.length} are as they were`)
  const part = await colleague.get(`${passage}/lyd`, { range: 'bytes=1000-1999' })
  assert.deepEqual(
    Buffer.from(await part.arrayBuffer()),
    Buffer.from(theirs.buffer).subarray(1000 - 44, 2000 - 44),
  )
})

test('its owner hears it first as it would be shared, with all that was filled in still there, and nobody else does', async () => {
  const chosen = { fra: '1', til: '1', question: 'Hvad sker her?', with: house.fjordby.colleague }
  const answer = await owner.post(`/samtaler/${conversationId}/stykker/lyt`, {
    ...{ ...chosen, until: day(30), withSound: 'on', disguise: 'on', stille: ['2000-2500'], silences: '' },
  })
  assert.equal(answer.status, 200)
  const page = await answer.text()
  const form = formOnPage(page, `/samtaler/${conversationId}/stykker/nyt`)
  assert.deepEqual(form?.get('question')?.values, ['Hvad sker her?'])
  assert.deepEqual(form?.get('with')?.values, [house.fjordby.colleague])
  const address = (/<audio[^>]* src="([^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&')
  assert.doesNotMatch(address, /Hvad/)
  const heard = Buffer.from(await (await owner.get(address)).arrayBuffer())
  const shared = await share(1, { withSound: 'on', disguise: 'on', stille: '2000-2500' })
  const theirs = await colleague.get(`${shared.headers.get('location')}/lyd`)
  assert.ok(heard.equals(Buffer.from(await theirs.arrayBuffer())), 'as the recipient hears it')
  assert.equal((await colleague.get(address)).status, 404)
})

test('somebody who has the sound as it is must give it back before it is shared disguised', async () => {
  assert.equal((await share(2, { withSound: 'on' })).status, 303)
  const answer = await share(2, { withSound: 'on', disguise: 'on' })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Tag det tilbage først/)
})
