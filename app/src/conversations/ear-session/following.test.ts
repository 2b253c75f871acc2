// Everybody's screen follows a session, and each only as far as they may.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import pg from 'pg'
import { makeScenes, scenes, type Made } from '../../shared/testing/scene.ts'
import { furnished, type Furnished, type TestApp } from '../../shared/testing/testing.ts'

const all = await scenes()
let scene: Furnished<Made>
let house: TestApp
let session = ''
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())

type Name = 'caseworker' | 'colleague' | 'knowledgeBroker'
interface Told {
  event: string
  data: string
  id: string
}
interface Screen {
  /** What came next, waiting for it. */
  next(): Promise<Told>
  /** Whether something comes within a while. */
  isQuiet(ms: number): Promise<boolean>
  leave(): Promise<void>
}

/** Follows an address as the page's own code does. */
async function follow(who: Name, address: string, seen = ''): Promise<Screen> {
  const browser = await house.as(who)
  const answer = await browser.get(address, { accept: 'text/event-stream', 'last-event-id': seen })
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/event-stream/)
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  assert.ok(reader)
  const come: Told[] = []
  const waiting: ((one: Told) => void)[] = []
  void (async () => {
    let text = ''
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += read.value
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const told = toldIn(text.slice(0, end))
        text = text.slice(end + 2)
        if (told.event === '') continue
        const first = waiting.shift()
        if (first) first(told)
        else come.push(told)
      }
    }
  })()
  return {
    next: () => new Promise((so) => (come[0] ? so(come.shift() as Told) : waiting.push(so))),
    isQuiet: (ms) => new Promise((so) => setTimeout(() => so(come.length === 0), ms)),
    leave: () => reader.cancel(),
  }
}

function toldIn(block: string): Told {
  const field = (name: string) =>
    [...block.matchAll(new RegExp(`^${name}: (.*)$`, 'gm'))].map(([, value = '']) => value).join('\n')
  return { event: field('event'), data: field('data'), id: field('id') }
}

async function inSession(work: (address: string) => Promise<void>): Promise<void> {
  house = await scene.copy()
  session = `/laan-et-oere/${scene.made['session']}`
  await work(session).finally(() => house.close())
}
const goTo = async (who: Name, from: string, to: string) =>
  (await house.as(who)).post(`${session}/fase`, { from, to })

test('whoever may not see a session cannot follow it either', () =>
  inSession(async (address) => {
    for (const [who, status] of [
      ['teamLead', 403],
      ['otherColleague', 404],
      ['citizenA', 403],
    ] as const) {
      const answer = await (await house.as(who)).get(`${address}/nu`, { accept: 'text/event-stream' })
      assert.equal(answer.status, status, who)
      await answer.text()
    }
    const answer = await house.nobody.get(`${address}/nu`, { accept: 'text/event-stream' })
    assert.equal(answer.status, 303)
  }))

test('every screen hears that the session goes on, whoever pressed', () =>
  inSession(async (address) => {
    const screens = await Promise.all(
      (['caseworker', 'colleague', 'knowledgeBroker'] as const).map((who) => follow(who, `${address}/nu`)),
    )
    for (const screen of screens) assert.match((await screen.next()).data, /aria-current="step">Rammen</)
    await goTo('knowledgeBroker', 'frame', 'alone')
    for (const screen of screens) {
      const part = await screen.next()
      assert.equal(part.event, 'part')
      assert.match(part.data, /aria-current="step">Alene</)
    }
    for (const screen of screens) await screen.leave()
  }))

test('two who press at once move the room one step', () =>
  inSession(async (address) => {
    await Promise.all([goTo('knowledgeBroker', 'frame', 'listen'), goTo('caseworker', 'frame', 'listen')])
    assert.match(await (await (await house.as('colleague')).get(address)).text(), /aria-current="step">Lyt</)
  }))

test('that somebody writes, and what, nobody else hears of; what is shared comes to all', () =>
  inSession(async (address) => {
    await goTo('caseworker', 'frame', 'groups')
    const screen = await follow('knowledgeBroker', `${address}/nu`)
    await screen.next()
    const colleague = await house.as('colleague')
    const submissionId = crypto.randomUUID()
    for (const body of ['Han hol', 'Han holder en lang pause'])
      assert.equal((await colleague.post(`${address}/kladde`, { submissionId, body })).status, 204)
    await colleague.post(`${address}/bemaerkninger`, { submissionId, body: 'Han holder en lang pause' })
    assert.ok(await screen.isQuiet(500))
    const page = await (await colleague.get(address)).text()
    const note = /lang pause[^]*?bemaerkninger\/([0-9a-f-]{36})\/del/.exec(page)?.[1]
    await colleague.post(`${address}/bemaerkninger/${note}/del`, { shared: 'yes' })
    assert.match((await screen.next()).data, /lang pause/)
    await screen.leave()
  }))

test('those who lead see by name who is ready; the others see how many', () =>
  inSession(async (address) => {
    const leads = await follow('knowledgeBroker', `${address}/nu`)
    const follows = await follow('caseworker', `${address}/nu`)
    const other = await follow('colleague', `${address}/nu`)
    for (const screen of [leads, follows, other]) await screen.next()
    await (await house.as('caseworker')).post(`${address}/klar`, { ready: 'yes' })
    assert.match((await leads.next()).data, /Klar: /)
    const { data } = await other.next()
    assert.match(data, /1 af \d er klar/)
    assert.doesNotMatch(data, /Klar: /)
    for (const screen of [leads, follows, other]) await screen.leave()
  }))

test('whoever cannot come says so, and those who lead see it at once', () =>
  inSession(async (address) => {
    const leads = await follow('caseworker', `${address}/nu`)
    const follows = await follow('knowledgeBroker', `${address}/nu`)
    await leads.next()
    await follows.next()
    const colleague = await house.as('colleague')
    assert.match(await (await colleague.get(address)).text(), /Kommer du\?/)
    await colleague.post(`${address}/kommer`, { answer: 'no' })
    assert.match((await leads.next()).data, /Kan ikke komme: colleague/)
    assert.match(await (await colleague.get(address)).text(), /Du har sagt, at du ikke kan/)
    await leads.leave()
    await follows.leave()
  }))

test('a no from the citizen takes it from every screen at once', () =>
  inSession(async (address) => {
    const who = ['caseworker', 'colleague', 'knowledgeBroker'] as const
    const screens = await Promise.all(
      Array.from({ length: 12 }, (_, at) => follow(who[at % 3] ?? 'colleague', `${address}/nu`)),
    )
    for (const screen of screens) await screen.next()
    const citizen = await house.as('citizenA')
    await citizen.post(`/min/samtaler/${scene.made['conversation']}/nej/colleagues`)
    for (const screen of screens) assert.equal((await screen.next()).event, 'gone')
    const page = await (await house.as('colleague')).get(address)
    assert.equal(page.status, 404)
    assert.doesNotMatch(await page.text(), /tænker på haven/)
  }))

test('a share that is taken back takes the session from that screen, and from no other', () =>
  inSession(async (address) => {
    const theirs = await follow('colleague', `${address}/nu`)
    const others = await follow('knowledgeBroker', `${address}/nu`)
    await theirs.next()
    await others.next()
    await onDuty(house.ownerUrl, 'setUp', (client) =>
      client.query('delete from passage_share where with_person_id = $1', [house.fjordby.colleague]),
    )
    assert.equal((await theirs.next()).event, 'gone')
    assert.ok(await others.isQuiet(500))
    await others.leave()
  }))

test('a share whose last day has passed, and a session that is over, end it though nothing was told', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] })
  await inSession(async (address) => {
    const theirs = await follow('colleague', `${address}/nu`)
    const signedOut = await follow('knowledgeBroker', `${address}/nu`)
    await theirs.next()
    await signedOut.next()
    await onDuty(house.ownerUrl, 'setUp', async (client) => {
      await client.query('alter table passage_share disable trigger user')
      await client.query(`update passage_share set until = today() - 1 where with_person_id = $1`, [
        house.fjordby.colleague,
      ])
      await client.query('delete from sign_in_session where person_id = $1', [house.fjordby.knowledgeBroker])
    })
    t.mock.timers.tick(10_001)
    assert.equal((await theirs.next()).event, 'gone')
    assert.equal((await signedOut.next()).event, 'out')
  })
})

test('a screen on which nothing happens for an hour is left', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] })
  await inSession(async (address) => {
    const screen = await follow('colleague', `${address}/nu`)
    await screen.next()
    const now = house.services.now()
    house.services.now = () => new Date(now.getTime() + 61 * 60_000)
    t.mock.timers.tick(10_001)
    assert.equal((await screen.next()).event, 'left')
  })
})

test('whoever comes back hears nothing again that they have seen, and what they missed', () =>
  inSession(async (address) => {
    const first = await follow('colleague', `${address}/nu`)
    const { id } = await first.next()
    await first.leave()
    const again = await follow('colleague', `${address}/nu`, id)
    assert.ok(await again.isQuiet(500))
    await again.leave()
    await goTo('caseworker', 'frame', 'listen')
    const later = await follow('colleague', `${address}/nu`, id)
    assert.match((await later.next()).data, /aria-current="step">Lyt</)
    await later.leave()
  }))

test('the database’s line for telling breaks: it is taken up again, and what was missed comes', () =>
  inSession(async (address) => {
    const screen = await follow('colleague', `${address}/nu`)
    await screen.next()
    const server = new pg.Client({ connectionString: house.ownerUrl })
    await server.connect()
    await server.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'lydhoer follows'`,
    )
    await server.end()
    await goTo('caseworker', 'frame', 'listen')
    assert.match((await screen.next()).data, /aria-current="step">Lyt</)
    await screen.leave()
  }))
