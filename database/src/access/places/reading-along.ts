// That somebody reads with the citizen: the citizen's to say, seen by those who work with them.
import assert from 'node:assert/strict'
import type { PersonName } from '../../testing.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const say = `insert into reading_along (municipality_id, citizen_id, who) values ($1, $2, 'mentor')`
const others = ['caseworker', 'colleague', 'otherColleague', 'teamLead', 'coordinator', 'director'] as const

const promises: Promised[] = [
  {
    name: 'who reads along is said by the citizen, and by nobody for them',
    about: ['reading_along'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of [...others, 'citizenA'] as const) {
        const answer = await as(name).tries(say, [town.id, town.citizenB])
        assert.match('refused' in answer ? answer.refused : 'allowed', /row-level security/, name)
      }
      const astray = await as('citizenB', { ...nabo, id: town.id }).tries(say, [town.id, town.citizenB])
      assert.match('refused' in astray ? astray.refused : 'allowed', /row-level security/)
      assert.deepEqual(await as('citizenB').tries(say, [town.id, town.citizenB]), { rows: [], count: 1 })
    },
  },
  {
    name: 'who reads along is changed and taken away by the citizen alone',
    about: ['reading_along'],
    holds: async ({ as, scene: { fjordby, nabo } }) => {
      const statements = [`update reading_along set who = 'guardian'`, 'delete from reading_along']
      const reach = async (ask: ReturnType<typeof as>) => {
        const counts: unknown[] = []
        for (const statement of statements) {
          const answer = await ask.tries(statement)
          counts.push('count' in answer ? answer.count : answer.refused)
        }
        return counts
      }
      for (const ask of [
        ...[...others, 'citizenB' as const].map((name: PersonName) => as(name)),
        as(null),
        as('citizenA', { ...nabo, id: fjordby.id }),
      ])
        assert.deepEqual(await reach(ask), [0, 0])
      assert.deepEqual(await reach(as('citizenA')), [1, 1])
    },
  },
]

export const place: PlaceTables = {
  rows: (client, town) =>
    insert(client, 'reading_along', [
      { municipality_id: town.id, citizen_id: town.citizenA, who: 'relative' },
    ]),
  sees: { citizenA: { reading_along: 1 }, caseworker: { reading_along: 1 }, colleague: { reading_along: 1 } },
  promises,
}
