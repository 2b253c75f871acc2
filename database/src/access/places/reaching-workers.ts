// How a worker is reached: said by themselves, seen by colleagues and by the citizens who work with them today.
import assert from 'node:assert/strict'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const reach = 'reach_of_mine()'
const colleagues = [
  'caseworker',
  'colleague',
  'otherColleague',
  'otherDepartment',
  'companyConsultant',
  'knowledgeBroker',
  'professionalCoordinator',
  'teamLead',
  'director',
  'coordinator',
  'researcher',
  'otherResearcher',
] as const
const outside = ['politician', 'employer', 'partner', 'citizenA', 'citizenB', null] as const

const promises: Promised[] = [
  {
    name: 'how a worker is reached is seen by colleagues, and in the table by nobody from outside, no citizen and not from next door',
    about: ['worker_reach'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of outside) assert.equal(await as(name).count('worker_reach'), 0, String(name))
      assert.equal(
        await as('caseworker', { ...town, id: nabo.id }).count('worker_reach where person_id = $1', [
          town.caseworker,
        ]),
        0,
      )
      for (const name of colleagues) assert.equal(await as(name).count('worker_reach'), 2, name)
    },
  },
  {
    name: 'a worker says how they are reached, changes it and takes it away; nobody does it for another',
    about: ['worker_reach'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const say = `insert into worker_reach (municipality_id, person_id, words_sealed) values ($1, $2, '\\x00')`
      const change = `update worker_reach set words_sealed = '\\x01' where person_id = $1`
      const away = 'delete from worker_reach where person_id = $1'
      for (const name of ['teamLead', 'coordinator', 'otherColleague', 'citizenA', null] as const) {
        refused(await as(name).tries(say, [town.id, town.companyConsultant]))
        done(await as(name).tries(change, [town.caseworker]), 0)
        done(await as(name).tries(away, [town.caseworker]), 0)
      }
      refused(await as('caseworker', { ...town, id: nabo.id }).tries(say, [town.id, town.caseworker]))
      done(await as('companyConsultant').tries(say, [town.id, town.companyConsultant]))
      done(await as('caseworker').tries(change, [town.caseworker]))
      done(await as('caseworker').tries(away, [town.caseworker]))
    },
  },
  {
    name: 'a citizen is told how those who work with them today are reached, those who have not said it too, and of nobody else',
    about: ['worker_reach', 'reach_of_mine'],
    holds: async ({ as, arrange, town, scene: { nabo } }) => {
      for (const name of [...colleagues, ...outside.slice(0, 3), null] as const)
        assert.equal(await as(name).count(reach), 0, String(name))
      assert.equal(await as('citizenA', { ...town, id: nabo.id }).count(reach), 0)
      const mine = await as('citizenA').does(
        `select worker_id, role, words_sealed is not null as said from ${reach}`,
      )
      assert.ok('rows' in mine)
      const told = new Map(mine.rows.map(({ worker_id, role, said }) => [worker_id, [role, said]]))
      assert.deepEqual([...told.keys()].sort(), [town.caseworker, town.colleague].sort())
      assert.deepEqual(told.get(town.caseworker), ['caseworker', true])
      assert.deepEqual(told.get(town.colleague), ['caseworker', false])
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.equal(await as('citizenA').count(reach), 1)
      await arrange(
        `update case_assignment set valid_from = today() + 1, valid_to = null where worker_id = $1`,
        [town.colleague],
      )
      assert.equal(await as('citizenA').count(reach), 0)
    },
  },
]

const two = { worker_reach: 2 }
export const place: PlaceTables = {
  rows: (client, town) =>
    insert(
      client,
      'worker_reach',
      [town.caseworker, town.otherDepartment].map((person_id) => ({
        ...{ municipality_id: town.id, person_id, words_sealed: '\\x77' },
      })),
    ),
  sees: Object.fromEntries(colleagues.map((name) => [name, two])),
  promises,
}
