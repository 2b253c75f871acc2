// What a citizen has found themselves: for the citizen and those who work with them, looked into by one of them by name, and answered once.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { astray } from '../as-whom.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const everybody = [...inTheHouse, ...outside] as const
const table = 'own_find'
const workers: readonly (string | null)[] = ['caseworker', 'colleague']
const works: readonly (string | null)[] = ['citizenA', ...workers]
const finds = `insert into own_find (municipality_id, id, citizen_id, written_by, words_sealed, answer_by, submission_id)
  values ($1, $2, $3, $4, '\\x00', today() + 14, $2)`
const looks = `update own_find set checker_id = $1, checker_sealed = '\\x00'`
const answers = `${looks}, answer = 'agreed', answered_on = today(), answer_sealed = '\\x00'`

const promises: Promised[] = [
  {
    name: 'what a citizen has found is seen by the citizen and those who work with them today, and by nobody else',
    about: [table],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const name of everybody)
        assert.equal(await as(name).count(table), works.includes(name) ? 2 : 0, String(name))
      for (const name of ['citizenA', 'caseworker'] as const)
        assert.equal(await astray(asking, name).count(table), 0)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.equal(await as('caseworker').count(table), 0)
    },
  },
  {
    name: 'it is written by the citizen or whoever works with them, in their own name, and taken back by the citizen; it goes with their key',
    about: [table, 'citizen_key'],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      for (const name of everybody) {
        const by = name === null ? town.citizenA : town[name]
        const answer = await as(name).tries(finds, [town.id, randomUUID(), town.citizenA, by])
        if (works.includes(name)) done(answer)
        else refused(answer)
        done(await as(name).tries('delete from own_find'), name === 'citizenA' ? 2 : 0)
      }
      refused(await as('citizenA').tries(finds, [town.id, randomUUID(), town.citizenA, town.caseworker]))
      const { nabo } = scene
      const next = [nabo.id, randomUUID(), nabo.citizenA, nabo.citizenA]
      refused(await astray(asking, 'citizenA').tries(finds, next))
      done(await astray(asking, 'citizenA').tries('delete from own_find'), 0)
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      assert.equal(await as('citizenA').count(table), 0)
    },
  },
  {
    name: 'it is looked into and answered once by whoever works with the citizen, in their own name; never by the citizen themselves',
    about: [table],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const name of everybody) {
        const by = name === null ? town.caseworker : town[name]
        for (const what of [looks, answers])
          done(await as(name).tries(what, [by]), workers.includes(name) ? 1 : 0)
      }
      refused(await as('caseworker').tries(answers, [town.colleague]))
      done(await astray(asking, 'caseworker').tries(looks, [town.caseworker]), 0)
      refused(await as('caseworker').tries(`update own_find set words_sealed = '\\x01'`), /permission denied/)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      done(await as('caseworker').tries(looks, [town.caseworker]), 0)
    },
  },
]

/** One that nobody looks into yet, and one that was agreed on. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const one = {
      ...{ municipality_id: town.id, citizen_id: town.citizenA, written_by: town.citizenA },
      ...{ words_sealed: '\\x77', found_on: '2026-11-05', answer_by: '2026-11-19' },
    }
    const nobody = {
      checker_id: null,
      checker_sealed: null,
      answer: null,
      answered_on: null,
      answer_sealed: null,
    }
    const agreed = {
      ...{ checker_id: town.colleague, checker_sealed: '\\x77' },
      ...{ answer: 'agreed', answered_on: '2026-11-12', answer_sealed: '\\x77' },
    }
    const ids = () => ({ id: randomUUID(), submission_id: randomUUID() })
    await insert(client, table, [
      { ...one, ...nobody, ...ids() },
      { ...one, ...agreed, ...ids() },
    ])
  },
  sees: { citizenA: { own_find: 2 }, caseworker: { own_find: 2 }, colleague: { own_find: 2 } },
  promises,
}
