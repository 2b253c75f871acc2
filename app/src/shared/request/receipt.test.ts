import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { at } from '../testing/clock.ts'
import { makeScenes, scenes, type Made } from '../testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../testing/testing.ts'
import { newSessionToken } from '../people/sign-in/session.ts'
import { receiptCookie } from './receipt.ts'

let house: TestApp
let made: Made
let owner: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes())
  owner = await house.as('caseworker')
})
after(() => house.close())

const told = /<div class="receipt"/

/** Deletes a noticing on the passage, and gives the receipt that the browser got, and the page that it is for. */
async function deleted(): Promise<{ cookie: string; page: string }> {
  const page = `/stykker/${made['passage']}`
  const body = crypto.randomUUID()
  await owner.post(`${page}/bemaerkninger`, { submissionId: crypto.randomUUID(), tur: '1', body })
  const html = await (await owner.get(page)).text()
  const id = new RegExp(`${body}[^]*?bemaerkninger/([0-9a-f-]{36})/slet`).exec(html)?.[1] ?? ''
  const answer = await owner.post(`${page}/bemaerkninger/${id}/slet`)
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(receiptCookie))
  return { cookie: cookie?.split(';')[0] ?? '', page }
}

/** A page as somebody sees it who brings this receipt. */
async function shown(who: 'caseworker' | 'colleague', path: string, receipt: string): Promise<string> {
  const { municipalityId, personId } = { municipalityId: house.fjordby.id, personId: house.fjordby[who] }
  const session = await newSessionToken(house.services, { municipalityId, personId })
  const answer = await house.app.request(path, { headers: { cookie: `${session}; ${receipt}` } })
  return answer.text()
}

test('a receipt is told to nobody else, on no other page, and not when a minute has gone', async () => {
  const { cookie, page } = await deleted()
  assert.doesNotMatch(await shown('colleague', page, cookie), told)
  assert.doesNotMatch(await shown('caseworker', '/laan-et-oere', cookie), told)
  const later = new Date(Date.now() + 61_000)
  assert.doesNotMatch(await at(house, later, () => shown('caseworker', page, cookie)), told)
  assert.match(await shown('caseworker', page, cookie), told)
})

test('it is told once, on the page that one is led to', async () => {
  const { page } = await deleted()
  assert.match(await (await owner.get(page)).text(), told)
  assert.doesNotMatch(await (await owner.get(page)).text(), told)
})

test('what the page’s own code fetches is read by nobody yet, and a part of a page that it exchanges says it itself', async () => {
  const { page } = await deleted()
  assert.doesNotMatch(await (await owner.get(page, { 'sec-fetch-dest': 'empty' })).text(), told)
  assert.match(await (await owner.get(page, { 'sec-fetch-dest': 'document' })).text(), told)
  const note = { submissionId: crypto.randomUUID(), tur: '1', body: 'Noget jeg ser' }
  const margin = `/samtaler/${made['conversation']}/bemaerkninger/ny`
  const answer = await owner.post(margin, note, { 'hx-request': 'true' })
  assert.equal(answer.status, 303)
  assert.deepEqual(answer.headers.getSetCookie(), [])
})

test('what somebody writes in its place is nothing', async () => {
  const { page } = await deleted()
  for (const forged of ['', 'x', 'A'.repeat(200)])
    assert.doesNotMatch(await shown('caseworker', page, `${receiptCookie}=${forged}`), told)
})

test('the browser can read nothing of it', async () => {
  const { cookie } = await deleted()
  const bytes = Buffer.from(cookie.split('=')[1] ?? '', 'base64url').toString('latin1')
  assert.doesNotMatch(bytes, /slettet|fortryd|says|undo/)
})
