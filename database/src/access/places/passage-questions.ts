// The question that a passage is shared with: for those who have the passage, its owner's to say otherwise.
import assert from 'node:assert/strict'
import type { PersonName } from '../../testing.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const others = ['teamLead', 'director', 'otherColleague', 'otherDepartment', 'politician', 'partner'] as const
const recipients = ['colleague', 'knowledgeBroker', 'researcher'] as const
const asks = `insert into passage_question (municipality_id, passage_id, question_sealed) values ($1, $2, '\\x00')`
const asksOtherwise = `update passage_question set question_sealed = '\\x01' where passage_id = $1`

const promises: Promised[] = [
  {
    name: 'the question of a passage is read by its owner and by those who have it, and not by the citizen, a leader or anybody else',
    about: ['passage_question'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const of = (passage: string): [string, unknown[]] => [
        'passage_question where passage_id = $1',
        [passage],
      ]
      for (const name of ['citizenA', 'citizenB', ...others] as const)
        assert.equal(await as(name).count('passage_question'), 0, name)
      for (const name of recipients) {
        assert.equal(await as(name).count(...of(town.shared)), 1, name)
        assert.equal(await as(name).count(...of(town.unshared)), 0, name)
      }
      for (const passage of [town.shared, town.unshared])
        assert.equal(await as('caseworker').count(...of(passage)), 1)
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('passage_question'), 0)
    },
  },
  {
    name: 'nobody but the owner of a passage gives it a question, says it otherwise or takes it away',
    about: ['passage_question'],
    holds: async ({ as, town, scene: { nabo }, arrange }) => {
      const count = async (name: PersonName | null, text: string, values: unknown[], at = town) => {
        const answer = await as(name, at).tries(text, values)
        return 'count' in answer ? answer.count : answer.refused
      }
      const taken = 'delete from passage_question where passage_id = $1'
      for (const name of ['citizenA', ...recipients, ...others] as const) {
        assert.equal(await count(name, asksOtherwise, [town.shared]), 0, name)
        assert.equal(await count(name, taken, [town.shared]), 0, name)
      }
      assert.equal(await count('caseworker', asksOtherwise, [nabo.shared]), 0)
      for (const text of [asksOtherwise, taken])
        assert.equal(await count('caseworker', text, [town.shared]), 1)
      await arrange('delete from passage_question where passage_id = any ($1)', [[town.shared, nabo.shared]])
      for (const name of ['citizenA', ...recipients, ...others] as const)
        assert.match(String(await count(name, asks, [town.id, town.shared])), /row-level security/, name)
      assert.match(String(await count('caseworker', asks, [nabo.id, nabo.shared])), /row-level security/)
      assert.equal(await count('caseworker', asks, [town.id, town.shared]), 1)
    },
  },
  {
    name: 'which passage a question is of is said once',
    about: ['passage_question'],
    holds: async ({ as }) => {
      const answer = await as('caseworker').tries(
        'update passage_question set passage_id = gen_random_uuid()',
      )
      assert.match(JSON.stringify(answer), /permission denied/)
    },
  },
  {
    name: 'a share that is taken back takes the question along, and so does the citizen’s no to colleagues and to all of it',
    about: ['passage_question'],
    holds: async ({ as, town, owner }) => {
      const kept = async () => (await owner('backup').sees())['passage_question'] ?? 0
      const before = await kept()
      await as('caseworker').does('delete from passage_share where id = $1', [town.shareWithColleague])
      assert.equal(await as('colleague').count('passage_question'), 0)
      assert.equal(await as('knowledgeBroker').count('passage_question'), 1)
      await as('citizenA').does(`select withdraw_consent($1, 'colleagues')`, [town.open.id])
      assert.equal(await as('knowledgeBroker').count('passage_question'), 0)
      assert.equal(await as('caseworker').count('passage_question'), 2)
      await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      assert.equal(await as('caseworker').count('passage_question'), 0)
      assert.equal(await kept(), before - 2)
    },
  },
]

export const place: PlaceTables = {
  rows: (client, town) =>
    insert(
      client,
      'passage_question',
      [town.shared, town.unshared].map((passage_id) => ({
        ...{ municipality_id: town.id, passage_id },
        question_sealed: '\\x68766164',
      })),
    ),
  sees: {
    caseworker: { passage_question: 2 },
    colleague: { passage_question: 1 },
    knowledgeBroker: { passage_question: 1 },
    researcher: { passage_question: 1 },
  },
  promises,
}
