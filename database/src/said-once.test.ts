import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { connect, saidOnce, type Blanks } from './index.ts'
import { freshDatabase, people } from './testing.ts'

const fresh = await freshDatabase()
const { fjordby, nabo } = await people(fresh)
const db = connect(fresh.url)
after(async () => {
  await db.close()
  await fresh.drop()
})

const asking = (town: typeof fjordby) => ({ municipalityId: town.id, personId: town.caseworker })

test('a statement is put into words once, and each who asks gets what they may see with their own values', async () => {
  let times = 0
  const nameOf = saidOnce((sql, { id, most }: Blanks<{ id: string; most: number }>) => {
    times += 1
    return sql.selectFrom('person').select(['id', 'kind']).where('id', '=', id).limit(most)
  })
  const found = async (town: typeof fjordby, id: string, most = 1) =>
    (await db.as(asking(town), (sql) => nameOf(sql, { id, most }))).map((one) => one.id)

  assert.deepEqual(await found(fjordby, fjordby.caseworker), [fjordby.caseworker])
  assert.deepEqual(await found(fjordby, fjordby.colleague), [fjordby.colleague])
  assert.deepEqual(await found(nabo, nabo.caseworker), [nabo.caseworker])
  assert.deepEqual(await found(nabo, fjordby.caseworker), [], 'the words are shared, what one may see is not')
  assert.deepEqual(await found(fjordby, fjordby.caseworker, 0), [], 'each value is the one that was given')
  assert.equal(times, 1)
})
