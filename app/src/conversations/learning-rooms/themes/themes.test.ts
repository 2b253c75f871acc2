import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../../shared/testing/day.ts'
import { partOf, type Made } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { scene } from '../scene.ts'

let house: TestApp
let made: Made
let proposer: Browser
let colleague: Browser
let broker: Browser
let page = ''
before(async () => {
  house = await testApp()
  made = (await scene.make?.(house, {})) ?? {}
  proposer = await house.as('caseworker')
  colleague = await house.as('colleague')
  broker = await house.as('coordinator')
  page = `/rum/temaer/${made['theme']}`
})
after(() => house.close())

const main = async (who: Browser, address: string) =>
  (await (await who.get(address)).text()).replace(/^[^]*<main/, '').replace(/<footer[^]*$/, '')
const words = /Der bliver stille, når jeg spørger/
const form = () => ({ submissionId: crypto.randomUUID() })

test('any worker proposes a theme; those who reflect together read it, and no leader and nobody who is not named', async () => {
  for (const name of ['colleague', 'coordinator', 'otherDepartment', 'researcher'] as const) {
    const who = await house.as(name)
    assert.match(await main(who, '/rum/temaer'), words, name)
    assert.doesNotMatch(await main(who, page), /caseworker \(/, name)
  }
  for (const name of ['teamLead', 'director'] as const) {
    const leader = await house.as(name)
    for (const address of ['/rum/temaer', page]) assert.equal((await leader.get(address)).status, 403)
    for (const address of ['/rum', `/rum/${made['room']}`, `/rum/plan/10?tema=${made['theme']}`])
      assert.doesNotMatch(await main(leader, address), words, name)
  }
})

test('me too is seen by oneself alone, by name where one wants, and is taken back; a theme says in a word whether others meet it', async () => {
  assert.match(await main(broker, page), /Én møder det/)
  await colleague.post(`${page}/ogsaa-mig`, { named: 'no' })
  const seen = await main(broker, page)
  assert.match(seen, /Flere møder det/)
  assert.doesNotMatch(seen, /colleague \(/)
  await colleague.post(`${page}/ogsaa-mig`, { named: 'yes' })
  assert.match(await main(broker, page), /colleague[^<]* har sat navn på/)
  await colleague.post(`${page}/ogsaa-mig`, { named: 'no' })
  assert.doesNotMatch(await main(broker, page), /colleague \(/)
  await colleague.post(`${page}/ikke-mig`)
  assert.match(await main(broker, page), /Én møder det/)
  assert.match(await main(colleague, page), /Også mig/)
})

test('a theme is put on a team meeting by any worker: ten minutes for the team, and the invitation leads to a plan that tells no leader what it is about', async () => {
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ minutes: number; people: string[] }>(
      `select m.minutes, array_agg(p.person_id::text) as people from meeting m join meeting_person p on p.meeting_id = m.id
       where m.kind = 'learningSlot' group by m.id, m.minutes`,
    ),
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0]?.minutes, 10)
  const { caseworker, colleague: other, teamLead, otherDepartment } = house.fjordby
  for (const id of [caseworker, other, teamLead]) assert.ok(rows[0]?.people.includes(id))
  assert.ok(!rows[0]?.people.includes(otherDepartment))
  assert.match(await main(colleague, `/rum/plan/10?tema=${made['theme']}`), words)
  await colleague.post(`${page}/teammoede/${made['slot']}/af`)
  assert.match(await main(proposer, page), /Tag det af/)
  await proposer.post(`${page}/teammoede/${made['slot']}/af`)
  assert.doesNotMatch(await main(proposer, page), /Tag det af/)
})

test('a theme that is taken up stands in its room and is told to those who meet it, and to nobody else; no worker takes it up', async () => {
  assert.equal((await colleague.get(`${page}/tag-op`)).status, 403)
  await colleague.post(`${page}/ogsaa-mig`, { named: 'no' })
  await broker.post(`${page}/tag-op`, { room: made['room'] ?? '', day: day(9) })
  for (const who of [proposer, colleague]) assert.match(await main(who, '/'), /Dit tema er taget op/)
  for (const name of ['otherDepartment', 'knowledgeBroker', 'teamLead'] as const)
    assert.doesNotMatch(await main(await house.as(name), '/'), /Dit tema/, name)
  assert.match(await main(colleague, `/rum/${made['room']}`), words)
  assert.doesNotMatch(await main(await house.as('teamLead'), `/rum/${made['room']}`), words)
  assert.match(await main(colleague, '/rum/temaer/taget-op'), words)
  assert.equal((await proposer.post(`${page}/slet`)).status, 409, 'it is not lost any more')
})

test('a theme that is laid aside says why, and can be taken up again', async () => {
  assert.equal((await broker.post(`${page}/laeg-til-side`, { why: '' })).status, 422)
  await broker.post(`${page}/laeg-til-side`, { why: 'Det så vi på i maj' })
  assert.match(await main(proposer, page), /Det så vi på i maj/)
  assert.match(await main(proposer, '/'), /Dit tema er lagt til side/)
  assert.match(await main(colleague, '/rum/temaer/lagt-til-side'), words)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ words: Buffer; why: Buffer }>(
      'select words_sealed as words, why_sealed as why from learning_theme',
    ),
  )
  for (const row of rows) assert.doesNotMatch(`${row.words.toString()}${row.why.toString()}`, /stille|maj/)
  await broker.post(`${page}/tag-op`, { room: made['room'] ?? '', day: day(12) })
  assert.match(await main(proposer, page), /Taget op i Når borgeren bliver stille/)
})

test('whoever proposed a theme takes it back while it waits', async () => {
  const answer = await proposer.post('/rum/temaer/nyt', { ...form(), words: 'Skrevet forkert', named: 'on' })
  const other = `/rum/temaer/${partOf(answer, 3)}`
  assert.match(await main(colleague, other), /caseworker[^<]* har sat navn på/)
  assert.equal((await colleague.post(`${other}/slet`)).status, 409)
  for (const _ of [1, 2]) assert.equal((await proposer.post(`${other}/slet`)).status, 303)
  assert.equal((await colleague.get(other)).status, 404)
})

test('no page counts who meets a theme', async () => {
  for (const name of ['coordinator', 'researcher', 'otherColleague'] as const)
    for (const address of ['/rum/temaer', '/rum/temaer/taget-op', page]) {
      const lines = (await main(await house.as(name), address))
        .replace(/<[^>]+>/g, '\n')
        .split('\n')
        .filter((line) => /møder det|også mig/i.test(line))
      // A number stands in the day on which it is taken up, and nowhere else.
      for (const line of lines) assert.doesNotMatch(line.replace(/\d+\. \w+ \d{4}/, ''), /\d/, line)
    }
})
