import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '../../shared/testing/day.ts'
import { formOnPage, sentOf } from '../../shared/testing/form-on-page.ts'
import { partOf } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
let owner: Browser
let citizen: Browser
let names: string
let id: string

/** A conversation written in with the citizen, whose text is with somebody else. */
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  citizen = await house.as('citizenA')
  const registered = await owner.post('/samtaler/ny', {
    another: 'on',
    ...{ submissionId: crypto.randomUUID(), citizenId: house.fjordby.citizenA, heldOn: day(-1) },
    ...{ kind: 'followUp', ownReflection: 'given', givenHow: 'spoken', endsOn: day(30) },
  })
  id = partOf(registered, 2)
  names = `/samtaler/${id}/navne`
  const form = new FormData()
  form.set('submissionId', crypto.randomUUID())
  form.set('transcript', new File(['M: Hej Karsten\nB: Hej, jeg bor på Havnegade 12'], 'tekst.txt'))
  await owner.post(`/samtaler/${id}/materiale`, form)
})
after(() => house.close())

test('a text that seems to be with another than the citizen is asked about, with the ways out', async () => {
  const page = await (await owner.get(names)).text()
  assert.match(
    page,
    /skrevet ind med citizenA\. I teksten siger du hej til Karsten\. Er det den rigtige fil\?/,
  )
  assert.match(page, new RegExp(`href="/samtaler/${id}/materiale"`))
})

test('it does not reach the citizen before somebody has said that it is the right file', async () => {
  const page = await (await owner.get(names)).text()
  const sent = { ...sentOf(formOnPage(page, names)!), act: 'confirm' }
  const answer = await owner.post(names, sent)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Se efter, om det er den rigtige fil/)
  assert.equal((await citizen.get(`/min/samtaler/${id}`)).status, 404)
})

test('what was decided stands in the answer when something cannot be done', async () => {
  const page = await (await owner.get(names)).text()
  const fields = sentOf(formOnPage(page, names)!)
  const [standIn = ''] = Object.keys(fields).filter((name) => name.startsWith('standIn.'))
  const sent = {
    ...fields,
    take: [],
    [standIn]: ['Havnen'],
    also: ['står her ikke'],
    'role.B': ['companion'],
  }
  const answer = await owner.post(names, { ...sent, act: 'also' })
  assert.equal(answer.status, 422)
  const { take: _, ...shown } = sent
  assert.deepEqual(sentOf(formOnPage(await answer.text(), names)!), shown)
})

test('when it is the right file the names are taken out', async () => {
  const page = await (await owner.get(names)).text()
  const sent = { ...sentOf(formOnPage(page, names)!), act: 'confirm', right: 'on' }
  assert.equal((await owner.post(names, sent)).status, 303)
  const text = await (await citizen.get(`/min/samtaler/${id}`)).text()
  assert.doesNotMatch(text, /Karsten|Havnegade/)
})
