// Who is here and who works with whom: written by a coordinator at the keys, who sees no talk by it.
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import type { Answer, Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'
import { standAtTheKeys } from '../as-whom.ts'

const others = ['teamLead', 'director', 'caseworker', 'knowledgeBroker', 'partner', 'citizenA', null] as const

/** From here on every transaction of the promise says that it stands at the keys; who asks is what then counts. */

const refused = (answer: Answer, why: RegExp) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)
const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)
const value = (answer: Answer) => ('rows' in answer ? Object.values(answer.rows[0] ?? {})[0] : answer.refused)
const sha256 = (text: string) => createHash('sha256').update(text).digest()

const assign = `insert into case_assignment (municipality_id, citizen_id, worker_id) values ($1, $2, $3)`
const give = `insert into person_role (municipality_id, person_id, role, department_id) values ($1, $2, $3, $4)`
const openDepartment = `insert into department (municipality_id, name) values ($1, 'Nyt')`

/** Everybody who may not, each while the transaction says that it stands at the keys. */
const theOthers = ({ as, scene: { fjordby, nabo } }: Asking): Ask[] => [
  ...others.map((name) => as(name)),
  as('coordinator', { ...nabo, id: fjordby.id }),
]

const promises: Promised[] = [
  {
    name: 'names of citizens, who works with them and who is expected are seen by a coordinator at the keys, of their own municipality, and nowhere else',
    about: ['person', 'case_assignment', 'staff_key', 'at_the_keys', 'keeps_keys'],
    holds: async (asking) => {
      const { as, town } = asking
      const seen = async (ask: Ask) => [
        await ask.count(`person where kind = 'citizen'`),
        await ask.count('case_assignment'),
        await ask.count('staff_key'),
      ]
      assert.deepEqual(await seen(as('coordinator')), [0, 0, 0])
      await standAtTheKeys(as('coordinator'))
      assert.deepEqual(await seen(as('teamLead')), [0, 0, 0])
      assert.deepEqual(await seen(as('caseworker')), [2, 2, 0])
      assert.deepEqual(await seen(as(null)), [0, 0, 0])
      assert.deepEqual(await seen(as('coordinator', { ...asking.scene.nabo, id: town.id })), [0, 0, 0])
      assert.deepEqual(await seen(as('coordinator')), [2, 5, 1])
      assert.equal(await as('coordinator').count('person where municipality_id <> $1', [town.id]), 0)
    },
  },
  {
    name: 'at the keys a coordinator sees no CPR number, no identity and nothing of any conversation more than before',
    about: ['citizen_cpr', 'person_identity', 'conversation'],
    holds: async ({ as }) => {
      const before = await as('coordinator').sees()
      await standAtTheKeys(as('coordinator'))
      const { person, case_assignment, staff_key, complaint_before, ...rest } = await as('coordinator').sees()
      const { person: people, ...restBefore } = before
      assert.deepEqual(rest, restBefore)
      assert.equal(rest['citizen_cpr'], undefined)
      assert.equal(rest['person_identity'], undefined)
      assert.deepEqual([case_assignment, staff_key, complaint_before], [5, 1, 1])
      assert.equal(Number(person) - Number(people), 2)
    },
  },
  {
    name: 'who works with whom is said at the keys, of somebody who converses, and never of oneself',
    about: ['case_assignment', 'holds_conversations'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      refused(
        await as('coordinator').tries(assign, [town.id, town.citizenA, town.otherColleague]),
        /row-level/,
      )
      await standAtTheKeys(as('coordinator'))
      for (const other of theOthers(asking))
        refused(await other.tries(assign, [town.id, town.citizenA, town.otherColleague]), /row-level/)
      for (const worker of ['teamLead', 'partner', 'researcher'] as const)
        refused(await as('coordinator').tries(assign, [town.id, town.citizenA, town[worker]]), /row-level/)
      await arrange(give, [town.id, town.coordinator, 'caseworker', null])
      refused(await as('coordinator').tries(assign, [town.id, town.citizenA, town.coordinator]), /row-level/)
      done(await as('coordinator').does(assign, [town.id, town.citizenA, town.otherColleague]))
      assert.equal(await as('otherColleague').count('case_assignment'), 1)
    },
  },
  {
    name: 'an assignment that is not over is ended at the keys, and taken back while its end has not passed; what has passed stands, and so does one’s own',
    about: ['case_assignment'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const end = `update case_assignment set valid_to = today() where worker_id = $1 and citizen_id = $2`
      const back = `update case_assignment set valid_to = null where worker_id = $1 and citizen_id = $2`
      const pair = [town.colleague, town.citizenA]
      done(await as('coordinator').tries(end, pair), 0)
      await standAtTheKeys(as('coordinator'))
      for (const other of theOthers(asking)) done(await other.tries(end, pair), 0)
      done(await as('coordinator').does(end, pair))
      for (const other of [...theOthers(asking), as('colleague')]) done(await other.tries(back, pair), 0)
      done(await as('coordinator').does(back, pair))
      await arrange(
        `update case_assignment set valid_from = today() - 9, valid_to = today() - 1 where worker_id = $1 and citizen_id = $2`,
        pair,
      )
      done(await as('coordinator').tries(back, pair), 0)
      await arrange(
        `insert into case_assignment (municipality_id, citizen_id, worker_id, valid_to) values ($1, $2, $3, today())`,
        [town.id, town.citizenB, town.coordinator],
      )
      done(await as('coordinator').tries(back, [town.coordinator, town.citizenB]), 0)
    },
  },
  {
    name: 'what a colleague does is said at the keys until they have signed in, in a department that is open, and never of oneself',
    about: ['person_role', 'signs_in'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const role = [town.id, town.otherColleague, 'knowledgeBroker', town.youth]
      refused(await as('coordinator').tries(give, role), /row-level/)
      await standAtTheKeys(as('coordinator'))
      for (const other of theOthers(asking)) refused(await other.tries(give, role), /row-level/)
      for (const who of ['coordinator', 'caseworker'] as const)
        refused(await as('coordinator').tries(give, [town.id, town[who], 'researcher', null]), /row-level/)
      done(await as('coordinator').does(give, role))
      done(await as('coordinator').does(give, [town.id, town.otherColleague, 'researcher', null]))
      const closed = randomUUID()
      await arrange(
        `insert into department (municipality_id, id, name, closed_on) values ($1, $2, 'Lukket', today())`,
        [town.id, closed],
      )
      refused(
        await as('coordinator').tries(give, [town.id, town.otherColleague, 'caseworker', closed]),
        /row-level/,
      )
    },
  },
  {
    name: 'a role ends at the keys on a day; the same day it is given back to whoever has not signed in, and to others by signing in',
    about: ['person_role', 'signs_in'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const end = 'update person_role set valid_to = today() + $2::int where person_id = $1'
      const back = 'update person_role set valid_to = null where person_id = $1'
      done(await as('coordinator').tries(end, [town.colleague, 0]), 0)
      await standAtTheKeys(as('coordinator'))
      for (const other of theOthers(asking)) done(await other.tries(end, [town.colleague, 0]), 0)
      done(await as('coordinator').tries(end, [town.coordinator, 0]), 0)
      for (const who of ['colleague', 'caseworker'] as const) {
        await arrange('update person_role set valid_from = today() - 9 where person_id = $1', [town[who]])
        refused(await as('coordinator').tries(end, [town[who], -3]), /row-level/)
        done(await as('coordinator').does(end, [town[who], 3]))
        done(await as('coordinator').does(back, [town[who]]))
        done(await as('coordinator').does(end, [town[who], 0]))
        done(await as('coordinator').does(back, [town[who]]), who === 'colleague' ? 1 : 0)
      }
      await arrange('update person_role set valid_to = today() - 1 where person_id = $1', [town.colleague])
      done(await as('coordinator').tries(back, [town.colleague]), 0)
    },
  },
  {
    name: 'departments are opened, renamed and closed at the keys, and closed only when nobody is in them',
    about: ['department'],
    holds: async (asking) => {
      const { as, town } = asking
      const rename = `update department set name = 'Andet' where id = $1`
      const close = 'update department set closed_on = today() where id = $1'
      refused(await as('coordinator').tries(openDepartment, [town.id]), /row-level/)
      done(await as('coordinator').tries(rename, [town.work]), 0)
      await standAtTheKeys(as('coordinator'))
      for (const other of theOthers(asking)) {
        refused(await other.tries(openDepartment, [town.id]), /row-level/)
        done(await other.tries(rename, [town.work]), 0)
      }
      done(await as('coordinator').does(openDepartment, [town.id]))
      done(await as('coordinator').does(rename, [town.work]))
      refused(await as('coordinator').tries(close, [town.youth]), /row-level/)
      await as('coordinator').does('update person_role set valid_to = today() where person_id = $1', [
        town.otherDepartment,
      ])
      done(await as('coordinator').does(close, [town.youth]))
    },
  },
  {
    name: 'the ways in by the keys are for a coordinator at the keys, and for nobody else',
    about: ['person', 'citizen_cpr', 'staff', 'sign_in_session'],
    holds: async (asking) => {
      const { as, town } = asking
      const calls: [string, unknown[]][] = [
        ['select * from citizens_by_number($1)', [[sha256('a fjordby')]]],
        [`select register_citizens($1, '{Ny}', '{"\\\\x00"}', $2)`, [[randomUUID()], [sha256('new')]]],
        ['select * from colleagues_by_key($1)', [['caseworker-fjordby']]],
        [`select expect_colleagues($1, '{Ny}', '{ny}')`, [[randomUUID()]]],
        [`select name_people($1, '{Andet}')`, [[town.citizenA]]],
        ['select take_back_person($1)', [town.citizenA]],
        ['select sign_out_without_role($1)', [town.colleague]],
      ]
      for (const [call, values] of calls)
        refused(await as('coordinator').tries(call, values), /Only a coordinator at the keys/)
      await standAtTheKeys(as('coordinator'))
      for (const [call, values] of calls) {
        for (const other of theOthers(asking))
          refused(await other.tries(call, values), /Only a coordinator at the keys/)
        done(await as('coordinator').tries(call, values))
      }
      assert.equal(value(await as('caseworker').tries('select signs_in($1)', [town.caseworker])), false)
    },
  },
  {
    name: 'a citizen reads who works with them now, and of nobody else who works with whom',
    about: ['case_assignment', 'person'],
    holds: async ({ as, town }) => {
      const reads = async (name: 'citizenA' | 'teamLead' | 'caseworker' | null) => {
        const answer = await as(name).does('select worker from who_works_with_me()')
        return 'rows' in answer ? answer.rows.map((row) => row['worker']) : answer.refused
      }
      for (const name of ['teamLead', 'caseworker', null] as const) assert.deepEqual(await reads(name), [])
      assert.deepEqual(await reads('citizenA'), ['caseworker (fjordby)', 'colleague (fjordby)'])
      await standAtTheKeys(as('coordinator'))
      await as('coordinator').does('update case_assignment set valid_to = today() where worker_id = $1', [
        town.colleague,
      ])
      assert.deepEqual(await reads('citizenA'), ['caseworker (fjordby)'])
    },
  },
  {
    name: 'a citizen is registered once by their number, here and next door each for themselves, and can read that it was done',
    about: ['citizen_cpr', 'person', 'access_log'],
    holds: async ({ as, town, scene: { nabo } }) => {
      await standAtTheKeys(as('coordinator'))
      const id = randomUUID()
      const both = [
        [id, randomUUID()],
        [sha256('new'), sha256('a fjordby')],
      ]
      const register = `select register_citizens($1, '{Ny,Kendt}', '{"\\\\x00","\\\\x00"}', $2)`
      assert.equal(value(await as('coordinator').does(register, both)), 1)
      assert.equal(value(await as('coordinator').does(register, both)), 0)
      const found = await as('coordinator').does('select citizen_id from citizens_by_number($1)', [both[1]])
      assert.deepEqual(
        'rows' in found && found.rows.map((row) => row['citizen_id']).sort(),
        [id, town.citizenA].sort(),
      )
      const elsewhere = await as('coordinator', nabo).does('select * from citizens_by_number($1)', [both[1]])
      done(elsewhere, 0)
      const log = `access_log where what = 'registered'`
      assert.equal(await as('citizenA', { ...town, citizenA: id }).count(log), 1)
    },
  },
  {
    name: 'a name is corrected at the keys: a citizen’s, and a colleague’s until they have signed in',
    about: ['person'],
    holds: async ({ as, town, scene: { nabo } }) => {
      await standAtTheKeys(as('coordinator'))
      const named = await as('coordinator').does(`select name_people($1, '{A,B,C,D}')`, [
        [town.citizenA, town.colleague, town.caseworker, nabo.citizenA],
      ])
      assert.equal(value(named), 2)
      const of = async (id: string, where = town) =>
        value(await as('coordinator', where).does('select display_name from person where id = $1', [id]))
      assert.deepEqual(
        [await of(town.citizenA), await of(town.colleague), await of(town.caseworker)],
        ['A', 'B', 'caseworker (fjordby)'],
      )
      assert.equal(await of(nabo.citizenA, nabo), 'citizenA')
    },
  },
  {
    name: 'whoever was written in by mistake today is taken back while nothing is theirs, and nobody else',
    about: ['person', 'case_assignment'],
    holds: async ({ as, arrange, town, scene: { nabo } }) => {
      await standAtTheKeys(as('coordinator'))
      const takeBack = async (id: string) =>
        value(await as('coordinator').tries('select take_back_person($1)', [id]))
      const [citizen, colleague] = [randomUUID(), randomUUID()]
      await as('coordinator').does(`select register_citizens($1, '{Ny}', '{"\\\\x00"}', $2)`, [
        [citizen],
        [sha256('new')],
      ])
      await as('coordinator').does(`select expect_colleagues($1, '{Ny}', '{ny.kollega}')`, [[colleague]])
      for (const id of [town.citizenA, town.caseworker, town.colleague, nabo.citizenA])
        assert.equal(await takeBack(id), false)
      await as('coordinator').does(assign, [town.id, citizen, town.colleague])
      assert.equal(await takeBack(citizen), false)
      await as('coordinator').does('update case_assignment set valid_to = valid_from where citizen_id = $1', [
        citizen,
      ])
      for (const id of [citizen, colleague]) assert.equal(await takeBack(id), true)
      await arrange(`update person set created_at = now() - interval '2 days' where id = $1`, [citizen])
      assert.equal(await takeBack(citizen), false)
    },
  },
  {
    name: 'whoever was expected signs in as that person, with the roles that their provider says and no others',
    about: ['staff_key', 'person_role', 'person_identity'],
    holds: async ({ as, door, owner, town }) => {
      await standAtTheKeys(as('coordinator'))
      const signIn = (municipality: string, subject: string) =>
        door({ municipalityId: municipality, issuer: 'https://idp', subject }).does(
          `select sign_in($1, 'https://idp', $2, 'staff', 'Som i kataloget', 'da', '[{"role": "teamLead"}]'::jsonb)`,
          [municipality, subject],
        )
      assert.equal(value(await signIn(town.id, expected)), town.otherColleague)
      assert.equal(await as('coordinator').count('staff_key'), 0)
      const held = await as('coordinator').does(
        'select role from person_role where person_id = $1 and (valid_to is null or valid_to > today())',
        [town.otherColleague],
      )
      assert.deepEqual('rows' in held && held.rows, [{ role: 'teamLead' }])
      assert.equal(value(await as('coordinator').does('select signs_in($1)', [town.otherColleague])), true)
      const known = await as('coordinator').does('select person_id from colleagues_by_key($1)', [[expected]])
      assert.deepEqual('rows' in known && known.rows, [{ person_id: town.otherColleague }])
      const again = await as('coordinator').does(`select expect_colleagues($1, '{Igen}', $2)`, [
        [randomUUID()],
        [expected],
      ])
      assert.equal(value(again), 0)
      assert.equal(await owner('backup').count(`person where display_name = 'Igen'`), 0)
    },
  },
  {
    name: 'whoever has no role any more is signed out at the keys, and nobody else',
    about: ['sign_in_session', 'person_role'],
    holds: async ({ as, owner, town }) => {
      await standAtTheKeys(as('coordinator'))
      const signOut = async () =>
        value(await as('coordinator').does('select sign_out_without_role($1)', [town.colleague]))
      assert.equal(await signOut(), 0)
      await as('coordinator').does('update person_role set valid_to = today() where person_id = $1', [
        town.colleague,
      ])
      assert.equal(await signOut(), 1)
      assert.equal(await owner('backup').count('sign_in_session where person_id = $1', [town.colleague]), 0)
    },
  },
]

const expected = 'other.colleague'

export const place: PlaceTables = {
  rows: (client, town: Town) =>
    insert(client, 'staff_key', [
      { municipality_id: town.id, person_id: town.otherColleague, subject: expected },
    ]),
  sees: {},
  promises,
}
