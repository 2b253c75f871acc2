// Screens that follow: 200 people in 20 ear sessions. From a press of «Jeg er klar» until the last of its ten screens has been told, and what
// screens cost. What a line that breaks loses or doubles is in reconnecting.ts.
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql as sqlTag } from 'kysely'
import { connect, migrate, startServer } from '@lydhoer/database'
import { people } from '@lydhoer/database/testing'
import { manyTalks } from '../../app/src/conversations/talk/testing/many-talks.ts'
import { makeApp } from '../../app/src/app.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { testOrigin, testServices } from '../../app/src/shared/testing/testing.ts'
import { each, fillRooms, giveKeys, listen, type Room, sessions } from './following/rooms.ts'

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
    const press = async (room: Room, personId: string, ready: boolean) => {
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
