import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, testOrigin, type TestApp } from '../../testing/testing.ts'

let house: TestApp
before(async () => {
  house = await testApp({ LYDHOER_DEMO: '1' })
  house.services.personas = [
    {
      municipalityId: house.fjordby.id,
      personId: house.fjordby.caseworker,
      name: 'Prøve',
      role: 'caseworker',
      blurb: { da: 'Prøve', en: 'Trial' },
    },
  ]
})
after(() => house.close())

const own = { origin: testOrigin, 'sec-fetch-site': 'same-origin' }

function signIn(til = '/samtaler', cookie = ''): Promise<Response> {
  return Promise.resolve(
    house.app.request('/log-ind/som', {
      method: 'POST',
      headers: { ...own, cookie },
      body: new URLSearchParams({ personId: house.fjordby.caseworker, til }),
    }),
  )
}
const cookieOf = (answer: Response) =>
  answer.headers.getSetCookie().find((set) => /^__Host-lydhoer=[^;]/.test(set)) ?? ''
const nameAndValue = (set: string) => set.split(';')[0] ?? ''
const visit = (cookie: string) => house.app.request('/samtaler', { headers: { ...own, cookie } })

test('a way back that leads out of the house is not taken', async () => {
  for (const out of [
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/..//elsewhere.example',
  ])
    assert.equal((await signIn(out)).headers.get('location'), '/', JSON.stringify(out))
  assert.equal((await signIn('/samtaler/ny?x=1')).headers.get('location'), '/samtaler/ny?x=1')
})

test('nobody is let in as a persona when the demo is off', async () => {
  const strict = await testApp()
  try {
    const answer = await strict.app.request('/log-ind/som', {
      method: 'POST',
      headers: own,
      body: new URLSearchParams({ personId: strict.fjordby.caseworker, til: '/' }),
    })
    assert.equal(answer.status, 404)
  } finally {
    await strict.close()
  }
})

test('the cookie is for this host alone, unseen by scripts, and never sent in the clear', async () => {
  const cookie = cookieOf(await signIn())
  for (const part of [/Path=\//, /HttpOnly/, /Secure/, /SameSite=Lax/]) assert.match(cookie, part)
  assert.doesNotMatch(cookie, /Domain=/)
})

test('signing in anew ends the session that was, and gives another token', async () => {
  const first = nameAndValue(cookieOf(await signIn()))
  const second = nameAndValue(cookieOf(await signIn('/samtaler', first)))
  assert.notEqual(first, second)
  assert.equal((await visit(first)).status, 303)
  assert.equal((await visit(second)).status, 200)
})

test('a session left alone for half an hour is over, and so is one that has lasted its hours', async () => {
  const minutes = (n: number) => new Date(Date.now() + n * 60_000)
  const cookie = nameAndValue(cookieOf(await signIn()))
  house.services.now = () => minutes(29)
  assert.equal((await visit(cookie)).status, 200)
  house.services.now = () => minutes(58)
  assert.equal((await visit(cookie)).status, 200, 'looking keeps it awake')
  house.services.now = () => minutes(58 + 31)
  assert.equal((await visit(cookie)).status, 303)
  house.services.now = () => minutes(10 * 60 + 1)
  assert.equal((await visit(cookie)).status, 303)
  house.services.now = () => new Date()
})

test('a clock that was ahead and is set right does not leave a session open that nobody looks at', async () => {
  const minutes = (n: number) => new Date(Date.now() + n * 60_000)
  const cookie = nameAndValue(cookieOf(await signIn()))
  for (const ahead of [25, 50, 75, 100]) {
    house.services.now = () => minutes(ahead)
    assert.equal((await visit(cookie)).status, 200)
  }
  house.services.now = () => minutes(0)
  assert.equal((await visit(cookie)).status, 303)
  house.services.now = () => new Date()
})

test('signing out ends this session; signing out everywhere ends them all', async () => {
  const [one, two, three] = await Promise.all(
    [signIn(), signIn(), signIn()].map(async (answer) => nameAndValue(cookieOf(await answer))),
  )
  const post = (path: string, cookie = '') =>
    house.app.request(path, { method: 'POST', headers: { ...own, cookie } })
  await post('/log-ud', one)
  assert.equal((await visit(one ?? '')).status, 303)
  assert.equal((await visit(two ?? '')).status, 200)
  await post('/log-ud/alle-steder', two)
  assert.equal((await visit(two ?? '')).status, 303)
  assert.equal((await visit(three ?? '')).status, 303)
})

test('leaving quickly signs out, wipes what pages stored, and leads to a page that anybody may have open', async () => {
  const cookie = nameAndValue(cookieOf(await signIn()))
  const leave = (site: string) =>
    house.app.request('/luk', { headers: { 'sec-fetch-site': site, cookie: cookie ?? '' } })
  const lured = await leave('cross-site')
  assert.equal(lured.headers.get('location'), 'https://www.dmi.dk/')
  assert.equal((await visit(cookie)).status, 200, 'a link elsewhere signs nobody out')
  const left = await leave('same-origin')
  assert.equal(left.headers.get('location'), 'https://www.dmi.dk/')
  assert.equal(left.headers.get('clear-site-data'), '"storage"')
  assert.equal((await visit(cookie)).status, 303)
})
