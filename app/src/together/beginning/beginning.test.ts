// What a municipality needs to begin: whether it fits, who must be along, and a first year of working days.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { workingDayFrom } from '@lydhoer/words'
import { testApp, type TestApp } from '../../shared/testing/testing.ts'
import { firstYear } from './first-year.ts'
import { whoIsAlong } from './who-is-along.ts'

let house: TestApp
before(async () => {
  house = await testApp()
})
after(() => house.close())

const page = async (name: 'director' | 'caseworker', query = '') =>
  (await (await house.as(name)).get(`/kom-i-gang${query}`)).text()

const yearOf = (html: string) => /<ol class="bare begin-year">([^]*?)<\/ol>/.exec(html)?.[1] ?? ''

test('citizens and those from outside are not asked to begin', async () => {
  for (const name of ['citizenA', 'politician', 'employer', 'partner'] as const)
    assert.equal((await (await house.as(name)).get('/kom-i-gang')).status, 403, name)
})

test('a day that cannot be read is told, and so is one that has passed; the days stand all the same', async () => {
  for (const odd of ['31.2.', '2027-02-31', 'snart', '2027-13-01'])
    assert.match(await page('director', `?fra=${odd}`), /Den dag kunne ikke læses/, odd)
  assert.match(await page('director', '?fra=2020-01-06'), /Den dag er gået/)
  assert.doesNotMatch(await page('director'), /Den dag/)
})

test('each step of the year is on a working day, in order, and leads to where it is done', async () => {
  for (const from of ['2026-12-24', '2027-03-25', '2028-02-29']) {
    const days = firstYear(from).map(({ day }) => day)
    assert.ok(
      days.every((day) => workingDayFrom(day) === day),
      days.join(),
    )
    assert.deepEqual(days, days.toSorted())
    assert.ok((days[0] ?? '') >= from)
  }
  const year = yearOf(await page('caseworker', '?fra=2027-01-04'))
  assert.match(year, /4\. januar 2027/)
  const worker = await house.as('caseworker')
  const leads = [...year.matchAll(/<li>[^]*?href="([^"]+)"/g)].map(([, href = '']) => href)
  assert.equal(leads.length, firstYear('2027-01-04').length)
  for (const href of new Set(leads)) assert.equal((await worker.get(href)).status, 200, href)
})

test('whoever may not go somewhere has no link there', async () => {
  const year = yearOf(await page('director'))
  const director = await house.as('director')
  for (const [, href = ''] of year.matchAll(/<li>[^]*?href="([^"]+)"/g))
    assert.equal((await director.get(href)).status, 200, href)
  assert.doesNotMatch(year, /href="\/samtaler"/)
})

test('a broker among the company consultants is one person who is both', () => {
  const along = (...people: Parameters<typeof whoIsAlong>[0]) =>
    whoIsAlong(people).get('brokerAmongConsultants')
  assert.equal(along({ roles: ['knowledgeBroker'] }, { roles: ['companyConsultant'] }), false)
  assert.equal(along({ roles: ['knowledgeBroker', 'companyConsultant'] }), true)
})
