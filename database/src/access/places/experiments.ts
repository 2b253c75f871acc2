// What somebody wants to try themselves, and how it went: theirs, and nobody else's.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Ask } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const newExperiment = `insert into experiment (municipality_id, person_id, wants_sealed, ask_on, submission_id)
  values ($1, $2, '\\x00', '2026-12-01', $3)`
const others = ['teamLead', 'director', 'knowledgeBroker', 'otherColleague', 'citizenA'] as const

async function refused(ask: Ask, values: unknown[]): Promise<void> {
  const answer = await ask.tries(newExperiment, values)
  assert.match('refused' in answer ? answer.refused : 'allowed', /row-level security/)
}

const promises: Promised[] = [
  {
    name: 'what one wants to try is written by oneself, and by nobody in one’s name',
    about: ['experiment'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of [...others, 'colleague'] as const)
        await refused(as(name), [town.id, town.caseworker, randomUUID()])
      const astray = as('caseworker', { ...nabo, id: town.id })
      await refused(astray, [nabo.id, nabo.caseworker, randomUUID()])
      for (const name of ['caseworker', 'colleague'] as const)
        assert.deepEqual(await as(name).tries(newExperiment, [town.id, town[name], randomUUID()]), {
          rows: [],
          count: 1,
        })
    },
  },
  {
    name: 'what one wants to try is seen, said anew and deleted by oneself, and not by a leader, a colleague, a citizen or next door',
    about: ['experiment'],
    holds: async ({ as, scene: { fjordby, nabo } }) => {
      const statements = [
        'select id from experiment',
        `update experiment set wants_sealed = '\\x01', went_sealed = '\\x01', ask_on = null`,
        'delete from experiment',
      ]
      const reach = async (ask: Ask) => {
        const rows: unknown[] = []
        for (const statement of statements) {
          const answer = await ask.tries(statement)
          rows.push('count' in answer ? answer.count : answer.refused)
        }
        return rows
      }
      for (const ask of [
        ...others.map((name: PersonName) => as(name)),
        as(null),
        as('caseworker', { ...nabo, id: fjordby.id }),
      ])
        assert.deepEqual(await reach(ask), [0, 0, 0])
      for (const name of ['caseworker', 'colleague'] as const)
        assert.deepEqual(await reach(as(name)), [1, 1, 1])
    },
  },
  {
    name: 'whose it is and from where it came is said once, when it is written',
    about: ['experiment'],
    holds: async ({ as, town }) => {
      for (const column of ['person_id', 'ear_session_id', 'created_at'])
        assert.match(
          JSON.stringify(await as('caseworker').tries(`update experiment set ${column} = null`)),
          /permission denied/,
        )
      assert.equal(await as('caseworker').count('experiment where ear_session_id = $1', [town.ear]), 1)
    },
  },
  {
    name: 'when the citizen takes the talk back, what one wants to try stays, and that it came from there does not',
    about: ['experiment', 'ear_session'],
    holds: async ({ as, town }) => {
      await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      assert.equal(await as('caseworker').count('ear_session'), 0)
      assert.equal(await as('caseworker').count('experiment where ear_session_id is null'), 1)
    },
  },
  {
    name: 'all that one wants to try goes with the key of one’s own',
    about: ['experiment', 'person_key'],
    holds: async ({ as, owner }) => {
      const all = async () => (await owner('backup').sees())['experiment']
      const before = (await all()) ?? 0
      await as('caseworker').does('delete from person_key')
      assert.equal(await as('caseworker').count('experiment'), 0)
      assert.equal(await as('colleague').count('experiment'), 1)
      assert.equal(await all(), before - 1)
    },
  },
]

export const place: PlaceTables = {
  rows: (client, town) =>
    insert(client, 'experiment', [wants(town, town.caseworker, town.ear), wants(town, town.colleague, null)]),
  sees: { caseworker: { experiment: 1 }, colleague: { experiment: 1 } },
  promises,
}

function wants(town: Town, person_id: string, ear_session_id: string | null) {
  const about = { municipality_id: town.id, person_id, ear_session_id }
  return { ...about, wants_sealed: '\\x77616974', submission_id: randomUUID() }
}
