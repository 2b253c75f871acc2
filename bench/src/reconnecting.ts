// Lines that break, again and again, while 50,000 things change: whether a screen ends with anything else than what is, or shows anything twice.
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect, migrate, startServer } from '@lydhoer/database'
import { people } from '@lydhoer/database/testing'
import pg from 'pg'
import { makeApp } from '../../app/src/app.ts'
import { manyTalks } from '../../app/src/conversations/talk/testing/many-talks.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { testServices } from '../../app/src/shared/testing/testing.ts'
import { fillRooms, giveKeys, listen, sessions } from './following/rooms.ts'

const changes = 50_000
/** A line lives so long, in milliseconds, and is taken up again after so long, as browsers are told to. */
const lives = () => 300 + Math.random() * 4000
const restsMs = 300

export async function run(print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-reconnecting-${process.pid}`)
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
    const screens: Screen[] = []
    for (const room of rooms)
      for (const personId of room.people.slice(0, 1)) {
        const cookie = await newSessionToken(services, { municipalityId: fjordby.id, personId })
        screens.push(look(port, `/laan-et-oere/${room.id}/nu`, cookie))
      }
    const began = performance.now()
    // Each by itself, since others are told when it is kept.
    const hand = new pg.Client({
      connectionString: server.ownerUrl,
      options: '-c search_path=lydhoer -c lydhoer.duty=setUp',
    })
    await hand.connect()
    for (let n = 0; n < changes; n++) {
      const room = rooms[n % rooms.length]
      // Ready with the step that the session is at, or not any more.
      await hand.query(
        `update ear_session_participant x set ready_phase = case when x.ready_phase is null then e.phase end
         from ear_session e where e.id = x.ear_session_id and x.ear_session_id = $1 and x.person_id = $2`,
        [room?.id, room?.people[Math.floor(n / rooms.length) % room.people.length]],
      )
    }
    await hand.end()
    const took = (performance.now() - began) / 1000
    await wait(5000)
    const fresh = await Promise.all(screens.map((screen) => screen.asItIs()))
    const lost = screens.filter((screen, at) => screen.shows !== fresh[at]).length
    const sum = (of: (screen: Screen) => number) => screens.reduce((all, screen) => all + of(screen), 0)
    print(
      `${changes} changes in ${took.toFixed(0)} s, ${screens.length} screens: ${sum((s) => s.parts)} parts shown, ${sum((s) => s.breaks)} lines broken; ` +
        `${lost} screens show something else than what is, ${sum((s) => s.doubled)} parts shown twice in a row`,
    )
    for (const screen of screens) screen.leave()
    listening.closeAllConnections()
    await new Promise((done) => listening.close(done))
    await close()
  } finally {
    await db.close()
    await server.stop()
    await rm(dataFolder, { recursive: true })
  }
}

interface Screen {
  /** The sum of the part that stands there. */
  shows: string
  parts: number
  doubled: number
  breaks: number
  /** The sum of the part as whoever opens the page now is told it. */
  asItIs(): Promise<string>
  leave(): void
}

/** A browser in front of a page that follows, whose line breaks and is taken up with the last id, until it is left. */
function look(port: number, path: string, cookie: string): Screen {
  let isLeft = false
  let leaveNow = () => {}
  const line = (headers: Record<string, string>, hear: (id: string) => void, breaks: () => void) => {
    const asked = get(
      { port, host: '127.0.0.1', path, headers: { cookie, accept: 'text/event-stream', ...headers } },
      (answer) => {
        if (answer.statusCode !== 200) throw new Error(`${path} gave ${answer.statusCode}`)
        let come = ''
        answer.setEncoding('utf8').on('data', (text: string) => {
          const events = `${come}${text}`.split('\n\n')
          come = events.pop() ?? ''
          for (const event of events) {
            const id = /^id: (.+)$/m.exec(event)?.[1]
            if (id) hear(id)
          }
        })
        answer.on('error', () => undefined)
      },
    )
    asked.on('error', () => undefined).on('close', breaks)
    return asked
  }
  const screen: Screen = {
    ...{ shows: '', parts: 0, doubled: 0, breaks: 0 },
    asItIs: () =>
      new Promise((told) => {
        const asked = line(
          {},
          (id) => {
            told(id)
            asked.destroy()
          },
          () => undefined,
        )
      }),
    leave: () => {
      isLeft = true
      leaveNow()
    },
  }
  const open = () => {
    if (isLeft) return
    const asked = line(
      screen.shows ? { 'last-event-id': screen.shows } : {},
      (id) => {
        screen.parts++
        if (id === screen.shows) screen.doubled++
        screen.shows = id
      },
      () => {
        clearTimeout(breaking)
        screen.breaks++
        setTimeout(open, restsMs)
      },
    )
    const breaking = setTimeout(() => asked.destroy(), lives())
    leaveNow = () => asked.destroy()
  }
  open()
  return screen
}
