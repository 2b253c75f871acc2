import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '../../shared/testing/day.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { heldTalk } from '../talk/testing/held-talk.ts'

let house: TestApp
let owner: Browser
let form: string
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  form = `/samtaler/${await heldTalk(house, owner, 'M: Hvordan går det?\nB: Jeg tænker på haven')}/stykker/nyt`
})
after(() => house.close())

test('turns that are not in the conversation are neither shown nor shared', async () => {
  const share = {
    submissionId: crypto.randomUUID(),
    question: 'Hvad sker her?',
    with: house.fjordby.colleague,
    until: day(5),
  }
  for (const [fra = '', til = ''] of [
    ['1', '3'],
    ['3', '3'],
    ['99999999999', '1'],
  ])
    for (const answer of [
      await owner.get(`${form}?fra=${fra}&til=${til}`),
      await owner.post(form, { ...share, fra, til }),
    ]) {
      assert.equal(answer.status, 422, `${fra}–${til}`)
      assert.match(await answer.text(), /De taleture findes ikke i samtalen/)
    }
})
