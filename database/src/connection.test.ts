import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql as text } from 'kysely'
import { setScene } from './access/scene.ts'
import { connect, type Sql } from './connection.ts'
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
