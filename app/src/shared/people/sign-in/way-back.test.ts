import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, testOrigin, type TestApp } from '../../testing/testing.ts'

// Whoever was signed out meanwhile comes back to the page they were on.
let house: TestApp
before(async () => {
  house = await testApp()
})
after(() => house.close())

const id = '7d9f6f53-6f6d-4c52-9f11-3f0f4c0e8f10'
const ours = { origin: testOrigin, 'sec-fetch-site': 'same-origin' }

async function backAfter(method: 'GET' | 'POST', path: string, headers: Record<string, string> = {}) {
  const answer = await house.app.request(path, { method, headers: { ...ours, ...headers } })
  assert.equal(answer.status, 303)
  const to = new URL(answer.headers.get('location') ?? '', testOrigin)
  assert.equal(to.pathname, '/log-ind')
  return to.searchParams.get('til')
}

test('a form that was sent leads back to the page it stood on, never out of the house', async () => {
  const sent = (referer: string) => backAfter('POST', `/stykker/${id}/bemaerkninger`, { referer })
  assert.equal(await sent(`https://elsewhere.example/stykker/${id}`), `/stykker/${id}`)
  assert.equal(await sent(`${testOrigin}//elsewhere.example`), `/stykker/${id}`)
  assert.equal(await sent(`${testOrigin}/stykker/${id}?vis=alt`), `/stykker/${id}?vis=alt`)
})

test('where the browser does not tell the page, or it was the answer to a form, it is the nearest page above', async () => {
  const nearest = {
    [`/stykker/${id}/bemaerkninger`]: `/stykker/${id}`,
    [`/samtaler/${id}/stykker/nyt`]: `/samtaler/${id}/stykker/nyt`,
    [`/stykker/${id}/delinger/${id}/slet`]: `/stykker/${id}`,
    [`/samtaler/${id}/udskrift/gem`]: `/samtaler/${id}/udskrift`,
    [`/ordbog/egne/${id}/slet`]: '/ordbog/egne',
    '/samtaler/ny': '/samtaler/ny',
  }
  for (const [form, page] of Object.entries(nearest)) {
    assert.equal(await backAfter('POST', form), page)
    const referer = `${testOrigin}${form}`
    assert.equal(await backAfter('POST', `/samtaler/${id}/muligheder`, { referer }), page)
  }
})

test('a page leads back to itself, with what it was asked for', async () => {
  assert.equal(await backAfter('GET', `/samtaler/${id}?linser=pauser`), `/samtaler/${id}?linser=pauser`)
})

test('a piece of a page sends the whole page to sign in, and back', async () => {
  const answer = await house.app.request(`/samtaler/${id}/bemaerkninger/ny?tur=3`, {
    headers: { 'hx-request': 'true', 'hx-current-url': `${testOrigin}/samtaler/${id}?linser=pauser#t3` },
  })
  assert.equal(answer.status, 401)
  assert.equal(
    answer.headers.get('hx-redirect'),
    `/log-ind?til=${encodeURIComponent(`/samtaler/${id}?linser=pauser#t3`)}`,
  )
})
