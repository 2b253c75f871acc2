import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makeScenes, scenes } from '../../shared/testing/scene.ts'
import { testApp, type TestApp } from '../../shared/testing/testing.ts'
import type { PersonName } from '@lydhoer/database/testing'

let house: TestApp
before(async () => {
  house = await testApp()
  await makeScenes(house, await scenes())
})
after(() => house.close())

async function found(who: PersonName, ord: string): Promise<string[]> {
  const browser = await house.as(who)
  const answer = await browser.post('/find', { ord }, { 'hx-request': 'true' })
  assert.equal(answer.status, 200)
  return [...(await answer.text()).matchAll(/<a href="([^"]+)">([^<]+)/g)].map(
    ([, href, word]) => `${word} ${href}`,
  )
}

test('a colleague, a leader and a researcher do not find the conversations of others, nor the citizen by name', async () => {
  const mine = await found('caseworker', 'opf')
  assert.ok(
    mine.some((one) => /samtaler/.test(one)),
    'the one who held it does',
  )
  for (const who of ['otherColleague', 'teamLead', 'director', 'researcher', 'coordinator'] as const)
    assert.deepEqual(
      (await found(who, 'opf')).filter((one) => /samtaler/.test(one)),
      [],
      who,
    )
})

test('a citizen has no such page', async () => {
  const citizen = await house.as('citizenA')
  assert.equal((await citizen.get('/find')).status, 403)
  assert.doesNotMatch(await (await citizen.get('/min')).text(), /lydhoer-find-field/)
})

test('what one may go to and begin on is found by the beginnings of its words, and nothing else is', async () => {
  assert.deepEqual(await found('caseworker', 'skriv samt'), ['Skriv en samtale ind /samtaler/ny'])
  assert.deepEqual(await found('researcher', 'skriv samt'), [])
  assert.ok((await found('caseworker', 'gribning')).some((one) => one.endsWith('/ordbog#grasp')))
  assert.ok((await found('teamLead', 'prøve')).some((one) => one.endsWith(' /proev')))
  assert.deepEqual(await found('caseworker', 'xyzzy'), [])
})

test('what is asked for stands in no address', async () => {
  const page = await (await (await house.as('caseworker')).get('/find')).text()
  for (const [form] of page.matchAll(/<form[^>]*action="\/find"[^>]*>/g)) assert.match(form, /method="post"/)
})

test('with nothing written one sees where one can go, and no place that is not open to one', async () => {
  const offered = async (who: PersonName) => {
    const page = await (await (await house.as(who)).get('/find')).text()
    const list = /<section class="found-kind">([^]*?)<\/section>/.exec(page)?.[1] ?? ''
    return [...list.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
  }
  assert.deepEqual(await offered('teamLead'), [
    '/breve/ny',
    '/breve/efter',
    '/virksomheder/ny',
    '/virksomheder/fil',
    '/proev/ny',
    '/vi-proever/nyt',
    '/undren/ny',
    '/flip/ny',
    '/samlinger/ny',
    '/udviklingsgruppe',
    '/spoergsmaal/nyt',
    '/fund/nyt',
    '/udadtil/ny',
    '/materialer/nyt',
    '/overblik/vejledning',
    '/spoerg',
    '/tegn',
    '/evaluering/ny',
    '/makkere',
    '/rum',
    '/breve',
    '/virksomheder',
    '/pladser',
    '/efterspurgt',
    '/proev',
    '/vi-proever',
    '/undren',
    '/flip',
    '/samlinger',
    '/udviklingsgruppe',
    '/spoergsmaal',
    '/fund',
    '/udadtil',
    '/materialer',
    '/faelles',
    '/kom-i-gang',
    '/moenstre',
    '/klager',
    '/uden-for',
    '/overblik/klager',
    '/overblik/ord-til-sidst',
    '/overblik/breve',
    '/vidensmaeglere',
    '/giv-videre',
    '/kommunens-log',
    '/spoerg',
    '/tegn',
    '/evaluering',
    '/aarshjul',
    '/',
    '/soeg',
    '/kalender',
  ])
  assert.ok((await offered('caseworker')).includes('/samtaler/ny'))
  for (const who of ['researcher', 'coordinator'] as const)
    for (const href of await offered(who))
      assert.equal((await (await house.as(who)).get(href ?? '')).status, 200)
})
