import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { places } from './places.ts'
import { askers, statusFor, type Asker } from './shared/request/askers.ts'
import type { Reads } from './shared/request/reading.ts'
import { readingsOf } from './shared/request/place.ts'
import type { Route } from './shared/request/route.ts'
import {
  addressOf,
  formFor,
  makeScenes,
  refusedFor,
  scenes,
  type Made,
  type SentForm,
} from './shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from './shared/testing/testing.ts'

// Whatever shows staff something of a citizen's conversation leaves a line that the citizen can read. Every route is tried.
const all = await scenes()
let scene: Furnished<Made>
before(async () => {
  scene = await furnished((empty) => makeScenes(empty, all))
})
after(() => scene.close())

const asked = places
  .flatMap(({ routes }) => routes)
  .map((route) => ({ route, name: `${route.method} ${route.path}` }))
const staff = (Object.keys(askers) as Asker[]).filter(
  (asker): asker is Exclude<Asker, 'signedOut'> => askers[asker] !== null && askers[asker] !== 'citizen',
)
const browserOf = (asker: (typeof staff)[number], house: TestApp): Promise<Browser> =>
  asker === 'nextDoor' ? house.as('caseworker', house.nabo) : house.as(asker)

interface Line {
  what: string
  citizen: string
  actor: string
}

/** The lines written since they were last asked for. */
async function newLines(house: TestApp): Promise<Line[]> {
  return onDuty(house.ownerUrl, 'setUp', async (client) => {
    const { rows } = await client.query<Line>(
      `select l.what, l.citizen_id as citizen, a.person_id as actor from access_log l
       join access_log_actor a on a.access_log_id = l.id where l.what <> 'registered'`,
    )
    await client.query('delete from access_log')
    return rows
  })
}

/** Whether an answer holds some of what was said in the scene: its words, its sound or the outline of its sound. */
async function shows(answer: Response): Promise<boolean> {
  const type = answer.headers.get('content-type') ?? ''
  if (type.startsWith('audio/')) {
    await answer.body?.cancel()
    return true
  }
  const text = (await answer.text()).replace(/<[^>]*>/g, '')
  return /tænker\s+på\s+haven|Hvordan\s+går\s+det\?|"peaks"/.test(text)
}

/** The sound of people who meet, each of whom said yes to the others' hearing it: no conversation with a citizen. */
const heardByItsOwn = new Set(['/flip/:id/optagelse/lyd'])

const told = new Set<string>()

/** Asks, and holds the lines that were written against what the route says and what the answer shows. */
async function holds(
  route: Route,
  house: TestApp,
  asker: (typeof staff)[number],
  sent?: SentForm | FormData,
) {
  const browser = await browserOf(asker, house)
  const address = addressOf(route.path, all, scene.made)
  const answer = await (sent ? browser.post(address, sent) : browser.get(address))
  const shown = (await shows(answer)) && !heardByItsOwn.has(route.path)
  if ([403, 404].includes(answer.status)) return assert.ok(!shown, `${asker} is shown what is not theirs`)
  const reads: Reads = 'reads' in route ? route.reads : { nothing: 'for anyone' }
  const lines = await newLines(house)
  const says = `${asker} got ${answer.status}, ${shown ? 'with' : 'without'} what was said, and the log: ${JSON.stringify(lines)}`
  if (typeof reads !== 'string') return assert.deepEqual([shown, lines], [false, []], says)
  // Who is here is a list of everybody; everything else is citizen A's.
  const isListed = reads === 'sawWhoWorksWithYou'
  for (const { what, citizen, actor } of lines) {
    assert.deepEqual([what, isListed ? '' : citizen], [reads, isListed ? '' : house.fjordby.citizenA], says)
    assert.equal(actor, house.fjordby[asker as 'caseworker'], says)
  }
  if (shown) assert.ok(lines.length > 0, says)
  if (lines.length > 0) told.add(`${route.method} ${route.path}`)
}

test('every page of the conversations’ owner, and of everybody else on the staff, leaves the line that its route names', async (t) => {
  const house = await scene.copy()
  await newLines(house)
  for (const { route, name } of asked.filter(({ route }) => route.method === 'GET'))
    await t.test(name, async () => {
      for (const asker of staff) await holds(route, house, asker)
    })
  await house.close()
})

test('so does every form that is answered with a page: refused, empty, or filled in', async (t) => {
  const house = await scene.copy()
  await newLines(house)
  for (const { route, name } of asked.filter(({ route }) => route.method === 'POST'))
    for (const asker of ['caseworker', 'colleague', 'coordinator', 'teamLead'] as const) {
      // Where a press is enough, it was sent on: the access test has seen that. There is nothing to show.
      const sentOn = statusFor(asker, route.guard, route.gets) === 303
      if (sentOn && !('form' in route)) continue
      await t.test(`${name}, ${asker}`, async () => {
        for (const fill of [refusedFor, () => ({}), ...(sentOn ? [] : [formFor])])
          await holds(route, house, asker, fill(route.path, all, scene.made, house))
      })
    }
  await house.close()
})

test('the names page and its refusal leave a line while the names stand in the text', async () => {
  const house = await scene.copy()
  const owner = await house.as('caseworker')
  await owner.post(`/samtaler/${scene.made['conversation']}/udskrift/faerdig`)
  await newLines(house)
  await holds(routeOf('GET /samtaler/:id/navne'), house, 'caseworker')
  const form = { act: 'also', also: 'står her ikke' }
  await holds(routeOf('POST /samtaler/:id/navne'), house, 'caseworker', form)
  await house.close()
})

const routeOf = (name: string): Route => {
  const found = asked.find((one) => one.name === name)
  assert.ok(found, name)
  return found.route
}

test('a turn that was written in two places leaves a line where both are shown', async () => {
  const house = await scene.copy()
  await newLines(house)
  const { turn = '' } = scene.made
  const submissionId = crypto.randomUUID()
  const form = { submissionId, id: turn, revision: '0', speaker: 'M', text: 'Noget helt andet' }
  await holds(routeOf('POST /samtaler/:id/udskrift/ture'), house, 'caseworker', form)
  assert.deepEqual(await newLines(house), [], 'they were asked for')
  const other = { ...form, place: 'V', startMs: null, endMs: null, origins: [1], revision: 0, gone: false }
  const sent = { since: '0', changes: JSON.stringify([other]) }
  await holds(routeOf('POST /samtaler/:id/udskrift/gem'), house, 'caseworker', sent)
  await house.close()
})

test('corrections that a passage cannot follow leave a line where the draft is shown again', async () => {
  const house = await scene.copy()
  const owner = await house.as('caseworker')
  const draft = `/samtaler/${scene.made['conversation']}/udskrift`
  const page = await (await owner.get(draft)).text()
  for (const id of [...page.matchAll(/data-id="([0-9a-f-]{36})"/g)]
    .slice(0, 2)
    .map(([, found = '']) => found))
    await owner.post(`${draft}/ture`, {
      ...{ submissionId: crypto.randomUUID(), id, revision: '1', act: 'remove', speaker: 'M', text: '' },
    })
  await newLines(house)
  await holds(routeOf('POST /samtaler/:id/udskrift/faerdig'), house, 'caseworker', {})
  await house.close()
})

test('each route that says what it reads was seen to write it, and the citizen has words for each reading', () => {
  const says = asked.filter(({ route }) => 'reads' in route && typeof route.reads === 'string')
  assert.deepEqual(
    says.map(({ name }) => name).filter((name) => !told.has(name)),
    [],
  )
  const made = new Set(says.map(({ route }) => ('reads' in route ? String(route.reads) : '')))
  assert.deepEqual([...readingsOf(places).keys()].sort(), [...made].sort())
})

test('a page that fails takes its line with it, and the next one writes it', async () => {
  const house = await scene.copy()
  const owner = await house.as('caseworker')
  const address = `/samtaler/${scene.made['conversation']}`
  await newLines(house)
  const { masterKey, report } = house.services
  house.services.report = () => undefined
  house.services.masterKey = Buffer.alloc(32)
  assert.equal((await owner.get(address)).status, 500)
  assert.deepEqual(await newLines(house), [])
  Object.assign(house.services, { masterKey, report })
  assert.equal((await owner.get(address)).status, 200)
  assert.equal((await owner.get(address)).status, 200)
  assert.deepEqual(
    (await newLines(house)).map(({ what }) => what),
    ['listened'],
  )
  await house.close()
})
