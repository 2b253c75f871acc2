// The draft of a quarter in which 5,000 things happened: what happened, told as it is on the page, the whole page, and a page of fifty of them. Beside it a
// quarter in which fifty happened: how many times longer a hundred times as much takes.
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, migrate, onDuty, startServer } from '@lydhoer/database'
import { people } from '@lydhoer/database/testing'
import { makeApp } from '../../app/src/app.ts'
import { beginLog } from '../../app/src/overview/log/logs.ts'
import { noteSign } from '../../app/src/overview/signs/signs.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { testServices } from '../../app/src/shared/testing/testing.ts'
import { raiseLoop } from '../../app/src/together/loops/loops.ts'
import { writeStep } from '../../app/src/together/loops/steps.ts'

const quarters = [
  { beginsOn: '2025-01-01', day: '2025-02-03', events: 50 },
  { beginsOn: '2025-04-01', day: '2025-05-05', events: 5000 },
]
const times = 40

export async function run(print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-log-${process.pid}`)
  const server = await startServer({ dataFolder })
  const { appUrl } = await migrate(server.ownerUrl)
  const db = connect(appUrl)
  try {
    const { fjordby } = await people({ ownerUrl: server.ownerUrl })
    const { services, close } = await testServices(db)
    const who = { municipalityId: fjordby.id, personId: fjordby.coordinator }
    const me = {
      ...who,
      ...{ municipalityName: '', displayName: 'coordinator', kind: 'staff' as const },
      roles: [{ role: 'coordinator' as const, departmentId: null, departmentName: null }],
    }
    const app = makeApp(services)
    const cookie = await newSessionToken(services, who)
    const middles: number[] = []
    for (const { beginsOn, day, events } of quarters) {
      // Half are steps of loops, a quarter signs, a quarter wonders.
      const logId = await db.as(me, (sql) => beginLog(sql, me, beginsOn))
      const loopId = crypto.randomUUID()
      await db.as(me, (sql) =>
        raiseLoop(sql, services, me, {
          id: loopId,
          wonder: 'Hvorfor?',
          raisedAs: 'worker',
          cameFromId: null,
        }),
      )
      for (let at = 0; at < events; at += 250)
        await db.as(me, async (sql) => {
          for (let nth = at; nth < Math.min(at + 250, events); nth++)
            if (nth % 4 < 2)
              await writeStep(sql, services, me, loopId, crypto.randomUUID(), {
                ...{ stage: 'known', kinds: ['worker'], day, until: null, title: `Skridt ${nth}` },
                ...{ words: 'Noget. '.repeat(20), quote: '', turn: '', figures: null },
              })
            else if (nth % 4 === 2)
              await noteSign(sql, services, me, {
                ...{ id: crypto.randomUUID(), saidOn: day, source: 'doctor', words: `Tegn ${nth}` },
              })
        })
      await onDuty(server.ownerUrl, 'setUp', async (client) => {
        await client.query(
          `insert into loop (municipality_id, id, raised_as, raised_on) select $1, gen_random_uuid(), 'worker', $2::date from generate_series(1, $3::integer)`,
          [fjordby.id, day, Math.floor(events / 4)],
        )
        await client.query('analyze')
      })
      for (const [what, path] of [
        ['the page where it is written', `/kommunens-log/${logId}/skriv`],
        ['fifty of them one by one', `/kommunens-log/${logId}/skriv/skete/loopStep`],
      ] as const) {
        const took: number[] = []
        let size = 0
        for (let n = 0; n < times; n++) {
          const since = performance.now()
          const answer = await app.request(path, { headers: { cookie } })
          size = (await answer.text()).length
          if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}`)
          took.push(performance.now() - since)
        }
        const [first = NaN] = took
        took.sort((one, other) => one - other)
        const at = (share: number) => took[Math.floor(share * (times - 1))] ?? NaN
        if (path.endsWith('/skriv')) middles.push(at(0.5))
        print(
          `${events} events, ${what}: first ${first.toFixed(0)} ms, p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, ${Math.round(size / 1000)} KB`,
        )
      }
    }
    const [few = NaN, many = NaN] = middles
    print(`a hundred times as much takes ${(many / few).toFixed(1)} times as long`)
    await close()
  } finally {
    await db.close()
    await server.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
}
