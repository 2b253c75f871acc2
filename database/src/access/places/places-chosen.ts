// Places that are laid before a citizen: who sees them, who lays them there, and whose answer it is.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const everybody = [...inTheHouse, ...outside] as const
const isTheirs = (name: string | null) => name === 'citizenA' || name === 'caseworker' || name === 'colleague'

/** The opening that is laid before citizen A, and one that no citizen has seen, which a promise arranges. */
const made = new Map<string, { taken: string; free: string }>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')
const another = `insert into opening (municipality_id, id, company_id, hours_from, hours_to, days, places, open_from, open_until, words_sealed, written_by)
  select municipality_id, $2, company_id, hours_from, hours_to, days, places, open_from, open_until, words_sealed, written_by
  from opening where municipality_id = $1 limit 1`

const lays = `insert into match (municipality_id, id, citizen_id, opening_id, laid_by, words_sealed, submission_id)
  values ($1, $2, $3, $4, $5, '\\x00', $6)`
const answers = `update match set answer = 'no', answered_by = $1, answered_on = today(), answer_sealed = '\\x00'`

const promises: Promised[] = [
  {
    name: 'what is laid before a citizen is seen by the citizen and by those who work with them today; by no leader, colleague or researcher, and not next door',
    about: ['match', 'citizen_key'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody)
        assert.equal(await as(name).count('match'), isTheirs(name) ? 1 : 0, String(name))
      for (const name of ['citizenA', 'caseworker', 'teamLead'] as const)
        assert.equal(await as(name, { ...nabo, id: town.id }).count('match'), 0)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.equal(await as('caseworker').count('match'), 0)
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      assert.equal(await as('citizenA').count('match'), 0)
    },
  },
  {
    name: 'whoever works with a citizen lays a place before them in their own name, each place once; the citizen does not, and nobody else',
    about: ['match'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const here of [town, nabo]) await arrange(another, [here.id, of(here).free])
      const row = (by: string) => [town.id, randomUUID(), town.citizenA, of(town).free, by, randomUUID()]
      for (const name of everybody) {
        const right = name === 'caseworker' || name === 'colleague' ? done : refused
        right(await as(name).tries(lays, row(name === null ? town.teamLead : town[name])))
      }
      refused(await as('caseworker').tries(lays, row(town.colleague)))
      const astray = as('caseworker', { ...nabo, id: town.id })
      const theirs = [nabo.id, randomUUID(), nabo.citizenA, of(nabo).free, nabo.caseworker, randomUUID()]
      refused(await astray.tries(lays, theirs))
    },
  },
  {
    name: 'a no is remembered: the same place is never laid before the citizen again',
    about: ['match'],
    holds: async ({ as, town }) => {
      await as('citizenA').does(answers, [town.citizenA])
      const again = [town.id, randomUUID(), town.citizenA, of(town).taken, town.caseworker, randomUUID()]
      refused(await as('caseworker').tries(lays, again), /duplicate key/)
      done(await as('caseworker').tries('delete from match'), 0)
    },
  },
  {
    name: 'the citizen answers, and what they answered is changed by them alone; until then those who work with them write it, in their own name',
    about: ['match'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(answers, [name === null ? town.teamLead : town[name]])
        done(answer, isTheirs(name) ? 1 : 0)
      }
      refused(await as('caseworker').tries(answers, [town.citizenA]))
      refused(await as('caseworker').tries(answers, [town.colleague]))
      done(await as('caseworker', { ...nabo, id: town.id }).tries(answers, [nabo.caseworker]), 0)
      await as('caseworker').does(answers, [town.caseworker])
      done(await as('colleague').tries(answers, [town.colleague]))
      await as('citizenA').does(answers, [town.citizenA])
      for (const name of ['caseworker', 'colleague'] as const)
        done(await as(name).tries(answers, [town[name]]), 0)
      done(await as('citizenA').tries(answers.replace(`'no'`, `'yes'`), [town.citizenA]))
      refused(await as('citizenA').tries(`update match set words_sealed = '\\x01'`), /permission denied/)
    },
  },
  {
    name: 'whoever laid a place there takes it back while they work with the citizen, until it is answered',
    about: ['match'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const away = 'delete from match'
      for (const name of everybody) done(await as(name).tries(away), name === 'caseworker' ? 1 : 0)
      done(await as('caseworker', { ...nabo, id: town.id }).tries(away), 0)
      await as('colleague').does(answers, [town.colleague])
      done(await as('caseworker').tries(away), 0)
      await arrange(
        `update match set answer = null, answered_by = null, answered_on = null, answer_sealed = null`,
      )
      done(await as('caseworker').tries(away), 1)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const { rows } = await client.query<{ id: string }>('select id from opening where municipality_id = $1', [
      town.id,
    ])
    const taken = rows[0]?.id ?? assert.fail('the town has an opening')
    made.set(town.id, { taken, free: randomUUID() })
    await insert(client, 'match', [
      {
        ...{ municipality_id: town.id, id: randomUUID(), citizen_id: town.citizenA, opening_id: taken },
        ...{ laid_by: town.caseworker, words_sealed: '\\x77', submission_id: randomUUID() },
      },
    ])
  },
  sees: { citizenA: { match: 1 }, caseworker: { match: 1 }, colleague: { match: 1 } },
  promises,
}
