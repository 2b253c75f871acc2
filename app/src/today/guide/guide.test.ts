import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { PersonName } from '@lydhoer/database/testing'
import { testApp, type TestApp } from '../../shared/testing/testing.ts'

let house: TestApp
before(async () => {
  house = await testApp()
})
after(() => house.close())

const guide = async (who: PersonName) => (await (await house.as(who)).get('/vejledning')).text()

test('nobody is told to do what is not for them', async () => {
  for (const who of ['researcher', 'coordinator', 'professionalCoordinator'] as const)
    assert.doesNotMatch(await guide(who), /Vælg et stykke/, who)
  assert.doesNotMatch(await guide('employer'), /Ctrl og K|Fortryd|er det væk med det samme/)
  assert.doesNotMatch(await guide('politician'), /er det væk med det samme/)
  assert.doesNotMatch(await guide('teamLead'), /er det væk med det samme/)
})

test('whoever holds conversations is told how a passage is chosen, and how it is read', async () => {
  const told = await guide('caseworker')
  for (const words of [/Vælg et stykke/, /Du ser netop de ture/, /Ctrl og K/, /er det væk med det samme/])
    assert.match(told, words)
})

test('a coordinator is not told that they never see what is said, since passages can be shared with them', async () => {
  assert.doesNotMatch(await guide('coordinator'), /ser aldrig, hvad der bliver sagt/)
  assert.match(await guide('teamLead'), /ser du aldrig, hvad der bliver sagt/)
})
