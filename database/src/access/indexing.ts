// By what turns are looked up: who makes it, who looks, and what the program is told of transcripts that have none.
import assert from 'node:assert/strict'
import type { Promised } from './promise.ts'

const newEntry = `insert into turn_index (municipality_id, conversation_id, number, version, hashes)
  values ($1, $2, 4, 1, '{1}')`
const toIndex = 'select conversation_id from transcripts_to_index(1::smallint) order by 1'

export const indexingPromises: Promised[] = [
  {
    name: 'by what a turn is looked up is written by the owner of the transcript, and by nobody else who may read it',
    about: ['turn_index'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from turn_index')
      for (const name of ['citizenA', 'colleague', 'researcher', 'otherDepartment', 'teamLead'] as const) {
        const answer = await as(name).does(newEntry, [town.id, town.open.id])
        assert.match('refused' in answer ? answer.refused : 'allowed', /row-level security/, name)
      }
      assert.deepEqual(await as('caseworker').does(newEntry, [town.id, town.open.id]), { rows: [], count: 1 })
    },
  },
  {
    name: 'the recipient looks up turns 3 to 5 and no others',
    about: ['turn_index'],
    holds: async ({ as }) => {
      const found = await as('colleague').does('select number from turn_index order by number')
      assert.deepEqual('rows' in found && found.rows.map((row) => row['number']), [3, 4, 5])
    },
  },
  {
    name: 'the program is told the ids of confirmed transcripts without an index, and of no others',
    about: ['turn_index', 'transcript', 'turn'],
    holds: async ({ as, arrange, scene: { fjordby, nabo } }) => {
      assert.deepEqual(await as(null).does(toIndex), { rows: [], count: 0 })
      await arrange('delete from turn_index where number = 4')
      const told = await as(null).does(toIndex)
      assert.deepEqual(
        'rows' in told && told.rows.map((row) => row['conversation_id']),
        [fjordby.open.id, fjordby.theirs.id, nabo.open.id, nabo.theirs.id].sort(),
      )
      await arrange(`update consent set ends_on = given_on where conversation_id = $1`, [fjordby.theirs.id])
      const standing = await as(null).does(toIndex)
      assert.equal('rows' in standing && standing.rows.length, 3)
    },
  },
]
