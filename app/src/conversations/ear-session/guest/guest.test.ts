// A leader is a guest in one ear session: everybody in it says yes for themselves, the citizen too, and each can take it back.
import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { makeScenes, scenes, type Made } from '../../../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../../../shared/testing/testing.ts'
import { told } from '../../../shared/testing/told.ts'

const all = await scenes(['ear-session', 'guest'])
let scene: Furnished<Made>
let house: TestApp
let leader: Browser
let citizen: Browser
/** Where everybody has said yes, and the citizen; and one where nobody is asked about anybody yet. */
let session = ''
let guest = ''
let fresh = ''
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())
beforeEach(async () => {
  house = await scene.copy()
  leader = await house.as('teamLead')
  citizen = await house.as('citizenA')
  session = `/laan-et-oere/${scene.made['guestSession']}`
  guest = `/laan-et-oere/gaest/${scene.made['guestSession']}`
  fresh = `/laan-et-oere/${scene.made['session']}`
})
afterEach(() => house.close())

type InIt = 'caseworker' | 'colleague' | 'knowledgeBroker'
const inIt: InIt[] = ['caseworker', 'colleague', 'knowledgeBroker']
const page = async (who: Browser, address: string) => (await who.get(address)).text()
const say = async (who: InIt, says: 'yes' | 'no', at = session) =>
  (await house.as(who)).post(`${at}/gaest/svar`, { guest: house.fjordby.teamLead, says })
const citizenSays = (says: 'yes' | 'no') =>
  citizen.post(`/min/gaest/${scene.made['guestSession']}`, { guest: house.fjordby.teamLead, says })
const goTo = async (from: string, to: string) =>
  (await house.as('caseworker')).post(`${session}/fase`, { from, to })
const words = /Jeg tænker på haven|Hvad åbner han for/

test('whoever only takes part asks about no leader, and nobody asks about one who is none', async () => {
  const { teamLead, colleague } = house.fjordby
  const broker = await house.as('knowledgeBroker')
  assert.equal((await (await house.as('colleague')).post(`${fresh}/gaest`, { guest: teamLead })).status, 403)
  assert.equal((await leader.post(`${fresh}/gaest`, { guest: teamLead })).status, 403)
  for (const who of [colleague, '']) {
    const answer = await broker.post(`${fresh}/gaest`, { guest: who })
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /Vælg en, der leder her/)
  }
})

test('until everybody has said yes the leader hears nothing, and nobody sees who is missing', async () => {
  const { teamLead, director } = house.fjordby
  const broker = await house.as('knowledgeBroker')
  const at = `/laan-et-oere/gaest/${scene.made['session']}`
  const asked = await broker.post(`${fresh}/gaest`, { guest: teamLead })
  assert.match((await told(broker, asked)).join(), /Alle, der er med, er spurgt/)
  assert.equal((await broker.post(`${fresh}/gaest`, { guest: teamLead })).status, 303, 'pressed twice')
  assert.equal((await broker.post(`${fresh}/gaest`, { guest: director })).status, 409)
  const before = await page(leader, '/')
  const nowhere = await leader.get(`/laan-et-oere/gaest/${crypto.randomUUID()}`)
  for (const says of ['yes', 'no'] as const) {
    await say('caseworker', 'yes', fresh)
    await say('colleague', says === 'yes' ? 'no' : 'yes', fresh)
    if (says === 'no') await say('caseworker', 'no', fresh)
    const there = await leader.get(at)
    assert.equal(there.status, nowhere.status)
    assert.match(await there.text(), /Du er ikke gæst her lige nu/)
    assert.equal((await page(leader, '/')).includes(at), before.includes(at))
    const stands = await page(broker, `${fresh}/gaest`)
    assert.match(stands, /Ikke alle har sagt ja/)
    assert.doesNotMatch(stands, /har sagt nej/)
    assert.doesNotMatch(await page(broker, fresh), /Gæst:/)
  }
  assert.match(await page(await house.as('colleague'), fresh), /Du har sagt ja\./)
})

test('each is asked on «I dag» until they have answered, and the leader is invited once all have said yes', async () => {
  const { teamLead } = house.fjordby
  await (await house.as('knowledgeBroker')).post(`${fresh}/gaest`, { guest: teamLead })
  const colleague = await house.as('colleague')
  assert.match(await page(colleague, '/'), /Svar på, om .* må være gæst/)
  for (const who of ['caseworker', 'colleague'] as const) await say(who, 'yes', fresh)
  assert.doesNotMatch(await page(colleague, '/'), /Svar på, om .* må være gæst/)
  const at = `/laan-et-oere/gaest/${scene.made['session']}`
  assert.match(await page(leader, '/'), new RegExp(at))
  assert.match(await page(leader, at), /aria-current="step">Rammen</)
})

test('the guest reads the passage and is named on every screen; there is nothing to press or to write', async () => {
  const seen = await page(leader, guest)
  assert.match(seen, words)
  assert.match(seen, /aria-current="step">Lyt</)
  const main = /<main[^>]*>(.*)<\/main>/s.exec(seen)?.[1] ?? ''
  assert.doesNotMatch(main, /<(form|textarea|button type="submit"|select|audio)/)
  for (const who of inIt) {
    const browser = await house.as(who)
    for (const screen of [session, `${session}/skaerm`])
      assert.match(await page(browser, screen), /Gæst: teamLead \(fjordby\)\..*Gæsten ser stykket/s)
  }
  const led = await leader.get(session)
  assert.deepEqual([led.status, led.headers.get('location')], [303, guest])
  for (const below of ['/nu', '/skaerm', '/gruppe', '/papir.pdf', '/gaest'])
    assert.equal((await leader.get(`${session}${below}`)).status, 403, below)
})

test('the guest sees what is brought once all are together, and nothing that people keep to themselves', async () => {
  const colleague = await house.as('colleague')
  await goTo('listen', 'groups')
  for (const body of ['Mit eget', 'Han siger jeg'])
    await colleague.post(`${session}/bemaerkninger`, { submissionId: crypto.randomUUID(), body })
  const mine = await page(colleague, session)
  const note = /Han siger jeg[^]*?bemaerkninger\/([0-9a-f-]{36})\/del/.exec(mine)?.[1]
  await colleague.post(`${session}/bemaerkninger/${note}/del`, { shared: 'yes' })
  assert.doesNotMatch(await page(leader, guest), /Mit eget|Han siger jeg/)
  await goTo('groups', 'together')
  const seen = await page(leader, guest)
  assert.match(seen, /Han siger jeg/)
  assert.doesNotMatch(seen, /Mit eget/)
})

test('a single yes that is taken back puts the guest out at once, kindly, and says of nobody that it was they', async () => {
  for (const who of inIt) {
    assert.match(await page(leader, guest), words)
    await say(who, 'no')
    const out = await leader.get(guest)
    assert.equal(out.status, 404)
    const text = await out.text()
    assert.match(text, /Du er ikke gæst her lige nu/)
    assert.doesNotMatch(text, words)
    assert.doesNotMatch(await page(await house.as('knowledgeBroker'), session), /Gæst:/)
    await say(who, 'yes')
  }
})

test('without the citizen’s yes the guest sees the frame and not a word; the citizen takes it back where they gave it', async () => {
  assert.match(await page(citizen, '/min'), /Du har sagt ja til, at teamLead \(fjordby\) må læse stykket/)
  await citizenSays('no')
  const seen = await page(leader, guest)
  assert.match(seen, /aria-current="step">Lyt</)
  assert.match(seen, /Stykket ser du kun, mens de er i gang/)
  assert.doesNotMatch(seen, words)
  assert.doesNotMatch(seen, /sagt nej/)
  assert.match(
    await page(await house.as('colleague'), session),
    /Gæsten ser trinene og tiden og ikke stykket/,
  )
  assert.equal((await leader.get(`${guest}/nu`)).status, 404)
  assert.equal((await leader.get(`${guest}/ramme`)).status, 200)
  await citizenSays('yes')
  assert.match(await page(leader, guest), words)
})

test('that the guest looked is told the citizen, as what they are', async () => {
  await leader.get(guest)
  assert.match(await page(citizen, '/min'), /[Tt]eamleder.*Læste med som gæst, da andre talte om et stykke/s)
})

test('when the session ends, or the citizen says no to colleagues, nothing is left for the guest', async () => {
  await goTo('listen', 'ended')
  assert.equal((await leader.get(guest)).status, 404)
  assert.doesNotMatch(await page(leader, '/'), /laan-et-oere/)
  assert.doesNotMatch(await page(citizen, '/min'), /må læse stykket/)
  await goTo('ended', 'together')
  assert.equal((await leader.get(guest)).status, 404, 'opened again it is asked anew')
})
