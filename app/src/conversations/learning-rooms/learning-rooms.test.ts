import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import type { Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { plans } from './plan.ts'
import { scene } from './scene.ts'

let house: TestApp
let made: Made
let carrier: Browser
let guest: Browser
let leader: Browser
let page = ''
before(async () => {
  house = await testApp()
  made = (await scene.make?.(house, {})) ?? {}
  carrier = await house.as('coordinator')
  guest = await house.as('caseworker')
  leader = await house.as('teamLead')
  page = `/rum/${made['room']}`
})
after(() => house.close())

const main = async (who: Browser, address: string) =>
  (await (await who.get(address)).text()).replace(/^[^]*<main/, '').replace(/<footer[^]*$/, '')
const time = { day: day(20), clock: '10:00', minutes: '60', where: 'Lokale 2.12' }
const form = () => ({ submissionId: crypto.randomUUID() })

interface Booked {
  off: boolean
  protected: boolean
  people: number
}
const meetings = (kind = 'learningRoom') =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query<Booked>(
      `select m.cancelled_at is not null as off, m.is_protected as protected,
         count(*) filter (where p.invited)::int as people
       from meeting m join meeting_person p on p.meeting_id = m.id where m.about_id = $1 and m.kind = $2
       group by m.id, m.cancelled_at, m.is_protected, m.starts_at order by m.starts_at`,
      [made['room'], kind],
    )
    return rows
  })
/** Behind the pages: the room was made so long ago. */
const madeAgo = (days: number) =>
  onDuty(house.ownerUrl, 'setUp', (client) =>
    client.query(`update learning_room set created_at = now() - $1 * interval '1 day'`, [days]),
  )

test('the plans last as long as they say', () => {
  for (const [length, steps] of Object.entries(plans))
    assert.equal(
      steps.reduce((sum, [, minutes]) => sum + minutes, 0),
      Number(length),
    )
})

test('a plan can be read step by step by all in the house, and comes on one sheet', async () => {
  for (const length of [10, 60, 90]) {
    assert.match(await main(leader, `/rum/plan/${length}`), /Du kan sige/)
    const paper = await guest.get(`/rum/plan/${length}/papir`)
    assert.equal(paper.headers.get('content-type'), 'application/pdf')
    const bytes = Buffer.from(await paper.arrayBuffer()).toString('latin1')
    assert.equal([...bytes.matchAll(/\/Type\s*\/Page\b/g)].length, 1, `${length}`)
  }
  assert.equal((await guest.get('/rum/plan/45')).status, 404)
})

test('no leader and no caseworker makes a room; one who has nobody to invite is told', async () => {
  for (const who of [leader, guest]) assert.equal((await who.get('/rum/nyt')).status, 403)
  const typed = { ...form(), name: 'Tavshed', rhythm: '1', minutes: '60', invited: 'chosen' }
  const answer = await carrier.post('/rum/nyt', typed)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /href="#with">Vælg mindst én[^]*value="Tavshed"/)
})

test('a room is seen by the house, who is in it by colleagues and by no leader', async () => {
  for (const name of ['caseworker', 'teamLead', 'director', 'otherDepartment', 'researcher'] as const) {
    const who = await house.as(name)
    assert.match(await main(who, '/rum'), /Når borgeren bliver stille/, name)
    const shown = await main(who, page)
    if (name === 'teamLead' || name === 'director') assert.doesNotMatch(shown, /colleague/, name)
    else assert.match(shown, /colleague/, name)
  }
})

test('a series is booked once in everybody’s calendar, though its form is sent twice', async () => {
  const typed = { ...time, ...form(), often: 'series' }
  for (const _ of [1, 2]) assert.equal((await carrier.post(`${page}/moede`, typed)).status, 303)
  const booked = await meetings()
  assert.equal(booked.length, 7)
  assert.ok(booked.every(({ people, off }) => people === 3 && !off))
})

test('whoever comes by themselves is invited to what is to come, and excused when they go', async () => {
  const other = await house.as('otherDepartment')
  await other.post(`${page}/med`)
  assert.ok((await meetings()).every(({ people }) => people === 4))
  assert.match(await main(other, page), /Kommer du\?/)
  await other.post(`${page}/ikke-med`)
  assert.ok((await meetings()).every(({ people }) => people === 3))
})

test('protected time is said by a leader, stands on every meeting to come and on those booked later, and is taken back by the same', async () => {
  assert.equal((await carrier.post(`${page}/fredet`, { protected: 'yes' })).status, 403)
  await leader.post(`${page}/fredet`, { protected: 'yes' })
  await carrier.post(`${page}/moede`, { ...time, ...form(), day: day(23), often: 'once' })
  assert.ok((await meetings()).every((one) => one.protected))
  assert.match(await main(guest, page), /teamLead[^<]* har sagt, at tiden er beskyttet/)
  await (await house.as('director')).post(`${page}/fredet`, { protected: 'no' })
  assert.ok((await meetings()).every((one) => one.protected))
  await leader.post(`${page}/fredet`, { protected: 'no' })
  assert.ok((await meetings()).every((one) => !one.protected))
})

test('those who carry a room rehearse among themselves; nobody else sees it', async () => {
  await carrier.post(`${page}/oev`, { ...time, ...form(), day: day(2), minutes: '30' })
  assert.deepEqual(await meetings('learningRoomRehearsal'), [{ off: false, protected: false, people: 1 }])
  assert.match(await main(carrier, page), /I øver jer/)
  for (const who of [guest, leader]) assert.doesNotMatch(await main(who, page), /I øver jer/)
})

test('a guest says whether they come, moves nothing, and drops nothing', async () => {
  const meeting = `${page}/moede/${made['roomMeeting']}`
  await guest.post(`${meeting}/svar`, { answer: 'no' })
  assert.match(await main(carrier, page), /Kan ikke komme: caseworker/)
  assert.doesNotMatch(await main(leader, page), /Kan ikke komme/)
  for (const [act, typed] of [
    ['tid', time],
    ['aflys', form()],
    ['holdt', {}],
  ] as const)
    assert.equal((await guest.post(`${meeting}/${act}`, typed)).status, 404)
})

test('a meeting that is dropped is off for all, and for what is read by those who carry the room and their leader alone', async () => {
  const meeting = `${page}/moede/${made['roomMeeting']}`
  await carrier.post(`${meeting}/aflys`, { ...form(), words: 'Et budgetmøde' })
  assert.equal((await meetings()).filter(({ off }) => off).length, 1)
  for (const who of [carrier, leader]) assert.match(await main(who, page), /Et budgetmøde/)
  for (const name of ['caseworker', 'colleague', 'director', 'knowledgeBroker', 'researcher'] as const) {
    const shown = await main(await house.as(name), page)
    assert.match(shown, /Blev ikke til noget/, name)
    assert.doesNotMatch(shown, /budgetmøde|Ferie/, name)
  }
  assert.equal((await carrier.post(`${meeting}/tid`, time)).status, 409)
})

const question = /<h2>Hvad står i vejen\?/

test('a room that has not met for its own rhythm asks those who carry it and its leader, on their day too, until one answers', async () => {
  await onDuty(house.ownerUrl, 'setUp', async (client) => {
    await client.query('delete from learning_room_meeting')
    await client.query('delete from learning_room_answer')
  })
  await madeAgo(20)
  assert.doesNotMatch(await main(carrier, page), question)
  await madeAgo(40)
  for (const who of [carrier, leader]) {
    assert.match(await main(who, page), question)
    assert.match(await main(who, '/'), /Sig, hvad der står i vejen/)
  }
  for (const name of ['caseworker', 'director', 'knowledgeBroker'] as const) {
    const other = await house.as(name)
    assert.doesNotMatch(await main(other, page), question, name)
    assert.doesNotMatch(await main(other, '/'), /Sig, hvad der står i vejen/, name)
    const posted = await other.post(`${page}/staar-i-vejen`, { ...form(), words: 'Nysgerrig' })
    assert.equal(posted.status, 404, name)
  }
  await leader.post(`${page}/staar-i-vejen`, { ...form(), words: 'Vi var to for lidt' })
  for (const who of [carrier, leader]) {
    const shown = await main(who, page)
    assert.match(shown, /Vi var to for lidt/)
    assert.doesNotMatch(shown, question)
    assert.doesNotMatch(await main(who, '/'), /Sig, hvad der står i vejen/)
  }
})

test('what was answered is sealed, and whoever wrote it takes it back', async () => {
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ id: string; sealed: Buffer }>(
      'select id, words_sealed as sealed from learning_room_answer',
    ),
  )
  assert.equal(rows.length, 1)
  assert.doesNotMatch(rows[0]?.sealed.toString('latin1') ?? '', /for lidt/)
  await carrier.post(`${page}/svar/${rows[0]?.id}/slet`)
  assert.match(await main(carrier, page), /for lidt/)
  await leader.post(`${page}/svar/${rows[0]?.id}/slet`)
  assert.doesNotMatch(await main(carrier, page), /for lidt/)
})

test('a room with a meeting to come, a café and one that is closed ask nothing', async () => {
  await madeAgo(400)
  assert.match(await main(carrier, page), question)
  await carrier.post(`${page}/moede`, { ...time, ...form(), often: 'once' })
  assert.doesNotMatch(await main(carrier, page), question)
  await onDuty(house.ownerUrl, 'setUp', (client) => client.query('delete from learning_room_meeting'))
  await carrier.post(`${page}/luk`, { ended: 'yes' })
  assert.doesNotMatch(await main(carrier, page), question)
  assert.doesNotMatch(await main(carrier, '/rum'), /Når borgeren bliver stille/)
  await carrier.post(`${page}/luk`, { ended: 'no' })
  const typed = { ...form(), name: 'Kaffe', rhythm: '0', minutes: '60', invited: 'all' }
  const cafe = (await carrier.post('/rum/nyt', typed)).headers.get('location') ?? ''
  await madeAgo(400)
  assert.doesNotMatch(await main(carrier, cafe), question)
})

test('what a leader sees of rooms is that they met and when: no name beside a number, and no number of anybody’s', async () => {
  for (const name of ['teamLead', 'director'] as const)
    for (const address of ['/rum', page, `${page}?person=x`]) {
      const lines = (await main(await house.as(name), address))
        .replace(/<[^>]+>/g, '\n')
        .split('\n')
        .filter((line) => /(caseworker|colleague|otherDepartment) \(/.test(line))
      assert.deepEqual(lines, [], address)
    }
})

test('whoever made a room changes what it is and invites others; nobody else does, and what is booked stays', async () => {
  const { fjordby } = house.people
  const other = await house.as('otherDepartment')
  const before = await meetings()
  const changed = {
    name: 'Når nogen tøver',
    theme: '',
    rhythm: '2',
    minutes: '90',
    departments: [fjordby.work],
  }
  assert.equal((await guest.get(`${page}/ret`)).status, 404)
  assert.equal((await guest.post(`${page}/ret`, changed)).status, 404)
  const shown = await main(carrier, `${page}/ret`)
  assert.match(shown, /otherDepartment \(fjordby\)/)
  const sent = { ...changed, with: [fjordby.otherDepartment] }
  assert.equal((await carrier.post(`${page}/ret`, sent)).status, 303)
  assert.match(await main(other, page), /Når nogen tøver[^]*hver anden måned[^]*90 minutter/)
  assert.match(await main(guest, page), /otherDepartment \(fjordby\)/)
  const now = await meetings()
  assert.deepEqual(
    now.map(({ off }) => off),
    before.map(({ off }) => off),
  )
  const [coming] = before.filter(({ off }) => !off)
  if (coming) assert.ok(now.some(({ people }) => people > coming.people))
  const nobody = { ...changed, with: [fjordby.citizenA] }
  assert.equal((await carrier.post(`${page}/ret`, nobody)).status, 422)
})
