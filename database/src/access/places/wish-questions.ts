// A question to colleagues about a hard wish: those of the department see what is asked and not whose wish it is, and the citizen reads what they answer.
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
/** Those who hold conversations in the department that is asked. */
const converse: readonly (string | null)[] = [
  'caseworker',
  'colleague',
  'otherColleague',
  'companyConsultant',
]
const tables = ['wish_question_of', 'wish_question', 'wish_question_answer'] as const
const made = new Map<string, Record<'wish' | 'question', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the question is there')

const asks = `insert into wish_question_of (municipality_id, question_id, citizen_id, wish_id, asked_by, submission_id)
  values ($1, $2, $3, $4, $5, $2)`
const saysWhat = `insert into wish_question (municipality_id, id, department_id, wrapped_key, words_sealed)
  values ($1, $2, $3, '\\x00', '\\x00')`
const answers = `insert into wish_question_answer (municipality_id, id, question_id, written_by, words_sealed, submission_id)
  values ($1, $2, $3, $4, '\\x00', $2)`

const promises: Promised[] = [
  {
    name: 'what is asked about a wish, and answered, is seen by those who hold conversations in the department, and by the citizen and those who work with them; whose wish it is only by these',
    about: [...tables],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const name of everybody) {
        const sees = works.includes(name) || converse.includes(name)
        assert.equal(await as(name).count('wish_question_of'), works.includes(name) ? 1 : 0, String(name))
        assert.equal(await as(name).count('wish_question'), sees ? 1 : 0, String(name))
        assert.equal(await as(name).count('wish_question_answer'), sees ? 1 : 0, String(name))
      }
      for (const name of ['citizenA', 'caseworker', 'otherColleague'] as const)
        for (const table of tables) assert.equal(await astray(asking, name).count(table), 0)
      await arrange('update person_role set department_id = $1 where person_id = $2', [
        town.youth,
        town.otherColleague,
      ])
      assert.equal(await as('otherColleague').count('wish_question'), 0)
    },
  },
  {
    name: 'it is asked by whoever works with the citizen, in their own name and of their own department, and taken back by them and the citizen',
    about: [...tables],
    holds: async (asking) => {
      const { as, town, scene, arrange } = asking
      const { wish, question } = of(town)
      const row = (by: string) => [town.id, randomUUID(), town.citizenA, wish, by]
      for (const name of everybody) {
        const answer = await as(name).tries(asks, row(name === null ? town.caseworker : town[name]))
        if (works.includes(name) && name !== 'citizenA') done(answer)
        else refused(answer)
      }
      refused(await as('caseworker').tries(asks, row(town.colleague)))
      const { nabo } = scene
      const next = [nabo.id, randomUUID(), nabo.citizenA, of(nabo).wish, nabo.caseworker]
      refused(await astray(asking, 'caseworker').tries(asks, next))
      await arrange('delete from wish_question where municipality_id = $1', [town.id])
      for (const name of ['otherColleague', 'companyConsultant', 'teamLead', 'citizenB', 'citizenA'] as const)
        refused(await as(name).tries(saysWhat, [town.id, question, town.work]))
      refused(await as('caseworker').tries(saysWhat, [town.id, question, town.youth]))
      refused(await astray(asking, 'caseworker').tries(saysWhat, [nabo.id, of(nabo).question, nabo.work]))
      done(await as('caseworker').tries(saysWhat, [town.id, question, town.work]))
      for (const name of everybody)
        done(await as(name).tries('delete from wish_question_of'), works.includes(name) ? 1 : 0)
      done(await astray(asking, 'caseworker').tries('delete from wish_question_of'), 0)
      refused(
        await as('caseworker').tries(`update wish_question set words_sealed = '\\x01'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'it is answered by those who hold conversations in the department, in their own name, and by nobody else; each takes back what they said',
    about: ['wish_question_answer'],
    holds: async (asking) => {
      const { as, town, scene, arrange } = asking
      const { question } = of(town)
      for (const name of everybody) {
        const by = name === null ? town.colleague : town[name]
        const answer = await as(name).tries(answers, [town.id, randomUUID(), question, by])
        if (converse.includes(name)) done(answer)
        else refused(answer)
        done(await as(name).tries('delete from wish_question_answer'), name === 'otherColleague' ? 1 : 0)
      }
      refused(await as('caseworker').tries(answers, [town.id, randomUUID(), question, town.colleague]))
      const { nabo } = scene
      const next = [nabo.id, randomUUID(), of(nabo).question, nabo.colleague]
      refused(await astray(asking, 'colleague').tries(answers, next))
      done(await astray(asking, 'otherColleague').tries('delete from wish_question_answer'), 0)
      // Who works with the citizen in another department reads it, and does not answer for this one; nor does who leads, also where they work with the citizen.
      await arrange('update person_role set department_id = $1 where person_id = $2', [
        town.youth,
        town.colleague,
      ])
      refused(await as('colleague').tries(answers, [town.id, randomUUID(), question, town.colleague]))
      await arrange(`update person_role set department_id = $1, role = 'teamLead' where person_id = $2`, [
        town.work,
        town.colleague,
      ])
      refused(await as('colleague').tries(answers, [town.id, randomUUID(), question, town.colleague]))
    },
  },
  {
    name: 'a question stays in its municipality, also where a department next door has the same id',
    about: ['wish_question'],
    holds: async ({ as, arrange, town, scene: { nabo } }) => {
      await arrange(`insert into department (municipality_id, id, name) values ($1, $2, 'Naboens')`, [
        ...[nabo.id, town.work],
      ])
      await arrange('update person_role set department_id = $1 where person_id = $2', [
        town.work,
        nabo.otherColleague,
      ])
      assert.equal(await as('otherColleague', nabo).count('wish_question'), 0)
    },
  },
  {
    name: 'what was asked about a wish goes with the key of the citizen',
    about: [...tables, 'citizen_key'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      for (const table of tables) assert.equal(await as('caseworker').count(table), 0)
    },
  },
]

const sees = { wish_question: 1, wish_question_answer: 1 }
/** One question of the caseworker's about a wish, which another colleague has answered. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const [wish, question] = [randomUUID(), randomUUID()]
    made.set(town.id, { wish, question })
    const one = { municipality_id: town.id }
    const whose = { ...one, citizen_id: town.citizenA }
    const submission = () => ({ submission_id: randomUUID() })
    await insert(client, 'wish', [
      { ...whose, ...submission(), id: wish, written_by: town.citizenA, place: 3 },
    ])
    await insert(client, 'wish_question_of', [
      { ...whose, ...submission(), question_id: question, wish_id: wish, asked_by: town.caseworker },
    ])
    await insert(client, 'wish_question', [
      { ...one, id: question, department_id: town.work, wrapped_key: '\\x77', words_sealed: '\\x77' },
    ])
    await insert(client, 'wish_question_answer', [
      {
        ...{ ...one, ...submission(), id: randomUUID(), question_id: question, words_sealed: '\\x77' },
        written_by: town.otherColleague,
      },
    ])
  },
  sees: {
    citizenA: { wish: 1, wish_question_of: 1, ...sees },
    caseworker: { wish: 1, wish_question_of: 1, ...sees },
    colleague: { wish: 1, wish_question_of: 1, ...sees },
    otherColleague: sees,
    companyConsultant: sees,
  },
  promises,
}
