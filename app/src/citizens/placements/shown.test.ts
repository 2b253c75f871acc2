import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { forgetHoursShown, onDuty } from '@lydhoer/database'
import { firstName } from '@lydhoer/words'
import { heldTalk } from '../../conversations/talk/testing/held-talk.ts'
import { openShown } from '../../shared/companies/hours-shown.ts'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let citizen: Browser
let worker: Browser
let address: string
let company: string
let its: string
let own: string
let where: string
const id = () => crypto.randomUUID()
const facts = { industry: '', street: '', postcode: '', town: '', cvr: '', pNumber: '' }

/** A company that we know, with a page of its own; gives both addresses. */
async function companyCalled(name: string): Promise<{ company: string; address: string }> {
  const made = await worker.post('/virksomheder/ny', { submissionId: id(), name, ...facts })
  const path = made.headers.get('location') ?? ''
  return { company: path, address: await pageFor(path) }
}
async function pageFor(path: string): Promise<string> {
  const link = { submissionId: id(), reach: '55 00 00 05', expects: '', endsOn: day(90) }
  const page = await (await worker.post(`${path}/side`, link)).text()
  return /\/vores-side\/[\w-]{32}/.exec(page)?.[0] ?? assert.fail('there is an address')
}
const read = async (path = address) => (await house.nobody.get(path)).text()
const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const agree = (hours: string, also: Record<string, string> = {}) =>
  worker.post(`${its}/timer`, {
    ...{ submissionId: id(), fromWeek: day(0), hours, paid: '1', whose: 'together', why: 'Ryggen' },
    ...{ days: 'tirsdag 9 til 12', ...also },
  })
const show = (also: Record<string, string> = {}) => citizen.post(`${own}/vis`, also)
const kept = () =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query<{
      placement_id: string
      chosen_sealed: Buffer
      hours_sealed: Buffer
    }>('select placement_id, chosen_sealed, hours_sealed from hours_shown where placement_id = $1', [
      own.split('/').at(-1),
    ])
    return rows
  })
const isGone = async () => {
  assert.doesNotMatch(await read(), /timer om ugen|tirsdag/)
  assert.deepEqual(await kept(), [])
}

before(async () => {
  house = await testApp()
  citizen = await house.as('citizenA')
  worker = await house.as('caseworker')
})
after(() => house.close())
beforeEach(async () => {
  where = `Sejlmageren ${id()}`
  const made = await companyCalled(where)
  company = made.company
  address = made.address
  const list = `/borgere/${house.fjordby.citizenA}/praktik`
  const written = await worker.post(`${list}/ny`, {
    ...{ submissionId: id(), where, kind: 'placement', goTo: 'Bodil', goodDay: 'Når der er ro' },
    ...{ stopWhen: 'Hvis det gør ondt', fromOn: '', toOn: '' },
  })
  its = written.headers.get('location') ?? assert.fail('it is written')
  own = `/min/praktik/${its.split('/').at(-1)}`
  await worker.post(`${its}/begynder`, { submissionId: id(), onDay: day(-14), toOn: day(60) })
  await agree('3')
})

test('a company reads no hours until the citizen says yes, and a worker cannot say it for them', async () => {
  assert.doesNotMatch(await read(), /timer om ugen/)
  for (const path of [`${own}/vis`, `${own}/vis/tilbage`])
    assert.ok((await worker.post(path, { days: 'on' })).status >= 400, path)
  assert.ok((await (await house.as('citizenB')).post(`${own}/vis`, {})).status >= 400)
  assert.deepEqual(await kept(), [])
  assert.match(await main(citizen, own), /Vis stedet dine timer[^]*Nu kan stedet ikke se dem her/)
})

test('what is shown is what the citizen chose: hours alone, with the days, with a first name; and nothing else', async () => {
  const called = firstName(await nameOfCitizen())
  await show()
  const bare = await read()
  assert.match(bare, /En, der er hos jer[^]*3 timer om ugen/)
  assert.doesNotMatch(bare, new RegExp(`tirsdag|${called}|Ryggen|Bodil|Når der er ro|gør ondt|løn`))
  const services = { masterKey: house.services.masterKey }
  const [row] = await kept()
  assert.ok(row)
  const { chosen, agreed } = openShown(services, { municipalityId: house.fjordby.id }, row, day(0))
  assert.deepEqual([chosen.name, agreed.map(({ days }) => days)], ['', ['']])
  await show({ days: 'on', name: 'on' })
  assert.match(await read(), new RegExp(`${called}[^]*3 timer om ugen, tirsdag 9 til 12`))
  assert.match(
    await main(citizen, own),
    new RegExp(`Det kan ${where} se[^]*3 timer om ugen[^]*du hedder ${called}`),
  )
  assert.match(await main(worker, its), /viser stedet sine timer/)
})

test('hours that are agreed anew are the ones that the company reads, also those of a week to come', async () => {
  await show({ days: 'on' })
  await agree('5', { days: 'torsdag' })
  await agree('8', { days: '', fromWeek: day(21) })
  const page = await read()
  assert.match(page, /5 timer om ugen, torsdag[^]*Fra [^:]*:[^]*8 timer om ugen/)
  assert.doesNotMatch(page, /3 timer om ugen|tirsdag/)
  await citizen.post(`${own}/oenske`, { submissionId: id(), hours: '2', why: 'For meget' })
  const wish = /oenske\/([0-9a-f-]{36})"/.exec(await main(worker, its))?.[1] ?? ''
  await worker.post(`${its}/oenske/${wish}`, {
    ...{ says: 'yes', hours: '2', paid: '', fromWeek: day(0), days: '', words: 'Det er fint' },
  })
  assert.match(await read(), /2 timer om ugen/)
  assert.doesNotMatch(await read(), /5 timer om ugen|For meget/)
})

test('taken back by the citizen it is gone from the company’s page in the same moment, and from the database', async () => {
  await show({ days: 'on', name: 'on' })
  assert.match(await read(), /3 timer om ugen/)
  await citizen.post(`${own}/vis/tilbage`)
  await isGone()
  await agree('4')
  await isGone()
})

test('another company’s address shows nothing of it; when it leaks and is revoked it shows nothing, and each is asked anew', async () => {
  const other = await companyCalled(`En anden ${id()}`)
  await show({ days: 'on' })
  assert.doesNotMatch(await read(other.address), /timer om ugen/)
  const colleague = await house.as('colleague')
  const links = [...(await main(worker, company)).matchAll(/side\/([0-9a-f-]{36})\/tag-tilbage/g)]
  for (const [, link] of links) await colleague.post(`${company}/side/${link}/tag-tilbage`)
  await isGone()
  assert.doesNotMatch(await main(citizen, own), /Vis stedet dine timer|Det kan .* se/)
  assert.equal((await citizen.get(`${own}/vis`)).status, 404)
  address = await pageFor(company)
  await isGone()
  assert.match(await main(citizen, own), /Vis stedet dine timer/)
})

test('when the placement ends nothing is left for the company', async () => {
  await show({ days: 'on' })
  await worker.post(`${its}/slut`, { submissionId: id(), onDay: day(0), became: 'job', words: '' })
  await isGone()
  assert.equal((await citizen.post(`${own}/vis`, {})).status, 404)
})

test('on the day after its last the page shows it no more, and the night deletes it', async () => {
  await show({ days: 'on' })
  assert.equal((await kept()).length, 1)
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    await client.query('alter table placement disable trigger show_hours_no_more')
    await client.query('update placement set to_on = today() - 1 where id = $1', [own.split('/').at(-1)])
    await client.query('alter table placement enable trigger show_hours_no_more')
  })
  assert.equal((await kept()).length, 1)
  assert.doesNotMatch(await read(), /timer om ugen/)
  assert.equal(await forgetHoursShown(house.services.database), 1)
  await isGone()
})

const nameOfCitizen = () =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query<{ display_name: string }>(
      'select display_name from person where id = $1',
      [house.fjordby.citizenA],
    )
    return rows[0]?.display_name ?? assert.fail('the citizen has a name')
  })

test('when nobody works with the citizen here any more nothing is left for the company, and the citizen still reads what the law keeps', async () => {
  await show({ days: 'on', name: 'on' })
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update case_assignment set valid_to = today() where citizen_id = $1', [
      house.fjordby.citizenA,
    ]),
  )
  await isGone()
  assert.match(await main(citizen, own), /3/)
  assert.doesNotMatch(await main(citizen, own), /Det kan .* se/)
  assert.match(await main(citizen, '/min/praktik'), /hvor længe det bliver gemt/)
  for (const path of [own, '/min/praktik']) assert.equal((await citizen.get(path)).status, 200)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update case_assignment set valid_to = null where citizen_id = $1', [
      house.fjordby.citizenA,
    ]),
  )
})

test('whoever takes every yes of theirs back in the middle of a placement shows the company nothing any more; the placement is still theirs', async () => {
  await show({ days: 'on', name: 'on' })
  const talk = await heldTalk(house, worker, 'M: Hvordan går det?\nB: Det går')
  const other = await heldTalk(house, worker, 'M: Hvordan går det nu?\nB: Godt')
  await worker.post(`/samtaler/${talk}/samtykke/ownReflection/nej`)
  assert.match(await read(), /3 timer om ugen/)
  await worker.post(`/samtaler/${other}/samtykke/ownReflection/nej`)
  await isGone()
  assert.match(await main(citizen, own), /Vis stedet dine timer/)
})
