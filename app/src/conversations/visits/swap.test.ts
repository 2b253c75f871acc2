import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { day } from '../../shared/testing/day.ts'
import { scene } from './scene.ts'

let house: TestApp
let made: Made
let owner: Browser
let page = ''
before(async () => {
  house = await testApp()
  made = (await scene.make?.(house, {})) ?? {}
  owner = await house.as('caseworker')
})
after(() => house.close())

const main = async (who: Browser, address: string) =>
  (await (await who.get(address)).text()).replace(/^[^]*<main/, '').replace(/<footer[^]*$/, '')
const names = ['colleague', 'otherColleague', 'otherDepartment'] as const

/** Whoever has a visit's page beside the caseworker. */
async function whoOpens(id: string): Promise<(typeof names)[number][]> {
  const found: (typeof names)[number][] = []
  for (const name of names)
    if ((await (await house.as(name)).get(`/makkere/${id}`)).status === 200) found.push(name)
  return found
}

test('a no to the time is seen by the other and leads to another time; there both are asked anew', async () => {
  const address = `/makkere/${made['visit']}`
  const visitor = await house.as('colleague')
  assert.equal((await visitor.post(`${address}/svar`, { answer: 'no' })).status, 303)
  assert.match(await main(owner, address), /colleague[^<]* har sagt nej til tiden\.[^]*Find en anden tid/)
  assert.match(await main(visitor, address), /Du har sagt nej til tiden/)
  for (const name of ['teamLead', 'coordinator', 'otherColleague'] as const)
    assert.doesNotMatch(await main(await house.as(name), `/makkere?uge=${day(3)}`), /sagt nej/, name)
  await owner.post(`${address}/tid`, { day: day(8), clock: '13:00', minutes: '60', where: '' })
  assert.doesNotMatch(await main(owner, address), /har sagt nej/)
  assert.match(await main(visitor, address), /Kan du den dag\?/)
})

test('a visit that has a day is not swapped, nor by whoever is visited', async () => {
  const address = `/makkere/${made['visit']}`
  assert.match(await main(owner, `${address}/byt`), /den, der besøger, der kan bytte/)
  const visitor = await house.as('colleague')
  assert.match(await main(visitor, `${address}/byt`), /Besøget har en dag/)
  assert.equal((await visitor.post(`${address}/byt`, { med: crypto.randomUUID() })).status, 409)
})

test('two visits are swapped in two presses: those concerned are told, and the other takes it back', async () => {
  const ready = (await scene.ready?.['/makkere/:id/byt']?.(house, made)) ?? {}
  const { visit = '', swapWith = '' } = ready
  page = `/makkere/${visit}`
  const [host = 'colleague'] = await whoOpens(visit)
  const title = /<h1>([^<]*)/.exec(await main(owner, page))?.[1]
  assert.match(await main(owner, page), /Byt med en anden/)
  for (let press = 0; press < 2; press++)
    assert.equal((await owner.post(`${page}/byt`, { med: swapWith })).headers.get('location'), page)
  assert.notEqual(/<h1>([^<]*)/.exec(await main(owner, page))?.[1], title, 'somebody else is visited now')
  assert.match(await main(owner, page), /Du har byttet besøg med [^]*Tag byttet tilbage/)
  assert.match(await main(await house.as(host), '/makkere'), /caseworker[^<]* besøger dig ikke i ugen fra/)
  const others = []
  for (const name of names) {
    const who = await house.as(name)
    if ((await who.get(`/makkere/${swapWith}`)).status === 200) others.push(who)
  }
  const other = []
  for (const who of others)
    if (/har byttet besøg med dig/.test(await main(who, `/makkere/${swapWith}`))) other.push(who)
  assert.equal(other.length, 1, 'the other visitor, and not whoever they visit')
  assert.match(await main(other[0]!, '/makkere'), /caseworker[^<]* har byttet besøg med dig/)
  for (const name of ['teamLead', 'coordinator', 'director'] as const)
    assert.doesNotMatch(await main(await house.as(name), '/makkere'), /byttet/, name)
  await other[0]!.post(`/makkere/${swapWith}/byt/tilbage`)
  assert.equal(/<h1>([^<]*)/.exec(await main(owner, page))?.[1], title)
  assert.doesNotMatch(await main(owner, page), /byttet/)
})
