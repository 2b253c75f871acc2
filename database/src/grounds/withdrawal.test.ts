import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { insert } from '../access/insert.ts'
import { setScene } from '../access/scene.ts'
import type { Scene } from '../access/town.ts'
import { onDuty } from '../on-duty.ts'
import { freshDatabase, type FreshDatabase } from '../testing.ts'
import { everyRow } from '../testing/every-row.ts'
import { eraseMistaken, eraseObjects, expireConsents, withdrawConsent } from './withdrawal.ts'

const databases: FreshDatabase[] = []
let fresh: FreshDatabase
let scene: Scene
beforeEach(async () => {
  fresh = await freshDatabase()
  databases.push(fresh)
  scene = await setScene(fresh)
})
after(async () => {
  for (const one of databases) await one.drop()
})

const as = (name: 'citizenA' | 'citizenB' | 'caseworker' | 'colleague' | 'researcher') => ({
  municipalityId: scene.fjordby.id,
  personId: scene.fjordby[name],
})

const everything = () => everyRow(fresh.ownerUrl, ['lydhoer', 'pgboss'])

const containing = (all: Map<string, string[]>, needle: string) =>
  [...all].flatMap(([table, rows]) => rows.filter((row) => row.includes(needle)).map(() => table))

const hex = (text: string) => Buffer.from(text).toString('hex')

/** Words that stand nowhere else, put wherever the conversation has content. */
async function plantWords(word: string): Promise<void> {
  const { open } = scene.fjordby
  const of = 'municipality_id = $2 and conversation_id = $3'
  await onDuty(fresh.ownerUrl, 'setUp', async (client) => {
    for (const [table, column] of [
      ['turn', 'body_sealed'],
      ['speaker', 'label_sealed'],
      ['noticing', 'body_sealed'],
      ['conversation_key', 'wrapped_key'],
      ['recording_key', 'wrapped_key'],
      ['transcript', 'about_sealed'],
      ['recording', 'peaks'],
    ])
      await client.query(`update ${table} set ${column} = convert_to($1, 'UTF8') where ${of}`, [
        word,
        scene.fjordby.id,
        open.id,
      ])
    await insert(client, 'name_mention', [
      {
        municipality_id: scene.fjordby.id,
        conversation_id: open.id,
        owner_id: open.owner_id,
        ...{ turn_number: 1, from_char: 0, to_char: 4, kind: 'person', stand_in_sealed: `\\x${hex(word)}` },
      },
    ])
    await insert(client, 'access_log', [
      {
        municipality_id: scene.fjordby.id,
        citizen_id: scene.fjordby.citizenA,
        conversation_id: open.id,
        ...{ purpose: 'colleagues', what: 'readTurns', role: 'caseworker' },
      },
    ])
    await client.query(
      `insert into pgboss.queue (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds,
         deletion_seconds, warning_queued, partition, table_name)
       values ('measure', 'standard', 1, 0, false, 60, 60, 60, 0, false, 'job_common')`,
    )
    await client.query(`insert into pgboss.job (name, data) values ('measure', $1)`, [
      JSON.stringify({ conversationId: open.id }),
    ])
  })
}

test('nobody else withdraws, and nothing is then erased', async () => {
  const before = await everything()
  for (const name of ['citizenB', 'colleague', 'researcher'] as const)
    assert.equal(
      await fresh.db.as(as(name), (sql) => withdrawConsent(sql, scene.fjordby.open.id, 'ownReflection')),
      undefined,
    )
  assert.deepEqual(await everything(), before)
})

test('withdrawing own reflection leaves no word, no key, no id of the conversation anywhere, only a receipt with counts', async () => {
  const word = 'hemmeligheden om Svinkløv'
  await plantWords(word)
  const { open, shared, unshared, shareWithColleague, ear } = scene.fjordby
  const before = await everything()
  for (const needle of [hex(word), open.id]) assert.ok(containing(before, needle).length >= 6, needle)
  assert.ok(containing(before, open.id).includes('pgboss.job_common'))

  const receipt = await fresh.db.as(as('citizenA'), (sql) => withdrawConsent(sql, open.id, 'ownReflection'))

  const afterwards = await everything()
  // The recording's file bore the id of the conversation in this scene, and is still to be removed from the store.
  assert.deepEqual(containing(afterwards, open.id), ['lydhoer.erased_object'])
  const removed: string[] = []
  await fresh.db.as(as('citizenA'), (sql) => sql.selectFrom('erased_object').selectAll().execute())
  await eraseObjects(fresh.db, as('citizenA'), async (id) => void removed.push(id))
  assert.ok(removed.includes(open.id))
  const clean = await everything()
  for (const needle of [word, hex(word), open.id, shared, unshared, shareWithColleague, ear])
    assert.deepEqual(containing(clean, needle), [], needle)

  const receipts = await fresh.db.as(as('citizenA'), (sql) =>
    sql.selectFrom('consent_receipt').selectAll().where('id', '=', String(receipt)).execute(),
  )
  assert.deepEqual(
    receipts.map(({ purpose, how, erased, citizen_id }) => ({ purpose, how, erased, citizen_id })),
    [
      {
        purpose: 'ownReflection',
        how: 'withdrawn',
        erased: { sound: 1, turns: 10, passages: 2, quotes: 1, shares: 3, noticings: 10, earSessions: 1 },
        citizen_id: scene.fjordby.citizenA,
      },
    ],
  )
})

test('withdrawing erases nothing of any other conversation', async () => {
  const others = (all: Map<string, string[]>) =>
    [...all].flatMap(([table, rows]) =>
      rows
        .filter((row) =>
          ['raw', 'theirs', 'refused'].some((key) => row.includes(scene.fjordby[key as 'raw'].id)),
        )
        .concat(rows.filter((row) => row.includes(scene.nabo.id)))
        .map((row) => `${table} ${row}`),
    )
  const before = others(await everything())
  await fresh.db.as(as('citizenA'), (sql) => withdrawConsent(sql, scene.fjordby.open.id, 'ownReflection'))
  assert.deepEqual(others(await everything()), before)
})

test('withdrawing colleagues takes their shares, noticings and sessions, and leaves research and the owner their own', async () => {
  const { open } = scene.fjordby
  const receipt = await fresh.db.as(as('caseworker'), (sql) => withdrawConsent(sql, open.id, 'colleagues'))
  assert.ok(receipt)
  const left = await onDuty(fresh.ownerUrl, 'setUp', async (client) => {
    const count = async (table: string) => {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from ${table} where conversation_id = $1`,
        [open.id],
      )
      return rows[0]?.n
    }
    return {
      turns: await count('turn'),
      passages: await count('passage'),
      shares: await count('passage_share'),
      notices: await count('share_notice'),
      noticings: await count('noticing'),
      sessions: await count('ear_session'),
    }
  })
  assert.deepEqual(left, { turns: 10, passages: 2, shares: 1, notices: 1, noticings: 3, sessions: 0 })
  const state = await fresh.db.as(as('citizenA'), (sql) =>
    sql
      .selectFrom('consent')
      .select(['state', 'stands_until'])
      .where('conversation_id', '=', open.id)
      .where('purpose', '=', 'colleagues')
      .execute(),
  )
  assert.deepEqual(state, [{ state: 'withdrawn', stands_until: '-infinity' }])
})

test('withdrawing twice is withdrawing once', async () => {
  const twice = await Promise.all(
    [1, 2].map(() =>
      fresh.db.as(as('citizenA'), (sql) => withdrawConsent(sql, scene.fjordby.open.id, 'ownReflection')),
    ),
  )
  assert.equal(twice.filter((one) => one === undefined).length, 1, 'the slower one finds nothing')
  const receipts = await fresh.db.as(as('citizenA'), (sql) =>
    sql.selectFrom('consent_receipt').select('id').where('purpose', '=', 'ownReflection').execute(),
  )
  assert.equal(receipts.length, 1)
})

test('the citizen and the worker who say no to different things at once wait for each other, and both are done', async () => {
  const { open } = scene.fjordby
  for (const [one, other] of [
    ['research', 'colleagues'],
    ['teaching', 'ownReflection'],
  ] as const) {
    await onDuty(fresh.ownerUrl, 'setUp', (client) =>
      client.query(`update consent set state = 'given' where conversation_id = $1 and purpose = $2`, [
        open.id,
        one,
      ]),
    )
    const both = await Promise.all([
      fresh.db.as(as('citizenA'), (sql) => withdrawConsent(sql, open.id, one)),
      fresh.db.as(as('caseworker'), (sql) => withdrawConsent(sql, open.id, other)),
    ])
    assert.ok(both[1])
  }
  assert.deepEqual([...new Set(containing(await everything(), open.id))], ['lydhoer.erased_object'])
})

test('a conversation written in by mistake leaves no id behind, and a receipt that says so', async () => {
  const { open, shared, ear } = scene.fjordby
  assert.equal(await fresh.db.as(as('colleague'), (sql) => eraseMistaken(sql, open.id)), undefined)
  const receipt = await fresh.db.as(as('caseworker'), (sql) => eraseMistaken(sql, open.id))
  const left = await everything()
  assert.deepEqual(containing(left, open.id), ['lydhoer.erased_object'])
  for (const id of [shared, ear]) assert.deepEqual(containing(left, id), [])
  const [row] = left.get('lydhoer.consent_receipt')?.filter((one) => one.includes(String(receipt))) ?? []
  assert.match(row ?? '', /ownReflection,mistaken/)
})

test('a withdrawal that fails half way has erased nothing', async () => {
  const before = await everything()
  await assert.rejects(
    fresh.db.as(as('citizenA'), async (sql) => {
      await withdrawConsent(sql, scene.fjordby.open.id, 'ownReflection')
      throw new Error('the store is on fire')
    }),
    /on fire/,
  )
  assert.deepEqual(await everything(), before)
})

test('a consent whose last day is today still stands; the day after, what it carried is erased', async () => {
  const { open, raw } = scene.fjordby
  const endOn = (day: string) =>
    onDuty(fresh.ownerUrl, 'setUp', (client) =>
      client.query(
        `update consent set given_on = '2020-01-01', ends_on = ${day} where conversation_id = $1 and purpose = 'ownReflection'`,
        [open.id],
      ),
    )
  await endOn('today()')
  assert.equal(await expireConsents(fresh.db), 0)
  await endOn('today() - 1')
  assert.equal(await expireConsents(fresh.db), 1)
  assert.equal(await expireConsents(fresh.db), 0)
  assert.deepEqual([...new Set(containing(await everything(), open.id))], ['lydhoer.erased_object'])
  assert.ok(containing(await everything(), raw.id).length > 0)
  const receipts = await fresh.db.as(as('citizenA'), (sql) =>
    sql.selectFrom('consent_receipt').select(['purpose', 'how']).orderBy('how').execute(),
  )
  assert.deepEqual(receipts, [
    { purpose: 'ownReflection', how: 'ended' },
    { purpose: 'colleagues', how: 'withdrawn' },
  ])
})

test('a file that cannot be removed from the store stays on the list', async () => {
  await fresh.db.as(as('citizenA'), (sql) => withdrawConsent(sql, scene.fjordby.open.id, 'ownReflection'))
  await assert.rejects(
    eraseObjects(fresh.db, as('citizenA'), () => Promise.reject(new Error('disk'))),
    /disk/,
  )
  assert.equal(await eraseObjects(fresh.db, as('citizenA'), () => Promise.resolve()), 2)
  assert.equal(await eraseObjects(fresh.db, as('citizenA'), () => Promise.resolve()), 0)
  assert.equal(await eraseObjects(fresh.db, null, () => Promise.resolve()), 1, 'the neighbour has one too')
})
