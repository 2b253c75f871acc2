// What somebody let go of a moment ago: theirs to fetch back, for ten minutes, and nobody else's.
import assert from 'node:assert/strict'
import type { PersonName } from '../../testing.ts'
import type { Ask } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const lettingGo = `insert into let_go (municipality_id, person_id, kept_sealed) values ($1, $2, '\\x00')`
const others = ['teamLead', 'director', 'knowledgeBroker', 'otherColleague', 'citizenA'] as const

const promises: Promised[] = [
  {
    name: 'what one lets go of is kept in one’s own name, and in nobody else’s',
    about: ['let_go'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const refused = async (ask: Ask, values: unknown[]) => {
        const answer = await ask.tries(lettingGo, values)
        assert.match('refused' in answer ? answer.refused : 'allowed', /row-level security/)
      }
      for (const name of [...others, 'colleague'] as const)
        await refused(as(name), [town.id, town.caseworker])
      await refused(as('caseworker', { ...nabo, id: town.id }), [nabo.id, nabo.caseworker])
      assert.deepEqual(await as('caseworker').tries(lettingGo, [town.id, town.caseworker]), {
        rows: [],
        count: 1,
      })
    },
  },
  {
    name: 'it is seen by oneself, and not by a leader, a colleague, a citizen or next door; nobody changes it',
    about: ['let_go'],
    holds: async ({ as, scene: { fjordby, nabo } }) => {
      for (const ask of [
        ...others.map((name: PersonName) => as(name)),
        as(null),
        as('caseworker', { ...nabo, id: fjordby.id }),
      ])
        assert.equal(await ask.count('let_go'), 0)
      for (const name of ['caseworker', 'colleague'] as const) assert.equal(await as(name).count('let_go'), 1)
      for (const change of [
        'delete from let_go',
        `update let_go set kept_sealed = ''`,
        'update let_go set ends_at = now()',
      ])
        assert.match(JSON.stringify(await as('caseworker').tries(change)), /permission denied/)
    },
  },
  {
    name: 'after its ten minutes nobody sees it, and it is deleted in every municipality by the round that nobody asks for',
    about: ['let_go', 'forget_let_go'],
    holds: async ({ as, owner, town }) => {
      const all = async () => (await owner('backup').sees())['let_go'] ?? 0
      const before = await all()
      await owner('erasure').does(`update let_go set ends_at = now() where person_id = $1`, [town.caseworker])
      assert.equal(await as('caseworker').count('let_go'), 0)
      assert.equal(await as('colleague').count('let_go'), 1)
      assert.equal(await all(), before)
      await as(null).does('select forget_let_go()')
      assert.equal(await all(), before - 1)
    },
  },
  {
    name: 'it goes with the key of one’s own',
    about: ['let_go', 'person_key'],
    holds: async ({ as }) => {
      await as('caseworker').does('delete from person_key')
      assert.equal(await as('caseworker').count('let_go'), 0)
    },
  },
]

export const place: PlaceTables = {
  rows: (client, town) =>
    insert(
      client,
      'let_go',
      [town.caseworker, town.colleague].map((person_id) => ({
        municipality_id: town.id,
        person_id,
        kept_sealed: '\\x67',
      })),
    ),
  sees: { caseworker: { let_go: 1 }, colleague: { let_go: 1 } },
  promises,
}
