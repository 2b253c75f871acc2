// What somebody brings to a session of what they wanted to try since last time: their own to bring, for everybody in the session.
import assert from 'node:assert/strict'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const outside = [
  'citizenA',
  'citizenB',
  'teamLead',
  'director',
  'otherColleague',
  'researcher',
  'coordinator',
  'partner',
] as const
const inIt = ['caseworker', 'colleague', 'knowledgeBroker'] as const
const bring = `insert into brought_experiment (municipality_id, ear_session_id, person_id, body_sealed) values ($1, $2, $3, '\\x00')`
const takeBack = 'delete from brought_experiment'

const promises: Promised[] = [
  {
    name: 'what is brought of what one wanted to try is seen by those in the session, and by no leader, citizen or anybody else',
    about: ['brought_experiment'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of outside) assert.equal(await as(name).count('brought_experiment'), 0, name)
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('brought_experiment'), 0)
      for (const name of inIt) assert.equal(await as(name).count('brought_experiment'), 1, name)
    },
  },
  {
    name: 'each brings what is their own, and takes it back; nobody does so for another, not whoever leads either',
    about: ['brought_experiment'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of ['colleague', 'knowledgeBroker', ...outside] as const) {
        const answer = await as(name).tries(bring, [town.id, town.ear, town.caseworker])
        assert.match(JSON.stringify(answer), /row-level security/, name)
        assert.deepEqual(await as(name).tries(takeBack), { rows: [], count: name === 'colleague' ? 1 : 0 })
      }
      const astray = await as('colleague', { ...nabo, id: town.id }).tries(takeBack)
      assert.deepEqual(astray, { rows: [], count: 0 })
      const mine = [town.id, town.ear, town.caseworker]
      assert.deepEqual(await as('caseworker').tries(bring, mine), { rows: [], count: 1 })
    },
  },
  {
    name: 'nobody brings anything to a session that they are not in',
    about: ['brought_experiment'],
    holds: async ({ as, town }) => {
      const answer = await as('otherColleague').tries(bring, [town.id, town.ear, town.otherColleague])
      assert.match(JSON.stringify(answer), /foreign key/)
    },
  },
]

export const place: PlaceTables = {
  rows: (client, town) =>
    insert(client, 'brought_experiment', [
      {
        ...{ municipality_id: town.id, ear_session_id: town.ear },
        ...{ person_id: town.colleague, body_sealed: '\\x68766164' },
      },
    ]),
  sees: Object.fromEntries(inIt.map((name) => [name, { brought_experiment: 1 }])),
  promises,
}
