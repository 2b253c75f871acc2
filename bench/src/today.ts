// «I dag» in a house that is full: the one statement, how long it takes to plan, how long to ask once it is, and the whole page.
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, migrate, startServer } from '@lydhoer/database'
import { people, type StaffName } from '@lydhoer/database/testing'
import { today } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { makeApp } from '../../app/src/app.ts'
import { places } from '../../app/src/places.ts'
import type { Role } from '../../app/src/shared/people/roles.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { testServices } from '../../app/src/shared/testing/testing.ts'
import { askedFor } from '../../app/src/shared/waits/waits.ts'
import { statementFor, whatWaits } from '../../app/src/today/statement.ts'
import { fullHouse } from './full-house.ts'

const sizes = [500, 2000]
const times = 60

export async function run(print: (line: string) => void): Promise<void> {
  for (const held of sizes) await runWith(held, print)
}

async function runWith(held: number, print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-today-${process.pid}`)
  const server = await startServer({ dataFolder })
  const { appUrl } = await migrate(server.ownerUrl)
  const db = connect(appUrl)
  try {
    const { fjordby } = await people({ ownerUrl: server.ownerUrl })
    await fullHouse(server.ownerUrl, fjordby, held)
    print(`the caseworker has held ${held} conversations, forty others a tenth of that each`)
    const { services, close } = await testServices(db)
    const app = makeApp(services)
    const waiting = places.flatMap(({ waits }) => waits ?? [])
    const asks: [StaffName, Role][] = [
      ['caseworker', 'caseworker'],
      ['colleague', 'caseworker'],
      ['researcher', 'researcher'],
      ['teamLead', 'teamLead'],
    ]
    for (const [name, role] of asks) {
      const who = { municipalityId: fjordby.id, personId: fjordby[name] }
      const me = {
        ...who,
        ...{ municipalityName: '', displayName: name, kind: 'staff' as const },
        roles: [{ role, departmentId: null, departmentName: null }],
      }
      const asked = askedFor(me, new Date(), today(new Date()))
      const planned: number[] = []
      const asking: number[] = []
      let rows = 0
      for (let n = 0; n < times; n++)
        await db.as(who, async (sql) => {
          const statement = statementFor(sql, asked, waiting)
          if (!statement) return
          const plan = await sqlTag<{
            'QUERY PLAN': Plan[]
          }>`explain (analyze, format json) ${statement}`.execute(sql)
          const [told] = plan.rows[0]?.['QUERY PLAN'] ?? []
          planned.push(told?.['Planning Time'] ?? 0)
          rows = told?.Plan['Actual Rows'] ?? 0
        })
      for (let n = 0; n < times; n++)
        await db.as(who, async (sql) => {
          const since = performance.now()
          await whatWaits(sql, services, 'da', asked, waiting)
          asking.push(performance.now() - since)
        })
      const cookie = await newSessionToken(services, who)
      const pages: number[] = []
      for (let n = 0; n < times; n++) {
        const since = performance.now()
        const answer = await app.request('/', { headers: { cookie } })
        await answer.text()
        if (answer.status !== 200) throw new Error(`/ gave ${answer.status}`)
        pages.push(performance.now() - since)
      }
      const one = (list: number[]) => `${middle(list).toFixed(1)} ms (least ${Math.min(...list).toFixed(1)})`
      print(
        `${name.padEnd(11)} ${String(rows).padStart(3)} rows: planned in ${one(planned)}, asked in ${one(asking)}; the page in ${one(pages)}`,
      )
    }
    await close()
  } finally {
    await db.close()
    await server.stop()
    await rm(dataFolder, { recursive: true })
  }
}

interface Plan {
  'Planning Time': number
  Plan: { 'Actual Rows': number }
}

const middle = (list: number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0
