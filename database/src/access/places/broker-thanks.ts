// A broker is thanked by a colleague: for the two alone.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const pair = (town: Town) => [town.caseworker, town.colleague].sort()
const thank = `insert into broker_thanks (municipality_id, first_id, second_id, author_id, words_sealed, submission_id)
  values ($1, $2, $3, $4, '\\x00', $5)`
const away = 'delete from broker_thanks'
const others = [
  'otherColleague',
  'otherDepartment',
  'knowledgeBroker',
  'coordinator',
  'teamLead',
  'director',
  'researcher',
  'partner',
  'citizenA',
  null,
] as const

const promises: Promised[] = [
  {
    name: 'what one thanks another for is read by the two, and by no leader, colleague, citizen or next door',
    about: ['broker_thanks', 'pair_key'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of others) assert.equal(await as(name).count('broker_thanks'), 0, String(name))
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('broker_thanks'), 0)
      for (const name of ['caseworker', 'colleague'] as const)
        assert.equal(await as(name).count('broker_thanks'), 1, name)
    },
  },
  {
    name: 'each of the two thanks in their own name, and nobody in another’s',
    about: ['broker_thanks'],
    holds: async ({ as, town }) => {
      const by = (author: string) => [town.id, ...pair(town), author, randomUUID()]
      for (const name of ['colleague', ...others] as const)
        assert.match(JSON.stringify(await as(name).tries(thank, by(town.caseworker))), /row-level security/)
      assert.match(
        JSON.stringify(await as('coordinator').tries(thank, by(town.coordinator))),
        /check constraint/,
      )
      assert.deepEqual(await as('caseworker').tries(thank, by(town.caseworker)), { rows: [], count: 1 })
    },
  },
  {
    name: 'either of the two deletes it, and nobody else; it goes with the key of the pair',
    about: ['broker_thanks', 'pair_key'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of others)
        assert.deepEqual(await as(name).tries(away), { rows: [], count: 0 }, String(name))
      assert.deepEqual(await as('caseworker', { ...nabo, id: town.id }).tries(away), { rows: [], count: 0 })
      for (const name of ['caseworker', 'colleague'] as const)
        assert.deepEqual(await as(name).tries(away), { rows: [], count: 1 })
      await as('colleague').does('delete from pair_key')
      assert.equal(await as('caseworker').count('broker_thanks'), 0)
    },
  },
]

export const place: PlaceTables = {
  rows: (client, town) => {
    const [first_id = '', second_id = ''] = pair(town)
    return insert(client, 'broker_thanks', [
      {
        ...{ municipality_id: town.id, first_id, second_id, author_id: town.caseworker },
        ...{ words_sealed: '\\x77', submission_id: randomUUID() },
      },
    ])
  },
  sees: { caseworker: { broker_thanks: 1 }, colleague: { broker_thanks: 1 } },
  promises,
}
