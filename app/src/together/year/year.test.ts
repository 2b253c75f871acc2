import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'
import { halfOf, whomNothingIsFor } from './not-met.ts'
import { shareOfYear } from './wheel.tsx'

const all = await scenes(['year', 'learning-rooms', 'log', 'requests'])
let scene: Furnished<Made>
let house: TestApp
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())
beforeEach(async () => {
  house = await scene.copy()
})
afterEach(() => house.close())

const inYear = (days: number) => `/aarshjul?aar=${day(days).slice(0, 4)}`
const text = async (who: Browser, address: string) => (await who.get(address)).text()
const list = (page: string) => page.split('id="maaneder"')[1]?.split('I din egen kalender')[0] ?? ''

test('the year is for the house: citizens and those from outside have none', async () => {
  for (const who of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.ok([403, 404].includes((await (await house.as(who)).get('/aarshjul')).status), who)
})

test('the wheel and the list tell the same, and lead to the same pages; a visit stands there for everybody of the house', async () => {
  for (const name of ['caseworker', 'teamLead', 'researcher', 'coordinator'] as const) {
    const page = await text(await house.as(name), inYear(20))
    const dots = [...page.matchAll(/<a href="([^"]+)" aria-label=[^>]*><title>/g)].map(([, href]) => href)
    const lines = [...list(page).matchAll(/<p><a href="([^"]+)">/g)].map(([, href]) => href)
    assert.deepEqual(dots.sort(), lines.sort(), name)
    assert.match(list(page), /Hvad lærer vi af pauserne\?[^]*Forskere på besøg/, name)
    assert.match(await text(await house.as(name), inYear(9)), /Hvornår lytter vi\?/, name)
  }
})

test('what is not a researcher’s to read is not in their year: a log that is not shared with them', async () => {
  const { rows } = await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query<{ year: number }>(
      'select extract(year from created_at)::int as year from log_given where number = 1 limit 1',
    ),
  )
  const year = `/aarshjul?aar=${rows[0]?.year}`
  assert.match(list(await text(await house.as('teamLead'), year)), /href="\/kommunens-log\/[^]*kvartal/)
  await onDuty(house.ownerUrl, 'setUp', (client) => client.query('delete from log_share'))
  assert.doesNotMatch(list(await text(await house.as('researcher'), year)), /kommunens-log/)
})

test('what comes again and is not agreed on is told as expected, until it is', async () => {
  const id = scene.made['gathering']
  const worker = await house.as('caseworker')
  // The visit lies twenty days ahead, and comes every half-year.
  const there = async () => {
    const pages = await Promise.all([inYear(170), inYear(230)].map((address) => text(worker, address)))
    return pages.some((page) => /ventet, ikke aftalt/.test(list(page)))
  }
  assert.equal(await there(), true)
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update gathering set every_months = null where id = $1', [id]),
  )
  assert.equal(await there(), false)
})

test('the feed is read without signing in by its secret alone; it says what and when, and never what about', async () => {
  const outside = house.nobody
  assert.equal((await outside.get(`/aarshjul/${'x'.repeat(32)}.ics`)).status, 404)
  const feed = await outside.get(`/aarshjul/${scene.made['feed']}`)
  assert.equal(feed.status, 200)
  const file = await feed.text()
  assert.match(file, /SUMMARY:Forskere på besøg/)
  assert.match(file, /SUMMARY:FLIP/)
  assert.doesNotMatch(file, /pauserne|lytter vi|Lokale/)
  // Whoever has left reads nothing by the address that they had.
  await onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query('update person_role set valid_to = today() where person_id = $1', [
      house.fjordby.caseworker,
    ]),
  )
  assert.doesNotMatch(await (await outside.get(`/aarshjul/${scene.made['feed']}`)).text(), /VEVENT/)
})

test('whom nothing is for is told by kind and department, and never by person', async () => {
  const page = await text(await house.as('coordinator'), '/aarshjul')
  const [, half = ''] = page.split('Hvem er ikke mødt?')
  assert.match(half, /Ikke mødt: borgere|I \d\. halvår/)
  assert.doesNotMatch(half.split('</section>')[0] ?? '', /\(fjordby\)/)
})

test('a gathering of the whole house meets every department; a FLIP meets its kinds and says no departments', () => {
  const departments = [
    { id: 'u', name: 'Unge' },
    { id: 'j', name: 'Job og vej' },
  ]
  const nothing = whomNothingIsFor({ gatherings: [], flips: [] }, departments)
  assert.deepEqual(nothing.departments, ['Job og vej', 'Unge'])
  assert.equal(nothing.kinds.length, 6)
  const some = whomNothingIsFor(
    { gatherings: [{ forKinds: ['broker'], departmentIds: ['u'] }], flips: ['workers'] },
    departments,
  )
  assert.deepEqual(some, { kinds: ['citizen', 'otherStaff', 'leader'], departments: ['Job og vej'] })
  const whole = whomNothingIsFor(
    { gatherings: [{ forKinds: ['broker'], departmentIds: [] }], flips: [] },
    departments,
  )
  assert.deepEqual(whole.departments, [])
})

test('half-years and the way round the wheel', () => {
  assert.deepEqual(halfOf('2026-06-30'), { nth: 1, year: 2026, from: '2026-01-01', to: '2026-06-30' })
  assert.equal(halfOf('2026-07-01').nth, 2)
  assert.equal(shareOfYear('2026-01-01'), 0)
  assert.ok(Math.abs(shareOfYear('2028-07-01') - 182 / 366) < 1e-9)
})
