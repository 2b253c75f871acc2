// Something outside the usual that is asked for with a citizen: for the citizen, those who work with them, and the one who decides.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { astray } from '../as-whom.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const everybody = [...inTheHouse, ...outside] as const
const table = 'unusual_grant'
const works: readonly (string | null)[] = ['caseworker', 'colleague']
const asks = `insert into unusual_grant (municipality_id, id, citizen_id, written_by, decider_id, wrapped_key, words_sealed, submission_id)
  values ($1, $2, $3, $4, $5, '\\x00', '\\x00', $2)`
const answers = `update unusual_grant set answer = 'yes', answered_on = today(), answer_sealed = '\\x01', ask_on = today() + 60`
const asksAnother = 'update unusual_grant set decider_id = $1 where answer is null'
const cameOfIt = `update unusual_grant set came_sealed = '\\x01', came_on = today() where answer is not null`

const promises: Promised[] = [
  {
    name: 'what is asked for outside the usual is seen by the citizen, those who work with them today, and the leader who decides; by no other leader or colleague, and not next door',
    about: [table],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const counts: Partial<Record<string, number>> = { citizenA: 2, caseworker: 2, colleague: 2 }
      for (const name of everybody)
        assert.equal(
          await as(name).count(table),
          counts[String(name)] ?? (name === 'teamLead' || name === 'director' ? 1 : 0),
          String(name),
        )
      for (const name of ['citizenA', 'caseworker', 'teamLead'] as const)
        assert.equal(await astray(asking, name).count(table), 0, name)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.equal(await as('caseworker').count(table), 0)
      await arrange(`update person_role set role = 'coordinator' where person_id = $1`, [town.teamLead])
      assert.equal(await as('teamLead').count(table), 0)
    },
  },
  {
    name: 'it is asked for by one who works with the citizen, in their own name, of somebody who leads here; by no citizen, leader or anybody else',
    about: [table, 'leaders_here', 'keep_grant'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const row = (by: string, decider = town.teamLead) => [town.id, randomUUID(), town.citizenA, by, decider]
      for (const name of everybody) {
        const answer = await as(name).tries(asks, row(name === null ? town.teamLead : town[name]))
        if (works.includes(name)) done(answer)
        else refused(answer)
      }
      refused(await as('caseworker').tries(asks, row(town.colleague)))
      for (const decider of [town.coordinator, town.colleague, town.politician])
        refused(await as('caseworker').tries(asks, row(town.caseworker, decider)))
      const { nabo } = scene
      // Who leads too asks somebody else than themselves.
      await asking.arrange(
        `insert into person_role (municipality_id, person_id, role, valid_from) values ($1, $2, 'teamLead', today())`,
        [town.id, town.caseworker],
      )
      refused(await as('caseworker').tries(asks, row(town.caseworker, town.caseworker)))
      refused(await as('caseworker').tries(asksAnother, [town.caseworker]), /nobody decides/)
      done(await as('caseworker').tries(asks, row(town.caseworker)))
      refused(
        await astray(asking, 'caseworker').tries(asks, [
          ...[nabo.id, randomUUID(), nabo.citizenA, nabo.caseworker, nabo.teamLead],
        ]),
      )
    },
  },
  {
    name: 'it is answered once, by the leader who decides, and by nobody else; neither the citizen nor who asked says yes for them',
    about: [table, 'keep_grant'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const name of everybody) {
        const answer = await as(name).tries(`${answers} where answer is null`)
        if (works.includes(name)) refused(answer, /answered once/)
        else done(answer, name === 'teamLead' ? 1 : 0)
      }
      done(await as('director').tries(answers), 0)
      refused(await as('caseworker').tries(answers), /answered once/)
      done(await astray(asking, 'teamLead').tries(answers), 0)
      done(await as('citizenA').tries(answers), 0)
      refused(
        await as('teamLead').tries(`update unusual_grant set decider_id = $1`, [town.director]),
        /row-level security|who decides is changed/,
      )
      refused(await as('teamLead').tries(`update unusual_grant set words_sealed = '\\x02'`), /who decides/)
      for (const column of ['citizen_id', 'written_by', 'wrapped_key', 'asked_on'])
        refused(await as('teamLead').tries(`update unusual_grant set ${column} = null`), /permission denied/)
      // Who leads no more answers nothing, also where no row is named.
      await arrange(`update person_role set role = 'coordinator' where person_id = $1`, [town.teamLead])
      done(await as('teamLead').tries(answers), 0)
    },
  },
  {
    name: 'another is asked, until it is answered, and what came of it is said, after it is, by those who work with the citizen; by nobody else',
    about: [table, 'keep_grant'],
    holds: async (asking) => {
      const { as, town } = asking
      for (const name of everybody) {
        const isTheirs = works.includes(name)
        const another = await as(name).tries(asksAnother, [town.director])
        if (name === 'teamLead') refused(another, /who decides/)
        else done(another, isTheirs ? 1 : 0)
        done(await as(name).tries(cameOfIt), isTheirs ? 1 : 0)
      }
      for (const decider of [town.coordinator, town.colleague])
        refused(await as('caseworker').tries(asksAnother, [decider]))
      refused(
        await as('caseworker').tries('update unusual_grant set decider_id = $1 where answer is not null', [
          town.teamLead,
        ]),
        /who decides/,
      )
      done(await astray(asking, 'caseworker').tries(cameOfIt), 0)
    },
  },
  {
    name: 'it is taken back by whoever wrote it until it is answered, while they work with the citizen; nobody else deletes it, and it goes with the key of the citizen',
    about: [table, 'citizen_key'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const name of everybody)
        done(await as(name).tries('delete from unusual_grant'), name === 'caseworker' ? 1 : 0)
      done(await astray(asking, 'caseworker').tries('delete from unusual_grant'), 0)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      await arrange(
        `insert into person_role (municipality_id, person_id, role, valid_from) values ($1, $2, 'teamLead', today())`,
        [town.id, town.caseworker],
      )
      await arrange(asks, [town.id, randomUUID(), town.citizenA, town.caseworker, town.caseworker])
      assert.equal(await as('caseworker').count(table), 1)
      done(await as('caseworker').tries('delete from unusual_grant'), 0)
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      assert.equal(await as('citizenA').count(table), 0)
    },
  },
]

/** The caseworker asked the team lead, who has not answered; and the director, who said no. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const one = {
      ...{ municipality_id: town.id, citizen_id: town.citizenA, written_by: town.caseworker },
      ...{ wrapped_key: '\\x77', words_sealed: '\\x77', asked_on: '2026-11-05' },
    }
    const none = { answer: null, answered_on: null, answer_sealed: null, ask_on: null }
    const no = { answer: 'no', answered_on: '2026-11-09', answer_sealed: '\\x77', ask_on: '2026-12-09' }
    await insert(client, table, [
      { ...one, ...none, id: randomUUID(), submission_id: randomUUID(), decider_id: town.teamLead },
      { ...one, ...no, id: randomUUID(), submission_id: randomUUID(), decider_id: town.director },
    ])
  },
  sees: {
    citizenA: { unusual_grant: 2 },
    caseworker: { unusual_grant: 2 },
    colleague: { unusual_grant: 2 },
    teamLead: { unusual_grant: 1 },
    director: { unusual_grant: 1 },
  },
  promises,
}
