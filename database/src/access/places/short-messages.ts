// A few lines from a citizen to those who work with them, and one answer: theirs, and nobody else's.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import type { Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const withTheCitizen = ['citizenA', 'caseworker', 'colleague'] as const
const others = [
  ...(['teamLead', 'director', 'coordinator', 'knowledgeBroker', 'companyConsultant'] as const),
  ...(['otherColleague', 'otherDepartment', 'citizenB', 'partner', 'politician'] as const),
]
const write = `insert into short_message (municipality_id, id, citizen_id, words_sealed, submission_id) values ($1, $2, $3, '\\x00', $2)`
const answer = `update short_message set read_at = now(), answer_sealed = '\\x01', answered_by = $1, answered_at = now()`

const strangers = ({ as, scene: { fjordby, nabo } }: Asking): Ask[] => [
  ...others.map((one) => as(one)),
  as(null),
  ...withTheCitizen.map((one) => as(one, { ...nabo, id: fjordby.id })),
]

const promises: Promised[] = [
  {
    name: 'what a citizen writes to those who work with them is seen, answered and taken back by nobody else',
    about: ['short_message'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      for (const ask of strangers(asking)) {
        assert.equal(await ask.count('short_message'), 0)
        done(await ask.tries('update short_message set read_at = now()'), 0)
        done(await ask.tries('delete from short_message'), 0)
      }
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.equal(await as('caseworker').count('short_message'), 0)
      done(await as('caseworker').tries(answer, [town.caseworker]), 0)
    },
  },
  {
    name: 'it is written by the citizen, and by nobody for them',
    about: ['short_message'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const of = () => [town.id, randomUUID(), town.citizenA]
      for (const one of [...others, 'caseworker', 'colleague'] as const)
        refused(await as(one).tries(write, of()))
      refused(await as('citizenA', { ...nabo, id: town.id }).tries(write, of()))
      done(await as('citizenA').tries(write, of()))
      refused(
        await as('citizenA').tries(`update short_message set words_sealed = '\\x01'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'it is read and answered once by one who works with the citizen, in their own name, and never by the citizen',
    about: ['short_message'],
    holds: async ({ as, town }) => {
      done(await as('citizenA').tries('update short_message set read_at = now()'), 0)
      refused(await as('caseworker').tries(answer, [town.colleague]))
      done(await as('caseworker').tries('update short_message set read_at = now()'))
      done(await as('colleague').tries(answer, [town.colleague]))
      await as('caseworker').does(answer, [town.caseworker])
      for (const one of ['caseworker', 'colleague'] as const) {
        done(await as(one).tries(answer, [town[one]]), 0)
        done(await as(one).tries('delete from short_message'), 0)
      }
    },
  },
  {
    name: 'what nobody has read is taken back by the citizen, and what was read stands',
    about: ['short_message'],
    holds: async ({ as }) => {
      done(await as('citizenA').tries('delete from short_message'), 1)
      await as('caseworker').does('update short_message set read_at = now()')
      done(await as('citizenA').tries('delete from short_message'), 0)
    },
  },
  {
    name: 'it goes with the key of the citizen',
    about: ['short_message', 'citizen_key'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      assert.equal(await as('citizenA').count('short_message'), 0)
    },
  },
]

const seen = { short_message: 2 }

/** One that nobody has read, and one that was answered. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const message = { municipality_id: town.id, citizen_id: town.citizenA, words_sealed: '\\x6f7264' }
    const answered = {
      ...{ read_at: '2026-11-03T09:00:00Z', answered_at: '2026-11-03T09:05:00Z' },
      ...{ answered_by: town.colleague, answer_sealed: '\\x7376' },
    }
    const none = { read_at: null, answered_at: null, answered_by: null, answer_sealed: null }
    await insert(client, 'short_message', [
      { ...message, ...none, id: randomUUID(), submission_id: randomUUID() },
      { ...message, ...answered, id: randomUUID(), submission_id: randomUUID() },
    ])
  },
  sees: { citizenA: seen, caseworker: seen, colleague: seen },
  promises,
}
