import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase, people } from './testing.ts'

const fresh = await freshDatabase()
after(() => fresh.drop())

test('someone signed out sees nobody', async () => {
  await people(fresh)
  assert.deepEqual(await fresh.db.atTheDoor({}, (sql) => sql.selectFrom('person').selectAll().execute()), [])
})
