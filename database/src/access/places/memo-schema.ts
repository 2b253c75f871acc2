// The schema of messages for Digital Post is the municipality's: those of the house take it in, read it and take it away.
import assert from 'node:assert/strict'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const takesIn = 'insert into memo_schema (municipality_id, name, content, put_in_by) values ($1, $2, $3, $4)'
const takesAway = 'delete from memo_schema'

const promises: Promised[] = [
  {
    name: 'the schema of messages is read by those of the house, and by no citizen, politician, partner or next door',
    about: ['memo_schema'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody)
        assert.equal(await as(name).count('memo_schema'), isHere(name) ? 1 : 0, String(name))
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('memo_schema'), 0)
    },
  },
  {
    name: 'a file of the schema is taken in and taken away by those of the house, in their own name, and changed by nobody',
    about: ['memo_schema'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const by = name === null ? town.teamLead : town[name]
        const answer = await as(name).tries(takesIn, [town.id, `${name}.xsd`, '<a/>', by])
        if (isHere(name)) done(answer)
        else refused(answer)
      }
      refused(await as('colleague').tries(takesIn, [town.id, 'x.xsd', '<a/>', town.caseworker]))
      refused(await as('colleague').tries(takesIn, [town.id, '../x.xsd', '<a/>', town.colleague]), /check/)
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(takesIn, [nabo.id, 'x.xsd', '<a/>', nabo.colleague]))
      refused(await as('colleague').tries(`update memo_schema set content = '<b/>'`), /permission denied/)
      done(await astray.tries(takesAway), 0)
      for (const name of outside) done(await as(name).tries(takesAway), 0)
      done(await as('caseworker').tries(takesAway), 1)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, { id, caseworker }) {
    await insert(client, 'memo_schema', [
      { municipality_id: id, name: 'MeMo.xsd', content: '<schema/>', put_in_by: caseworker },
    ])
  },
  sees: eachOfTheHouse({ memo_schema: 1 }),
  promises,
}
