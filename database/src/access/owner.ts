// What lydhoer_owner, whom a backup and a restore work as, sees and writes: every row on duty, and nothing otherwise.
import assert from 'node:assert/strict'
import type { Ask } from './asking.ts'
import type { Seen } from './places.ts'
import type { Promised } from './promise.ts'

export const ownerPromises: Promised[] = [
  {
    name: 'lydhoer_owner itself sees no row of anybody while it is not on duty',
    about: [],
    holds: async ({ owner }) => assert.deepEqual(await owner('').sees(), {}),
    ofTable: async ({ owner }, table) => assert.deepEqual(await owner('').sees([table]), {}),
  },
  {
    name: 'lydhoer_owner on duty sees every table, so that a backup misses none',
    about: [],
    holds: async ({ owner, tables }) => {
      const seen = await owner('backup').sees()
      assert.deepEqual(
        tables.filter((table) => !seen[table]),
        [],
      )
    },
    ofTable: async ({ owner }, table) => assert.ok((await owner('backup').sees([table]))[table]),
  },
  {
    name: 'lydhoer_owner on duty may write every table, so that a restore can',
    about: [],
    holds: async ({ owner, tables }) => {
      const seen = await owner('setUp').sees()
      for (const table of tables) await writesAll(owner('setUp'), table, seen)
    },
    ofTable: async ({ owner }, table) => writesAll(owner('setUp'), table, await owner('setUp').sees([table])),
  },
]

async function writesAll(owner: Ask, table: string, seen: Seen): Promise<void> {
  const id = table === 'municipality' ? 'id' : 'municipality_id'
  const written = await owner.tries(`update ${table} set ${id} = ${id}`)
  assert.deepEqual([table, written], [table, { rows: [], count: seen[table] ?? 0 }])
}
