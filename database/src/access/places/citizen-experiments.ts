// What a citizen wants to try themselves: theirs, and shown to those who work with them only while they say so.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const everybody = [...inTheHouse, ...outside] as const
const works: readonly (string | null)[] = ['caseworker', 'colleague']
const table = 'citizen_experiment'
const writes = `insert into citizen_experiment (municipality_id, id, citizen_id, words_sealed, submission_id) values ($1, $2, $3, '\\x00', $2)`

const promises: Promised[] = [
  {
    name: 'what a citizen wants to try is seen by themselves, and what they show by those who work with them today; by nobody else, and not when it is shown no more',
    about: [table],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const sees = async (ofWorkers: number) => {
        for (const name of everybody)
          assert.equal(
            await as(name).count(table),
            name === 'citizenA' ? 2 : works.includes(name) ? ofWorkers : 0,
            String(name),
          )
      }
      await sees(1)
      for (const name of ['citizenA', 'caseworker'] as const)
        assert.equal(await as(name, { ...nabo, id: town.id }).count(table), 0)
      await as('citizenA').does('update citizen_experiment set shown = false')
      await sees(0)
      await as('citizenA').does('update citizen_experiment set shown = true')
      await sees(2)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.equal(await as('caseworker').count(table), 0)
    },
  },
  {
    name: 'it is written, told about, shown and deleted by the citizen, and by nobody for them',
    about: [table],
    holds: async ({ as, town, scene: { nabo } }) => {
      const says = `update citizen_experiment set shown = true, went_sealed = '\\x01', ask_on = null`
      for (const name of everybody.filter((one) => one !== 'citizenA')) {
        refused(await as(name).tries(writes, [town.id, randomUUID(), town.citizenA]))
        done(await as(name).tries(says), 0)
        done(await as(name).tries('delete from citizen_experiment'), 0)
      }
      const astray = as('citizenA', { ...nabo, id: town.id })
      refused(await astray.tries(writes, [town.id, randomUUID(), town.citizenA]))
      done(await astray.tries(says), 0)
      done(await as('citizenA').tries(writes, [town.id, randomUUID(), town.citizenA]))
      done(await as('citizenA').tries(says), 2)
      done(await as('citizenA').tries('delete from citizen_experiment'), 2)
      refused(
        await as('citizenA').tries(`update citizen_experiment set words_sealed = '\\x01'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'what a citizen wants to try goes with their key',
    about: [table, 'citizen_key'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      assert.equal(await as('citizenA').count(table), 0)
    },
  },
]

/** One that is for the citizen alone, and one that they show. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const one = { municipality_id: town.id, citizen_id: town.citizenA, words_sealed: '\\x6f7264' }
    await insert(client, table, [
      { ...one, id: randomUUID(), submission_id: randomUUID(), shown: false, ask_on: '2026-12-01' },
      { ...one, id: randomUUID(), submission_id: randomUUID(), shown: true, ask_on: null },
    ])
  },
  sees: {
    citizenA: { citizen_experiment: 2 },
    caseworker: { citizen_experiment: 1 },
    colleague: { citizen_experiment: 1 },
  },
  promises,
}
