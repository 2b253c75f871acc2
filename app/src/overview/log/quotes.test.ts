import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { letterIn } from '@lydhoer/letters'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { quarterOf } from './quarters.ts'

let house: TestApp
let made: Made
let keeper: Browser
let worker: Browser
let log: string
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes(['findings']))
  keeper = await house.as('coordinator')
  worker = await house.as('caseworker')
  const quarter = quarterOf(day(0))
  log = `/kommunens-log/${partOf(await keeper.post('/kommunens-log/begynd', { quarter }), 2)}`
  const finding = made['finding'] ?? ''
  await keeper.post(`${log}/skriv/tag`, { kind: 'findingShared', key: finding, back: 'skriv' })
  await keeper.post(`${log}/giv-ud`, { submissionId: crypto.randomUUID() })
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const file = async (format: string) =>
  new Uint8Array(await (await worker.get(`${log}/ud?format=${format}`)).arrayBuffer())
/** What stands in the log, wherever one reads it or takes it along. */
async function everywhere(): Promise<Record<string, string>> {
  return {
    page: await main(worker, log),
    writing: await main(keeper, `${log}/skriv`),
    markdown: new TextDecoder().decode(await file('markdown')),
    word: letterIn(await file('word'), 'log.docx'),
  }
}

test('a log tells that something was found, and citizens’ words come along from the finding while their yes stands', async () => {
  for (const [where, text] of Object.entries(await everywhere())) {
    assert.match(text, /Et fund: Pauser virker\./, where)
    assert.match(text, /“haven”/, where)
  }
})

test('a yes that is taken back takes the words out of the log, of what was given out of it, and of each file made after', async () => {
  const citizen = await house.as('citizenA')
  const before = await file('pdf')
  assert.equal((await citizen.post(`/min/samtaler/${made['conversation'] ?? ''}/nej/quote`)).status, 303)
  for (const [where, text] of Object.entries(await everywhere())) {
    assert.match(text, /Et fund: Pauser virker\./, where)
    assert.doesNotMatch(text, /haven/, where)
  }
  assert.ok((await file('pdf')).length < before.length)
})
