// «I dag» in a house that is full: the one statement, as long as the server takes to plan and to run it, and the whole page.
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, migrate, onDuty, startServer } from '@lydhoer/database'
import { people, type Municipality } from '@lydhoer/database/testing'
import { today } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { makeApp } from '../../app/src/app.ts'
import { manyTalks } from '../../app/src/conversations/talk/testing/many-talks.ts'
import { places } from '../../app/src/places.ts'
import type { Role } from '../../app/src/shared/people/roles.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { testServices } from '../../app/src/shared/testing/testing.ts'
import { askedFor } from '../../app/src/shared/waits/waits.ts'
import { statementFor } from '../../app/src/today/statement.ts'

const sizes = [500, 5000]
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
    await fill(server.ownerUrl, fjordby, held)
    print(`${held} conversations, as many passages, sessions and shares, half as many notes`)
    const { services, close } = await testServices(db)
    const app = makeApp(services)
    const waiting = places.flatMap(({ waits }) => waits ?? [])
    const asks: [keyof Municipality & string, Role][] = [
      ['caseworker', 'caseworker'],
      ['colleague', 'caseworker'],
      ['researcher', 'researcher'],
      ['teamLead', 'teamLead'],
    ]
    for (const [name, role] of asks) {
      const who = { municipalityId: fjordby.id, personId: String(fjordby[name]) }
      const me = {
        ...who,
        ...{ municipalityName: '', displayName: name, kind: 'staff' as const },
        roles: [{ role, departmentId: null, departmentName: null }],
      }
      const asked = askedFor(me, new Date(), today(new Date()))
      const planned: number[] = []
      const ran: number[] = []
      const rows: number[] = []
      for (let n = 0; n < times; n++)
        await db.as(who, async (sql) => {
          const statement = statementFor(sql, asked, waiting)
          if (!statement) return
          const plan = await sqlTag<{
            'QUERY PLAN': Plan[]
          }>`explain (analyze, format json) ${statement}`.execute(sql)
          const [told] = plan.rows[0]?.['QUERY PLAN'] ?? []
          planned.push(told?.['Planning Time'] ?? 0)
          ran.push(told?.['Execution Time'] ?? 0)
          rows.push(told?.Plan['Actual Rows'] ?? 0)
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
      const one = (list: number[]) => `${middle(list).toFixed(1)} ms`
      print(
        `${name.padEnd(11)} ${String(rows[0] ?? 0).padStart(3)} rows: planned in ${one(planned)}, run in ${one(ran)}; the page in ${one(pages)}`,
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
  'Execution Time': number
  Plan: { 'Actual Rows': number }
}

const middle = (list: number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0

/** Conversations, passages and sessions by the hundred, and some of everything that waits. */
async function fill(ownerUrl: string, fjordby: Municipality, held: number): Promise<void> {
  await manyTalks(ownerUrl, fjordby, { held, turnsEach: 20 })
  const { id, caseworker, colleague, citizenA, work } = fjordby
  await onDuty(ownerUrl, 'setUp', async (client) => {
    const newest = `(select * from conversation where municipality_id = $1 order by held_on desc, id limit 200)`
    await client.query(
      `insert into noticing (municipality_id, conversation_id, owner_id, passage_id, author_id, from_turn, to_turn, body_sealed,
         shared_at, submission_id)
       select p.municipality_id, p.conversation_id, p.owner_id, p.id, $2, 4, 4, '\\x00',
         now() - row_number() over () * interval '1 hour', gen_random_uuid()
       from passage p where p.municipality_id = $1 and hashtext(p.id::text) % 2 = 0`,
      [id, colleague],
    )
    await client.query(
      `update passage_share set created_at = now() - abs(hashtext(id::text)) % 1000 * interval '1 day'`,
    )
    await client.query(
      `update consent set ends_on = today() + (3 + abs(hashtext(conversation_id::text)) % 400)
       where municipality_id = $1 and given_on <= today()`,
      [id],
    )
    await client.query(
      `insert into conversation (municipality_id, owner_id, citizen_id, department_id, kind, held_on, submission_id)
       select $1, $2, $3, $4, 'followUp', today() - n, gen_random_uuid() from generate_series(1, 20) n`,
      [id, caseworker, citizenA, work],
    )
    await client.query(
      `insert into consent (municipality_id, conversation_id, owner_id, citizen_id, purpose, state, given_how, given_on)
       select municipality_id, id, owner_id, citizen_id, 'ownReflection', 'given', 'spoken', held_on from conversation c
       where municipality_id = $1 and not exists (select from consent k where k.conversation_id = c.id)`,
      [id],
    )
    await client.query(
      `insert into transcript_draft (municipality_id, conversation_id, owner_id, citizen_id, wrapped_key)
       select municipality_id, id, owner_id, citizen_id, '\\x00' from ${newest} c limit 5`,
      [id],
    )
    await client.query('analyze')
  })
}
