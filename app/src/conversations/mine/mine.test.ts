import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { lix } from '@lydhoer/danish'
import { fixture } from '@lydhoer/sound/testing'
import { day } from '../../shared/testing/day.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { heldTalk, registration } from '../talk/testing/held-talk.ts'
import { measureSound } from '../talk/sound/measure-job.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let citizen: Browser
let id = ''

before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  citizen = await house.as('citizenA')
  id = await heldTalk(house, owner, 'M: Hvad laver du?\nB: Jeg bager (0.8) til de andre', {
    research: 'refused',
  })
  await owner.get(`/samtaler/${id}`)
  const shared = await owner.post(`/samtaler/${id}/stykker/nyt`, {
    submissionId: crypto.randomUUID(),
    fra: '1',
    til: '2',
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(5),
  })
  await colleague.get(`/stykker/${partOf(shared, 2)}`)
})
after(() => house.close())

const register = async (citizenId: string, more: Record<string, string> = {}): Promise<string> =>
  partOf(await owner.post('/samtaler/ny', registration(house, { citizenId, ...more })), 2)

async function put(conversation: string, material: { transcript?: string; sound?: true }): Promise<void> {
  const form = new FormData()
  if (material.transcript) form.set('transcript', new File([material.transcript], 'tekst.txt'))
  if (material.sound) form.set('sound', new File([new Uint8Array(await fixture('speech.wav'))], 'lyd.wav'))
  await owner.post(`/samtaler/${conversation}/materiale`, form)
}

async function measure(): Promise<void> {
  for (const job of house.jobs.splice(0))
    if (job.kind === 'measureSound') await measureSound(house.services, job)
}

/** What a person reads on a page: the words of its main part, a full stop where a piece ends. */
function wordsOf(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? ''
  return main
    .replace(/<\/(?:p|li|h[1-3]|a|b|button|span)>|<br\s*\/?>/g, '. ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s.]*\.[\s.]*/g, '. ')
}
const read = async (who: Browser, path: string) => wordsOf(await (await who.get(path)).text())

test('a worker has no page of the citizen’s, and another citizen sees nothing of it', async () => {
  for (const path of ['/min', '/min/set']) assert.equal((await owner.get(path)).status, 403)
  const other = await house.as('citizenB')
  assert.doesNotMatch(await read(other, '/min'), /Opfølgning/)
  assert.match(await read(other, '/min/set'), /Ingen har set noget endnu/)
  assert.equal((await other.get(`/min/samtaler/${id}`)).status, 404)
})

test('the citizen’s pages are easy to read: LIX is 35 at most', async () => {
  for (const path of ['/min', '/min/set']) {
    const words = await read(citizen, path)
    const value = lix(words).lix ?? 99
    assert.ok(value <= 35, `${path}: ${value.toFixed(1)}\n${words}`)
  }
})

test('the citizen’s pages carry no script at all', async () => {
  for (const path of ['/min', '/min/set', `/min/samtaler/${id}`])
    assert.doesNotMatch(await (await citizen.get(path)).text(), /<script/)
})

test('the citizen reads what they said yes and no to, when and how, in their own voice', async () => {
  const page = await read(citizen, '/min')
  assert.match(page, /Du sagde det på optagelsen den /)
  assert.match(page, /Ja\. Den, du talte med, må høre samtalen igen for at lære\. Det gælder til og med/)
  assert.match(page, /Nej\. Forskere må ikke høre et stykke\./)
  assert.match(page, /Med en sagsbehandler, Job og vej til og med/)
  assert.match(await read(citizen, `/min/samtaler/${id}`), /Jeg bager/)
})

test('the one they talked with is named, who else has looked is told by role and unit; a line for each and day', async () => {
  await owner.get(`/samtaler/${id}/samtykke`)
  const page = await read(citizen, '/min')
  assert.match(page, /Du talte med caseworker \(fjordby\) fra Job og vej\./)
  assert.match(
    page,
    /caseworker \(fjordby\), som du talte med\. Hørte eller læste samtalen\. For at lære af sin egen samtale\. Kl\. /,
  )
  assert.match(page, /Sagsbehandler, Job og vej\. Læste et stykke\. For at lære sammen\./)
  assert.match(page, /Dem, du arbejder sammen med[^]*colleague \(fjordby\) fra Job og vej/)
  assert.doesNotMatch(page.slice(page.indexOf('Hvem har set min sag')), /colleague \(fjordby\)/)
  assert.equal(page.split('som du talte med').length - 1, 1, 'all she did that day is one line')
})

test('a long log is told some days at a time, and nothing of it is lost', async () => {
  const days = 20
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(
      `insert into access_log (municipality_id, citizen_id, at, purpose, what, role)
       select $1, $2, now() - day * interval '1 day' - at * interval '1 minute', 'case', 'consent', 'researcher'
       from generate_series(1, ${days}) day, generate_series(0, 4) at`,
      [house.fjordby.id, house.fjordby.citizenA],
    ),
  )
  const first = await (await citizen.get('/min')).text()
  assert.equal(first.match(/Forsker\./g)?.length, 2, 'the latest days only')
  assert.match(first, /5 gange fra kl\. /)
  let told = 0
  let next: string | undefined = '/min/set'
  for (let pages = 0; next && pages < 5; pages++) {
    const page: string = await (await citizen.get(next)).text()
    told += page.match(/Forsker\./g)?.length ?? 0
    next = /href="(\/min\/set\?foer=[^"]+)"/.exec(page)?.[1]
  }
  assert.equal(told, days)
})

test('while names are being taken out the page says that the text is here, and never that there is nothing', async () => {
  const mikkel = await house.as('citizenB')
  const raw = await register(house.fjordby.citizenB)
  assert.match(await read(mikkel, '/min'), /Det har vi:\. Ingen lyd og ingen tekst\./)
  await put(raw, { transcript: 'M: Hej Philippa\nB: hej' })
  assert.match(await read(mikkel, '/min'), /Teksten\. Navne er ved at blive taget ud af teksten\./)
  assert.equal((await mikkel.get(`/min/samtaler/${raw}`)).status, 404, 'not before the names are out')
  await put(raw, { sound: true })
  assert.match(
    await read(mikkel, '/min'),
    /Lyden og teksten\. Navne er ved at blive taget ud af teksten\. Du kan læse den, når det er gjort\. Lyden er ved at blive gjort klar\./,
  )
  await measure()
  const page = await read(mikkel, '/min')
  assert.doesNotMatch(page, /gjort klar|Ingen lyd|Philippa/)
  assert.match(page, /Hør lyden/)
  const heard = await (await mikkel.get(`/min/samtaler/${raw}`)).text()
  assert.match(heard, /<audio controls/)
  assert.match(heard, /Navne er ved at blive taget ud/)
  assert.doesNotMatch(heard, /Philippa/)
})

test('the day after the agreement ran out, until it is erased in the night, the page says so and opens nothing', async () => {
  const over = await register(house.fjordby.citizenB, { heldOn: day(-3) })
  await put(over, { sound: true })
  await measure()
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(
      `update consent set given_on = given_on - 10, ends_on = today() - 1 where conversation_id = $1 and state = 'given'`,
      [over],
    ),
  )
  const mikkel = await house.as('citizenB')
  assert.match(
    await read(mikkel, '/min'),
    /Tiden er gået ud\. Ingen kan åbne det nu, og det bliver slettet i nat\./,
  )
  assert.equal((await mikkel.get(`/min/samtaler/${over}`)).status, 404)
  assert.equal((await mikkel.get(`/min/samtaler/${over}/lyd`)).status, 404)
})

test('the sound stands on a page of ours, above the text, with a title and a way back', async () => {
  const both = await register(house.fjordby.citizenA)
  await put(both, { transcript: 'M: Hvad nu?\nB: Rugbrød', sound: true })
  await measure()
  await owner.post(`/samtaler/${both}/navne`, { act: 'confirm' })
  const page = await (await citizen.get(`/min/samtaler/${both}`)).text()
  assert.match(page, /<title>Opfølgning med caseworker, [^<]+<\/title>/)
  assert.match(page, /href="\/min"/)
  assert.ok(page.indexOf(`src="/min/samtaler/${both}/lyd"`) < page.indexOf('Rugbrød'))
  const part = await citizen.get(`/min/samtaler/${both}/lyd`, { range: 'bytes=0-99' })
  assert.equal(part.status, 206)
  assert.match(part.headers.get('content-type') ?? '', /^audio\//)
})

test('all of it is there in English too', async () => {
  const page = await (await citizen.get('/min?sprog=en')).text()
  assert.match(page, /lang="en"/)
  assert.match(page, /Who has looked at my case/)
})
