// The promises of who may see and do what, kept by the database itself.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../testing.ts'
import { openStage } from './stage.ts'
import { promises } from './promises.ts'

const fresh = await freshDatabase()
const stage = await openStage(fresh)
after(async () => {
  await stage.close()
  await fresh.drop()
})

test('no two promises share a name', () => {
  assert.equal(new Set(promises.map((one) => one.name)).size, promises.length)
})

for (const one of promises) test(one.name, () => stage.rehearse(one))

// The mutations are tried against these: one that broke by itself would let every change pass.
for (const { name, ofTable } of promises)
  if (ofTable)
    test(`of each table alone: ${name}`, async () => {
      for (const table of stage.tables)
        await stage.rehearse({ name, holds: (asking) => ofTable(asking, table) })
    })
