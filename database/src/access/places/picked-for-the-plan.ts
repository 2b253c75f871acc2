// What a citizen has chosen of a conversation for their plan, and what goes of a plan when the conversation does.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { Answer, Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const outside = [
  ...(['citizenB', 'otherColleague', 'otherDepartment', 'companyConsultant', 'knowledgeBroker'] as const),
  ...(['professionalCoordinator', 'teamLead', 'director', 'coordinator', 'researcher'] as const),
  ...(['politician', 'employer', 'partner'] as const),
]
const theirs = ['citizenA', 'caseworker', 'colleague'] as const

const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)
const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)

const others = ({ as, town, scene: { nabo } }: Asking): Ask[] => [
  ...outside.map((name) => as(name)),
  as(null),
  ...theirs.map((name) => as(name, { ...nabo, id: town.id })),
]
const newPick = `insert into plan_pick (municipality_id, id, citizen_id, conversation_id, picked_by, from_turn, to_turn)
  values ($1, $2, $3, $4, $5, 2, 2)`
const newLine = `insert into plan_line (municipality_id, version_id, line_id, citizen_id, part, place, in_own_words, words_sealed, came_from, from_day,
    conversation_id, pick_id, written_by)
  select $1, v.id, $2, $3, 'goal', 70, true, '\\x00', 'conversation', today(), $4, p.id, $5 from plan_version v, plan_pick p
  where v.citizen_id = $3 and v.decided_at is null and p.citizen_id = $3`

const promises: Promised[] = [
  {
    name: 'what a citizen chose for their plan is seen by them and those who work with them today, and by nobody else',
    about: ['plan_pick'],
    holds: async (asking) => {
      for (const ask of others(asking)) assert.equal(await ask.count('plan_pick'), 0)
      for (const name of theirs) assert.equal(await asking.as(name).count('plan_pick'), 1)
    },
  },
  {
    name: 'words are chosen by the citizen, or by whoever held the conversation and works with them, each in their own name, and taken back by them',
    about: ['plan_pick', 'conversation'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const pick = (ask: Ask, by: string, whose = town.citizenA, talk = town.open.id) =>
        ask.tries(newPick, [town.id, randomUUID(), whose, talk, by])
      for (const ask of [...others(asking), as('caseworker'), as('colleague')])
        done(await ask.tries('delete from plan_pick'), 0)
      for (const ask of others(asking)) {
        refused(await pick(ask, town.citizenA))
        refused(await pick(ask, town.caseworker))
      }
      for (const name of outside) {
        refused(await pick(as(name), town[name]))
        refused(await pick(as(name), town[name], town[name]))
      }
      // The colleague works with the citizen, and did not hold it.
      refused(await pick(as('colleague'), town.colleague))
      refused(await pick(as('caseworker'), town.citizenA))
      refused(await pick(as('citizenA'), town.caseworker))
      refused(await pick(as('citizenA'), town.citizenA, town.citizenB))
      for (const name of ['caseworker', 'citizenA'] as const) done(await pick(as(name), town[name]))
      for (const name of theirs)
        refused(await as(name).tries('update plan_pick set from_turn = 1'), /permission denied/)
      done(await as('citizenA').tries('delete from plan_pick'))
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      refused(await pick(as('caseworker'), town.caseworker))
    },
  },
  {
    name: 'nothing is chosen from a conversation with somebody else',
    about: ['plan_pick', 'conversation'],
    holds: async ({ as, town, arrange }) => {
      const other = randomUUID()
      await arrange(
        `insert into conversation (municipality_id, id, owner_id, citizen_id, department_id, kind, held_on, submission_id)
         select municipality_id, $2, owner_id, $3, department_id, kind, held_on, $2 from conversation where id = $1`,
        [town.open.id, other, town.citizenB],
      )
      for (const name of ['citizenA', 'caseworker'] as const)
        refused(await as(name).tries(newPick, [town.id, randomUUID(), town.citizenA, other, town[name]]))
    },
  },
  {
    name: 'when a conversation goes, what was chosen of it and the lines of a draft that came from it go; a decided line stays, without the way back',
    about: ['plan_pick', 'plan_line', 'draft_goes_with_the_talk', 'decided_lines_stand'],
    holds: async ({ as, town, arrange }) => {
      const line = randomUUID()
      await arrange(newLine, [town.id, line, town.citizenA, town.open.id, town.caseworker])
      const lines = async () => [
        await as('citizenA').count('plan_line where line_id = $1', [line]),
        await as('citizenA').count(`plan_line where came_from = 'conversation'`),
        await as('citizenA').count('plan_line where pick_id is not null'),
      ]
      await arrange(
        `update plan_line l set pick_id = p.id from plan_pick p
         where p.municipality_id = $1 and l.municipality_id = $1 and l.conversation_id is not null`,
        [town.id],
      )
      assert.deepEqual(await lines(), [1, 3, 3])
      const answer = await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      assert.ok('rows' in answer, 'refused' in answer ? answer.refused : '')
      assert.equal(await as('citizenA').count('plan_pick'), 0)
      assert.deepEqual(await lines(), [0, 2, 0])
    },
  },
]

export const place: PlaceTables = {
  rows: (client, town) =>
    insert(client, 'plan_pick', [
      {
        ...{ municipality_id: town.id, id: randomUUID(), citizen_id: town.citizenA },
        ...{ conversation_id: town.open.id, picked_by: town.citizenA, from_turn: 1, to_turn: 1 },
      },
    ]),
  sees: Object.fromEntries(theirs.map((name) => [name, { plan_pick: 1 }])),
  promises,
}
