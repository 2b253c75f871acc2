import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { lix } from '@lydhoer/danish'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let citizen: Browser
let id = ''

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  citizen = await house.as('citizenA')
  const registered = await owner.post('/samtaler', {
    submissionId: crypto.randomUUID(),
    citizenId: house.fjordby.citizenA,
    heldOn: day(-1),
    kind: 'followUp',
    ownReflection: 'given',
    colleagues: 'given',
    research: 'refused',
    givenHow: 'spoken',
    endsOn: day(30),
  })
  id = registered.headers.get('location')?.split('/')[2] ?? ''
  const form = new FormData()
  form.set('transcript', new File(['M: Hvad laver du?\nB: Jeg bager (0.8) til de andre'], 'tekst.txt'))
  await owner.post(`/samtaler/${id}/materiale`, form)
  assert.equal((await citizen.get(`/min/samtaler/${id}`)).status, 404, 'not before the names are out')
  await owner.post(`/samtaler/${id}/navne`, { act: 'confirm' })
  await owner.get(`/samtaler/${id}`)
  await owner.post(`/samtaler/${id}/stykker`, {
    fra: '1',
    til: '2',
    with: house.fjordby.colleague,
    until: day(5),
  })
})
after(() => house.close())

/** What a person reads on a page: the words of its main part, a full stop where a piece ends. */
function wordsOf(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''
  return main
    .replace(/<\/(?:p|li|h[1-3]|a|button|span)>|<br\s*\/?>/g, '. ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s.]*\.[\s.]*/g, '. ')
}

test('a worker has no page of the citizen’s, and another citizen sees nothing of it', async () => {
  assert.equal((await owner.get('/min')).status, 403)
  const other = await house.as('citizenB')
  assert.doesNotMatch(await (await other.get('/min')).text(), /Opfølgning/)
  assert.equal((await other.get(`/min/samtaler/${id}`)).status, 404)
})

test('the citizen’s pages are easy to read: LIX is 35 at most', async () => {
  for (const path of [
    '/min',
    `/min/samtaler/${id}/nej/ownReflection`,
    `/min/samtaler/${id}/nej/colleagues`,
  ]) {
    const words = wordsOf(await (await citizen.get(path)).text())
    const value = lix(words).lix ?? 99
    assert.ok(value <= 35, `${path}: ${value.toFixed(1)}\n${words}`)
  }
})

test('the citizen’s pages carry no script at all', async () => {
  for (const path of ['/min', `/min/samtaler/${id}`, `/min/samtaler/${id}/nej/colleagues`])
    assert.doesNotMatch(await (await citizen.get(path)).text(), /<script/)
})

test('the citizen reads what was said, what was agreed, and who has a part, by role and unit', async () => {
  const page = await (await citizen.get('/min')).text()
  assert.match(page, /Ja: kolleger må høre et stykke/)
  assert.match(page, /Nej: forskere må høre et stykke/)
  assert.match(page, /Med en sagsbehandler, Job og vej til og med/)
  assert.match(await (await citizen.get(`/min/samtaler/${id}`)).text(), /Jeg bager/)
})

test('who has looked is told by role, unit and reason, never by name', async () => {
  const page = await (await citizen.get('/min')).text()
  assert.match(
    page,
    /Sagsbehandler, Job og vej\. Hørte eller læste samtalen\. For at lære af sin egen samtale\./,
  )
  assert.doesNotMatch(page, /caseworker \(fjordby\)|colleague \(fjordby\)/)
})

test('all of it is there in English too', async () => {
  const page = await (await citizen.get('/min?sprog=en')).text()
  assert.match(page, /lang="en"/)
  assert.match(page, /Who has looked at my case/)
})
