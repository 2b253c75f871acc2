// Screens that follow: 200 people in 20 ear sessions. From a press of «Jeg er klar» until the last of its ten screens has been told; what
// screens cost; and whether a line that breaks loses or doubles anything.
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql as sqlTag } from 'kysely'
import { getRequestListener } from '@hono/node-server'
import { connect, migrate, onDuty, startServer } from '@lydhoer/database'
import { people } from '@lydhoer/database/testing'
import { manyTalks } from '../../app/src/conversations/talk/testing/many-talks.ts'
import { makeApp } from '../../app/src/app.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { newKey, wrapKey } from '../../app/src/shared/sealing/seal.ts'
import { testOrigin, testServices } from '../../app/src/shared/testing/testing.ts'

const sessions = 20
const each = 10
/** Changes a second in all: each of the 200 presses something every ten seconds, or every four. */
const rates = [20, 50]
const seconds = 20

export async function run(print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-following-${process.pid}`)
  const server = await startServer({ dataFolder })
  const { appUrl } = await migrate(server.ownerUrl)
  const db = connect(appUrl)
  try {
    const { fjordby } = await people({ ownerUrl: server.ownerUrl })
    await manyTalks(server.ownerUrl, fjordby, { held: sessions })
    const rooms = await fillRooms(server.ownerUrl, fjordby)
    const { services, close } = await testServices(db)
    await giveKeys(server.ownerUrl, services.masterKey, fjordby.id)
    services.report = (number, error) => console.error(number, error)
    const listening = await listen(makeApp(services).fetch)
    const { port } = listening.address() as AddressInfo
    const tokens = new Map<string, string>()
    for (const personId of rooms.flatMap((room) => room.people))
      tokens.set(personId, await newSessionToken(services, { municipalityId: fjordby.id, personId }))
    const before = process.memoryUsage().rss
    const screens = await Promise.all(
      rooms.flatMap((room) =>
        room.people.map((personId) =>
          follow(port, `/laan-et-oere/${room.id}/nu`, tokens.get(personId) ?? ''),
        ),
      ),
    )
    await new Promise((later) => setTimeout(later, 1000))
    const kilobytes = (process.memoryUsage().rss - before) / 1024 / screens.length
    print(`${screens.length} screens: ${kilobytes.toFixed(0)} kB each, clients among it`)
    const press = async (room: (typeof rooms)[number], personId: string, ready: boolean) => {
      const answer = await fetch(`http://127.0.0.1:${port}/laan-et-oere/${room.id}/klar`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          cookie: tokens.get(personId) ?? '',
          origin: testOrigin,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: `ready=${ready ? 'yes' : 'no'}`,
      })
      if (answer.status !== 303) throw new Error(`klar gave ${answer.status}`)
    }
    for (const rate of rates) {
      const took: number[] = []
      const isReady = new Map<string, number>()
      const asked: Promise<void>[] = []
      const until = performance.now() + seconds * 1000
      for (let n = 0; performance.now() < until; n++) {
        const at = n % sessions
        const room = rooms[at]
        const personId = room?.people[Math.floor(n / sessions) % each]
        if (!room || !personId) continue
        const mine = screens.slice(at * each, at * each + each)
        const counts = mine.map((screen) => screen.told)
        const since = performance.now()
        const ready = isReady.get(personId) !== 1
        isReady.set(personId, ready ? 1 : 0)
        asked.push(
          press(room, personId, ready)
            .then(() => untilTold(mine, counts))
            .then(() => void took.push(performance.now() - since)),
        )
        await new Promise((later) => setTimeout(later, 1000 / rate))
      }
      await Promise.all(asked)
      took.sort((a, b) => a - b)
      const part = (of: number) => `${(took[Math.floor(took.length * of)] ?? NaN).toFixed(0)} ms`
      print(
        `${rate} changes a second, each to ten screens: the last has it after p50 ${part(0.5)}, p95 ${part(0.95)}, p99 ${part(0.99)}`,
      )
    }
    const told = screens.slice(0, each)
    const room = rooms[0]
    if (room) {
      const since = performance.now()
      await db.as({ municipalityId: fjordby.id, personId: fjordby.citizenA }, (sql) =>
        sqlTag`select withdraw_consent(${room.conversation}, 'colleagues')`.execute(sql),
      )
      while (told.some((screen) => !screen.isGone)) await new Promise((soon) => setTimeout(soon, 2))
      print(`a citizen says no: gone from ten screens after ${(performance.now() - since).toFixed(0)} ms`)
    }
    for (const screen of screens) screen.leave()
    await new Promise((done) => listening.close(done))
    await close()
  } finally {
    await db.close()
    await server.stop()
    await rm(dataFolder, { recursive: true })
  }
}

interface Room {
  id: string
  conversation: string
  people: string[]
}

/** Ten people in each session, who have the passage that it is held on. */
function fillRooms(ownerUrl: string, { id, work }: { id: string; work: string }): Promise<Room[]> {
  return onDuty(ownerUrl, 'setUp', async (client) => {
    await client.query(
      `insert into person (municipality_id, id, kind, display_name)
       select $1, gen_random_uuid(), 'staff', 'med ' || n from generate_series(1, ${sessions * each}) n`,
      [id],
    )
    await client.query(
      `insert into staff (municipality_id, person_id) select municipality_id, id from person where display_name like 'med %'`,
    )
    await client.query(
      `insert into person_role (municipality_id, person_id, role, department_id)
       select municipality_id, id, 'caseworker', $1 from person where display_name like 'med %'`,
      [work],
    )
    const placed = `with e as (select *, row_number() over (order by id) as at from ear_session),
      p as (select id as person_id, (row_number() over (order by id) - 1) / ${each} + 1 as at
        from person where display_name like 'med %')`
    await client.query(
      `${placed} insert into passage_share (municipality_id, conversation_id, owner_id, citizen_id, passage_id, with_person_id, purpose,
         until, ear_session_id)
       select e.municipality_id, e.conversation_id, e.owner_id, x.citizen_id, e.passage_id, p.person_id, 'colleagues', '2999-01-01', e.id
       from e join p using (at) join passage x on x.id = e.passage_id`,
    )
    await client.query(
      `${placed} insert into ear_session_participant (municipality_id, ear_session_id, person_id)
       select e.municipality_id, e.id, p.person_id from e join p using (at)`,
    )
    const { rows } = await client.query<Room>(
      `select e.id, e.conversation_id as conversation, array_agg(x.person_id::text) as people
       from ear_session_participant x join ear_session e on e.id = x.ear_session_id
         join person p on p.id = x.person_id where p.display_name like 'med %' group by e.id, e.conversation_id`,
    )
    await client.query('analyze')
    return rows
  })
}

/** What the talk is sealed with is opened at each look, so it must be a key. */
function giveKeys(ownerUrl: string, masterKey: Buffer, municipalityId: string): Promise<void> {
  return onDuty(ownerUrl, 'setUp', async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from conversation')
    for (const { id } of rows) {
      const wrapped = wrapKey(masterKey, { municipalityId, of: 'words', conversationId: id }, newKey())
      await client.query('update conversation_key set wrapped_key = $2 where conversation_id = $1', [
        id,
        wrapped,
      ])
    }
  })
}

interface Screen {
  /** How many parts have come. */
  told: number
  /** Whether it has heard that it may see it no longer. */
  isGone: boolean
  leave(): void
}

function follow(port: number, path: string, cookie: string): Promise<Screen> {
  return new Promise((open, fail) => {
    const asked = get(
      { port, host: '127.0.0.1', path, headers: { cookie, accept: 'text/event-stream' } },
      (answer: IncomingMessage) => {
        if (answer.statusCode !== 200) return fail(new Error(`${path} gave ${answer.statusCode}`))
        const screen: Screen = { told: 0, isGone: false, leave: () => asked.destroy() }
        answer.setEncoding('utf8').on('data', (text: string) => {
          screen.told += text.split('event: part').length - 1
          if (text.includes('event: gone')) screen.isGone = true
          if (screen.told === 1) open(screen)
        })
        answer.on('error', () => undefined)
      },
    )
    asked.on('error', fail)
  })
}

/** Each of these screens has been told something since. */
async function untilTold(screens: readonly Screen[], since: readonly number[]): Promise<void> {
  while (screens.some((screen, at) => screen.told <= (since[at] ?? 0)))
    await new Promise((soon) => setTimeout(soon, 2))
}

const listen = (fetch: (request: Request) => Response | Promise<Response>): Promise<Server> =>
  new Promise((open) => {
    const answerTo = getRequestListener(fetch)
    const server = createServer((asked, answer) => void answerTo(asked, answer)).listen(0, '127.0.0.1', () =>
      open(server),
    )
  })
