// What is left when something has been erased: who is told, of what, for how long, and what the citizen is told of it.
import assert from 'node:assert/strict'
import type { PersonName } from '../testing.ts'
import type { Asking } from './asking.ts'
import type { Promised } from './promise.ts'

const lines = async (asking: Asking, name: PersonName) => {
  const answer = await asking.as(name).does(
    `select thing, why, of_day, shared_by, receipt_id is not null as counted from gone_notice
       where of_day <> '2026-11-02' or address in (select address_of(id) from unnest($1::uuid[]) id) order by thing`,
    [[asking.town.open.id, asking.town.shared, asking.town.unshared, asking.town.ear]],
  )
  assert.ok('rows' in answer, JSON.stringify(answer))
  return answer.rows
}
const things = async (asking: Asking, name: PersonName) =>
  (await lines(asking, name)).map(({ thing, why }) => `${String(thing)} ${String(why)}`)

const withdraw = (asking: Asking, by: PersonName, purpose: string) =>
  asking.as(by).does('select withdraw_consent($1, $2)', [asking.town.open.id, purpose])

const everybodyElse: PersonName[] = ['otherColleague', 'otherResearcher', 'otherDepartment', 'citizenB']

export const gonePromises: Promised[] = [
  {
    name: 'nobody writes, changes or deletes a line about what is gone, and nobody reads another’s',
    about: ['gone_notice'],
    holds: async ({ as, town }) => {
      for (const name of ['caseworker', 'citizenA', 'teamLead'] as const)
        for (const statement of [
          `insert into gone_notice (municipality_id, person_id, address, thing, of_day, why)
             values ('${town.id}', '${town[name]}', '\\x00', 'passage', today(), 'withdrawn')`,
          `update gone_notice set why = 'mistaken'`,
          'delete from gone_notice',
        ])
          assert.match(JSON.stringify(await as(name).tries(statement)), /permission denied/)
      for (const statement of [
        `select tell_those_who_had_it('${town.id}', '${town.open.id}', 'ownReflection', 'withdrawn')`,
        `select erase_and_tell('${town.id}', '${town.open.id}', 'ownReflection', 'withdrawn', null)`,
      ])
        assert.match(JSON.stringify(await as('caseworker').tries(statement)), /permission denied/)
    },
  },
  {
    name: 'when the citizen says no, those who had the conversation or a part of it are told that it is gone, and nobody else',
    about: ['gone_notice'],
    holds: async (asking) => {
      await withdraw(asking, 'citizenA', 'ownReflection')
      const owner = ['conversation', 'earSession', 'passage', 'passage'].map((thing) => `${thing} withdrawn`)
      assert.deepEqual(await things(asking, 'caseworker'), owner)
      const both = ['earSession withdrawn', 'passage withdrawn']
      assert.deepEqual(await things(asking, 'colleague'), both)
      assert.deepEqual(await things(asking, 'knowledgeBroker'), both)
      assert.deepEqual(await things(asking, 'researcher'), ['passage withdrawn'])
      assert.deepEqual(await things(asking, 'citizenA'), ['conversation withdrawn'])
      for (const name of everybodyElse) assert.deepEqual([name, await lines(asking, name)], [name, []])
      const [passage] = (await lines(asking, 'researcher')).slice(-1)
      assert.equal(passage?.['shared_by'], asking.town.caseworker)
      assert.notEqual(passage?.['of_day'], '2026-11-02', 'the day of the conversation was never told')
    },
  },
  {
    name: 'a no to colleagues is told to those who had it for that, not to the researcher',
    about: ['gone_notice'],
    holds: async (asking) => {
      await withdraw(asking, 'citizenA', 'colleagues')
      assert.deepEqual(await things(asking, 'researcher'), [])
      assert.deepEqual(await things(asking, 'citizenA'), [])
      assert.deepEqual(await things(asking, 'colleague'), ['earSession withdrawn', 'passage withdrawn'])
      assert.deepEqual(await things(asking, 'caseworker'), ['earSession withdrawn'])
    },
  },
  {
    name: 'whoever no longer had a passage is not told that it is gone',
    about: ['gone_notice'],
    holds: async (asking) => {
      const { arrange, town } = asking
      await arrange('update passage_share set until = today() - 1 where with_person_id = $1', [
        town.researcher,
      ])
      await arrange(`update person_role set role = 'director' where person_id = $1`, [town.knowledgeBroker])
      await withdraw(asking, 'citizenA', 'ownReflection')
      assert.deepEqual(await things(asking, 'researcher'), [])
      assert.deepEqual(await things(asking, 'knowledgeBroker'), ['earSession withdrawn'])
    },
  },
  {
    name: 'a line about what is gone is forgotten after its last day, ninety days on by the rule of today',
    about: ['gone_notice'],
    holds: async (asking) => {
      const { as, arrange } = asking
      await withdraw(asking, 'citizenA', 'ownReflection')
      const days = await as('caseworker').does(
        'select distinct until - gone_on as days from gone_notice where thing = $1',
        ['earSession'],
      )
      assert.deepEqual('rows' in days && days.rows, [{ days: 90 }])
      await arrange('update gone_notice set until = today()')
      assert.deepEqual((await things(asking, 'researcher')).length, 1)
      await arrange('update gone_notice set until = today() - 1')
      assert.deepEqual(await things(asking, 'researcher'), [])
      await as('citizenB').does('select forget_gone_notices()')
      assert.equal((await asking.owner('backup').sees())['gone_notice'], undefined)
    },
  },
  {
    name: 'only the owner says that a conversation was written in by mistake, and then no receipt says that the citizen said no',
    about: ['conversation', 'consent_receipt'],
    holds: async (asking) => {
      const { as, town } = asking
      const mistaken = 'select erase_mistaken($1) as receipt'
      const nothing = { rows: [{ receipt: null }], count: 1 }
      for (const name of ['citizenA', 'citizenB', 'colleague', 'researcher', 'teamLead', null] as const)
        assert.deepEqual([name, await as(name).does(mistaken, [town.open.id])], [name, nothing])
      assert.notDeepEqual(await as('caseworker').does(mistaken, [town.open.id]), nothing)
      assert.deepEqual(await as('caseworker').does(mistaken, [town.open.id]), nothing)
      const receipts = await as('citizenA').does(
        `select how, withdrawn_how from consent_receipt where purpose = 'ownReflection'`,
      )
      assert.deepEqual('rows' in receipts && receipts.rows, [{ how: 'mistaken', withdrawn_how: null }])
      assert.deepEqual(await things(asking, 'colleague'), ['earSession mistaken', 'passage mistaken'])
      // One to which the citizen said no from the first can be taken out as well.
      assert.notDeepEqual(await as('caseworker').does(mistaken, [town.refused.id]), nothing)
    },
  },
  {
    name: 'it is kept how a no came: on the citizen’s own page or told to the worker, until there is a new answer',
    about: ['consent', 'consent_receipt'],
    holds: async (asking) => {
      const { as, town } = asking
      const how = async (purpose: string) => {
        const answer = await as('citizenA').does(
          'select state, withdrawn_how from consent where conversation_id = $1 and purpose = $2',
          [town.open.id, purpose],
        )
        return 'rows' in answer && answer.rows[0]
      }
      await withdraw(asking, 'citizenA', 'research')
      await withdraw(asking, 'caseworker', 'colleagues')
      assert.deepEqual(await how('research'), { state: 'withdrawn', withdrawn_how: 'ownPage' })
      assert.deepEqual(await how('colleagues'), { state: 'withdrawn', withdrawn_how: 'toldWorker' })
      const receipts = await as('citizenA').does(
        'select withdrawn_how as how from consent_receipt where withdrawn_how is not null order by 1',
      )
      assert.deepEqual('rows' in receipts && receipts.rows, [{ how: 'ownPage' }, { how: 'toldWorker' }])
      await as('caseworker').does(
        `update consent set state = 'given', ends_on = null where purpose = 'research'`,
      )
      assert.deepEqual(await how('research'), { state: 'given', withdrawn_how: null })
    },
  },
  {
    name: 'the citizen is told what lies here even while they may not open it, and with whom they talked; no other citizen is',
    about: ['conversation', 'transcript', 'recording'],
    holds: async ({ as, arrange, town }) => {
      const lies = async (name: PersonName) => {
        const answer = await as(name).does(
          'select conversation_id, sound, words, held_by from what_lies_here()',
        )
        assert.ok('rows' in answer)
        const named = (id: unknown) =>
          (['open', 'raw', 'theirs', 'refused'] as const).find((talk) => town[talk].id === id)
        return answer.rows
          .map((row) => [named(row['conversation_id']), row['sound'], row['words'], row['held_by']].join(' '))
          .sort()
      }
      assert.deepEqual(await lies('citizenA'), [
        'open ready readable caseworker (fjordby)',
        'refused   caseworker (fjordby)',
      ])
      assert.deepEqual(await lies('citizenB'), [
        'raw ready withNames caseworker (fjordby)',
        'theirs  readable otherDepartment (fjordby)',
      ])
      for (const name of ['caseworker', 'teamLead'] as const) assert.deepEqual(await lies(name), [])
      await arrange('delete from transcript where conversation_id = $1', [town.open.id])
      assert.match((await lies('citizenA'))[0] ?? '', /^open ready beingWritten/)
      await arrange(
        `update consent set given_on = '2020-01-01', ends_on = today() - 1 where purpose = 'ownReflection'`,
      )
      assert.equal(await as('citizenA').count('recording'), 0)
      assert.match(
        (await lies('citizenA'))[0] ?? '',
        /^open ready beingWritten/,
        'until it is erased it lies here',
      )
    },
  },
  {
    name: 'of those who looked the citizen is told which was the one they talked with, and of nobody else',
    about: ['access_log'],
    holds: async ({ as, arrange, town }) => {
      const held = 'select looks_of_who_held_it() as id'
      const log = (name: PersonName, conversation: string) =>
        as(name).does(`select log_access($1, $2, 'colleagues', 'readPassage')`, [town.citizenA, conversation])
      await log('colleague', town.open.id)
      assert.deepEqual(await as('citizenA').does(held), { rows: [], count: 0 })
      await log('caseworker', town.open.id)
      await log('otherDepartment', town.theirs.id)
      const told = await as('citizenA').does(held)
      assert.equal('rows' in told && told.rows.length, 1, 'not of a conversation with somebody else')
      for (const name of ['citizenB', 'colleague', 'teamLead'] as const)
        assert.deepEqual(await as(name).does(held), { rows: [], count: 0 })
      await arrange('delete from conversation where id = $1', [town.open.id])
      assert.deepEqual(await as('citizenA').does(held), { rows: [], count: 0 })
    },
  },
]
