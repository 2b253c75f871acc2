// What is written outside a conversation: a place of somebody's own, from its first word until its key is deleted.
import assert from 'node:assert/strict'
import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql as text } from 'kysely'
import { connect, type Who } from '../connection.ts'
import { appUrlFrom, migrate } from '../migrate.ts'
import { migration, migrations } from '../migrations.ts'
import { emptyDatabase, people } from '../testing.ts'
import { everyRow } from '../testing/every-row.ts'
import { keptKey, keyOf, type KeyGround } from './keys.ts'

/** A place as one would add it: its rows are one person's own, and go with the key that they are sealed with. */
const intention = migration(
  '0000-people-write-what-they-intend.sql',
  `create table intention (
    municipality_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    wants_sealed bytea not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references person_key on delete cascade
  );
  comment on table intention is 'What one person intends.';
  insert into resting (table_name, ground, audiences, sealed_with) values ('intention', 'own', '{me}', 'person_key');
  select guard_table('intention');
  create policy "each has what they intend" on intention for all using (person_id = (select me()));
  grant select, delete on intention to lydhoer_app;
  grant insert (municipality_id, id, person_id, wants_sealed) on intention to lydhoer_app;`,
)

const empty = await emptyDatabase()
await migrate(empty.ownerUrl, [...(await migrations()), intention])
const db = connect(appUrlFrom(empty.ownerUrl), { most: 4 })
const { fjordby, nabo } = await people(empty)
after(async () => {
  await db.close()
  await empty.drop()
})

const who = (personId: string): Who => ({ municipalityId: fjordby.id, personId })
const own = (personId: string): KeyGround & { of: 'person' } => ({ of: 'person', personId })

// As the application does it: everything under a master key that opens nothing but other keys.
const master = randomBytes(32)
const seal = (key: Buffer, words: Buffer) => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(words), cipher.final(), cipher.getAuthTag()])
}
const open = (key: Buffer, sealed: Buffer) => {
  const plain = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
  plain.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([plain.update(sealed.subarray(12, -16)), plain.final()])
}
const wrap = () => seal(master, randomBytes(32))

const write = (personId: string, words: string) =>
  db.as(who(personId), async (sql) => {
    const key = open(master, await keptKey(sql, who(personId), own(personId), wrap))
    await text`insert into intention (municipality_id, person_id, wants_sealed)
      values (${fjordby.id}, ${personId}, ${seal(key, Buffer.from(words))})`.execute(sql)
  })
const read = (personId: string) =>
  db.as(who(personId), async (sql) => {
    const wrapped = await keyOf(sql, own(personId))
    const { rows } = await text<{ wants: Buffer }>`select wants_sealed as wants from intention`.execute(sql)
    return rows.map(({ wants }) => open(open(master, wrapped ?? Buffer.alloc(0)), wants).toString()).sort()
  })

test('nobody else has the key of one’s own, nor makes it', async () => {
  await write(fjordby.caseworker, 'spørge til båden')
  for (const name of ['colleague', 'teamLead', 'director', 'citizenA'] as const) {
    assert.deepEqual(await read(fjordby[name]), [])
    assert.equal(await db.as(who(fjordby[name]), (sql) => keyOf(sql, own(fjordby.caseworker))), undefined)
    await assert.rejects(
      db.as(who(fjordby[name]), (sql) => keptKey(sql, who(fjordby[name]), own(fjordby.otherColleague), wrap)),
      { code: '42501' },
    )
  }
  const mistaken = { municipalityId: nabo.id, personId: fjordby.caseworker }
  assert.equal(await db.as(mistaken, (sql) => keyOf(sql, own(fjordby.caseworker))), undefined)
})

test('what one has written, one reads; the second word is sealed with the same key as the first', async () => {
  await write(fjordby.caseworker, 'tie lidt længere')
  assert.deepEqual(await read(fjordby.caseworker), ['spørge til båden', 'tie lidt længere'])
})

test('two windows that begin at once have one key', async () => {
  const both = await Promise.all(
    [1, 2].map(() =>
      db.as(who(fjordby.citizenA), (sql) => keptKey(sql, who(fjordby.citizenA), own(fjordby.citizenA), wrap)),
    ),
  )
  assert.deepEqual(both[0], both[1])
})

test('a pair is the same from either side, and a citizen’s matter is of those who work with them', async () => {
  const { caseworker, colleague, citizenA, otherColleague } = fjordby
  const pair = (people: [string, string]): KeyGround => ({ of: 'pair', people })
  const made = await db.as(who(caseworker), (sql) =>
    keptKey(sql, who(caseworker), { of: 'pair', people: [caseworker, colleague] }, wrap),
  )
  const seen = await db.as(who(colleague), (sql) => keyOf(sql, pair([colleague.toUpperCase(), caseworker])))
  assert.deepEqual(seen, made)
  const matter: KeyGround & { of: 'citizen' } = { of: 'citizen', citizenId: citizenA }
  const kept = await db.as(who(colleague), (sql) => keptKey(sql, who(colleague), matter, wrap))
  assert.deepEqual(await db.as(who(citizenA), (sql) => keyOf(sql, matter)), kept)
  assert.equal(await db.as(who(otherColleague), (sql) => keyOf(sql, matter)), undefined)
})

test('those in a group have its key', async () => {
  const { caseworker, colleague, teamLead } = fjordby
  const groupId = randomUUID()
  const wrapped_key = wrap()
  await db.as(who(caseworker), async (sql) => {
    const group = { municipality_id: fjordby.id, group_id: groupId, made_by: caseworker }
    await sql
      .insertInto('group_key')
      .values({ ...group, wrapped_key })
      .execute()
    for (const person_id of [caseworker, colleague])
      await sql
        .insertInto('group_member')
        .values({ ...group, person_id })
        .execute()
  })
  for (const personId of [caseworker, colleague])
    assert.deepEqual(await db.as(who(personId), (sql) => keyOf(sql, { of: 'group', groupId })), wrapped_key)
  assert.equal(await db.as(who(teamLead), (sql) => keyOf(sql, { of: 'group', groupId })), undefined)
})

test('deleting the key of one’s own is deleting all of it, and nothing of anybody else’s', async () => {
  await write(fjordby.colleague, 'mit eget')
  const before = await everyRow(empty.ownerUrl, ['lydhoer'])
  const { numDeletedRows } = await db.as(who(fjordby.caseworker), (sql) =>
    sql.deleteFrom('person_key').executeTakeFirstOrThrow(),
  )
  assert.equal(numDeletedRows, 1n)
  assert.deepEqual(await read(fjordby.caseworker), [])
  assert.deepEqual(await read(fjordby.colleague), ['mit eget'])
  const rows = (all: Map<string, string[]>, table: string) => all.get(`lydhoer.${table}`)?.length ?? 0
  const now = await everyRow(empty.ownerUrl, ['lydhoer'])
  assert.equal(rows(now, 'intention'), rows(before, 'intention') - 2)
  assert.equal(rows(now, 'person_key'), rows(before, 'person_key') - 1)
})
