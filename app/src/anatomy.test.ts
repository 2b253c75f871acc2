// Every page has the same anatomy (decision 073): one title, under it who can see it, one act at most, headings in their order.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { places } from './places.ts'
import { statusFor, type Asker } from './shared/request/askers.ts'
import type { Route } from './shared/request/route.ts'
import { day } from './shared/testing/day.ts'
import { addressOf, makeScenes, partOf, scenes, type Made } from './shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from './shared/testing/testing.ts'

const all = await scenes()
let scene: Furnished<Made>
let house: TestApp
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
  house = await scene.copy()
})
after(async () => {
  await house.close()
  await scene.close()
})

const likely = [
  'caseworker',
  'researcher',
  'coordinator',
  'teamLead',
  'citizenA',
  'signedOut',
] as const satisfies Asker[]
const pages = places.flatMap((place) => place.routes).filter(({ method }) => method === 'GET')

const readerOf = ({ guard, gets }: Route) => likely.find((asker) => statusFor(asker, guard, gets) === 200)

const browserOf = async (asker: Asker): Promise<Browser> =>
  asker === 'signedOut' || asker === 'nextDoor' ? house.nobody : house.as(asker)

/** The page at an address; null where it is none, but a file, or a part for the page's own code. */
async function pageAt(asker: Asker, address: string): Promise<string | null> {
  const answer = await (await browserOf(asker)).get(address)
  const text = await answer.text()
  if (answer.headers.get('content-disposition')?.startsWith('attachment')) return null
  return answer.status === 200 && text.startsWith('<!doctype html>') ? text : null
}

const titleOf = (page: string): string => /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? ''
const headings = (page: string): number[] =>
  [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))

for (const route of pages) {
  const asker = readerOf(route)
  if (asker === undefined) continue
  test(`its head says what it is and who sees it: ${route.path}`, async () => {
    const page = await pageAt(asker, addressOf(route.path, all, scene.made))
    if (page === null) return
    const levels = headings(page)
    assert.equal(levels.filter((level) => level === 1).length, 1, 'one h1')
    assert.match(page, /<h1>.*?<\/h1>(<p class="lead">.*?<\/p>)?<p class="seen-by">/s, 'under it who sees it')
    const seenBy = /<p class="seen-by">(.*?)<\/p>/s.exec(page)?.[1] ?? ''
    assert.doesNotMatch(seenBy, /,,/, 'one comma at a time')
    const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
    assert.deepEqual(skipped, [], `no level of headings is left out: ${levels.join(' ')}`)
    const outsideForms = page.replace(/<form.*?<\/form>/gs, '')
    const accented = outsideForms.match(/<[^>]*class="button do"[^>]*>/g) ?? []
    assert.ok(accented.filter((tag) => !/\shidden/.test(tag)).length <= 1, 'one accented act at most')
  })
}

test('no two pages of one reader have the same title', async () => {
  const taken = new Map<string, string>()
  for (const route of pages) {
    const asker = readerOf(route)
    if (asker === undefined) continue
    const page = await pageAt(asker, addressOf(route.path, all, scene.made))
    if (page === null) continue
    const title = `${asker} ${titleOf(page)}`
    assert.equal(taken.get(title), undefined, `${route.path}: ${title}`)
    taken.set(title, route.path)
  }
})

test('two conversations with one citizen are told apart by the titles of their pages', async () => {
  const owner = await house.as('caseworker')
  const made = await owner.post('/samtaler/ny', {
    ...{ submissionId: crypto.randomUUID(), citizenId: house.fjordby.citizenA, heldOn: day(-9) },
    ...{ kind: 'followUp', ownReflection: 'given', givenHow: 'spoken', endsOn: day(30) },
  })
  const other = partOf(made, 2)
  const ofOne = pages.filter(({ path }) => path.startsWith('/samtaler/:id/'))
  for (const { path } of ofOne) {
    const address = addressOf(path, all, scene.made)
    const [one, two] = [
      await pageAt('caseworker', address),
      await pageAt('caseworker', address.replace(/[0-9a-f-]{36}/, other)),
    ]
    if (one !== null && two !== null) assert.notEqual(titleOf(one), titleOf(two), path)
  }
})
