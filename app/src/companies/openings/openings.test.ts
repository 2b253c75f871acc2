import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let consultant: Browser
let colleague: Browser
let company = ''
before(async () => {
  house = await testApp()
  consultant = await house.as('companyConsultant')
  colleague = await house.as('colleague')
  const added = await consultant.post('/virksomheder/ny', {
    ...{ submissionId: crypto.randomUUID(), name: 'Biblioteket i Fjordby', industry: '', street: '' },
    ...{ postcode: '', town: 'Fjordby', cvr: '', pNumber: '' },
  })
  company = added.headers.get('location') ?? ''
})
after(() => house.close())

const facts = {
  ...{ work: 'bibliotekar', tasks: 'Sætte bøger på plads', hoursFrom: '2', hoursTo: '15', places: '1' },
  ...{ transport: 'Bus 4', welcomes: 'Også en, der begynder med én time', value: 'Ro i børneafdelingen' },
  ...{ openFrom: day(0), openUntil: day(60) },
}
const open = async (more: Record<string, string> = {}) => {
  const form = { submissionId: crypto.randomUUID(), ...facts, ...more }
  const answer = await consultant.post(`${company}/plads`, form)
  return answer.headers.get('location') ?? assert.fail(await answer.text())
}
const take = (who: Browser, on: string, startsOn = day(14)) =>
  who.post(`${on}/tag`, { submissionId: crypto.randomUUID(), startsOn })
const main = async (path: string, who = consultant) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const takenIn = (page: string) => /tag\/([0-9a-f-]{36})\/slet/.exec(page)?.[1] ?? assert.fail('it is there')

test('of two who take the last place at the same moment one gets it, and the other is told; there are never fewer places than none', async () => {
  for (let round = 0; round < 4; round++) {
    const on = await open()
    const answers = await Promise.all(
      [consultant, colleague, consultant, colleague].map((who) => take(who, on)),
    )
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409, 409, 409])
    const told = answers.find(({ status }) => status === 409)
    assert.match((await told?.text()) ?? '', /En anden nåede at tage den sidste plads/)
    assert.match(await main(on), /Pladsen er taget/)
  }
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query(
      `select places_left, (select count(*)::int from opening_booking b where b.opening_id = opening.id) as taken from opening`,
    ),
  )
  assert.ok(rows.length >= 4 && rows.every(({ places_left, taken }) => places_left === 0 && taken === 1))
})

test('the same form sent twice takes one place, and what is given back can be taken by another', async () => {
  const on = await open({ places: '2' })
  const form = { submissionId: crypto.randomUUID(), startsOn: day(14) }
  for (const _ of [1, 2]) assert.equal((await consultant.post(`${on}/tag`, form)).status, 303)
  assert.match(await main(on), /1 af 2 pladser er ledige/)
  const booking = takenIn(await main(on))
  await colleague.post(`${on}/tag/${booking}/slet`)
  assert.match(await main(on), /1 af 2 pladser er ledige/)
  await consultant.post(`${on}/tag/${booking}/slet`)
  assert.match(await main(on, colleague), /2 af 2 pladser er ledige/)
})

test('who has a place is seen, and whom it is for is not asked', async () => {
  const on = await open()
  await take(colleague, on)
  const page = await main(on, await house.as('teamLead'))
  assert.match(page, /colleague[^<]* har en plads\. Begynder/)
  assert.doesNotMatch(page, /Giv pladsen tilbage/)
})

test('fewer places than are taken is refused; more of them are free', async () => {
  const on = await open({ places: '2' })
  await take(consultant, on)
  await take(colleague, on)
  const fewer = await consultant.post(`${on}/ret`, { ...facts, places: '1' })
  assert.equal(fewer.status, 422)
  assert.match(await fewer.text(), /allerede taget/)
  await consultant.post(`${on}/ret`, { ...facts, places: '3' })
  assert.match(await main(on), /1 af 3 pladser er ledige/)
})

test('hours that do not fit together, and a last day before the first, are refused with what was typed', async () => {
  for (const [more, says] of [
    [{ hoursFrom: '20', hoursTo: '5' }, /det laveste tal først/],
    [{ openFrom: day(30), openUntil: day(10) }, /ikke før den første dag/],
    [{ work: '' }, /hvilket arbejde/],
  ] as const) {
    const form = { submissionId: crypto.randomUUID(), ...facts, ...more }
    const answer = await consultant.post(`${company}/plads`, form)
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, says)
    assert.match(page, /Ro i børneafdelingen/)
  }
})

test('what closes before somebody with a place could begin is said to be a promise not kept, and they are told', async () => {
  const on = await open({ work: 'gartner' })
  await take(colleague, on)
  await consultant.post(`${on}/luk`, { why: 'fellThrough' })
  const page = await main(on)
  assert.match(page, /Et løfte, der ikke blev holdt/)
  assert.match(page, /det, der var lovet, blev ikke til noget/)
  assert.match(await main('/', colleague), /Din plads er lukket, før den blev brugt: gartner/)
  assert.doesNotMatch(await main('/'), /gartner/)
  assert.equal((await take(consultant, on)).status, 409)
  assert.doesNotMatch(await main('/pladser'), /gartner/)
  await consultant.post(`${on}/luk/ikke`)
  assert.doesNotMatch(await main(on), /løfte/)
})

test('one finds work by what it is like, as people say it; and whoever wrote it down is asked before it ends', async () => {
  await open({ work: 'køkkenmedhjælper', openUntil: day(5) })
  const found = await main('/pladser?ord=køkkenhjælp')
  assert.match(found, /køkkenmedhjælper/)
  assert.doesNotMatch(found, /bibliotekar/)
  assert.match(await main('/'), /En plads slutter: køkkenmedhjælper/)
  assert.match(await main(company, colleague), /køkkenmedhjælper/)
})

test('openings are not for citizens, researchers, partners, politicians and employers, nor next door', async () => {
  const on = await open()
  for (const name of ['citizenA', 'researcher', 'partner', 'politician', 'employer'] as const)
    for (const path of ['/pladser', on]) assert.equal((await (await house.as(name)).get(path)).status, 403)
  const nextDoor = await house.as('caseworker', house.nabo)
  assert.equal((await nextDoor.get(on)).status, 404)
  assert.equal((await take(nextDoor, on)).status, 404)
})
