// Two domains that grow at the same time: each adds a table that a consent carries, neither knows of the other, and they are
// merged in both orders. What a citizen takes back is then gone from both.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { setScene } from '../access/scene.ts'
import type { Town } from '../access/town.ts'
import { connect, type Database } from '../connection.ts'
import { appUrlFrom, migrate } from '../migrate.ts'
import { migration, migrations, type Migration } from '../migrations.ts'
import { onDuty } from '../on-duty.ts'
import { emptyDatabase } from '../testing.ts'
import { withdrawConsent } from './withdrawal.ts'

/** A table as a domain would add it: its rows rest on the consent through which their author reads, and point at turns. */
function domain(table: string, part: string): Migration {
  return migration(
    `0000-people-write-a-${table}.sql`,
    `create table ${table} (
      municipality_id uuid not null,
      id uuid not null default gen_random_uuid(),
      conversation_id uuid not null,
      owner_id uuid not null,
      passage_id uuid,
      author_id uuid not null,
      from_turn integer not null,
      to_turn integer not null,
      from_char integer,
      to_char integer,
      rests_on text not null,
      ground_until date not null,
      stands_until date not null,
      primary key (municipality_id, id),
      foreign key (municipality_id, conversation_id, ground_until)
        references consent (municipality_id, ground_of, stands_until) on update cascade on delete cascade,
      foreign key (municipality_id, conversation_id, rests_on, stands_until)
        references consent (municipality_id, conversation_id, purpose, stands_until) on update cascade on delete cascade
    );
    create trigger rest before insert on ${table} for each row execute function rest_noticing();
    insert into resting (table_name, ground, audiences, part, purpose_in, points_at_turns)
      values ('${table}', 'consent', '{me}', '${part}', 'rests_on', true);`,
  )
}
const wonder = domain('wonder', 'wonders')
const worry = domain('worry', 'noticings')
const before = await migrations()

const orders: { words: string; steps: Migration[][] }[] = [
  { words: 'the first is merged, then the second', steps: [[wonder], [wonder, worry]] },
  { words: 'the second is merged, then the first comes before it', steps: [[worry], [wonder, worry]] },
  { words: 'both are new, one way', steps: [[wonder, worry]] },
  { words: 'both are new, the other way', steps: [[worry, wonder]] },
]

const databases: { drop(): Promise<void> }[] = []
after(async () => {
  for (const one of databases) await one.drop()
})

type Home = { db: Database; ownerUrl: string; town: Town; other: Town }

async function grown(steps: Migration[][]): Promise<Home> {
  const made = await emptyDatabase()
  for (const step of steps) await migrate(made.ownerUrl, [...before, ...step])
  const db = connect(appUrlFrom(made.ownerUrl), { most: 2 })
  databases.push({ drop: () => db.close().then(() => made.drop()) })
  const { fjordby, nabo } = await setScene({ ...made, db, url: appUrlFrom(made.ownerUrl) })
  for (const town of [fjordby, nabo]) await onDuty(made.ownerUrl, 'setUp', (client) => write(client, town))
  return { db, ownerUrl: made.ownerUrl, town: fjordby, other: nabo }
}

/** One row by the owner, one by a colleague and one by a researcher, in each of the two tables. */
async function write(client: pg.Client, town: Town): Promise<void> {
  for (const table of ['wonder', 'worry'])
    for (const author of [town.caseworker, town.colleague, town.researcher])
      await client.query(
        `insert into lydhoer.${table} (municipality_id, conversation_id, owner_id, passage_id, author_id, from_turn, to_turn)
         values ($1, $2, $3, $4, $5, 3, 4)`,
        [town.id, town.open.id, town.caseworker, town.shared, author],
      )
}

const left = (home: Home, town: Town) =>
  onDuty(home.ownerUrl, 'setUp', async (client) => {
    const { rows } = await client.query<{ wonder: string[]; worry: string[] }>(
      `select (select array_agg(rests_on order by rests_on) from lydhoer.wonder where municipality_id = $1) as wonder,
         (select array_agg(rests_on order by rests_on) from lydhoer.worry where municipality_id = $1) as worry`,
      [town.id],
    )
    return rows[0]
  })

const withdraw = (home: Home, purpose: 'colleagues' | 'ownReflection') =>
  home.db.as({ municipalityId: home.town.id, personId: home.town.citizenA }, async (sql) => {
    const receipt = await withdrawConsent(sql, home.town.open.id, purpose)
    const row = await sql
      .selectFrom('consent_receipt')
      .select('erased')
      .where('id', '=', String(receipt))
      .executeTakeFirstOrThrow()
    return row.erased
  })

for (const { words, steps } of orders)
  test(`two domains, and ${words}: what a citizen takes back is gone from both, and counted`, async () => {
    const home = await grown(steps)
    const all = ['colleagues', 'ownReflection', 'research']
    assert.deepEqual(await left(home, home.town), { wonder: all, worry: all })

    const some = await withdraw(home, 'colleagues')
    // The scene has four noticings and codes by colleagues; worries are told as notes, wonders as a part of their own.
    assert.deepEqual(some, {
      earSessions: 1,
      noticings: 5,
      passages: 0,
      quotes: 0,
      shares: 2,
      sound: 0,
      turns: 0,
      wonders: 1,
    })
    const others = ['ownReflection', 'research']
    assert.deepEqual(await left(home, home.town), { wonder: others, worry: others })

    const rest = await withdraw(home, 'ownReflection')
    assert.deepEqual(rest, {
      earSessions: 0,
      noticings: 8,
      passages: 2,
      quotes: 1,
      shares: 1,
      sound: 1,
      turns: 10,
      wonders: 2,
    })
    assert.deepEqual(await left(home, home.town), { wonder: null, worry: null })
    assert.deepEqual(await left(home, home.other), { wonder: all, worry: all })
  })

test('what a domain points at follows when turns are numbered anew, though the correction knows nothing of it', async () => {
  const { ownerUrl, town } = await grown([[wonder, worry]])
  await onDuty(ownerUrl, 'setUp', (client) =>
    client.query('update lydhoer.transcript_draft set checking = true'),
  )
  const numbers = Array.from({ length: 10 }, (_, index) => index + 1)
  const moved = {
    speakers: [{ code: 'B', role: 'citizen' }],
    turns: [0, ...numbers].map((n) => ({ number: n + 1, speaker: 'B', body: 'AA==' })),
    passages: [
      { id: town.shared, from_turn: 4, to_turn: 6 },
      { id: town.unshared, from_turn: 9, to_turn: 11 },
    ],
    moves: numbers.map((n) => ({ number: n, first: n + 1, last: n + 1, head: 9, tail: 9, shift: 0 })),
  }
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=lydhoer' })
  await client.connect()
  await client.query('begin')
  await client.query(
    `select set_config('lydhoer.municipality_id', $1, true), set_config('lydhoer.person_id', $2, true)`,
    [town.id, town.caseworker],
  )
  await client.query(`select correct_transcript($1, '\\x00', $2, $3, $4, $5)`, [
    town.open.id,
    ...Object.values(moved).map((part) => JSON.stringify(part)),
  ])
  await client.query('commit')
  await client.end()
  for (const table of ['wonder', 'worry']) {
    const { rows } = await onDuty(ownerUrl, 'setUp', (on) =>
      on.query(`select distinct from_turn, to_turn from lydhoer.${table} where municipality_id = $1`, [
        town.id,
      ]),
    )
    assert.deepEqual(rows, [{ from_turn: 4, to_turn: 5 }], table)
  }
})

test('the citizen learns that a domain keeps what somebody noticed, and where', async () => {
  const { db, ownerUrl, town } = await grown([[wonder, worry]])
  await onDuty(ownerUrl, 'setUp', (client) =>
    client.query('delete from lydhoer.noticing; delete from lydhoer.coded_span; delete from lydhoer.wonder'),
  )
  const noticed = (personId: string) =>
    db.as({ municipalityId: town.id, personId }, async (sql) => {
      const rows = await sql.selectNoFrom((on) => on.fn<string>('conversations_noticed').as('id')).execute()
      return rows.map(({ id }) => id)
    })
  assert.deepEqual(await noticed(town.citizenA), [town.open.id])
  assert.deepEqual(await noticed(town.citizenB), [])
})
