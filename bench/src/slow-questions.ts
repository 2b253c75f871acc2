// What slow questions of some do to the others of their municipality, by how many connections there are.
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect, migrate, startServer, type Database } from '@lydhoer/database'
import { people, type Municipality } from '@lydhoer/database/testing'
import { sql as sqlTag } from 'kysely'
import { makeApp } from '../../app/src/app.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { testServices } from '../../app/src/shared/testing/testing.ts'
import { fullHouse } from './full-house.ts'

/** Requests that the database works on at most, for all and so half of them for one municipality (connection.ts). */
const mosts = [20, 12, 10, 8]
const slowOnes = [0, 4, 8]
const lasts = 6000
const asking = 40
const thinkMs = 250

/** Half a second each: one waits, as for what somebody else holds; one keeps a core of the database busy. */
const kinds = {
  waiting: sqlTag`select pg_sleep(0.5)`,
  working: sqlTag`select count(*) from generate_series(1, 2500000) n where n % 7 = 3`,
}

export async function run(print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-slow-${process.pid}`)
  const server = await startServer({ dataFolder })
  try {
    const { appUrl } = await migrate(server.ownerUrl)
    const { fjordby } = await people({ ownerUrl: server.ownerUrl })
    await fullHouse(server.ownerUrl, fjordby, 500)
    print(
      `${asking} people look at their conversations and think for ${thinkMs} ms, while others of theirs ask what takes half a second`,
    )
    for (const most of mosts) {
      const db = connect(appUrl, { most })
      for (const kind of ['waiting', 'working'] as const)
        for (const slow of kind === 'waiting' ? slowOnes : slowOnes.slice(1))
          print(`${most} at most, ${slow} ${kind}: ${await beside(db, fjordby, slow, kind)}`)
      await db.close()
    }
  } finally {
    await server.stop()
    await rm(dataFolder, { recursive: true })
  }
}

async function beside(
  db: Database,
  of: Municipality,
  slow: number,
  kind: keyof typeof kinds,
): Promise<string> {
  const { services, close } = await testServices(db)
  const app = makeApp(services)
  const who = { municipalityId: of.id, personId: of.colleague }
  const cookie = await newSessionToken(services, who)
  const end = performance.now() + lasts
  const took: number[] = []
  const ask = async (n: number) => {
    await wait((n * thinkMs) / asking)
    while (performance.now() < end) {
      const since = performance.now()
      const answer = await app.request('/samtaler', { headers: { cookie } })
      await answer.text()
      if (answer.status !== 200) throw new Error(`/samtaler gave ${answer.status}`)
      took.push(performance.now() - since)
      await wait(thinkMs)
    }
  }
  const hold = async () => {
    while (performance.now() < end) await db.as(who, (sql) => kinds[kind].execute(sql))
  }
  await Promise.all([
    ...Array.from({ length: asking }, (_, n) => ask(n)),
    ...Array.from({ length: slow }, hold),
  ])
  await close()
  took.sort((a, b) => a - b)
  const at = (part: number) => `${took[Math.floor(took.length * part)]?.toFixed(0)} ms`
  return `${(took.length / (lasts / 1000)).toFixed(0)} a second, p50 ${at(0.5)}, p99 ${at(0.99)}`
}
