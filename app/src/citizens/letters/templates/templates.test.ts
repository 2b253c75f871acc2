import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { everyRow } from '@lydhoer/database/testing'
import { at } from '../../../shared/testing/clock.ts'
import { partOf } from '../../../shared/testing/scene.ts'
import { day, testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'

let house: TestApp
let worker: Browser
let colleague: Browser
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  colleague = await house.as('colleague')
})
after(() => house.close())

const old =
  'Indkaldelse\n\nDu har pligt til at møde {dato} i kvæsthuset.\n\nMøder du ikke, kan du miste din hjælp.'
const anew = 'Kom til et møde\n\nDu er velkommen til at møde {dato} i kvæsthuset. Ring på {telefon}.'

const fields = (more: Record<string, string> = {}) => ({
  ...{ submissionId: crypto.randomUUID(), name: 'Indkaldelse', for: 'unge', kind: 'firstMeeting' },
  ...{ department: '', answersFor: house.fjordby.caseworker, lookAgainOn: '', text: old, ...more },
})
const begin = async (more: Record<string, string> = {}, by = worker) =>
  partOf(await by.post('/breve/ny', fields(more)), 2)
const pageOf = async (id: string, query = '', by = worker) => (await by.get(`/breve/${id}${query}`)).text()
const word = async (id: string, text: string, by = worker) => {
  const form = await (await by.get(`/breve/${id}/tekst`)).text()
  const seen = /name="seen" value="([^"]*)"/.exec(form)?.[1] ?? ''
  return by.post(`/breve/${id}/tekst`, { submissionId: crypto.randomUUID(), seen, text })
}

test('a letter with a field that nobody knows, or with a citizen’s number in it, is refused in words, and what was typed stays', async () => {
  const refused = await worker.post('/breve/ny', fields({ text: 'Hej {fornav}\n\nDit CPR er 6203950018.' }))
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, /I linje 1 står \{fornav\}, som ikke er et felt\. Mente du \{fornavn\}\?/)
  assert.match(page, /Der står et CPR-nummer i brevet/)
  assert.match(page, /<textarea[^>]*>Hej \{fornav\}/)
})

test('a citizen and a politician see no letter, and next door it is not there', async () => {
  const letter = await begin()
  for (const [who, status] of [
    ['citizenA', 403],
    ['politician', 403],
    ['partner', 403],
  ] as const) {
    const browser = await house.as(who)
    for (const path of ['/breve', `/breve/${letter}`, '/breve/krav'])
      assert.equal((await browser.get(path)).status, status, `${who} ${path}`)
  }
  const nextDoor = await house.as('caseworker', house.nabo)
  assert.equal((await nextDoor.get(`/breve/${letter}`)).status, 404)
  assert.doesNotMatch(await (await nextDoor.get('/breve')).text(), /Indkaldelse/)
})

test('the list of letters goes on after a letter', async () => {
  const [older, newer] = [await begin({ name: 'Ældre brev' }), await begin({ name: 'Nyere brev' })]
  const after = await (await worker.get(`/breve?efter=${newer}`)).text()
  assert.match(after, new RegExp(`href="/breve/${older}"`))
  assert.doesNotMatch(after, new RegExp(`href="/breve/${newer}"`))
})

test('of a department’s letter others read all and word nothing, unless they answer for it', async () => {
  const { work, colleague: answersFor } = house.fjordby
  const letter = await begin({ department: work, answersFor })
  const youth = await house.as('otherDepartment')
  assert.match(await pageOf(letter, '', youth), /kan du miste din hjælp/)
  assert.doesNotMatch(await pageOf(letter, '', youth), /Skriv videre/)
  for (const path of ['tekst', 'ret']) assert.equal((await youth.get(`/breve/${letter}/${path}`)).status, 404)
  assert.equal((await youth.post(`/breve/${letter}/brug`, { from: day(0) })).status, 404)
  const away = await youth.post('/breve/ny', fields({ department: work }))
  assert.match(await away.text(), /Vælg en afdeling, du arbejder i, eller svar selv for brevet/)
  const own = await begin({ department: work, answersFor: house.fjordby.otherDepartment }, youth)
  assert.match(await pageOf(own, '', youth), /Skriv videre på udgave 1/)
})

test('words are sealed where they lie', async () => {
  await begin()
  const rows = [...(await everyRow(house.ownerUrl, ['lydhoer', 'pgboss'])).values()].flat()
  assert.ok(rows.length > 0 && !rows.some((row) => row.includes('kvæsthuset')))
})

test('two versions stand in step, with what differs, the marks of both numbered through, and the four questions of both', async () => {
  const letter = await begin()
  await worker.post(`/breve/${letter}/brug`, { from: day(0) })
  assert.equal((await word(letter, anew)).status, 303)
  const page = await pageOf(letter)
  assert.match(page, /<del class="[^"]*m-gone[^"]*">har pligt/)
  assert.match(page, /<ins class="m-come">er velkommen/)
  assert.match(page, /Taget ud\./)
  assert.match(page, /<th scope="col">Udgave 1<\/th><th scope="col">Udgave 2<\/th>/)
  assert.match(page, /Trusler<\/th><td>sætning 3<\/td><td>ingen<\/td>/)
  assert.match(page, /står der ikke<\/td><td>sætning 3<\/td>/)
  const numbers = [...page.matchAll(/class="numbers">([\d, ]+)</g)].flatMap(([, all = '']) => all.split(', '))
  assert.equal(new Set(numbers).size, numbers.length)
  assert.match(await pageOf(letter, '?til=1'), /Brevet med mærker/)
})

test('whoever saves over words that they have not seen is told, keeps what they typed, and may save it all the same', async () => {
  const letter = await begin()
  const form = await (await worker.get(`/breve/${letter}/tekst`)).text()
  const seen = /name="seen" value="([^"]*)"/.exec(form)?.[1] ?? ''
  await at(house, new Date(Date.now() + 60_000), () => word(letter, 'Kollegaens ord', colleague))
  const mine = { submissionId: crypto.randomUUID(), seen, text: 'Mine egne ord' }
  const told = await worker.post(`/breve/${letter}/tekst`, mine)
  assert.equal(told.status, 422)
  const page = await told.text()
  assert.match(page, /Nogen har gemt en anden ordlyd/)
  assert.match(page, /<textarea[^>]*>Mine egne ord/)
  assert.match(await pageOf(letter), /Kollegaens ord/)
  const now = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? ''
  assert.equal((await worker.post(`/breve/${letter}/tekst`, { ...mine, seen: now })).status, 303)
  assert.match(await pageOf(letter), /Mine egne ord/)
})

test('a version that is in use stays as it is; that it was taken into use can be undone, and so can a draft that was thrown away', async () => {
  const letter = await begin()
  const used = await worker.post(`/breve/${letter}/brug`, { from: day(0) })
  const undo = async (answer: Response) =>
    /action="(\/fortryd\/[^"]+)"/.exec(
      await (await worker.get(answer.headers.get('location') ?? '')).text(),
    )?.[1] ?? ''
  assert.equal((await worker.post(await undo(used))).headers.get('location'), `/breve/${letter}`)
  assert.match(await pageOf(letter), /kladde/)
  await worker.post(`/breve/${letter}/brug`, { from: day(0) })
  await word(letter, anew)
  assert.equal((await colleague.post(`/breve/${letter}/kladde/slet`)).status, 404)
  const gone = await worker.post(`/breve/${letter}/kladde/slet`)
  const back = await undo(gone)
  assert.doesNotMatch(await pageOf(letter), /Kom til et møde/)
  await worker.post(back)
  assert.match(await pageOf(letter), /Kom til et møde/)
  assert.equal((await worker.post(`/breve/${letter}/kladde/slet`)).status, 303)
  assert.equal((await worker.post(`/breve/${letter}/kladde/slet`)).status, 303)
})

test('from its day a letter waits for whoever answers for it, and for nobody else', async () => {
  await begin({ name: 'Brevet der skal ses på', lookAgainOn: day(20) })
  const says = /Se på brevet “Brevet der skal ses på” igen/
  assert.doesNotMatch(await (await worker.get('/')).text(), says)
  await at(house, new Date(Date.now() + 20 * 86_400_000), async () => {
    assert.match(await (await worker.get('/')).text(), says)
    assert.doesNotMatch(await (await colleague.get('/')).text(), says)
  })
})

test('a letter that is not used any more stays, and says so', async () => {
  const letter = await begin({ name: 'Et gammelt brev' })
  await worker.post(`/breve/${letter}/i-brug`, { is: 'no' })
  assert.match(await pageOf(letter), /Bruges ikke siden/)
  await worker.post(`/breve/${letter}/i-brug`, { is: 'yes' })
  assert.doesNotMatch(await pageOf(letter), /Bruges ikke siden/)
  assert.equal((await worker.get('/breve/00000000-0000-4000-8000-000000000000')).status, 404)
})
