// What a citizen wishes for that is outside the usual: written by them alone, taken up or answered once by those who work with them, and written over by nobody.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { astray } from '../as-whom.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'
import { everybody, idOf, underWay, works } from './placements.ts'

const table = 'grant_wish'
const wishes = `insert into grant_wish (municipality_id, id, citizen_id, words_sealed, answer_by, submission_id)
  values ($1, $2, $3, '\\x00', today() + 14, $2)`
const answers = `update grant_wish set answered_by = $1, answered_on = today(), answer_sealed = '\\x01'`
const takesUp = `update grant_wish set grant_id = $1`
const row = (town: Town) => [town.id, randomUUID(), town.citizenA]
const endsToday = 'update case_assignment set valid_to = today() where worker_id = $1'

const promises: Promised[] = [
  {
    name: 'what a citizen wishes for outside the usual is seen by the citizen and those who work with them today; by no leader, other colleague or employer, and not next door',
    about: [table],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const name of everybody)
        assert.equal(
          await as(name).count(table),
          name === 'citizenA' || works.includes(name) ? 2 : 0,
          String(name),
        )
      for (const name of ['citizenA', 'caseworker'] as const)
        assert.equal(await astray(asking, name).count(table), 0, name)
      await arrange(endsToday, [town.caseworker])
      assert.equal(await as('caseworker').count(table), 0)
    },
  },
  {
    name: 'it is written and deleted by the citizen alone, and its words are changed by nobody',
    about: [table],
    holds: async ({ as, town, arrange }) => {
      for (const name of everybody) {
        const wished = await as(name).tries(wishes, row(town))
        if (name === 'citizenA') done(wished)
        else refused(wished)
        done(await as(name).tries('delete from grant_wish'), name === 'citizenA' ? 2 : 0)
      }
      for (const name of ['citizenA', 'caseworker'] as const)
        for (const column of ['words_sealed', 'answer_by', 'wished_on', 'citizen_id'])
          refused(await as(name).tries(`update grant_wish set ${column} = ${column}`), /permission denied/)
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      assert.equal(await as('citizenA').count(table), 0)
    },
  },
  {
    name: 'it is taken up or answered once, by those who work with the citizen, in their own name; where what was asked for is taken back it waits again',
    about: [table, 'unusual_grant'],
    holds: async ({ as, town, arrange }) => {
      const grant = randomUUID()
      await as('colleague').does(
        `insert into unusual_grant (municipality_id, id, citizen_id, written_by, decider_id, wrapped_key, words_sealed, submission_id, placement_id)
          values ($1, $2, $3, $4, $5, '\\x00', '\\x00', $2, '${underWay}')`,
        [town.id, grant, town.citizenA, town.colleague, town.teamLead],
      )
      for (const name of everybody) {
        const isTheirs = works.includes(name)
        done(await as(name).tries(answers, [idOf(town, name)]), isTheirs ? 1 : 0)
        done(await as(name).tries(takesUp, [grant]), isTheirs ? 1 : 0)
      }
      refused(await as('caseworker').tries(answers, [town.colleague]))
      await as('caseworker').does(takesUp, [grant])
      done(await as('colleague').tries(answers, [town.colleague]), 0)
      done(await as('colleague').tries('delete from unusual_grant where id = $1', [grant]), 1)
      await as('colleague').does('delete from unusual_grant where id = $1', [grant])
      done(await as('colleague').tries(answers, [town.colleague]), 1)
      await arrange(endsToday, [town.caseworker])
      done(await as('caseworker').tries(answers, [town.caseworker]), 0)
    },
  },
  {
    name: 'what is asked for hangs on a placement of the same citizen, and is still asked for when that is gone',
    about: ['unusual_grant'],
    holds: async ({ as, town, arrange }) => {
      const asks = (placement: string, citizen: string): [string, unknown[]] => [
        `insert into unusual_grant (municipality_id, id, citizen_id, written_by, decider_id, wrapped_key, words_sealed, submission_id, placement_id)
            values ($1, $2, $3, $4, $5, '\\x00', '\\x00', $2, $6)`,
        [town.id, randomUUID(), citizen, town.caseworker, town.teamLead, placement],
      ]
      refused(await as('caseworker').tries(...asks(randomUUID(), town.citizenA)), /foreign key/)
      await as('caseworker').does(...asks(underWay, town.citizenA))
      const hung = 'select id from unusual_grant where placement_id is not null'
      const before = await as('citizenA').count('unusual_grant')
      await arrange('delete from placement where municipality_id = $1', [town.id])
      assert.equal(await as('citizenA').count('unusual_grant'), before)
      const left = await as('citizenA').does(hung, [])
      assert.deepEqual('rows' in left && left.rows, [])
    },
  },
]

/** One of citizen A's that waits, and one that the colleague has answered. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const one = {
      ...{ municipality_id: town.id, citizen_id: town.citizenA, words_sealed: '\\x77' },
      ...{ wished_on: '2026-11-10', answer_by: '2026-11-24', created_at: '2026-11-10', grant_id: null },
    }
    const none = { answered_by: null, answered_on: null, answer_sealed: null }
    const said = { answered_by: town.colleague, answered_on: '2026-11-12', answer_sealed: '\\x77' }
    const id = () => ({ id: randomUUID(), submission_id: randomUUID() })
    await insert(client, table, [
      { ...one, ...none, ...id() },
      { ...one, ...said, ...id() },
    ])
  },
  sees: { citizenA: { grant_wish: 2 }, caseworker: { grant_wish: 2 }, colleague: { grant_wish: 2 } },
  promises,
}
