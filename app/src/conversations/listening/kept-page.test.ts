import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import type { KeptSealed } from '../../shared/sealing/kept-sealed.ts'
import { heldTalk } from '../talk/testing/held-talk.ts'

let house: TestApp
let owner: Browser
/** What was asked of what is kept: whether it was there, and with which key. */
const asked: { key: Buffer; of: readonly unknown[]; found: boolean }[] = []

before(async () => {
  house = await testApp()
  const { kept } = house.services
  const watched: KeptSealed = {
    ...kept,
    open(key, of) {
      const found = kept.open(key, of)
      asked.push({ key, of, found: found !== undefined })
      return found
    },
  }
  house.services.kept = watched
  owner = await house.as('caseworker')
})
after(() => house.close())

const said = 'brombærsyltetøjet'
const talk = () =>
  heldTalk(
    house,
    owner,
    `M: har du søgt det, du skulle?\nB: ja, men jeg kunne godt tænke mig at arbejde med ${said} igen\nM: okay. Så skal vi se på din plan`,
  )
const open = async (id: string, query = '') => {
  asked.length = 0
  const answer = await owner.get(`/samtaler/${id}${query}`)
  return { status: answer.status, text: await answer.text(), found: asked.some(({ found }) => found) }
}
const idsIn = (text: string) =>
  [...text.matchAll(/name="submissionId" value="([^"]+)"/g)].map(([, id]) => id ?? '')

test('after the citizen has said no, the page is gone at the next request, and what was kept opens with no key there is', async () => {
  const id = await talk()
  await open(id)
  assert.ok((await open(id)).found)
  const { of } = asked[0] ?? { of: [] }
  const citizen = await house.as('citizenA')
  const began = performance.now()
  await citizen.post(`/min/samtaler/${id}/nej/ownReflection`, {})
  const { status, text, found } = await open(id)
  assert.ok(performance.now() - began < 1000)
  assert.deepEqual([status, found, asked.length], [404, false, 0])
  assert.doesNotMatch(text, new RegExp(said))
  for (const key of [house.services.masterKey, Buffer.alloc(32)])
    assert.equal(house.services.kept.open(key, of), undefined)
})

test('a page opened again is the one that was kept, with a nonce and forms of its own', async () => {
  const id = await talk()
  const first = await open(id)
  const again = await open(id)
  assert.deepEqual([first.found, again.found], [false, true])
  const alike = (text: string) =>
    (/<lydhoer-listening.*<\/lydhoer-listening>/s.exec(text)?.[0] ?? text).replaceAll(
      /(name="submissionId" value=")[^"]+/g,
      '',
    )
  assert.ok(alike(again.text) === alike(first.text))
  const nonceOf = (text: string) => /<script[^>]* nonce="([^"]+)"/.exec(text)?.[1] ?? ''
  assert.notEqual(nonceOf(first.text), '')
  assert.ok(!again.text.includes(nonceOf(first.text)))
  const ids = [...idsIn(first.text), ...idsIn(again.text)]
  assert.ok(ids.length > 0)
  assert.equal(new Set(ids).size, ids.length)
  assert.match(again.text, new RegExp(said))
})

test('what is written on it, how it is looked at and in which language make another page', async () => {
  const id = await talk()
  await open(id)
  await owner.post(`/samtaler/${id}/bemaerkninger/ny`, {
    ...{ submissionId: crypto.randomUUID(), tur: '2', body: 'Noget jeg ser' },
  })
  const noticed = await open(id)
  assert.deepEqual([noticed.found, /Noget jeg ser/.test(noticed.text)], [false, true])
  for (const query of ['?linser=questions', '?tegn=nej', '?sprog=en'])
    assert.equal((await open(id, query)).found, false, query)
  assert.ok((await open(id)).found)
})
