// What is said to a complaint is said by the two, each what is theirs; and the citizen takes it back.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { say, step, blind, idOf, rowsOf } from '../complaints.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const promises: Promised[] = [
  {
    name: 'that a complaint is answered is said by the leader it was sent to, once; that it has ended by either; and no other',
    about: ['complaint', 'keep_complaint'],
    holds: async ({ as, town }) => {
      const answered = 'update complaint set answered_at = now() where citizen_id = $1'
      const ended = 'update complaint set ended_at = now() where citizen_id = $1'
      for (const name of ['director', 'caseworker', 'colleague', 'citizenB', null] as const)
        for (const statement of [answered, ended]) done(await as(name).tries(statement, [town.citizenA]), 0)
      // It was shown to those who work with citizen B: to be seen, and no more.
      for (const statement of [answered, ended])
        done(await as('caseworker').tries(statement, [town.citizenB]), 0)
      refused(await as('citizenA').tries(answered, [town.citizenA]), /whoever it was sent to/)
      done(await as('citizenA').tries(ended, [town.citizenA]))
      done(await as('teamLead').tries(ended, [town.citizenA]))
      done(await as('teamLead').does(answered, [town.citizenA]))
      refused(await as('teamLead').tries('update complaint set answered_at = null'), /once/)
      for (const column of ['to_id', 'citizen_id', 'words_sealed', 'kind', 'received_on', 'wrapped_key'])
        refused(await as('teamLead').tries(`update complaint set ${column} = null`), /permission denied/)
    },
  },
  {
    name: 'what is said to a complaint is said by the two, each what is theirs to say, and rewritten by nobody',
    about: ['complaint_step'],
    holds: async (asking) => {
      const { as, town } = asking
      const id = await idOf(asking, 'citizenA')
      for (const name of ['director', 'caseworker', 'citizenB', 'coordinator'] as const)
        for (const kind of ['cameOfIt', 'sentOn'])
          refused(await as(name).tries(blind, [town.id, randomUUID(), id, town[name], kind, randomUUID()]))
      // Those to whom it was shown say nothing to it.
      refused(await as('caseworker').tries(say, step(town, 'caseworker', 'cameOfIt', 'citizenB')))
      for (const kind of ['invited', 'answered'])
        refused(await as('citizenA').tries(say, step(town, 'citizenA', kind)))
      for (const kind of ['yes', 'no', 'otherTime'])
        refused(await as('teamLead').tries(say, step(town, 'teamLead', kind)))
      refused(await as('teamLead').tries(say, step(town, 'citizenA', 'cameOfIt')))
      refused(await as('citizenA').tries(say, step(town, 'teamLead', 'cameOfIt')))
      for (const kind of ['yes', 'no', 'otherTime', 'cameOfIt', 'sentOn'])
        done(await as('citizenA').tries(say, step(town, 'citizenA', kind)))
      for (const kind of ['invited', 'answered', 'cameOfIt', 'sentOn'])
        done(await as('teamLead').tries(say, step(town, 'teamLead', kind)))
      for (const name of ['teamLead', 'citizenA'] as const) {
        refused(await as(name).tries(`update complaint_step set words_sealed = '\\x01'`), /permission denied/)
        refused(await as(name).tries('delete from complaint_step'), /permission denied/)
      }
    },
  },
  {
    name: 'a citizen takes a complaint back, and nobody else does: the fact, the kind and the day stay in the count, and nothing of whose it was',
    about: ['complaint', 'complaint_taken_back', 'count_what_was_taken_back'],
    holds: async ({ as, owner, arrange, town }) => {
      const all = async () => (await owner('backup').sees())['complaint_step']
      for (const name of ['teamLead', 'director', 'caseworker', null] as const)
        done(await as(name).tries('delete from complaint'), 0)
      const [before, steps] = [await rowsOf(as('director')), (await all()) ?? 0]
      done(await as('citizenA').does('delete from complaint'))
      assert.equal(await as('teamLead').count('complaint'), 0)
      assert.equal(await all(), steps - 2)
      assert.deepEqual(await rowsOf(as('director')), before)
      const left = await owner('backup').does(
        'select * from complaint_taken_back where municipality_id = $1',
        [town.id],
      )
      const kept = 'rows' in left ? left.rows : []
      assert.deepEqual(Object.keys(kept[0] ?? {}).sort(), ['id', 'kind', 'municipality_id', 'received_on'])
      assert.equal(kept.length, 2)
      refused(await as('director').tries('select * from complaint_taken_back'), /permission denied/)
      // What goes with a person is not taken back.
      await arrange('delete from complaint where municipality_id = $1', [town.id])
      const after = await owner('backup').does(
        'select * from complaint_taken_back where municipality_id = $1',
        [town.id],
      )
      assert.equal('rows' in after && after.rows.length, 2)
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
