// Lists that grow: whoever has a thousand conversations, passages and sessions opens them, alone and with 150 others.
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, migrate, onDuty, startServer } from '@lydhoer/database'
import { people } from '@lydhoer/database/testing'
import { manyTalks } from '../../app/src/conversations/talk/testing/many-talks.ts'
import { makeApp } from '../../app/src/app.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { testServices } from '../../app/src/shared/testing/testing.ts'

const seconds = 8

export async function run(print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-lists-${process.pid}`)
  const server = await startServer({ dataFolder })
  const { appUrl } = await migrate(server.ownerUrl)
  const db = connect(appUrl)
  try {
    const { fjordby } = await people({ ownerUrl: server.ownerUrl })
    await manyTalks(server.ownerUrl, fjordby, { held: 1142, turnsEach: 40 })
    await onDuty(server.ownerUrl, 'backup', (client) => client.query('analyze'))
    const { services, close } = await testServices(db)
    services.report = (number, error) => console.error(number, error)
    const app = makeApp(services)
    const cookieOf = (person: 'caseworker' | 'colleague') =>
      newSessionToken(services, { municipalityId: fjordby.id, personId: fjordby[person] })
    const cookies = { caseworker: await cookieOf('caseworker'), colleague: await cookieOf('colleague') }
    for (const [path, person] of [
      ['/samtaler', 'caseworker'],
      ['/stykker', 'colleague'],
      ['/laan-et-oere', 'colleague'],
    ] as const)
      for (const visitors of [1, 150]) {
        const look = async () => {
          const answer = await app.request(path, { headers: { cookie: cookies[person] } })
          const text = await answer.text()
          if (answer.status !== 200 && answer.status !== 503) throw new Error(`${path} gave ${answer.status}`)
          return answer.status === 200 ? text.length : 0
        }
        print(`${path.padEnd(14)} ${String(visitors).padStart(3)} at once: ${await keptUp(visitors, look)}`)
      }
    await close()
  } finally {
    await db.close()
    await server.stop()
    await rm(dataFolder, { recursive: true })
  }
}

/** Each visitor asks again as soon as they are answered. */
async function keptUp(visitors: number, look: () => Promise<number>): Promise<string> {
  const times: number[] = []
  let bytes = await look()
  let refused = 0
  const until = performance.now() + seconds * 1000
  let memory = 0
  await Promise.all(
    Array.from({ length: visitors }, async () => {
      do {
        const since = performance.now()
        const length = await look()
        if (length === 0) refused++
        else bytes = length
        times.push(performance.now() - since)
        memory = Math.max(memory, process.memoryUsage().rss)
      } while (performance.now() < until)
    }),
  )
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0).padStart(5)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${(times.length / seconds).toFixed(0).padStart(4)} a second, ${(bytes / 1000).toFixed(0)} kB, ${Math.round(memory / 1024 ** 2)} MB${refused ? `, ${refused} of ${times.length} asked to try again` : ''}`
}
