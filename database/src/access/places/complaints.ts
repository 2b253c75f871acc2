// A complaint is a citizen's letter to one leader: for the two, and for those who work with the citizen where the citizen has shown it.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { astray } from '../as-whom.ts'
import { write, letter, idOf, strangers, rowsOf } from '../complaints.ts'
import { insert } from '../insert.ts'
import { inTheHouse } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const promises: Promised[] = [
  {
    name: 'a complaint is seen by the citizen and the leader it was sent to; by no other leader, by no worker of theirs to whom it has not been shown, and not from next door',
    about: ['complaint', 'complaint_step', 'complaint_shown'],
    holds: async (asking) => {
      const { as, town } = asking
      const theirs = [town.citizenA]
      for (const name of ['caseworker', 'colleague', ...strangers, null] as const) {
        assert.equal(await as(name).count('complaint where citizen_id = $1', theirs), 0, String(name))
        assert.equal(await as(name).count('complaint_step where by_id = $1', [town.teamLead]), 0)
      }
      for (const table of ['complaint', 'complaint_step', 'complaint_shown'])
        for (const name of ['teamLead', 'citizenB', 'caseworker'] as const)
          assert.equal(await astray(asking, name).count(table), 0, `${name} ${table}`)
      for (const name of ['citizenA', 'teamLead'] as const)
        assert.equal(await as(name).count('complaint where citizen_id = $1', theirs), 1, name)
    },
  },
  {
    name: 'a complaint is shown to those who work with the citizen by the citizen alone, and hidden again',
    about: ['complaint_shown', 'complaint'],
    holds: async (asking) => {
      const { as, town } = asking
      const show = `insert into complaint_shown (municipality_id, complaint_id, citizen_id) values ($1, $2, $3)`
      const values = [town.id, await idOf(asking, 'citizenA'), town.citizenA]
      for (const name of ['teamLead', 'caseworker', 'director'] as const)
        refused(await as(name).tries(show, values))
      refused(await as('citizenB').tries(show, [town.id, values[1], town.citizenB]), /foreign key/)
      for (const name of ['director', 'caseworker'] as const)
        done(await as(name).tries('delete from complaint_shown'), 0)
      done(await as('citizenA').does(show, values))
      assert.equal(await as('colleague').count('complaint where citizen_id = $1', [town.citizenA]), 1)
      done(await as('citizenA').does('delete from complaint_shown'))
      assert.equal(await as('colleague').count('complaint where citizen_id = $1', [town.citizenA]), 0)
    },
  },
  {
    name: 'a complaint is written by the citizen, to somebody who leads here, and by nobody in their name',
    about: ['complaint', 'leaders_here'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      for (const name of ['teamLead', 'otherColleague', 'citizenB'] as const) {
        refused(await as(name).tries(write, letter(town)))
        refused(await as(name).tries(write, letter(town, { by: name, came: 'phone', helped: 'worker' })))
      }
      refused(await as('caseworker').tries(write, letter(town)))
      refused(await as('caseworker').tries(write, letter(town, { by: 'caseworker' })))
      refused(await as('citizenA').tries(write, letter(town, { by: 'caseworker' })))
      for (const to of ['caseworker', 'coordinator', 'politician'] as const)
        refused(await as('citizenA').tries(write, letter(town, { to })))
      const { nabo } = scene
      refused(await astray(asking, 'citizenA').tries(write, letter(nabo)))
      for (const to of ['teamLead', 'director'] as const)
        done(await as('citizenA').tries(write, letter(town, { to })))
      done(await as('citizenA').tries(write, letter(town, { helped: 'mentor' })))
    },
  },
  {
    name: 'whoever works with the citizen takes a complaint down for them, says that they did, and does not see it afterwards',
    about: ['complaint'],
    holds: async ({ as, town }) => {
      const taken = { by: 'caseworker', came: 'phone', helped: 'worker' } as const
      refused(await as('otherDepartment').tries(write, letter(town, { ...taken, by: 'otherDepartment' })))
      refused(await as('caseworker').tries(write, letter(town, { ...taken, by: 'colleague' })))
      refused(await as('caseworker').tries(write, letter(town, { ...taken, came: 'page' })))
      refused(await as('caseworker').tries(write, letter(town, { ...taken, helped: 'mentor' })))
      refused(await as('caseworker').tries(write, letter(town, { ...taken, helped: null })))
      refused(await as('caseworker').tries(write, letter(town, { ...taken, to: 'colleague' })))
      const before = await as('caseworker').count('complaint')
      done(await as('caseworker').does(write, letter(town, taken)))
      assert.equal(await as('caseworker').count('complaint'), before)
      assert.equal(await as('citizenA').count('complaint'), 2)
    },
  },
  {
    name: 'by which day the citizen hears from us follows from the days that were decided, seven where nobody decided; nobody chooses it',
    about: ['complaint', 'complaint_days', 'promise_an_answer'],
    holds: async ({ as, arrange, town }) => {
      const promised = () =>
        rowsOf(
          as('citizenA'),
          'select answer_by - received_on as days from complaint order by created_at desc limit 1',
        )
      done(await as('citizenA').does(write, letter(town)))
      assert.deepEqual(await promised(), [{ days: 5 }])
      await arrange('delete from complaint; delete from complaint_days')
      done(await as('citizenA').does(write, letter(town)))
      assert.deepEqual(await promised(), [{ days: 7 }])
      await arrange('delete from complaint')
      await arrange(
        `insert into complaint_days (municipality_id, valid_from, days) values ($1, today() + 1, 2)`,
        [town.id],
      )
      done(await as('citizenA').does(write, letter(town)))
      assert.deepEqual(await promised(), [{ days: 7 }])
      for (const name of ['citizenA', 'teamLead'] as const)
        refused(await as(name).tries('update complaint set answer_by = today() + 90'), /permission denied/)
      const tomorrow = write.replace('today()', 'today() + 1')
      refused(await as('citizenA').tries(tomorrow, letter(town)), /does not come tomorrow/)
    },
  },
]

/** Citizen A wrote to the team lead, who invited, and citizen A said yes; citizen B wrote to the director and has shown it to those who work with them. */
export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    await insert(client, 'complaint_days', [{ ...here, valid_from: '2026-01-01', days: 5 }])
    await insert(client, 'complaint_before', [
      { ...here, id: randomUUID(), year: 2019, complaints: 41, source_sealed: '\\x00' },
    ])
    await insert(client, 'complaint_taken_back', [{ ...here, received_on: '2026-01-10', kind: 'meeting' }])
    const wrote = (citizen_id: string, to_id: string) => ({
      ...{
        ...here,
        id: randomUUID(),
        citizen_id,
        to_id,
        kind: 'letter',
        came: 'page',
        written_by: citizen_id,
      },
      ...{ received_on: new Date().toISOString().slice(0, 10), wrapped_key: '\\x00', words_sealed: '\\x00' },
      submission_id: randomUUID(),
    })
    const [one, other] = [wrote(town.citizenA, town.teamLead), wrote(town.citizenB, town.director)]
    await insert(client, 'complaint', [one, other])
    await insert(client, 'complaint_shown', [{ ...here, complaint_id: other.id, citizen_id: town.citizenB }])
    const said = (complaint_id: string, by_id: string, kind: string) => ({
      ...{
        ...here,
        id: randomUUID(),
        complaint_id,
        by_id,
        kind,
        words_sealed: '\\x00',
        submission_id: randomUUID(),
      },
      ...{
        starts_at: kind === 'invited' ? '2026-12-03T09:00:00Z' : null,
        place: kind === 'invited' ? 'here' : null,
      },
    })
    await insert(client, 'complaint_step', [
      said(one.id, town.teamLead, 'invited'),
      said(one.id, town.citizenA, 'yes'),
      said(other.id, town.director, 'answered'),
    ])
  },
  sees: {
    ...Object.fromEntries(
      [...inTheHouse, 'politician', 'employer', 'partner'].map((name) => [name, { complaint_days: 1 }]),
    ),
    citizenA: { complaint_days: 1, complaint: 1, complaint_step: 2 },
    teamLead: { complaint_days: 1, complaint: 1, complaint_step: 2 },
    citizenB: { complaint_days: 1, complaint: 1, complaint_step: 1, complaint_shown: 1 },
    director: { complaint_days: 1, complaint: 1, complaint_step: 1 },
    ...Object.fromEntries(
      ['caseworker', 'colleague', 'otherDepartment'].map((name) => [
        name,
        { complaint_days: 1, complaint: 1, complaint_step: 1, complaint_shown: 1 },
      ]),
    ),
  },
  promises,
}
