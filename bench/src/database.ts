// The database alone: starting, migrating, reading a long conversation as different people, backing up, withdrawing.
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backup, connect, migrate, onDuty, restore, startServer, withdrawConsent } from '@lydhoer/database'
import { emptyDatabase, people, type Municipality } from '@lydhoer/database/testing'

const turns = 3000
const passages = 50

export async function run(print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-database-${process.pid}`)
  const copy = `${dataFolder}-backup`
  let since = performance.now()
  const lap = (what: string) => {
    const now = performance.now()
    print(`${what.padEnd(60)} ${(now - since).toFixed(0).padStart(6)} ms`)
    since = performance.now()
  }
  const first = await startServer({ dataFolder })
  lap('first start of an embedded PostgreSQL (initdb)')
  await migrate(first.ownerUrl)
  lap('migrating an empty database')
  await first.stop()
  since = performance.now()
  const server = await startServer({ dataFolder })
  lap('a later start')
  const { appUrl } = await migrate(server.ownerUrl)
  lap('migrating when there is nothing to do')
  const db = connect(appUrl, { most: 2 })
  const { fjordby } = await people({ ownerUrl: server.ownerUrl })
  const conversationId = crypto.randomUUID()
  since = performance.now()
  await longConversation(server.ownerUrl, fjordby, conversationId)
  lap(`writing ${turns} turns, ${passages} shared passages, ${passages * 10} noticings`)
  for (const name of ['caseworker', 'citizenA', 'colleague'] as const) {
    const me = { municipalityId: fjordby.id, personId: fjordby[name] }
    await db.as(me, (sql) => sql.selectFrom('staff').selectAll().execute())
    since = performance.now()
    const seen = await db.as(me, (sql) => sql.selectFrom('turn').selectAll().execute())
    lap(`reading ${seen.length} turns as ${name}`)
  }
  const masterKey = randomBytes(32)
  await backup({ url: server.ownerUrl, to: copy, masterKey })
  lap('backing it up')
  const target = await emptyDatabase()
  since = performance.now()
  await restore({ url: target.ownerUrl, from: copy, masterKey })
  lap('restoring it into an empty database')
  await target.drop()
  const citizen = { municipalityId: fjordby.id, personId: fjordby.citizenA }
  since = performance.now()
  await db.as(citizen, (sql) => withdrawConsent(sql, conversationId, 'ownReflection'))
  lap('withdrawing the consent, everything erased (aim: 2,000 ms)')
  await db.close()
  await server.stop()
  await rm(dataFolder, { recursive: true })
  await rm(copy, { recursive: true })
}

/** Three hours of talk, as it lies in the database when it is confirmed, shared and studied. */
async function longConversation(ownerUrl: string, at: Municipality, id: string): Promise<void> {
  await onDuty(ownerUrl, 'setUp', async (client) => {
    const of = [at.id, id, at.caseworker, at.citizenA]
    const columns = 'municipality_id, conversation_id, owner_id, citizen_id'
    await client.query(
      `insert into conversation (municipality_id, id, owner_id, citizen_id, department_id, kind, held_on, submission_id)
       values ($1, $2, $3, $4, $5, 'phone', '2026-11-01', gen_random_uuid())`,
      [...of, at.work],
    )
    await client.query(
      `insert into consent (${columns}, purpose, state, given_how, given_on)
       select $1, $2, $3, $4, purpose, 'given', 'spoken', '2026-11-01' from unnest(array['ownReflection', 'colleagues']) purpose`,
      of,
    )
    await client.query(
      `insert into transcript (${columns}, format, confirmed_at, confirmed_by) values ($1, $2, $3, $4, 'chat', now(), $3)`,
      of,
    )
    await client.query(
      `insert into speaker (municipality_id, conversation_id, code, role) values ($1, $2, 'B', 'citizen')`,
      of.slice(0, 2),
    )
    await client.query(
      `insert into turn (municipality_id, conversation_id, number, speaker_code, body_sealed)
       select $1, $2, n, 'B', decode(repeat(md5(n::text), 12), 'hex') from generate_series(1, $3::int) n`,
      [at.id, id, turns],
    )
    await client.query(
      `insert into passage (${columns}, from_turn, to_turn)
       select $1, $2, $3, $4, n * 10, n * 10 + 19 from generate_series(1, $5::int) n`,
      [...of, passages],
    )
    await client.query(
      `insert into passage_share (${columns}, passage_id, with_person_id, purpose, until)
       select $1, $2, $3, $4, id, $5, 'colleagues', '2999-01-01' from passage where conversation_id = $2`,
      [...of, at.colleague],
    )
    await client.query(
      `insert into noticing (municipality_id, conversation_id, owner_id, passage_id, author_id, from_turn, to_turn, body_sealed,
         submission_id)
       select $1, $2, $3, id, author, from_turn, to_turn, decode(repeat(md5(id::text), 12), 'hex'), gen_random_uuid()
       from passage, unnest(array[$3::uuid, $4::uuid]) author, generate_series(1, 5) where conversation_id = $2`,
      [at.id, id, at.caseworker, at.colleague],
    )
  })
}
