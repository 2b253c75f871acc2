import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../../shared/testing/day.ts'
import type { Made } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { scene } from '../scene.ts'

let house: TestApp
let made: Made
let caller: Browser
let colleague: Browser
let leader: Browser
let page = ''
before(async () => {
  house = await testApp()
  made = (await scene.make?.(house, {})) ?? {}
  caller = await house.as('caseworker')
  colleague = await house.as('colleague')
  leader = await house.as('teamLead')
  page = `/rum/moeder/${made['teamMeeting']}`
})
after(() => house.close())

const main = async (who: Browser, address: string) =>
  (await (await who.get(address)).text()).replace(/^[^]*<main/, '').replace(/<footer[^]*$/, '')
const theme = /Der bliver stille, når jeg spørger/
const form = (more: Record<string, string>) => ({ submissionId: crypto.randomUUID(), ...more })

test('a team meeting is seen by those in it, and is not there for others', async () => {
  for (const who of [caller, colleague, leader]) assert.match(await main(who, page), /Lokale 2\.12/)
  for (const name of ['otherColleague', 'coordinator', 'director'] as const)
    assert.equal((await (await house.as(name)).get(page)).status, 404, name)
})

test('a theme on a meeting is there for those in it who reflect, on the meeting, the theme and I dag; no leader in it sees one', async () => {
  for (const who of [caller, colleague]) assert.match(await main(who, page), theme)
  assert.match(await main(colleague, '/'), /Til teammødet [a-zæøå]+dag[^]*Der bliver stille/)
  assert.match(await main(colleague, `/rum/temaer/${made['theme']}`), /På møder[^]*Teammøde/)
  assert.doesNotMatch(
    await main(await house.as('otherColleague'), `/rum/temaer/${made['theme']}`),
    /På møder/,
  )
  for (const address of [page, '/']) {
    const shown = await main(leader, address)
    assert.doesNotMatch(shown, theme)
    assert.doesNotMatch(shown, /Til teammødet/)
  }
  assert.equal((await leader.post(`${page}/temaer`, form({ words: 'Et tema' }))).status, 403)
})

test('nothing of a theme stands in what is sent by mail or in calendars', async () => {
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ said: string }>(
      `select (to_jsonb(m) - 'wrapped_key' - 'place_sealed')::text as said from meeting m where kind = 'teamMeeting'`,
    ),
  )
  assert.equal(rows.length, 1)
  assert.doesNotMatch(rows[0]?.said ?? '', /stille/)
  assert.ok(!rows[0]?.said.includes(made['theme'] ?? '-'))
})

test('anybody in a meeting puts a theme on it, one that waits or a new one in a sentence; nobody outside it does', async () => {
  const empty = await colleague.post(`${page}/temaer`, form({ theme: '', words: ' ' }))
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Vælg et tema, eller skriv et/)
  const sent = form({ theme: '', words: 'Telefonen ringer, mens vi taler' })
  for (const _ of [1, 2]) assert.equal((await colleague.post(`${page}/temaer`, sent)).status, 303)
  assert.equal((await main(caller, page)).split('Telefonen ringer, mens vi taler').length, 2)
  assert.match(await main(await house.as('otherColleague'), '/rum/temaer'), /Telefonen ringer/)
  const outsider = await house.as('otherColleague')
  assert.equal((await outsider.post(`${page}/temaer`, sent)).status, 404)
  const address = `/rum/temaer/${made['theme']}/moede/${made['teamMeeting']}`
  assert.equal((await outsider.post(address)).status, 404)
})

test('whoever put a theme on a meeting takes it off, and that is undone; nobody else does', async () => {
  const off = `${page}/temaer/${made['theme']}/slet`
  await colleague.post(off)
  assert.match(await main(colleague, page), theme)
  const answer = await caller.post(off)
  const told = await (await caller.get(answer.headers.get('location') ?? '')).text()
  assert.doesNotMatch((await main(colleague, page)).split('Sæt et tema på')[0] ?? '', theme)
  await caller.post(/action="(\/fortryd\/[0-9a-f-]{36})"/.exec(told)?.[1] ?? '')
  assert.match((await main(colleague, page)).split('Sæt et tema på')[0] ?? '', theme)
})

test('a theme is put on a room’s meeting by whoever comes to it, and stands at that meeting in the room', async () => {
  const address = `/rum/temaer/${made['theme']}/moede/${made['roomMeeting']}`
  assert.match(await main(colleague, `/rum/temaer/${made['theme']}/teammoede`), new RegExp(address))
  assert.equal((await colleague.post(address)).status, 303)
  assert.match(await main(caller, `/rum/${made['room']}`), theme)
  assert.match(await main(caller, '/'), /Til Når borgeren bliver stille [a-zæøå]+dag/)
  assert.doesNotMatch(await main(leader, `/rum/${made['room']}`), theme)
  assert.doesNotMatch(await main(await house.as('otherColleague'), `/rum/${made['room']}`), theme)
})

test('each says whether they come, for those in it to see', async () => {
  await colleague.post(`${page}/svar`, { answer: 'no' })
  assert.match(await main(leader, page), /\(kommer ikke\)/)
})

test('a team meeting is written in by anybody who reflects, with people, on a day to come; what was typed is not lost', async () => {
  assert.equal((await leader.get('/rum/moeder/nyt')).status, 403)
  const typed = { day: day(3), clock: '09:30', minutes: '45', where: 'Køkkenet' }
  const alone = await colleague.post('/rum/moeder/nyt', form(typed))
  assert.equal(alone.status, 422)
  assert.match(await alone.text(), /Vælg, hvem der er med[^]*Køkkenet/)
  const stranger = { ...form(typed), people: [house.fjordby.citizenA] }
  assert.equal((await colleague.post('/rum/moeder/nyt', stranger)).status, 422)
  const tomorrow = { ...form({ ...typed, day: day(1) }), people: [house.fjordby.teamLead] }
  for (const _ of [1, 2]) await colleague.post('/rum/moeder/nyt', tomorrow)
  assert.equal((await main(leader, '/')).split('Teammøde<').length, 2)
  assert.doesNotMatch(await main(caller, '/'), /Teammøde</)
})

test('whoever called it calls it off; then no theme is put on it and I dag tells of it no more', async () => {
  assert.equal((await colleague.get(`${page}/aflys`)).status, 404)
  assert.equal((await colleague.post(`${page}/aflys`)).status, 404)
  for (const _ of [1, 2]) assert.equal((await caller.post(`${page}/aflys`)).status, 303)
  assert.match(await main(colleague, page), /Mødet er aflyst/)
  assert.equal((await colleague.post(`${page}/temaer`, form({ words: 'For sent' }))).status, 409)
  assert.doesNotMatch(await main(colleague, '/'), /Til teammødet/)
})
