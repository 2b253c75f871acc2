import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { partOf } from '../../../shared/testing/scene.ts'
import { day, testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let letter: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  const begun = await worker.post('/breve/ny', {
    ...{ submissionId: crypto.randomUUID(), name: 'Indkaldelse', for: '', kind: 'meeting' },
    ...{ department: '', answersFor: '', lookAgainOn: '' },
    text: 'Indkaldelse\n\nDu skal møde {dato}.\n\nMøder du ikke, mister du hjælpen.',
  })
  letter = partOf(begun, 2)
})
after(() => house.close())

const form = async () => {
  const page = await (await worker.get(`/breve/${letter}/svar/nyt?afsnit=3`)).text()
  return { page, version: /name="version" value="([^"]*)"/.exec(page)?.[1] ?? '' }
}
const keep = async (more: Record<string, string> = {}) =>
  worker.post(`/breve/${letter}/svar/nyt`, {
    ...{ submissionId: crypto.randomUUID(), version: (await form()).version, paragraph: '3', question: '' },
    ...{ answer: 'Ja, det kan vi', by: 'Hanne, jurist', answeredOn: day(-3), ...more },
  })
const pageOf = async () => (await worker.get(`/breve/${letter}`)).text()

test('an answer without words, a name or a day that has been is refused by its field, and so is a paragraph that there is not', async () => {
  const refused = await keep({ answer: '', by: ' ', answeredOn: day(1), question: 'Må vi?' })
  const page = await refused.text()
  for (const said of ['Skriv, hvad svaret var', 'Skriv, hvem der svarede', 'Vælg den dag, svaret kom'])
    assert.match(page, new RegExp(said))
  assert.match(page, /Må vi\?<\/textarea>/)
  assert.match(await (await keep({ paragraph: '4' })).text(), /Vælg et afsnit i brevet/)
  assert.equal((await keep({ version: crypto.randomUUID() })).status, 404)
})

test('an answer stands beside its paragraph, and is about an older wording once that is changed', async () => {
  assert.match((await form()).page, /<option value="3" selected="">3\. Møder du ikke/)
  assert.equal((await keep()).status, 303)
  assert.match(await pageOf(), /mister du hjælpen\.[^]*Ja, det kan vi[^]*Hanne, jurist/)
  assert.doesNotMatch(await pageOf(), /Svaret er om en ældre ordlyd/)
  await worker.post(`/breve/${letter}/brug`, { from: day(0) })
  await worker.post(`/breve/${letter}/tekst`, {
    ...{ submissionId: crypto.randomUUID(), seen: '' },
    text: 'Indkaldelse\n\nDu skal møde {dato}.\n\nMøder du ikke, ringer vi.',
  })
  assert.match(
    await pageOf(),
    /ringer[^]*Ja, det kan vi[^]*Svaret er om en ældre ordlyd[^]*Møder du ikke, mister du hjælpen\./,
  )
})

test('it is taken away by whoever put it in, and that can be undone', async () => {
  const id = /svar\/([0-9a-f-]{36})\/slet/.exec(await pageOf())?.[1] ?? ''
  const colleague = await house.as('colleague')
  assert.equal((await colleague.post(`/breve/${letter}/svar/${id}/slet`)).status, 404)
  assert.doesNotMatch(await (await colleague.get(`/breve/${letter}`)).text(), /Tag svaret væk/)
  await worker.post(`/breve/${letter}/svar/${id}/slet`)
  const told = await pageOf()
  assert.doesNotMatch(told, /Ja, det kan vi/)
  await worker.post(/action="(\/fortryd\/[^"]+)"/.exec(told)?.[1] ?? '')
  assert.match(await pageOf(), /Ja, det kan vi/)
})
