import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { places } from './places.ts'
import { askers, statusFor, type Asker } from './shared/request/askers.ts'
import type { Route } from './shared/request/route.ts'
import { addressOf, formFor, makeScenes, scenes, type Made } from './shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from './shared/testing/testing.ts'

const all = await scenes()
let scene: Furnished<Made>
/** One copy that nobody changes: for reading, and for those who are refused. */
let house: TestApp
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
  house = await scene.copy()
})
after(async () => {
  await house.close()
  await scene.close()
})

const asked = places
  .flatMap((place) => place.routes)
  .map((route) => ({ route, name: `${route.method} ${route.path}` }))

async function browserOf(asker: Asker, within: TestApp): Promise<Browser> {
  if (asker === 'signedOut') return within.nobody
  return asker === 'nextDoor' ? within.as('caseworker', within.nabo) : within.as(asker)
}

async function statusOf(route: Route, asker: Asker, within: TestApp): Promise<number> {
  const browser = await browserOf(asker, within)
  const address = addressOf(route.path, all, scene.made)
  const answer = await (route.method === 'GET'
    ? browser.get(address)
    : browser.post(address, formFor(route.path, all, scene.made, within)))
  await answer.arrayBuffer()
  return answer.status
}

/**
 * Whoever may change something does it in a copy of the house. The next tries the same copy, and gets one of their own when what
 * was changed there is in their way.
 */
async function statusesOfThoseWhoMay(route: Route, who: Asker[], expected: Record<string, number>) {
  const got: Record<string, number> = {}
  let copy: TestApp | null = null
  for (const asker of who) {
    const isFirst = copy === null
    copy ??= await scene.copy()
    got[asker] = await statusOf(route, asker, copy)
    if (isFirst || got[asker] === expected[asker]) continue
    await copy.close()
    copy = await scene.copy()
    got[asker] = await statusOf(route, asker, copy)
  }
  await copy?.close()
  return got
}

for (const { route, name } of asked)
  test(`who gets what: ${name}`, async () => {
    const everybody = Object.keys(askers) as Asker[]
    const expected = Object.fromEntries(
      everybody.map((asker) => [asker, statusFor(asker, route.guard, route.gets)]),
    )
    const mayChange = (asker: Asker) =>
      route.method === 'POST' && asker !== 'signedOut' && (expected[asker] ?? 0) < 400
    const got: Record<string, number> = {}
    for (const asker of everybody.filter((one) => !mayChange(one)))
      got[asker] = await statusOf(route, asker, house)
    Object.assign(got, await statusesOfThoseWhoMay(route, everybody.filter(mayChange), expected))
    assert.deepEqual(got, expected)
  })

for (const { route, name } of asked.filter(({ route }) => route.method === 'POST'))
  test(`a form from elsewhere is refused: ${name}`, async () => {
    const cookie = { cookie: 'x=1', origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    const answer = await house.app.request(route.path, {
      method: 'POST',
      headers: { ...cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'x=1',
    })
    assert.equal(answer.status, 403)
  })

test('every page says what the browser may do, and no cache and no proxy’s disk keeps what is about people', async () => {
  for (const { route } of asked.filter(({ route }) => route.method === 'GET'))
    for (const asker of ['caseworker', 'citizenA', 'signedOut'] as const) {
      const answer = await (await browserOf(asker, house)).get(addressOf(route.path, all, scene.made))
      const policy = answer.headers.get('content-security-policy') ?? ''
      assert.match(policy, /default-src 'none'/, route.path)
      assert.match(policy, /script-src 'nonce-/, route.path)
      assert.doesNotMatch(policy, /script-src[^;]*unsafe/, route.path)
      assert.equal(answer.headers.get('cache-control'), 'no-store', route.path)
      assert.equal(answer.headers.get('x-accel-buffering'), 'no', route.path)
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
      const page = await answer.text()
      assert.doesNotMatch(page, /<[^>]+\son[a-z]+=/i, route.path)
      assert.doesNotMatch(page, /<[^>]+\sstyle=/i, route.path)
      for (const [form] of page.matchAll(/<form[^>]*>[^]*?<\/form>/g))
        if (/<textarea|<input(?![^>]*type="(?!text|search))/.test(form))
          assert.match(
            form,
            /^<form[^>]* autocomplete="off"/,
            `${route.path}: the browser would keep what is typed`,
          )
    }
})
