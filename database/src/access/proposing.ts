// About when turns were said: kept by the owner of the transcript, for nobody else.
import assert from 'node:assert/strict'
import type { Promised } from './promise.ts'

const newTimes = `insert into proposed_times (municipality_id, conversation_id, body_sealed) values ($1, $2, '\\x00')`
const others = ['citizenA', 'colleague', 'researcher', 'otherDepartment', 'teamLead'] as const

export const proposingPromises: Promised[] = [
  {
    name: 'the times proposed for a transcript are kept and changed by its owner, and by nobody else who may read it',
    about: ['proposed_times'],
    holds: async ({ as, arrange, town }) => {
      for (const name of others)
        assert.deepEqual(await as(name).does(`update proposed_times set body_sealed = '\\x01'`), {
          rows: [],
          count: 0,
        })
      await arrange('delete from proposed_times')
      for (const name of others) {
        const answer = await as(name).does(newTimes, [town.id, town.open.id])
        assert.match('refused' in answer ? answer.refused : 'allowed', /row-level security/, name)
      }
      assert.deepEqual(await as('caseworker').does(newTimes, [town.id, town.open.id]), { rows: [], count: 1 })
    },
  },
  {
    name: 'the times proposed for a transcript go with the transcript, and with the sound',
    about: ['proposed_times'],
    holds: async ({ as, arrange, town }) => {
      const seen = async () => (await as('caseworker').sees())['proposed_times'] ?? 0
      assert.equal(await seen(), 1)
      await arrange('delete from recording where conversation_id = $1', [town.open.id])
      assert.equal(await seen(), 0)
    },
  },
]
