// A placement, its steps and what each says of it: for the citizen and those who work with them today. Each speaks in their own voice.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { astray } from '../as-whom.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

export const everybody = [...inTheHouse, ...outside] as const
/** Who works with citizen A today. */
export const works: readonly (string | null)[] = ['caseworker', 'colleague']
/** That of the caseworker is prepared, that of the colleague is under way. */
export const prepared = '00000000-0000-4000-8000-000000000610'
export const underWay = '00000000-0000-4000-8000-000000000611'
export const idOf = (town: Town, name: (typeof everybody)[number]) =>
  name === null ? town.caseworker : town[name]

const tables = ['placement', 'placement_step', 'placement_voice'] as const
const counts = { placement: 2, placement_step: 1, placement_voice: 3 } as const
const writes = `insert into placement (municipality_id, id, citizen_id, written_by, words_sealed, submission_id) values ($1, $2, $3, $4, '\\x00', $2)`
const steps = `insert into placement_step (municipality_id, id, citizen_id, placement_id, written_by, kind, on_day, words_sealed, submission_id)
  values ($1, $2, $3, '${prepared}', $4, 'notYet', '2026-11-20', '\\x00', $2)`
const says = `insert into placement_voice (municipality_id, id, citizen_id, placement_id, written_by, voice, about, goes_along, words_sealed, submission_id)
  values ($1, $2, $3, '${underWay}', $4, $5, 'note', $6, '\\x00', $2)`
const row = (town: Town, by: string) => [town.id, randomUUID(), town.citizenA, by]

const promises: Promised[] = [
  {
    name: 'a placement, its steps and what is said of it are seen by the citizen and those who work with them today; by no other colleague, leader or employer, and not next door',
    about: [...tables],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const table of tables) {
        for (const name of everybody)
          assert.equal(
            await as(name).count(table),
            name === 'citizenA' || works.includes(name) ? counts[table] : 0,
            `${name} ${table}`,
          )
        for (const name of ['citizenA', 'caseworker'] as const)
          assert.equal(await astray(asking, name).count(table), 0, `${name} ${table}`)
      }
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      for (const table of tables) assert.equal(await as('caseworker').count(table), 0)
    },
  },
  {
    name: 'a placement and its steps are written and changed by those who work with the citizen, in their own name; by no citizen, leader or anybody else',
    about: ['placement', 'placement_step', 'placement_goes_on'],
    holds: async ({ as, town }) => {
      for (const name of everybody) {
        const isTheirs = works.includes(name)
        for (const statement of [writes, steps]) {
          const answer = await as(name).tries(statement, row(town, idOf(town, name)))
          if (isTheirs) done(answer)
          else refused(answer)
        }
        const changed = await as(name).tries(`update placement set words_sealed = '\\x01'`)
        if ('count' in changed) assert.equal(changed.count > 0, isTheirs, String(name))
      }
      for (const statement of [writes, steps])
        refused(await as('caseworker').tries(statement, row(town, town.colleague)))
      refused(
        await as('caseworker').tries(
          `insert into placement (municipality_id, id, citizen_id, written_by, state, words_sealed, submission_id)
            values ($1, $2, $3, $4, 'ended', '\\x00', $2)`,
          row(town, town.caseworker),
        ),
        /permission denied/,
      )
      refused(await as('caseworker').tries(`update placement_step set kind = 'began'`), /permission denied/)
    },
  },
  {
    name: 'what was written down to be prepared is taken back by whoever wrote it while they work with the citizen; a placement that has begun by nobody, and it goes with the key of the citizen',
    about: ['placement', 'citizen_key'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const name of everybody)
        done(await as(name).tries('delete from placement'), name === 'caseworker' ? 1 : 0)
      refused(await as('caseworker').tries('delete from placement_step'), /permission denied/)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      done(await as('caseworker').tries('delete from placement'), 0)
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      for (const table of tables) assert.equal(await as('citizenA').count(table), 0)
    },
  },
  {
    name: 'each speaks in their own voice: the citizen for themselves, those who work with them for themselves and for what the company told them',
    about: ['placement_voice'],
    holds: async ({ as, town }) => {
      for (const name of everybody)
        for (const voice of ['citizen', 'company', 'worker']) {
          const answer = await as(name).tries(says, [...row(town, idOf(town, name)), voice, false])
          if (voice === 'citizen' ? name === 'citizenA' : works.includes(name)) done(answer)
          else refused(answer)
        }
      refused(await as('citizenA').tries(says, [...row(town, town.caseworker), 'citizen', false]))
      refused(await as('caseworker').tries(says, [...row(town, town.colleague), 'worker', false]))
    },
  },
  {
    name: 'what goes along to the next place is chosen by the citizen alone, and what was said is taken back by whoever said it',
    about: ['placement_voice'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      refused(await as('caseworker').tries(says, [...row(town, town.caseworker), 'worker', true]))
      for (const name of everybody) {
        const isTheirs = name === 'citizenA' || works.includes(name)
        done(
          await as(name).tries('update placement_voice set goes_along = true'),
          name === 'citizenA' ? 3 : 0,
        )
        done(await as(name).tries('delete from placement_voice'), isTheirs ? 1 : 0)
      }
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      done(await as('caseworker').tries('delete from placement_voice'), 0)
      refused(
        await as('citizenA').tries(`update placement_voice set words_sealed = '\\x02'`),
        /permission denied/,
      )
    },
  },
]

/** The caseworker prepares one, the colleague's is under way; of that each has said something. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const of = { municipality_id: town.id, citizen_id: town.citizenA, words_sealed: '\\x77' }
    await insert(client, 'placement', [
      {
        ...of,
        id: prepared,
        submission_id: prepared,
        written_by: town.caseworker,
        created_at: '2026-11-02',
        state: 'preparing',
      },
      {
        ...of,
        id: underWay,
        submission_id: underWay,
        written_by: town.colleague,
        created_at: '2026-11-01',
        state: 'preparing',
      },
    ])
    const under = { ...of, placement_id: underWay }
    await insert(client, 'placement_step', [
      {
        ...{ ...under, id: randomUUID(), submission_id: randomUUID(), written_by: town.colleague },
        ...{ kind: 'began', on_day: '2026-11-03', created_at: '2026-11-03' },
      },
    ])
    const voices = [
      [town.citizenA, 'citizen'],
      [town.caseworker, 'company'],
      [town.colleague, 'worker'],
    ] as const
    await insert(
      client,
      'placement_voice',
      voices.map(([written_by, voice]) => ({
        ...{ ...under, written_by, voice, id: randomUUID(), submission_id: randomUUID(), goes_along: false },
        ...{ about: 'start', said_on: '2026-11-03', created_at: '2026-11-03' },
      })),
    )
  },
  sees: { citizenA: counts, caseworker: counts, colleague: counts },
  promises,
}
