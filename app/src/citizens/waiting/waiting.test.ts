import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { told } from '../../shared/testing/told.ts'
import { daysBetween } from '../matter/waiting.ts'

let house: TestApp
let worker: Browser
let colleague: Browser
let citizen: Browser
let list: string
before(async () => {
  house = await testApp()
  worker = await house.as('caseworker')
  colleague = await house.as('colleague')
  citizen = await house.as('citizenA')
  list = `/borgere/${house.fjordby.citizenA}/venter`
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  (/<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? '').replaceAll(/\s+/g, ' ')
const text = async (who: Browser, path: string) => (await main(who, path)).replaceAll(/<[^>]*>/g, '')

const wait = {
  ...{ kind: 'medicalCertificate', what: 'Attesten fra lægen', since: day(-41), ball: 'doctor' },
  ...{ holder: 'Lægehuset Torvet', expectedBy: '', askNext: '' },
}
const write = (who: Browser, more: Record<string, string> = {}, address = `${list}/ny`) =>
  who.post(address, { submissionId: crypto.randomUUID(), ...wait, ...more })

/** The address of the wait that is called so, as whoever looks sees it. */
async function called(who: Browser, what: string, page = list): Promise<string> {
  const found = [...(await main(who, page)).matchAll(/id="venter-([0-9a-f-]{36})"(.*?)<\/h2>/g)]
  const id = found.find(([, , head = '']) => head.includes(what))?.[1]
  return `${page}/${id ?? assert.fail(`${what} is not there`)}`
}
const own = (what: string) => called(citizen, what, '/min/venter')

const happens = (who: Browser, address: string, what: string, more: Record<string, string> = {}) =>
  who.post(`${address}/skete`, {
    ...{
      submissionId: crypto.randomUUID(),
      what,
      onDay: day(0),
      words: '',
      ball: '',
      holder: '',
      askNext: '',
    },
    ...more,
  })
const press = (address: string, words = '') =>
  citizen.post(`${address}/stadig`, { submissionId: crypto.randomUUID(), words })

test('whoever does not work with the citizen finds nothing there, and leaders and citizens have no such page', async () => {
  await write(worker, { what: 'Noget hemmeligt' })
  const address = await called(worker, 'Noget hemmeligt')
  for (const name of ['otherColleague', 'otherDepartment', 'companyConsultant'] as const) {
    const other = await house.as(name)
    for (const path of [list, `${list}/ny`, address]) assert.equal((await other.get(path)).status, 404, name)
    assert.equal((await happens(other, address, 'asked')).status, 404)
    assert.equal((await write(other)).status, 404)
  }
  for (const name of ['teamLead', 'director', 'coordinator', 'citizenA'] as const)
    assert.equal((await (await house.as(name)).get(list)).status, 403, name)
  const otherCitizen = await house.as('citizenB')
  assert.doesNotMatch(await main(otherCitizen, '/min/venter'), /hemmeligt/)
  assert.equal((await otherCitizen.post(`${await own('Noget hemmeligt')}/stadig`)).status, 422)
  const sent = { submissionId: crypto.randomUUID(), words: '' }
  assert.equal((await otherCitizen.post(`${await own('Noget hemmeligt')}/stadig`, sent)).status, 404)
})

test('in the database stands neither what is waited for, nor who has it, nor what was said of it', async () => {
  await write(worker, { what: 'Svar om ryggen', holder: 'Ryghuset' })
  const address = await called(worker, 'Svar om ryggen')
  await happens(worker, address, 'news', { words: 'Scanningen er taget' })
  await press(await own('Svar om ryggen'), 'Jeg sover ikke')
  const rows = await onDuty(house.ownerUrl, 'backup', async (client) => [
    ...(await client.query('select * from waiting_period')).rows,
    ...(await client.query('select * from waiting_event')).rows,
  ])
  for (const row of rows as Record<string, unknown>[])
    for (const value of Object.values(row)) {
      const bytes = value instanceof Buffer ? value.toString('latin1') : JSON.stringify(value)
      assert.doesNotMatch(bytes, /ryggen|Ryghuset|Scanningen|sover/)
    }
})

test('the worker writes it, and the citizen sees what, since when, where it lies, and that nobody has promised to ask', async () => {
  const answer = await write(worker, { what: 'Papiret fra lægen' })
  assert.deepEqual((await told(worker, answer)).length, 1)
  const page = await text(citizen, '/min/venter')
  assert.match(page, /Papiret fra lægen.*?41 dage uden nyt/)
  assert.match(page, /Det ligger hos Lægehuset Torvet nu\. Ingen har lovet at spørge igen\./)
})

test('a company consultant who works with the citizen writes it too', async () => {
  const { companyConsultant, citizenA, id } = house.fjordby
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('insert into case_assignment (municipality_id, citizen_id, worker_id) values ($1, $2, $3)', [
      ...[id, citizenA, companyConsultant],
    ]),
  )
  const consultant = await house.as('companyConsultant')
  await write(consultant, {
    what: 'Pladsen på biblioteket',
    kind: 'placement',
    ball: 'company',
    expectedBy: day(9),
  })
  assert.match(await text(citizen, '/min/venter'), /Pladsen på biblioteket/)
  assert.match(await text(worker, list), /Pladsen på biblioteket/)
})

test('days without news are counted from the last news: asking is none, and neither is that the citizen still waits', async () => {
  await write(worker, { what: 'Tiden på klinikken', kind: 'treatment' })
  const address = await called(worker, 'Tiden på klinikken')
  const silence = async () =>
    /Tiden på klinikken<\/h2>.*?class="silence">([^<]*)</.exec(await main(citizen, '/min/venter'))?.[1]
  await happens(worker, address, 'asked', { onDay: day(-12), askNext: day(4) })
  await press(await own('Tiden på klinikken'))
  assert.equal(await silence(), '41 dage uden nyt')
  await happens(colleague, address, 'news', { onDay: day(-3), words: 'De har fundet papiret.' })
  assert.equal(await silence(), '3 dage uden nyt')
  await citizen.post(`${await own('Tiden på klinikken')}/hoert`, {
    ...{ submissionId: crypto.randomUUID(), words: 'De ringede til mig.' },
  })
  assert.equal(await silence(), 'Nyt i dag')
  assert.match(await text(worker, list), /Nyt i dag.*De ringede til mig\./)
})

test('days are those of the calendar, also where the clock is set', () => {
  assert.equal(daysBetween('2026-10-21', '2026-12-01'), 41)
  assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2)
})

test('the citizen presses that they still wait: once a day, with words or none; the worker sees it on I dag until one of them writes something', async () => {
  await write(worker, { what: 'Brevet om briller', kind: 'other' })
  const address = await own('Brevet om briller')
  const answer = await press(address)
  assert.match((await told(citizen, answer))[0] ?? '', /Det er sagt/)
  assert.match((await told(citizen, await press(address)))[0] ?? '', /Du har sagt det i dag/)
  const rows = await onDuty(house.ownerUrl, 'backup', async (client) => {
    const id = address.split('/').at(-1)
    return (
      await client.query(`select from waiting_event where period_id = $1 and kind = 'stillWaiting'`, [id])
    ).rowCount
  })
  assert.equal(rows, 1)
  const today = /Fortæl citizenA, hvad du gør nu: Brevet om briller.*?citizenA trykkede “Jeg venter stadig”/
  const page = await text(worker, '/')
  assert.match(page, today)
  assert.match(await text(colleague, '/'), today)
  assert.doesNotMatch(await text(await house.as('teamLead'), '/'), /Brevet om briller/)
  await happens(colleague, await called(worker, 'Brevet om briller'), 'asked')
  assert.doesNotMatch(await text(worker, '/'), today)
})

test('a press is undone within its time, and can be pressed anew', async () => {
  await write(worker, { what: 'En ny stol' })
  const address = await own('En ny stol')
  const answer = await press(address)
  const undo = /action="(\/fortryd\/[0-9a-f-]+)"/.exec(
    await (await citizen.get(answer.headers.get('location') ?? '')).text(),
  )?.[1]
  assert.equal((await citizen.post(undo ?? '')).status, 303)
  assert.doesNotMatch(await text(citizen, '/min/venter'), /En ny stol.*?Du har trykket i dag/)
  assert.match((await told(citizen, await press(address)))[0] ?? '', /Det er sagt/)
})

test('a day that one promised to ask on stands on one’s own I dag when it has come, and is shown to both when it has passed', async () => {
  await write(worker, { what: 'Svar fra ydelse', ball: 'department', holder: '', askNext: day(2) })
  const promised = /Spørg igen for citizenA: Svar fra ydelse/
  assert.doesNotMatch(await text(worker, '/'), promised)
  await at(house, new Date(Date.now() + 5 * 86_400_000), async () => {
    assert.match(await text(worker, '/'), promised)
    assert.doesNotMatch(await text(colleague, '/'), promised, 'it is nobody else’s')
    assert.match(
      await text(citizen, '/min/venter'),
      /caseworker ville spørge igen [^.]*\. .*?Det er ikke sket endnu\./,
    )
    assert.match(await text(worker, list), /Du ville spørge igen/)
    await happens(worker, await called(worker, 'Svar fra ydelse'), 'asked')
    assert.doesNotMatch(await text(worker, '/'), promised)
  })
})

test('an offer that closed before it began, and what was changed on the way, stand as promises that were not kept', async () => {
  await write(worker, { what: 'Pladsen i køkkenet', kind: 'placement' })
  const address = await called(worker, 'Pladsen i køkkenet')
  await happens(worker, address, 'criteriaMoved', { onDay: day(-9), words: 'Nu kræver de et kursus.' })
  assert.match(
    await text(citizen, '/min/venter'),
    /Et løfte, der ikke blev holdt.*?mens du ventede\..*?Nu kræver de et kursus/,
  )
  await happens(worker, address, 'closedBeforeStart', { words: 'Køkkenet er lukket.' })
  for (const [who, page, words] of [
    [citizen, '/min/venter', /før du kunne begynde\. Køkkenet er lukket\./],
    [worker, list, /før citizenA kunne begynde\. Køkkenet er lukket\./],
  ] as const) {
    const open = (await main(who, page)).replace(/<details class="waited-before">.*<\/details>/, '')
    assert.match(open.replaceAll(/<[^>]*>/g, ''), words)
  }
  assert.equal((await happens(worker, address, 'asked')).status, 409)
})

test('what happened must be told in words where the bare fact is too little; a day before it began is refused, and nothing is kept', async () => {
  await write(worker, { what: 'En tid hos ortopæden' })
  const address = await called(worker, 'En tid hos ortopæden')
  for (const [what, more, says] of [
    ['news', {}, /Skriv et par ord/],
    ['movedOn', {}, /Vælg, hvem det ligger hos/],
    ['asked', { onDay: day(-60) }, /ventetidens begyndelse/],
    ['asked', { onDay: day(1) }, /ventetidens begyndelse/],
    ['asked', { askNext: day(-1) }, /Vælg i dag eller en dag/],
  ] as const) {
    const answer = await happens(worker, address, what, more)
    assert.equal(answer.status, 422, what)
    assert.match(await answer.text(), says)
  }
  assert.match(
    await text(citizen, '/min/venter'),
    /En tid hos ortopæden.*?Ventet siden \d+\. \w+\.Det ligger/,
  )
})

test('the ball goes to another, and undone it lies where it lay', async () => {
  await write(worker, { what: 'Henvisningen', askNext: day(3) })
  const address = await called(worker, 'Henvisningen')
  const answer = await happens(worker, address, 'movedOn', { ball: 'doctor', holder: 'Sygehuset' })
  const page = await (await worker.get(answer.headers.get('location') ?? '')).text()
  assert.match(page, /Det ligger hos Sygehuset nu/)
  await worker.post(/action="(\/fortryd\/[0-9a-f-]+)"/.exec(page)?.[1] ?? '')
  const after = await text(worker, list)
  assert.doesNotMatch(after, /Sygehuset/)
  assert.match(after, /Henvisningen.*?Det ligger hos Lægehuset Torvet nu\. Du spørger igen/)
})

test('the citizen writes one too: the workers hear of it, none of them changes the idea, and the citizen ends it', async () => {
  const form = {
    submissionId: crypto.randomUUID(),
    what: 'At komme ned i tid',
    since: day(-8),
    idea: 'Gå i haven',
  }
  for (let press = 0; press < 2; press++)
    assert.equal((await citizen.post('/min/venter/ny', form)).status, 303)
  const page = await text(citizen, '/min/venter')
  assert.equal(page.split('At komme ned i tid').length, 2)
  assert.match(await text(worker, '/'), /citizenA har skrevet, hvad der ventes på.*?At komme ned i tid/)
  assert.match(
    await text(worker, list),
    /At komme ned i tid.*?Idé fra citizenA:.*?Gå i haven.*?Skrevet af citizenA/,
  )
  const address = await own('At komme ned i tid')
  await citizen.post(`${address}/imens`, { words: 'Så kartofler' })
  await worker.post(`${await called(worker, 'At komme ned i tid')}/imens`, { agreed: 'no', words: '' })
  assert.match(
    await text(citizen, '/min/venter'),
    /Din egen idé:.*?Så kartofler.*?Der er ikke aftalt noget imens/,
  )
  assert.equal(
    (await citizen.post(`${await own('Papiret fra lægen')}/slut`, { submissionId: crypto.randomUUID() }))
      .status,
    404,
  )
  assert.equal((await citizen.post(`${address}/slut`, { submissionId: crypto.randomUUID() })).status, 303)
  assert.match(await text(worker, list), /Det har citizenA ventet på.*?At komme ned i tid/)
})

test('how long it usually takes is not known before five have had it, and then it is told with how many', async () => {
  assert.match(await text(citizen, '/min/venter'), /Hvor længe tager det som regel\? Det ved vi ikke\./)
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    const { id, caseworker, work } = house.fjordby
    for (const days of [20, 25, 30, 35, 42]) {
      const made = crypto.randomUUID()
      await client.query(
        `insert into person (municipality_id, id, kind, display_name) values ($1, $2, 'citizen', 'X')`,
        [id, made],
      )
      await client.query(
        `insert into citizen_key (municipality_id, citizen_id, wrapped_key) values ($1, $2, '\\x00')`,
        [id, made],
      )
      await client.query(
        `insert into waiting_period (municipality_id, id, citizen_id, written_by, is_citizens, department_id, kind, what_sealed, since, ball,
           holder_sealed, ended_on, ended_as, ended_at, submission_id, created_at)
         values ($1, $2, $2, $3, false, $4, 'medicalCertificate', '\\x00', today() - 90, 'doctor', '\\x00', today() - 90 + $5::int, 'came',
           now() - interval '20 days', $2, now() - interval '90 days')`,
        [id, made, caseworker, work, days],
      )
    }
  })
  const page = await main(citizen, '/min/venter')
  assert.match(
    page,
    /Som regel tager det 3 til 5 uger\. Halvdelen har ventet højst 4 uger\. Det siger de 5, der har fået det hos os/,
  )
  assert.match(page, /<rect class="usual"/)
})

test('each page that a worker opens is a reading that the citizen can see', async () => {
  await worker.get(list)
  assert.match(await text(citizen, '/min/set'), /hvad du venter på/i)
})

test('without code in the browser every act is a form or a link', async () => {
  const page = await (await citizen.get('/min/venter')).text()
  assert.match(page, /<form class="still" method="post"/)
  assert.ok(page.length < 60_000 * 2, `${page.length}`)
})
