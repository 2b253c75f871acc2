import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { randomBytes } from 'node:crypto'
import { sql as text } from 'kysely'
import { setScene } from './access/scene.ts'
import { connect, type Sql } from './connection.ts'
import { ownClient } from './own-client.ts'
import { DatabaseUnavailable } from './unavailable.ts'
import type { Session } from './who-asks.ts'
import { freshDatabase } from './testing.ts'

const fresh = await freshDatabase()
const scene = await setScene(fresh)
after(() => fresh.drop())

const { fjordby, nabo } = scene
const askers = [fjordby, nabo].flatMap((town) =>
  (['caseworker', 'colleague', 'teamLead', 'citizenA', 'citizenB'] as const).map((name) => ({
    municipalityId: town.id,
    personId: town[name],
  })),
)

async function whoAmI(sql: Sql) {
  const { rows } = await text<{ municipalityId: string | null; personId: string | null }>`
    select current_municipality() as "municipalityId", current_person() as "personId"`.execute(sql)
  return rows[0]
}

test('the application refuses to connect as a role that can step around the policies', async () => {
  const mighty = connect(fresh.ownerUrl)
  await assert.rejects(
    mighty.atTheDoor({}, (sql) => sql.selectFrom('person').selectAll().execute()),
    /must connect as lydhoer_app/,
  )
  await mighty.close()
})

test('who is asking never leaks between requests that share connections, not when half of them fail', async () => {
  const requests = Array.from({ length: 300 }, (_, n) => askers[n % askers.length]).map(async (who, n) => {
    assert.ok(who)
    try {
      await fresh.db.as(who, async (sql) => {
        assert.deepEqual(await whoAmI(sql), who)
        const seen = await sql.selectFrom('conversation').select(['owner_id', 'citizen_id']).execute()
        for (const one of seen) assert.ok([one.owner_id, one.citizen_id].includes(who.personId))
        assert.deepEqual(await whoAmI(sql), who)
        if (n % 2) throw new Error('the page fell over')
      })
    } catch (error) {
      if ((error as Error).message !== 'the page fell over') throw error
    }
    assert.deepEqual(await fresh.db.atTheDoor({}, whoAmI), { municipalityId: null, personId: null })
  })
  await Promise.all(requests)
})

test('one connection that served a caseworker shows the next, signed out, nothing', async () => {
  const one = connect(fresh.url, { most: 1 })
  const worker = { municipalityId: fjordby.id, personId: fjordby.caseworker }
  const count = (sql: Sql) => sql.selectFrom('turn').select('number').execute()
  assert.equal((await one.as(worker, count)).length, 20)
  assert.deepEqual(await one.atTheDoor({}, count), [])
  await assert.rejects(one.as(worker, (sql) => text`select 1 / 0`.execute(sql)))
  assert.deepEqual(await one.atTheDoor({ municipalityId: fjordby.id }, count), [])
  await one.close()
})

test('a statement injected through a value changes nothing of who is asking', async () => {
  const evil = `', true); select set_config('lydhoer.person_id', '${fjordby.caseworker}', true); --`
  await assert.rejects(
    fresh.db.as({ municipalityId: fjordby.id, personId: evil }, (sql) =>
      sql.selectFrom('turn').selectAll().execute(),
    ),
    /invalid input syntax for type uuid/,
  )
})

test('days come as they are written and counts as numbers', async () => {
  const citizen = { municipalityId: fjordby.id, personId: fjordby.citizenA }
  const row = await fresh.db.as(citizen, (sql) =>
    sql
      .selectFrom('conversation')
      .innerJoin('recording', 'recording.conversation_id', 'conversation.id')
      .select(['held_on', 'bytes', 'recording.created_at'])
      .executeTakeFirstOrThrow(),
  )
  assert.equal(row.held_on, '2026-11-02')
  assert.equal(row.bytes, 1000)
  assert.ok(row.created_at instanceof Date)
})

test('a session that is over, idle or nobody’s opens nothing, and is told as nobody', async () => {
  const worker = { municipalityId: fjordby.id, personId: fjordby.caseworker }
  const tokenHash = randomBytes(32)
  const now = new Date()
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  await fresh.db.atTheDoor({ municipalityId: fjordby.id, sessionTokenHash: tokenHash }, (sql) =>
    sql
      .insertInto('sign_in_session')
      .values({
        municipality_id: fjordby.id,
        person_id: worker.personId,
        token_hash: tokenHash,
        absolute_end: at(60),
      })
      .execute(),
  )
  const seen = (session: Session) =>
    fresh.db.asWhoAsks(session, async (sql, asker) => {
      const rows = await sql.selectFrom('conversation').select('owner_id').execute()
      return [asker?.personId ?? null, rows.length, await whoAmI(sql)] as const
    })
  const nobody = { municipalityId: null, personId: null }
  for (const session of [
    { tokenHash: randomBytes(32), now, idleMinutes: 30 },
    { tokenHash, now: at(31), idleMinutes: 30 },
    { tokenHash, now: at(-31), idleMinutes: 30 },
    { tokenHash, now: at(61), idleMinutes: 120 },
  ]) {
    assert.equal(await fresh.db.whoAsks(session), null)
    assert.deepEqual(await seen(session), [null, 0, nobody])
  }
  const [person, conversations, told] = await seen({ tokenHash, now, idleMinutes: 30 })
  assert.deepEqual([person, told], [worker.personId, worker])
  assert.ok(conversations > 0)
  assert.deepEqual(await fresh.db.atTheDoor({}, whoAmI), nobody)
})

test('what a page has written is not there when the page fails, and two pages of one session do not wait for each other', async () => {
  const tokenHash = randomBytes(32)
  const who = { municipalityId: fjordby.id, personId: fjordby.caseworker }
  const later = new Date(Date.now() + 2 * 60_000)
  await fresh.db.atTheDoor({ municipalityId: fjordby.id, sessionTokenHash: tokenHash }, (sql) =>
    sql
      .insertInto('sign_in_session')
      .values({
        ...{ municipality_id: who.municipalityId, person_id: who.personId, token_hash: tokenHash },
        absolute_end: new Date(Date.now() + 3_600_000),
      })
      .execute(),
  )
  const session = { tokenHash, now: later, idleMinutes: 30 }
  const language = async () =>
    (
      await fresh.db.as(who, (sql) =>
        sql.selectFrom('person').select('language').where('id', '=', who.personId).executeTakeFirstOrThrow(),
      )
    ).language
  const before = await language()
  await assert.rejects(
    fresh.db.asWhoAsks(session, async (sql) => {
      await sql
        .updateTable('person')
        .set({ language: before === 'da' ? 'en' : 'da' })
        .where('id', '=', who.personId)
        .execute()
      throw new Error('the page fell over')
    }),
    /fell over/,
  )
  assert.equal(await language(), before)
  // The first has noted that the session is awake, and is not done.
  const both = await fresh.db.asWhoAsks(session, async () => (await fresh.db.whoAsks(session))?.personId)
  assert.equal(both, who.personId)
})

test('a table that is changed while connections live is told as “try again”, and the next request is answered', async () => {
  const one = connect(fresh.url, { most: 1 })
  const look = () =>
    one.as({ municipalityId: fjordby.id, personId: fjordby.caseworker }, (sql) =>
      sql.selectFrom('department').selectAll().execute(),
    )
  assert.ok((await look()).length > 0)
  const administrator = await ownClient(fresh.ownerUrl, 'changer', '-c search_path=lydhoer')
  await administrator.query('alter table department add column floor int')
  await administrator.end()
  await assert.rejects(
    look(),
    (error: unknown) => error instanceof DatabaseUnavailable && error.why === 'changed',
  )
  assert.ok((await look()).length > 0)
  await one.close()
})
