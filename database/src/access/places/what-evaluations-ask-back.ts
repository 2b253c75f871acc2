// Drafts of an evaluation that were sent to those whom they are about, and what was answered without a name.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'
import { twinNextDoor } from './evaluations.ts'

const made = new Map<string, Record<'change' | 'draft' | 'answer', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])

const sends = `insert into evaluation_draft (municipality_id, id, evaluation_id, change_id, kinds, words_sealed, sent_by)
  values ($1, $2, $3, $4, '{worker}', '\\x00', $5)`
const answers = `insert into evaluation_draft_answer (municipality_id, id, draft_id, evaluation_id, says, words_sealed)
  values ($1, $2, $3, $4, 'partly', '\\x00')`
const keeps = `insert into evaluation_draft_writer (municipality_id, draft_id, person_id, answer_id) values ($1, $2, $3, $4)`

const promises: Promised[] = [
  {
    name: 'a draft is read by the house, and by whoever is invited from outside; sent by those invited in their own name, and never changed',
    about: ['evaluation_draft'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('evaluation_draft'), isHere(name) ? 1 : 0, String(name))
        const row = [town.id, randomUUID(), town.group, of(town).change, idOf(town, name)]
        const answer = await as(name).tries(sends, row)
        if (name === 'coordinator') done(answer)
        else refused(answer)
      }
      const others = [town.id, randomUUID(), town.group, of(town).change, town.knowledgeBroker]
      refused(await as('coordinator').tries(sends, others))
      const astray = as('coordinator', { ...nabo, id: town.id })
      assert.equal(await astray.count('evaluation_draft'), 0)
      refused(
        await astray.tries(sends, [nabo.id, randomUUID(), nabo.group, of(nabo).change, nabo.coordinator]),
      )
      refused(
        await as('coordinator').tries(`update evaluation_draft set words_sealed = '\\x01'`),
        /permission denied/,
      )
      await arrange(
        'insert into group_member (municipality_id, group_id, made_by, person_id) values ($1, $2, $3, $4)',
        [town.id, town.group, town.knowledgeBroker, town.partner],
      )
      assert.equal(await as('partner').count('evaluation_draft'), 1)
    },
  },
  {
    name: 'what is answered is read by those invited and by whoever answered; whose it is by nobody but them, a leader least of all',
    about: ['evaluation_draft_answer', 'evaluation_draft_writer'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const { nabo } = asking.scene
      const sees = async (table: string) => {
        const seen: Partial<Record<string, number>> = {}
        for (const name of everybody) {
          const count = await as(name).count(table)
          if (count > 0) seen[String(name)] = count
        }
        return seen
      }
      assert.deepEqual(await sees('evaluation_draft_answer'), { colleague: 1, coordinator: 2, teamLead: 1 })
      assert.deepEqual(await sees('evaluation_draft_writer'), { colleague: 1, teamLead: 1 })
      for (const table of ['evaluation_draft_answer', 'evaluation_draft_writer'])
        assert.equal(await as('coordinator', { ...nabo, id: town.id }).count(table), 0)
      await twinNextDoor(asking, ['evaluation_change', 'evaluation_draft', 'evaluation_draft_answer'])
      assert.equal(await as('coordinator').count('evaluation_draft_answer'), 2)
      await arrange('update group_member set valid_to = valid_from where person_id = $1', [town.coordinator])
      assert.equal(await as('coordinator').count('evaluation_draft_answer'), 0)
    },
  },
  {
    name: 'those of the house answer a draft, each for themselves',
    about: ['evaluation_draft_answer', 'evaluation_draft_writer'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const fresh = randomUUID()
      for (const name of everybody) {
        const answer = await as(name).tries(keeps, [town.id, randomUUID(), idOf(town, name), fresh])
        if (isHere(name)) done(answer)
        else refused(answer)
      }
      refused(await as('caseworker').tries(keeps, [town.id, of(town).draft, town.otherColleague, fresh]))
      const row = [town.id, fresh, of(town).draft, town.group]
      refused(await as('caseworker').tries(answers, row))
      await arrange(keeps, [town.id, of(town).draft, town.caseworker, fresh])
      for (const name of everybody) {
        const answer = await as(name).tries(answers, row)
        if (name === 'caseworker') done(answer)
        else refused(answer)
      }
      const theirs = randomUUID()
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(await astray.tries(keeps, [nabo.id, of(nabo).draft, nabo.caseworker, theirs]))
      await arrange(keeps, [nabo.id, of(nabo).draft, nabo.caseworker, theirs])
      refused(await astray.tries(answers, [nabo.id, theirs, of(nabo).draft, nabo.group]))
      refused(
        await as('colleague').tries('update evaluation_draft_writer set person_id = answer_id'),
        /permission denied/,
      )
      refused(await as('colleague').tries('delete from evaluation_draft_writer'), /permission denied/)
    },
  },
  {
    name: 'each answers anew and takes their own answer back, and nobody another’s, whoever is invited least of all',
    about: ['evaluation_draft_answer'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const anew = `update evaluation_draft_answer set says = 'different', words_sealed = '\\x01'`
      for (const statement of [anew, 'delete from evaluation_draft_answer']) {
        for (const name of everybody)
          done(await as(name).tries(statement), name === 'colleague' || name === 'teamLead' ? 1 : 0)
        done(await as('colleague', { ...nabo, id: town.id }).tries(statement), 0)
      }
      refused(
        await as('colleague').tries('update evaluation_draft_answer set draft_id = id'),
        /permission denied/,
      )
    },
  },
]

/** In the evaluation of the town's group: one that was sent, to which the colleague and the leader answered. */
export const place: PlaceTables = {
  async rows(client, town) {
    const { rows } = await client.query<{ id: string }>(
      'select id from evaluation_change where municipality_id = $1 and written_by = $2',
      [town.id, town.coordinator],
    )
    const ids = {
      ...{ change: rows[0]?.id ?? assert.fail('there is a change') },
      ...{ draft: randomUUID(), answer: randomUUID() },
    }
    made.set(town.id, ids)
    const its = { municipality_id: town.id, evaluation_id: town.group }
    await insert(client, 'evaluation_draft', [
      {
        ...{ ...its, id: ids.draft, change_id: ids.change, kinds: '{worker,leader}', words_sealed: '\\x77' },
        ...{ sent_by: town.coordinator, sent_on: '2026-11-05' },
      },
    ])
    const answer = { ...its, draft_id: ids.draft, says: 'recognise', words_sealed: '\\x77' }
    const leads = randomUUID()
    await insert(client, 'evaluation_draft_answer', [
      { ...answer, id: ids.answer },
      { ...answer, id: leads },
    ])
    const writer = { municipality_id: town.id, draft_id: ids.draft }
    await insert(client, 'evaluation_draft_writer', [
      { ...writer, person_id: town.colleague, answer_id: ids.answer },
      { ...writer, person_id: town.teamLead, answer_id: leads },
    ])
  },
  sees: {
    ...eachOfTheHouse({ evaluation_draft: 1 }),
    colleague: { evaluation_draft: 1, evaluation_draft_answer: 1, evaluation_draft_writer: 1 },
    teamLead: { evaluation_draft: 1, evaluation_draft_answer: 1, evaluation_draft_writer: 1 },
    coordinator: { evaluation_draft: 1, evaluation_draft_answer: 2 },
  },
  promises,
}
