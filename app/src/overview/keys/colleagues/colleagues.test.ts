import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { day } from '../../../shared/testing/day.ts'
import { partOf } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { welcome } from '../../../shared/people/sign-in/queries.ts'

let house: TestApp
let keeper: Browser
before(async () => {
  house = await testApp()
  keeper = await house.as('coordinator')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
/** What a list by name shows, asked as its form asks. */
const foundBy = async (path: string, navn: string, efter = '') =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await keeper.post(path, { navn, efter })).text())?.[1] ?? ''
const write = (name: string, key: string) =>
  keeper.post('/noegler/kolleger/ny', {
    ...{ submissionId: crypto.randomUUID(), name, key, role: 'caseworker' },
    ...{ departmentId: house.fjordby.work, from: day(0) },
  })
const signIn = (subject: string, roles: ('caseworker' | 'teamLead')[]) =>
  welcome(house.services.database, {
    ...{ municipalityId: house.fjordby.id, issuer: 'https://idp', subject, displayName: 'Som i log ind' },
    ...{ roles, departmentId: house.fjordby.work },
  })

test('nobody changes what they do themselves, whatever address they send to', async () => {
  const me = `/noegler/kolleger/${house.fjordby.coordinator}`
  const page = await main(keeper, me)
  assert.match(page, /Det er dig/)
  assert.doesNotMatch(page, /\/slut"|\/roller"/)
  const role = { submissionId: crypto.randomUUID(), role: 'caseworker', departmentId: '', from: day(0) }
  assert.equal((await keeper.post(`${me}/roller`, role)).status, 422)
  assert.equal((await keeper.post(`${me}/slut`, { how: 'now' })).status, 422)
  assert.match(await main(keeper, me), /koordinator/)
})

test('whoever is written in before they come is that person when they sign in, and then the sign-in has the last word', async () => {
  const id = partOf(await write('Kim Dam', 'kim.dam'), 3)
  const address = `/noegler/kolleger/${id}`
  assert.match(await main(keeper, address), /Kendes på nøglen kim\.dam/)
  assert.equal((await keeper.post(`${address}/navn`, { name: 'Kim Damm' })).status, 303)
  assert.deepEqual(await signIn('kim.dam', ['teamLead']), {
    municipalityId: house.fjordby.id,
    personId: id,
  })
  const page = await main(keeper, address)
  assert.match(page, /Som i log ind[^]*kan ikke rettes her[^]*teamleder/)
  assert.doesNotMatch(page, /Sæt en rolle til|Ret navnet/)
  const role = { submissionId: crypto.randomUUID(), role: 'caseworker', departmentId: '', from: day(0) }
  assert.equal((await keeper.post(`${address}/roller`, role)).status, 422)
  assert.equal((await keeper.post(`${address}/navn`, { name: 'Andet' })).status, 422)
})

test('a key that is here is found, expected or signed in, and nobody is made again', async () => {
  const first = await write('Liv Ny', 'liv.ny')
  assert.equal((await write('Liv Igen', 'liv.ny')).headers.get('location'), first.headers.get('location'))
  await signIn('liv.ny', ['caseworker'])
  assert.equal((await write('Liv Igen', 'liv.ny')).headers.get('location'), first.headers.get('location'))
  assert.doesNotMatch(await foundBy('/noegler/kolleger', 'liv'), /Liv Igen/)
})

test('a colleague who stops is signed out at once and keeps what is theirs; signing in brings the role back', async () => {
  const who = await signIn('mona', ['caseworker'])
  assert.ok('personId' in who)
  const mona = await house.as('caseworker', { ...house.fjordby, caseworker: who.personId })
  const wants = 'Blive siddende'
  await mona.post('/proev/ny', { submissionId: crypto.randomUUID(), wants, askOn: '' })
  await keeper.post(`/noegler/kolleger/${who.personId}/slut`, { how: 'now' })
  assert.match(await main(keeper, `/noegler/kolleger/${who.personId}`), /kan ikke rettes her/)
  assert.equal((await mona.get('/proev')).status, 303)
  await signIn('mona', ['caseworker'])
  const again = await house.as('caseworker', { ...house.fjordby, caseworker: who.personId })
  assert.match(await main(again, '/proev'), new RegExp(wants))
})

test('what a colleague does ends on a day, and that is taken back', async () => {
  const address = `/noegler/kolleger/${house.fjordby.otherColleague}`
  const role = /roller\/([0-9a-f-]{36})\/slut/.exec(await main(keeper, address))?.[1]
  await keeper.post(`${address}/roller/${role}/slut`, { how: 'day', lastDay: day(10) })
  assert.match(await main(keeper, address), /til og med/)
  await keeper.post(`${address}/roller/${role}/fortryd`)
  assert.doesNotMatch(await main(keeper, address), /til og med/)
})

test('the citizens of a colleague are named and not counted, and are handed on in one press', async () => {
  const { otherDepartment, otherColleague, citizenB } = house.fjordby
  const address = `/noegler/kolleger/${otherDepartment}`
  const page = await main(keeper, address)
  assert.match(page, /citizenB/)
  assert.doesNotMatch(page, /\d+ borger/)
  const refused = await keeper.post(`${address}/borgere`, { to: house.fjordby.teamLead, from: day(0) })
  assert.equal(refused.status, 422)
  assert.equal((await keeper.post(`${address}/borgere`, { to: otherColleague, from: day(0) })).status, 303)
  assert.match(await main(keeper, address), /Ingen borgere arbejder sammen/)
  assert.match(await main(keeper, `/noegler/borgere/${citizenB}`), /otherColleague/)
  const worker = await house.as('otherColleague')
  assert.match(await (await worker.get('/samtaler/ny')).text(), /citizenB/)
})

test('citizens who were handed on by mistake are all handed back by one press, by whoever did it', async () => {
  const { otherColleague, otherDepartment: to, citizenB } = house.fjordby
  const address = `/noegler/kolleger/${otherColleague}`
  const press = () => keeper.post(`${address}/borgere`, { to, from: day(0) })
  const undoOf = (page: string) => /action="(\/fortryd\/[^"]+)"/.exec(page)?.[1] ?? ''
  await press()
  const undo = undoOf(await main(keeper, address))
  assert.equal((await (await house.as('caseworker')).post(undo)).status, 404)
  for (let twice = 0; twice < 2; twice++) assert.equal((await keeper.post(undo)).status, 303)
  assert.match(await main(keeper, address), /citizenB/)
  assert.doesNotMatch(await main(keeper, `/noegler/kolleger/${to}`), /citizenB/)

  await press()
  const later = undoOf(await main(keeper, address))
  const page = await main(keeper, `/noegler/borgere/${citizenB}`)
  for (const [, id] of page.matchAll(/sammen\/([0-9a-f-]{36})\/slut"/g))
    await keeper.post(`/noegler/borgere/${citizenB}/sammen/${id}/slut`, { how: 'now' })
  assert.equal((await keeper.post(later)).status, 409)
})

test('a colleague who was written in by mistake today is taken out again; one who was here before is not', async () => {
  const id = partOf(await write('Fejl Fejlsen', 'fejl'), 3)
  for (let press = 0; press < 2; press++)
    assert.equal(
      (await keeper.post(`/noegler/kolleger/${id}/ud`)).headers.get('location'),
      '/noegler/kolleger',
    )
  assert.equal((await keeper.get(`/noegler/kolleger/${id}`)).status, 404)
  const old = `/noegler/kolleger/${house.fjordby.caseworker}`
  assert.equal((await keeper.post(`${old}/ud`)).headers.get('location'), old)
})

test('a key with spaces or Danish letters is refused, and what was typed stands there', async () => {
  for (const key of ['', 'kim dam', 'sørine', 'x'.repeat(256)]) {
    const answer = await write('Per Test', key)
    assert.equal(answer.status, 422, key)
    assert.match(await answer.text(), /Per Test/)
  }
})
