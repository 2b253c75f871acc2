// A loop with 40 steps and 2,000 things hung on it: the whole page, for somebody who sees all of it and somebody who sees the half that is not passages.
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, migrate, onDuty, startServer } from '@lydhoer/database'
import { people, type StaffName } from '@lydhoer/database/testing'
import { addDay } from '@lydhoer/words'
import { makeApp } from '../../app/src/app.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { testServices } from '../../app/src/shared/testing/testing.ts'
import { raiseLoop } from '../../app/src/together/loops/loops.ts'
import { writeStep } from '../../app/src/together/loops/steps.ts'
import { fullHouse } from './full-house.ts'

const hung = 2000
const steps = 40
const times = 100

export async function run(print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-loops-${process.pid}`)
  const server = await startServer({ dataFolder })
  const { appUrl } = await migrate(server.ownerUrl)
  const db = connect(appUrl)
  try {
    const { fjordby } = await people({ ownerUrl: server.ownerUrl })
    await fullHouse(server.ownerUrl, fjordby, 2000)
    const { services, close } = await testServices(db)
    const who = (name: StaffName) => ({ municipalityId: fjordby.id, personId: fjordby[name] })
    const me = {
      ...who('caseworker'),
      ...{ municipalityName: '', displayName: 'caseworker', kind: 'staff' as const, roles: [] },
    }
    const loopId = crypto.randomUUID()
    await db.as(me, async (sql) => {
      const of = { id: loopId, wonder: 'Hvorfor?', raisedAs: 'worker', cameFromId: null } as const
      await raiseLoop(sql, services, me, of)
      for (let at = 0; at < steps; at++)
        await writeStep(sql, services, me, loopId, crypto.randomUUID(), {
          ...{
            stage: 'known',
            kinds: at % 2 ? ['worker'] : ['citizen'],
            day: addDay(new Date(), -10 * (steps - at)),
          },
          ...{
            until: null,
            title: `Skridt ${at}`,
            words: 'Noget. '.repeat(40),
            quote: '',
            turn: '',
            figures: null,
          },
        })
    })
    // Rooms first and then passages, so that whoever may not see passages must go past all of them.
    const passages = await onDuty(server.ownerUrl, 'setUp', async (client) => {
      const { rowCount } = await client.query(
        `insert into loop_hung (municipality_id, id, loop_id, passage_id, hung_by, created_at)
           select $1, gen_random_uuid(), $2, p.id, $3, now() from passage p
           where p.municipality_id = $1 and p.owner_id = $3 limit $4`,
        [fjordby.id, loopId, fjordby.caseworker, hung / 2],
      )
      const others = hung - (rowCount ?? 0)
      await client.query(
        `with room as (insert into learning_room (municipality_id, id, carried_by, words_sealed, minutes)
             select $1, gen_random_uuid(), $3, '\\x00', 60 from generate_series(1, $4::integer) returning id)
           insert into loop_hung (municipality_id, id, loop_id, learning_room_id, hung_by, created_at)
             select $1, gen_random_uuid(), $2, id, $3, now() - interval '1 day' from room`,
        [fjordby.id, loopId, fjordby.caseworker, others],
      )
      await client.query('analyze')
      return rowCount ?? 0
    })
    print(`${steps} steps; ${hung} things hang there, ${passages} of them passages`)
    const app = makeApp(services)
    for (const name of ['caseworker', 'otherDepartment', 'teamLead'] as const) {
      const cookie = await newSessionToken(services, who(name))
      const took: number[] = []
      let size = 0
      for (let n = 0; n < times; n++) {
        const since = performance.now()
        const answer = await app.request(`/undren/${loopId}`, { headers: { cookie } })
        size = (await answer.text()).length
        if (answer.status !== 200) throw new Error(`the loop gave ${answer.status}`)
        took.push(performance.now() - since)
      }
      took.sort((one, other) => one - other)
      const at = (share: number) => (took[Math.floor(share * (times - 1))] ?? NaN).toFixed(1)
      print(
        `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, least ${at(0)} ms, ${Math.round(size / 1000)} KB`,
      )
    }
    await close()
  } finally {
    await db.close()
    await server.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
}
