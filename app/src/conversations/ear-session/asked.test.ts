// Whoever has a passage asks its owner whether a session may be held on it; nobody else hears of it before there is a yes.
import assert from 'node:assert/strict'
import { beforeEach, afterEach, after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../shared/testing/testing.ts'
import { told } from '../../shared/testing/told.ts'

// Only what the session stands on: I dag shows five things, and those of other places would come before.
const all = await scenes(['ear-session'])
let scene: Furnished<Made>
let house: TestApp
let owner: Browser
let asks: Browser
let chosen: Browser
let address = ''
let session = ''
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())
beforeEach(async () => {
  house = await scene.copy()
  owner = await house.as('caseworker')
  asks = await house.as('colleague')
  chosen = await house.as('otherColleague')
  address = `/laan-et-oere/spurgt/${scene.made['askedSession']}`
  session = `/laan-et-oere/${scene.made['askedSession']}`
})
afterEach(() => house.close())

const text = async (who: Browser, at: string) => (await who.get(at)).text()
const status = async (who: Browser, at: string) => (await who.get(at)).status
/** Who is in the meeting, and has not been excused. */
const inMeeting = () =>
  onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows } = await client.query<{ person: string }>(
      `select p.person_id as person from lydhoer.meeting_person p
       join lydhoer.meeting m on m.id = p.meeting_id and m.cancelled_at is null where m.about_id = $1`,
      [scene.made['askedSession']],
    )
    return rows.map(({ person }) => person).sort()
  })

test('before there is a yes only the two hear of it: no page, no meeting, nothing on I dag for the others', async () => {
  for (const who of ['otherColleague', 'knowledgeBroker', 'teamLead', 'coordinator'] as const) {
    const browser = await house.as(who)
    for (const at of [address, session, `${session}/nu`, `${session}/skaerm`, `${session}/papir.pdf`])
      // A leader is led to where they would be a guest, and is none.
      if (who === 'teamLead' && at === session)
        assert.equal(await status(browser, at.replace('oere/', 'oere/gaest/')), 404)
      else assert.ok([403, 404].includes(await status(browser, at)), `${who} ${at}`)
    assert.doesNotMatch(await text(browser, '/'), /spurgt|som gerne vil låne et øre/)
  }
  assert.match(await text(owner, '/'), /Svar colleague \(fjordby\), som gerne vil låne et øre/)
  assert.deepEqual(await inMeeting(), [house.fjordby.caseworker, house.fjordby.colleague].sort())
})

test('whoever asked cannot hold it, time it or follow it before there is a yes', async () => {
  assert.equal((await asks.get(session)).headers.get('location'), address)
  for (const at of [`${session}/fase`, `${session}/tid`, `${session}/grupper`, `${session}/klar`])
    assert.equal((await asks.post(at, { from: 'frame', to: 'listen', ready: 'yes' })).status, 404, at)
  assert.equal(await status(asks, `${session}/nu`), 404)
  assert.equal((await asks.post(`${address}/ja`, { until: day(5) })).status, 404)
})

test('with a yes the others are given the passage and invited; the owner has the floor first, whoever asked leads', async () => {
  const yes = await owner.post(`${address}/ja`, { until: day(4) })
  assert.equal(yes.headers.get('location'), session)
  assert.match((await told(owner, yes)).join(), /er inviteret og kan se stykket nu/)
  for (const who of [owner, asks, chosen]) assert.equal(await status(who, session), 200)
  assert.match(await text(asks, session), /Videre: Lyt/)
  assert.doesNotMatch(await text(chosen, session), /Videre: Lyt/)
  const { caseworker, colleague, otherColleague } = house.fjordby
  assert.deepEqual(await inMeeting(), [caseworker, colleague, otherColleague].sort())
  await asks.post(`${session}/fase`, { from: 'frame', to: 'together' })
  assert.match(await text(owner, session), /Jeg lytter først/)
  assert.doesNotMatch(await text(asks, session), /Jeg lytter først/)
  assert.equal((await asks.post(`${session}/ordet`, { floor: 'taken' })).status, 409)
})

test('with a no it is off, in a kind sentence and without a why; it can still become a yes', async () => {
  const no = await owner.post(`${address}/nej`)
  assert.match((await told(owner, no)).join(), /Ingen andre har hørt om det/)
  const page = await text(asks, address)
  assert.match(
    page,
    /bliver ikke til noget denne gang\. caseworker \(fjordby\) vil gerne lade stykket ligge, og det er helt i orden/,
  )
  assert.match(await text(asks, '/'), /Lån et øre bliver ikke til noget denne gang/)
  assert.doesNotMatch(await text(owner, '/'), /som gerne vil låne et øre/)
  assert.deepEqual(await inMeeting(), [])
  assert.ok([403, 404].includes(await status(chosen, session)))
  assert.equal((await asks.post(`${session}/fase`, { from: 'frame', to: 'listen' })).status, 404)
  assert.equal((await owner.post(`${address}/ja`, { until: day(4) })).status, 303)
  assert.equal(await status(chosen, session), 200)
  assert.equal((await inMeeting()).length, 3)
  assert.equal((await owner.post(`${address}/nej`)).status, 409)
})

test('what was asked can be taken back until there is a yes, and then not', async () => {
  assert.equal((await owner.post(`${address}/slet`)).status, 404)
  assert.equal((await asks.post(`${address}/slet`)).status, 303)
  assert.equal(await status(owner, address), 404)
  assert.deepEqual(await inMeeting(), [])
  const { otherColleague: other } = house.fjordby
  const form = { submissionId: crypto.randomUUID(), stykke: scene.made['passage'] ?? '', with: other }
  const again = `/laan-et-oere/spurgt/${partOf(await asks.post('/laan-et-oere/spoerg', form), 3)}`
  await owner.post(`${again}/ja`, { until: day(4) })
  assert.equal((await asks.post(`${again}/slet`)).status, 404)
})

test('nobody is asked for with a leader, alone, or on a passage that one does not have', async () => {
  const ask = (who: Browser, people: string[]) =>
    who.post('/laan-et-oere/spoerg', {
      ...{ submissionId: crypto.randomUUID(), stykke: scene.made['passage'] ?? '', with: people },
    })
  const { otherColleague: other, teamLead } = house.fjordby
  assert.equal((await ask(asks, [other, teamLead])).status, 422)
  assert.equal((await ask(asks, [])).status, 422)
  for (const who of [chosen, owner, await house.as('teamLead'), await house.as('researcher')])
    assert.ok([403, 404].includes((await ask(who, [other])).status))
})

test('a day after the passage has closed for the others is refused, and so is one that the citizen has not agreed to', async () => {
  for (const until of [day(1), day(300), day(-1), '']) {
    const answer = await owner.post(`${address}/ja`, { until })
    assert.equal(answer.status, 422, until)
    assert.match(await answer.text(), /id="problems"/)
  }
  assert.ok([403, 404].includes(await status(chosen, session)))
})
