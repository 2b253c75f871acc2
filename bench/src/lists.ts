// Lists that grow: whoever has a thousand conversations, passages and sessions opens them, alone and with 150 others.
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, migrate, onDuty, startServer } from '@lydhoer/database'
import { people, type Municipality } from '@lydhoer/database/testing'
import { makeApp } from '../../app/src/app.ts'
import { newSessionToken } from '../../app/src/shared/people/sign-in/session.ts'
import { testServices } from '../../app/src/shared/testing/testing.ts'

const held = 1142
const turnsEach = 40
const seconds = 8

export async function run(print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-lists-${process.pid}`)
  const server = await startServer({ dataFolder })
  const { appUrl } = await migrate(server.ownerUrl)
  const db = connect(appUrl)
  try {
    const { fjordby } = await people({ ownerUrl: server.ownerUrl })
    await fill(server.ownerUrl, fjordby)
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

/** All of them confirmed, each with a passage that is shared with the colleague in an ear session. */
async function fill(ownerUrl: string, at: Municipality): Promise<void> {
  const columns = 'municipality_id, conversation_id, owner_id, citizen_id'
  await onDuty(ownerUrl, 'setUp', async (client) => {
    const whose = [at.id, at.caseworker, at.citizenA]
    await client.query(
      `insert into conversation (municipality_id, id, owner_id, citizen_id, department_id, kind, held_on, submission_id)
       select $1, gen_random_uuid(), $2, $3, $4, 'followUp', date '2026-01-01' - n / 2, gen_random_uuid()
       from generate_series(1, ${held}) n`,
      [...whose, at.work],
    )
    const each = (rows: string) => client.query(rows)
    await each(`insert into consent (${columns}, purpose, state, given_how, given_on)
      select municipality_id, id, owner_id, citizen_id, purpose, 'given', 'spoken', '2026-01-01'
      from conversation, unnest(array['ownReflection', 'colleagues']) purpose`)
    await each(`insert into conversation_key (${columns}, wrapped_key)
      select municipality_id, id, owner_id, citizen_id, '\\x00' from conversation`)
    await each(`insert into transcript (${columns}, format, confirmed_at, confirmed_by, about_sealed)
      select municipality_id, id, owner_id, citizen_id, 'plain', now(), owner_id, '\\x00' from conversation`)
    await each(`insert into speaker (municipality_id, conversation_id, code, role)
      select municipality_id, id, code, role from conversation, (values ('B', 'citizen'), ('M', 'worker')) v (code, role)`)
    await each(`insert into turn (municipality_id, conversation_id, number, speaker_code, body_sealed)
      select municipality_id, id, n, case when n % 2 = 0 then 'B' else 'M' end, '\\x00'
      from conversation, generate_series(1, ${turnsEach}) n`)
    await each(`insert into passage (${columns}, from_turn, to_turn)
      select municipality_id, id, owner_id, citizen_id, 3, 9 from conversation`)
    await client.query(
      `insert into ear_session (municipality_id, passage_id, conversation_id, owner_id, facilitator_id)
       select municipality_id, id, conversation_id, owner_id, $1 from passage`,
      [at.colleague],
    )
    await client.query(
      `insert into passage_share (${columns}, passage_id, with_person_id, purpose, until)
       select municipality_id, conversation_id, owner_id, citizen_id, id, $1, 'colleagues', '2999-01-01' from passage`,
      [at.colleague],
    )
    await client.query(
      `insert into ear_session_participant (municipality_id, ear_session_id, person_id)
       select municipality_id, id, $1::uuid from ear_session`,
      [at.colleague],
    )
  })
  await onDuty(ownerUrl, 'backup', (client) => client.query('analyze'))
}
