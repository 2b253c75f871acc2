// A wish that is looked for: consultants see what is wished for and not whose it is, one takes it and answers, and the citizen tells them who they are. And what has
// to be considered, for whom the citizen says.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { astray } from '../as-whom.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const everybody = [...inTheHouse, ...outside] as const
const works: readonly (string | null)[] = ['citizenA', 'caseworker', 'colleague']
const consultant = 'companyConsultant'
/** A wish, and the orders of it: one that nobody has taken, one that the consultant found something for. */
const made = new Map<string, Record<'wish' | 'open' | 'found', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the orders are there')

const sends = `insert into job_order_citizen (municipality_id, order_id, citizen_id, wish_id, sent_by, submission_id)
  values ($1, $2, $3, $4, $5, $2)`
const saysWhat = `insert into job_order (municipality_id, id, wrapped_key, words_sealed) values ($1, $2, '\\x00', '\\x00')`
const takes = `update job_order set taken_by = $1, taken_on = today(), call_by = today() + 7, taker_sealed = '\\x00' where taken_by is null`
const letsGo = `update job_order set taken_by = null, taken_on = null, call_by = null, taker_sealed = null where answer is null`
const answers = `update job_order set answer = 'none', answered_on = today(), answer_sealed = '\\x00' where taken_by is not null`
const tells = `insert into job_order_shown (municipality_id, order_id, citizen_id, to_id, name_sealed) values ($1, $2, $3, $4, '\\x00')`
const considers = `insert into consideration (municipality_id, id, citizen_id, wrapped_key, words_sealed, submission_id)
  values ($1, $2, $3, '\\x00', '\\x00', $2)`

const promises: Promised[] = [
  {
    name: 'whose order it is is seen by the citizen and those who work with them, and by no consultant; what was sent also by consultants, until one has taken it',
    about: ['job_order', 'job_order_citizen', 'finds_places'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const name of everybody) {
        const rows = works.includes(name) ? 2 : 0
        assert.equal(await as(name).count('job_order_citizen'), rows, String(name))
        assert.equal(await as(name).count('job_order'), name === consultant ? 2 : rows, String(name))
      }
      for (const name of ['citizenA', 'caseworker', consultant] as const)
        for (const table of ['job_order', 'job_order_citizen'])
          assert.equal(await astray(asking, name).count(table), 0)
      await arrange(
        'update job_order set taken_by = $1 where taken_by is not null and municipality_id = $2',
        [town.colleague, town.id],
      )
      assert.equal(await as(consultant).count('job_order'), 1)
      await arrange(`update person_role set role = 'caseworker' where person_id = $1`, [town[consultant]])
      assert.equal(await as(consultant).count('job_order'), 0)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.equal(await as('caseworker').count('job_order_citizen'), 0)
    },
  },
  {
    name: 'an order is sent by the citizen, or by whoever works with them, in their own name; and taken back by them with all of it',
    about: ['job_order', 'job_order_citizen', 'job_order_shown'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const { wish } = of(town)
      for (const name of everybody) {
        const by = name === null ? town.citizenA : town[name]
        const order = randomUUID()
        const sent = await as(name).tries(sends, [town.id, order, town.citizenA, wish, by])
        if (works.includes(name)) done(sent)
        else refused(sent)
      }
      const order = randomUUID()
      refused(await as('caseworker').tries(sends, [town.id, order, town.citizenA, wish, town.citizenA]))
      const { nabo } = scene
      const next = [nabo.id, randomUUID(), nabo.citizenA, of(nabo).wish, nabo.citizenA]
      refused(await astray(asking, 'citizenA').tries(sends, next))
      done(await as('teamLead').tries('delete from job_order_citizen'), 0)
      done(await as(consultant).tries('delete from job_order_citizen'), 0)
      done(await astray(asking, 'citizenA').tries('delete from job_order_citizen'), 0)
      done(await as('caseworker').tries('delete from job_order_citizen'), 2)
      done(await as('citizenA').tries('delete from job_order_citizen'), 2)
      refused(await as('citizenA').tries('delete from job_order'), /permission denied/)
    },
  },
  {
    name: 'what an order says is written by whoever sees whose it is, and by no consultant; changed by nobody',
    about: ['job_order', 'job_order_citizen'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await arrange('delete from job_order where municipality_id = $1 and taken_by is null', [town.id])
      for (const name of everybody) {
        const answer = await as(name).tries(saysWhat, [town.id, of(town).open])
        if (works.includes(name)) done(answer)
        else refused(answer)
      }
      refused(await astray(asking, 'citizenA').tries(saysWhat, [town.id, of(town).open]))
      refused(await as('citizenA').tries(`update job_order set words_sealed = '\\x01'`), /permission denied/)
      await arrange('delete from job_order_citizen where municipality_id = $1', [town.id])
      assert.equal(await as(consultant).count('job_order'), 0)
    },
  },
  {
    name: 'an order is taken, let go of and answered by a consultant in their own name, once, and by nobody else',
    about: ['job_order', 'finds_places'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const name of everybody) {
        const by = name === null ? town[consultant] : town[name]
        done(await as(name).tries(takes, [by]), name === consultant ? 1 : 0)
      }
      done(await astray(asking, consultant).tries(takes, [town[consultant]]), 0)
      refused(await as(consultant).tries(takes, [town.colleague]))
      // Also where no row is named.
      refused(await as(consultant).tries(takes.replace(' where taken_by is null', ''), [town.colleague]))
      // What is answered stands; what another has taken is not there.
      done(await as(consultant).tries(answers), 0)
      await arrange('update job_order set answer = null, answered_on = null, answer_sealed = null')
      for (const name of everybody) {
        done(await as(name).tries(answers), name === consultant ? 1 : 0)
        done(await as(name).tries(`${letsGo} and taken_by is not null`), name === consultant ? 1 : 0)
      }
      await arrange(
        'update job_order set taken_by = $1 where taken_by is not null and municipality_id = $2',
        [town.colleague, town.id],
      )
      done(
        await as(consultant).tries('update job_order set call_by = today() + 9 where taken_by is not null'),
        0,
      )
      // Also where no row is named, and where whoever took it finds places no more.
      done(await as(consultant).tries(`update job_order set call_by = null`), 1)
      await arrange(`update person_role set role = 'caseworker' where person_id = $1`, [town[consultant]])
      done(await as(consultant).tries(`update job_order set call_by = null`), 0)
    },
  },
  {
    name: 'who the citizen is is told by themselves to the consultant who found something, to nobody else and before nothing is found; taken back, it is told no more',
    about: ['job_order_shown', 'job_order', 'finds_places'],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      const { open, found } = of(town)
      for (const name of everybody) {
        const sees = works.includes(name) || name === consultant
        assert.equal(await as(name).count('job_order_shown'), sees ? 1 : 0, String(name))
        done(await as(name).tries('delete from job_order_shown'), name === 'citizenA' ? 1 : 0)
      }
      for (const name of ['citizenA', consultant] as const)
        assert.equal(await astray(asking, name).count('job_order_shown'), 0)
      done(await astray(asking, 'citizenA').tries('delete from job_order_shown'), 0)
      await arrange('delete from job_order_shown')
      const row = [town.id, found, town.citizenA, town[consultant]]
      for (const name of everybody) {
        const answer = await as(name).tries(tells, row)
        if (name === 'citizenA') done(answer)
        else refused(answer)
      }
      const { nabo } = scene
      const next = [nabo.id, of(nabo).found, nabo.citizenA, nabo[consultant]]
      refused(await astray(asking, 'citizenA').tries(tells, next))
      refused(await as('citizenA').tries(tells, [town.id, open, town.citizenA, town[consultant]]))
      refused(await as('citizenA').tries(tells, [town.id, found, town.citizenA, town.colleague]))
      await arrange(`update job_order set answer = 'none' where id = $1`, [found])
      refused(await as('citizenA').tries(tells, row))
      await arrange(
        `update job_order set answer = null, answered_on = null, answer_sealed = null where id = $1`,
        [found],
      )
      refused(await as('citizenA').tries(tells, row))
    },
  },
  {
    name: 'a consultant who finds places no more sees neither who it was nor what has to be considered',
    about: ['job_order_shown', 'consideration', 'finds_places'],
    holds: async ({ as, town, arrange }) => {
      assert.equal(await as(consultant).count('consideration'), 2)
      const toldTo = 'update job_order_shown set to_id = $1 where municipality_id = $2'
      await arrange(toldTo, [town.colleague, town.id])
      assert.equal(await as(consultant).count('consideration'), 0)
      assert.equal(await as(consultant).count('job_order_shown'), 0)
      await arrange(toldTo, [town[consultant], town.id])
      await arrange(`update person_role set role = 'knowledgeBroker' where person_id = $1`, [
        town[consultant],
      ])
      assert.equal(await as(consultant).count('job_order_shown'), 0)
      assert.equal(await as(consultant).count('consideration'), 0)
    },
  },
  {
    name: 'what has to be considered is seen by the citizen, and by those whom they share it with; what is for them alone by nobody, and taken back by nobody more',
    about: ['consideration', 'finds_places', 'job_order_shown'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const sees: Partial<Record<string, number>> = {
        citizenA: 4,
        caseworker: 3,
        colleague: 3,
        [consultant]: 2,
      }
      for (const name of everybody)
        assert.equal(await as(name).count('consideration'), sees[String(name)] ?? 0, String(name))
      for (const name of ['citizenA', 'caseworker', consultant] as const)
        assert.equal(await astray(asking, name).count('consideration'), 0)
      // Whoever works with the citizen and finds places sees what is for consultants.
      await arrange(`update person_role set role = 'companyConsultant' where person_id = $1`, [
        town.colleague,
      ])
      assert.equal(await as('colleague').count('consideration'), 2)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.equal(await as('caseworker').count('consideration'), 0)
      // Another citizen's is not told with it.
      await arrange('delete from job_order_shown')
      assert.equal(await as(consultant).count('consideration'), 0)
    },
  },
  {
    name: 'it is written, shared and deleted by the citizen, and by nobody for them; and goes with their key',
    about: ['consideration', 'citizen_key'],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      const shares = `update consideration set shared_with = 'me'`
      for (const name of everybody) {
        const answer = await as(name).tries(considers, [town.id, randomUUID(), town.citizenA])
        if (name === 'citizenA') done(answer)
        else refused(answer)
        done(await as(name).tries(shares), name === 'citizenA' ? 4 : 0)
        done(await as(name).tries('delete from consideration'), name === 'citizenA' ? 4 : 0)
      }
      const { nabo } = scene
      refused(await astray(asking, 'citizenA').tries(considers, [nabo.id, randomUUID(), nabo.citizenA]))
      done(await astray(asking, 'citizenA').tries(shares), 0)
      refused(
        await as('citizenA').tries(`update consideration set words_sealed = '\\x01'`),
        /permission denied/,
      )
      await arrange(shares)
      for (const name of ['caseworker', consultant] as const)
        assert.equal(await as(name).count('consideration'), 0)
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      for (const table of ['consideration', 'job_order', 'job_order_citizen', 'job_order_shown'])
        assert.equal(await as('citizenA').count(table), 0)
    },
  },
  {
    name: 'companies’ consultants find places, and nobody else does',
    about: ['finds_places'],
    holds: async ({ as }) => {
      const roles = [
        ...['caseworker', 'companyConsultant', 'knowledgeBroker', 'professionalCoordinator', 'teamLead'],
        ...['director', 'coordinator', 'researcher', 'politician', 'employer', 'partner'],
      ]
      for (const role of roles) {
        const given = await as(null).does('select finds_places($1::text) as it', [role])
        assert.deepEqual('rows' in given && given.rows, [{ it: role === consultant }])
      }
    },
  },
]

/** A wish that is looked for twice, and four considerations, each shared as far as the next. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const [wish, open, found] = [randomUUID(), randomUUID(), randomUUID()]
    made.set(town.id, { wish, open, found })
    const one = { municipality_id: town.id, citizen_id: town.citizenA }
    const submission = () => ({ submission_id: randomUUID() })
    await insert(client, 'wish', [{ ...one, ...submission(), id: wish, written_by: town.citizenA, place: 2 }])
    const sent = { ...one, wish_id: wish, sent_by: town.citizenA }
    await insert(client, 'job_order_citizen', [
      { ...sent, ...submission(), order_id: open },
      { ...sent, ...submission(), order_id: found },
    ])
    const says = { municipality_id: town.id, wrapped_key: '\\x77', words_sealed: '\\x77' }
    await insert(client, 'job_order', [{ ...says, id: open }])
    await insert(client, 'job_order', [
      {
        ...{ ...says, id: found, taken_by: town.companyConsultant, taken_on: '2026-11-20' },
        ...{ call_by: '2026-11-27', taker_sealed: '\\x77' },
        ...{ answer: 'found', answered_on: '2026-11-25', answer_sealed: '\\x77' },
      },
    ])
    await insert(client, 'job_order_shown', [
      { ...one, order_id: found, to_id: town.companyConsultant, name_sealed: '\\x77' },
    ])
    const considered = { ...one, wrapped_key: '\\x77', words_sealed: '\\x77' }
    await insert(
      client,
      'consideration',
      ['me', 'caseworker', 'consultant', 'place'].map((shared_with) => ({
        ...{ ...considered, ...submission(), id: randomUUID(), shared_with },
      })),
    )
  },
  sees: {
    citizenA: { wish: 1, job_order_citizen: 2, job_order: 2, job_order_shown: 1, consideration: 4 },
    caseworker: { wish: 1, job_order_citizen: 2, job_order: 2, job_order_shown: 1, consideration: 3 },
    colleague: { wish: 1, job_order_citizen: 2, job_order: 2, job_order_shown: 1, consideration: 3 },
    companyConsultant: { job_order: 2, job_order_shown: 1, consideration: 2 },
  },
  promises,
}
