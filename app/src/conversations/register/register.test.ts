import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '../../shared/testing/day.ts'
import { formOnPage, sentOf } from '../../shared/testing/form-on-page.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
})
after(() => house.close())

const registration = (more: Record<string, string> = {}) => ({
  ...{ submissionId: crypto.randomUUID(), citizenId: house.fjordby.citizenA, heldOn: day(-1), kind: 'phone' },
  ...{ ownReflection: 'given', colleagues: 'refused', givenHow: 'spoken', endsOn: day(30), ...more },
})
const conversations = async () => {
  const list = await (await owner.get('/samtaler')).text()
  return new Set([...list.matchAll(/\/samtaler\/([0-9a-f-]{36})/g)].map(([, id]) => id)).size
}

test('a second one with the same citizen, day and kind is asked about, and nothing typed is lost', async () => {
  const first = partOf(await owner.post('/samtaler/ny', registration()), 2)
  const before = await conversations()
  const sent = registration({ research: 'given' })
  const asked = await owner.post('/samtaler/ny', sent)
  assert.equal(asked.status, 422)
  const page = await asked.text()
  assert.match(page, /Er det en ny\?/)
  assert.match(page, new RegExp(`href="/samtaler/${first}"`))
  const form = formOnPage(page, '/samtaler/ny')
  assert.ok(form)
  assert.deepEqual({ ...sentOf(form) }, Object.fromEntries(Object.entries(sent).map(([n, v]) => [n, [v]])))
  assert.equal(await conversations(), before)
})

test('when it is a new one it is written in, and said once more it is the same one', async () => {
  const sent = registration({ another: 'on' })
  const second = partOf(await owner.post('/samtaler/ny', sent), 2)
  assert.match(second, /^[0-9a-f-]{36}$/)
  assert.equal(partOf(await owner.post('/samtaler/ny', sent), 2), second)
  assert.equal(await conversations(), 2)
})

test('another day, another kind or another citizen is no question', async () => {
  for (const more of [{ heldOn: day(-2) }, { kind: 'homeVisit' }, { citizenId: house.fjordby.citizenB }])
    assert.equal((await owner.post('/samtaler/ny', registration(more))).status, 303, JSON.stringify(more))
})

test('nobody else puts a conversation right, and not into a day that has not come', async () => {
  const id = partOf(await owner.post('/samtaler/ny', registration({ heldOn: day(-5) })), 2)
  const right = { heldOn: day(-6), kind: 'planMeeting' }
  for (const person of ['colleague', 'otherDepartment'] as const) {
    const browser = await house.as(person)
    assert.equal((await browser.get(`/samtaler/${id}/ret`)).status, 404, person)
    assert.equal((await browser.post(`/samtaler/${id}/ret`, right)).status, 404, person)
  }
  const answer = await owner.post(`/samtaler/${id}/ret`, { ...right, heldOn: day(1) })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /kan ikke ligge i fremtiden/)
})

test('while it is empty its day and kind are put right, and what was answered follows the day', async () => {
  const id = partOf(await owner.post('/samtaler/ny', registration({ heldOn: day(-8) })), 2)
  const page = await (await owner.get(`/samtaler/${id}/ret`)).text()
  assert.equal(formOnPage(page, `/samtaler/${id}/ret`)?.get('heldOn')?.values[0], day(-8))
  const answer = await owner.post(`/samtaler/${id}/ret`, { heldOn: day(-9), kind: 'planMeeting' })
  assert.equal(answer.headers.get('location'), `/samtaler/${id}/materiale`)
  const me = { municipalityId: house.fjordby.id, personId: house.fjordby.caseworker }
  const now = await house.services.database.as(me, (sql) =>
    sql
      .selectFrom('conversation as c')
      .innerJoin('consent as k', 'k.conversation_id', 'c.id')
      .select(['c.held_on', 'c.kind', 'k.given_on', 'k.state'])
      .where('c.id', '=', id)
      .orderBy('k.state')
      .execute(),
  )
  const same = { held_on: day(-9), kind: 'planMeeting', given_on: day(-9) }
  assert.deepEqual(now, [
    { ...same, state: 'given' },
    { ...same, state: 'refused' },
  ])
})

test('once something has been put in, day and kind stay as they are', async () => {
  const id = partOf(await owner.post('/samtaler/ny', registration({ heldOn: day(-11) })), 2)
  const form = new FormData()
  form.set('transcript', new File(['M: Hej\nB: Hej'], 'tekst.txt'))
  await owner.post(`/samtaler/${id}/materiale`, form)
  const answer = await owner.post(`/samtaler/${id}/ret`, { heldOn: day(-12), kind: 'phone' })
  assert.equal(answer.status, 409)
  assert.match(await answer.text(), /kan ikke rettes mere/)
  assert.equal((await owner.get(`/samtaler/${id}/ret`)).status, 303)
})
