// Looking words and turns up in 100,000 sealed turns: the index, the candidates, and opening those that are shown.
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parsePattern, read, type Conversation, type Turn } from '@lydhoer/conversation'
import { connect, migrate, onDuty, startServer } from '@lydhoer/database'
import { people, type Municipality } from '@lydhoer/database/testing'
import { ownConversations, sharedPassages } from '../../app/src/conversations/talk/stretch/stretches.ts'
import { lookUp } from '../../app/src/conversations/talk/look-up/look-up.ts'
import type { SignedIn } from '../../app/src/shared/request/route.ts'
import { newKey, wrapKey } from '../../app/src/shared/sealing/seal.ts'
import { sealedAbout, sealedTurns } from '../../app/src/conversations/talk/transcript/transcript.ts'
import { indexWhatIsNot } from '../../app/src/conversations/talk/transcript/turn-index.ts'
import { makeWorkers } from '../../app/src/shared/workers/workers.ts'

/** Two workers have as much each, so that half of what the database holds is another's. */
const perWorker = 500
const turnsEach = 200

const patterns = [
  'arbejde',
  'sjældne17',
  '"jeg ved ikke"',
  'det',
  '[question:closed]',
  '[rolle:borger]',
  '[question:closed] >> [minimal]',
  '[question:open] >> [role:citizen] arbejde',
  'arbejde >> [minimal] >> [question]',
  '[latter] >> [latter]',
  '[pause>1]',
  'findesikke',
  'arbejds*',
]

export async function run(print: (line: string) => void): Promise<void> {
  const dataFolder = join(tmpdir(), `lydhoer-bench-concordance-${process.pid}`)
  const server = await startServer({ dataFolder })
  const { appUrl } = await migrate(server.ownerUrl)
  const db = connect(appUrl, { most: 2 })
  try {
    const { fjordby } = await people({ ownerUrl: server.ownerUrl })
    const masterKey = newKey()
    await fill(server.ownerUrl, fjordby, masterKey)
    const report = (_: string, error: unknown) => console.error(error)
    const services = { database: db, masterKey, report, workers: makeWorkers() }
    let since = performance.now()
    const indexed = await indexWhatIsNot(services)
    const seconds = (performance.now() - since) / 1000
    services.workers.close()
    print(
      `indexing ${indexed} conversations, ${indexed * turnsEach} turns: ${seconds.toFixed(1)} s (${((seconds / indexed) * 1000).toFixed(0)} ms each)`,
    )
    await onDuty(server.ownerUrl, 'backup', async (client) => {
      await client.query('analyze')
      const { rows } = await client.query<{ size: string }>(
        `select pg_size_pretty(pg_total_relation_size('turn_index')) as size`,
      )
      print(`size of the index with its key: ${rows[0]?.size}`)
    })
    for (const name of ['caseworker', 'colleague'] as const) {
      const me = signedIn(fjordby, name)
      for (const written of patterns) {
        const pattern = parsePattern(written)
        const times: number[] = []
        let last = ''
        for (let n = 0; n < 9; n++) {
          since = performance.now()
          const { found, next } = await db.as(me, async (sql) => {
            const stretches = [...(await ownConversations(sql, me)), ...(await sharedPassages(sql, me))]
            return lookUp(sql, services, me, stretches, pattern)
          })
          times.push(performance.now() - since)
          last = `${found.length} hits${next ? ', and there is more' : ''}`
        }
        const [first = 0] = times
        const sorted = times.sort((a, b) => a - b)
        print(
          `${name.padEnd(10)} ${written.padEnd(44)} ${(sorted[4] ?? 0).toFixed(0).padStart(5)} ms (first ${first.toFixed(0)}, slowest ${(sorted.at(-1) ?? 0).toFixed(0)})  ${last}`,
        )
      }
    }
  } finally {
    await db.close()
    await server.stop()
    await rm(dataFolder, { recursive: true })
  }
}

const signedIn = (at: Municipality, name: 'caseworker' | 'colleague'): SignedIn => ({
  municipalityId: at.id,
  municipalityName: 'Fjordby',
  personId: at[name],
  displayName: name,
  kind: 'staff',
  roles: [],
})

const frame = [
  'M: Har du fået skrevet til lægen?',
  'B: ja',
  'M: Hvad siger du til at prøve noget arbejde igen?',
  'B: det ved jeg ikke rigtig (1.4) det kommer an på ryggen',
  'M: Nej det kan jeg godt forstå',
  'B: mm',
  'M: Vil du hellere have en arbejdsplads tæt på, eller skal vi vente?',
  'B: haha jeg ved ikke',
  'M: (griner) okay',
  'B: altså dengang på biblioteket var det egentlig meget rart med bøgerne',
]

/** Conversations with the frequencies of talk: some turns are ordinary, the rest are words by Zipf's law. */
async function fill(ownerUrl: string, at: Municipality, masterKey: Buffer): Promise<void> {
  const random = seeded(7)
  const common = frame.flatMap((line) => line.slice(3).split(' '))
  const word = () => {
    const rank = Math.floor(Math.exp(random() * Math.log(6000)))
    return rank < 60 ? (common[Math.floor(random() * common.length)] ?? 'ja') : `sjældne${rank}`
  }
  const line = (n: number) => {
    const said = frame[Math.floor(random() * frame.length)] ?? ''
    if (random() < 0.4) return said
    const words = Array.from({ length: 2 + Math.floor(random() * 18) }, word).join(' ')
    return `${n % 2 ? 'B' : 'M'}: ${words}`
  }
  await onDuty(ownerUrl, 'setUp', async (client) => {
    for (const owner of [at.caseworker, at.otherDepartment])
      for (let n = 0; n < perWorker; n++) {
        const id = crypto.randomUUID()
        const key = newKey()
        const { conversation } = read(Array.from({ length: turnsEach }, (_, at) => line(at)).join('\n'))
        const of = [at.id, id, owner, at.citizenB]
        const columns = 'municipality_id, conversation_id, owner_id, citizen_id'
        await client.query(
          `insert into conversation (municipality_id, id, owner_id, citizen_id, department_id, kind, held_on, submission_id)
           values ($1, $2, $3, $4, $5, 'phone', date '2026-01-01' + ${n % 300}, gen_random_uuid())`,
          [...of, at.work],
        )
        await client.query(
          `insert into consent (${columns}, purpose, state, given_how, given_on)
           select $1, $2, $3, $4, purpose, 'given', 'spoken', '2026-01-01' from unnest(array['ownReflection', 'colleagues']) purpose`,
          of,
        )
        await client.query(
          `insert into conversation_key (${columns}, wrapped_key) values ($1, $2, $3, $4, $5)`,
          [...of, wrapKey(masterKey, { municipalityId: at.id, conversationId: id, of: 'words' }, key)],
        )
        await client.query(
          `insert into transcript (${columns}, format, confirmed_at, confirmed_by, about_sealed)
           values ($1, $2, $3, $4, 'plain', now(), $3, $5)`,
          [...of, sealedAbout(key, id, conversation)],
        )
        await client.query(
          `insert into speaker (municipality_id, conversation_id, code, role) values ($1, $2, 'B', 'citizen'), ($1, $2, 'M', 'worker')`,
          of.slice(0, 2),
        )
        await addTurns(client, at.id, id, key, conversation)
        if (owner === at.otherDepartment && n % 10 === 0)
          await client.query(
            `with chosen as (insert into passage (${columns}, from_turn, to_turn) values ($1, $2, $3, $4, 20, 39) returning id)
             insert into passage_share (${columns}, passage_id, with_person_id, purpose, until)
             select $1, $2, $3, $4, id, $5, 'colleagues', '2999-01-01' from chosen`,
            [...of, at.colleague],
          )
      }
  })
}

async function addTurns(
  client: Parameters<Parameters<typeof onDuty>[2]>[0],
  municipality: string,
  id: string,
  key: Buffer,
  conversation: Conversation & { turns: Turn[] },
): Promise<void> {
  const rows = sealedTurns(key, id, conversation)
  await client.query(
    `insert into turn (municipality_id, conversation_id, number, speaker_code, body_sealed)
     select $1, $2, u.number, u.speaker, u.body from unnest($3::int[], $4::text[], $5::bytea[]) as u (number, speaker, body)`,
    [
      municipality,
      id,
      rows.map(({ number }) => number),
      rows.map(({ speaker_code }) => speaker_code),
      rows.map(({ body_sealed }) => body_sealed),
    ],
  )
}

/** The same numbers in every run (Mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
