// A complaint is sent on from leader to leader, and never lies with somebody who leads no more.
import assert from 'node:assert/strict'
import type { PersonName } from '../../testing.ts'
import { astray } from '../as-whom.ts'
import { idOf, rowsOf } from '../complaints.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const promises: Promised[] = [
  {
    name: 'who can be written to is told to whoever has signed in, a citizen too: those who lead people here today',
    about: ['leaders_here'],
    holds: async (asking) => {
      const { as, arrange, town, scene } = asking
      assert.equal(await as(null).count('leaders_here()'), 0)
      const names = await rowsOf(as('citizenA'), 'select person_id, role, department from leaders_here()')
      assert.deepEqual(names, [
        { person_id: town.teamLead, role: 'teamLead', department: 'Job og vej' },
        { person_id: town.director, role: 'director', department: null },
      ])
      const next = await rowsOf(as('citizenA', scene.nabo), 'select person_id from leaders_here()')
      assert.ok(next.every(({ person_id }) => person_id !== town.teamLead))
      await arrange(`update person_role set valid_to = today() where person_id = $1`, [town.teamLead])
      assert.equal(await as('citizenA').count('leaders_here()'), 1)
      await arrange(`update person_role set valid_from = today() + 1 where person_id = $1`, [town.director])
      assert.equal(await as('citizenA').count('leaders_here()'), 0)
    },
  },
  {
    name: 'a complaint is sent on by the citizen or by the leader who has it, to another who leads; only the citizen is promised a new day by it',
    about: ['send_complaint_on'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      const id = await idOf(asking, 'citizenA')
      await arrange(
        `update complaint set received_on = today() - 10, answer_by = today() - 5 where id = $1`,
        [id],
      )
      const send = (name: PersonName, to: PersonName) =>
        as(name).tries('select send_complaint_on($1, $2) as sent', [id, town[to]])
      const sent = async (name: PersonName, to: PersonName) => {
        const answer = await send(name, to)
        return 'rows' in answer ? answer.rows[0]?.['sent'] : answer.refused
      }
      for (const name of ['director', 'coordinator', 'caseworker', 'citizenB'] as const)
        assert.equal(await sent(name, 'director'), false, name)
      for (const to of ['caseworker', 'teamLead', 'citizenB'] as const)
        assert.equal(await sent('citizenA', to), false, to)
      assert.equal(await astray(asking, 'citizenA').count('complaint'), 0)
      assert.equal(await sent('citizenA', 'director'), true)
      await as('teamLead').does('select send_complaint_on($1, $2)', [id, town.director])
      assert.equal(await as('teamLead').count('complaint'), 0)
      assert.equal(await as('director').count('complaint where id = $1 and answer_by = today() - 5', [id]), 1)
      await as('citizenA').does('select send_complaint_on($1, $2)', [id, town.teamLead])
      assert.equal(await as('teamLead').count('complaint where id = $1 and answer_by = today() + 5', [id]), 1)
      await arrange(`update complaint set answered_at = now(), answer_by = today() - 5 where id = $1`, [id])
      await as('citizenA').does('select send_complaint_on($1, $2)', [id, town.director])
      assert.equal(await as('director').count('complaint where id = $1 and answer_by = today() - 5', [id]), 1)
    },
  },
  {
    name: 'where whoever has a complaint leads no more, a director sees that it lies there, takes it over, and before that sees nothing of it',
    about: ['complaints_without_leader', 'send_complaint_on'],
    holds: async (asking) => {
      const { as, arrange, town, scene } = asking
      assert.equal(await as('director').count('complaints_without_leader()'), 0)
      await arrange('update person_role set valid_to = today() where person_id = any ($1)', [
        [town.teamLead, scene.nabo.teamLead],
      ])
      for (const name of ['coordinator', 'caseworker', 'politician', 'citizenA', null] as const)
        assert.equal(await as(name).count('complaints_without_leader()'), 0, String(name))
      const [one, ...others] = await rowsOf(as('director'), 'select * from complaints_without_leader()')
      assert.deepEqual([Object.keys(one ?? {}), others], [['id', 'received_on', 'answer_by'], []])
      assert.equal(await as('director').count('complaint where citizen_id = $1', [town.citizenA]), 0)
      await as('director').does('select send_complaint_on($1, $2)', [one?.['id'], town.director])
      assert.equal(await as('director').count('complaint where citizen_id = $1', [town.citizenA]), 1)
      await arrange('update complaint set to_id = $1, ended_at = now() where municipality_id = $2', [
        town.teamLead,
        town.id,
      ])
      assert.equal(await as('director').count('complaints_without_leader()'), 0)
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
