// The ways in for those who are not signed in, and the few functions that run as the owner of the tables.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Answer } from './asking.ts'
import type { Promised } from './promise.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest()
const refusedWith = (answer: Answer, words: RegExp) =>
  assert.ok('refused' in answer && words.test(answer.refused), JSON.stringify(answer))
const value = (answer: Answer) => {
  assert.ok('rows' in answer, JSON.stringify(answer))
  return Object.values(answer.rows[0] ?? {})[0]
}

const signIn = (kind: string, roles: string) =>
  `select sign_in($1, 'https://idp', $2, '${kind}', 'New Name', 'da', '${roles}'::jsonb, $3)`

export const doorPromises: Promised[] = [
  {
    name: 'the nightly run clears away the files of every municipality; a request those of its own',
    about: ['erased_object'],
    holds: async ({ door, as }) => {
      assert.equal(await as('teamLead').count('erased_object'), 1)
      assert.deepEqual(await as('teamLead').tries('delete from erased_object'), { rows: [], count: 1 })
      assert.equal(await door({}).count('erased_object'), 2)
      assert.deepEqual(await door({}).tries('delete from erased_object'), { rows: [], count: 2 })
    },
  },
  {
    name: 'what has ended is seen by the program itself, for its list, and by nobody in the municipality',
    about: ['withdrawal'],
    holds: async ({ door, as }) => {
      assert.equal(await as('teamLead').count('withdrawal'), 0)
      assert.equal(await door({}).count('withdrawal'), 2)
    },
  },
  {
    name: 'a municipality is found by its address before anybody has signed in, and only that one',
    about: ['municipality'],
    holds: async ({ door }) => {
      assert.equal(await door({}).count('municipality'), 0)
      assert.equal(await door({ municipalitySlug: 'nabo' }).count('municipality'), 1)
    },
  },
  {
    name: 'an identity is found by the issuer and subject that were proved, and by nothing else',
    about: ['person_identity'],
    holds: async ({ door, town }) => {
      assert.equal(await door({ municipalityId: town.id }).count('person_identity'), 0)
      assert.equal(await door({ issuer: 'https://idp' }).count('person_identity'), 0)
      const elsewhere = { issuer: 'https://other', subject: 'caseworker-fjordby' }
      assert.equal(await door(elsewhere).count('person_identity'), 0)
      assert.equal(
        await door({ issuer: 'https://idp', subject: 'caseworker-fjordby' }).count('person_identity'),
        1,
      )
    },
  },
  {
    name: 'a session is found, kept alive and ended by its token, until its absolute end',
    about: ['sign_in_session'],
    holds: async ({ door, town }) => {
      assert.equal(await door({ sessionTokenHash: sha256('a guess') }).count('sign_in_session'), 0)
      assert.equal(await door({ sessionTokenHash: sha256('old fjordby') }).count('sign_in_session'), 0)
      const mine = door({ sessionTokenHash: town.tokenOfCaseworker })
      assert.equal(await mine.count('sign_in_session'), 1)
      assert.deepEqual(await mine.does('update sign_in_session set last_seen_at = now()'), {
        rows: [],
        count: 1,
      })
      assert.deepEqual(await mine.does('delete from sign_in_session'), { rows: [], count: 1 })
    },
  },
  {
    name: 'a session past its absolute end is forgotten, and no other',
    about: ['sign_in_session'],
    holds: async ({ door, owner }) => {
      assert.equal(value(await door({}).does('select forget_sessions()')), 2)
      assert.equal(await owner('backup').count('sign_in_session'), 4)
      assert.equal(value(await door({}).does('select forget_sessions()')), 0)
    },
  },
  {
    name: 'a session begins with a token, in the municipality at whose door one stands',
    about: ['sign_in_session'],
    holds: async ({ door, as, town, scene }) => {
      const statement = `insert into sign_in_session (municipality_id, token_hash, person_id, absolute_end)
        values ($1, $2, $3, '2999-01-01')`
      const token = sha256('new')
      const row = [town.id, token, town.caseworker]
      refusedWith(await door({ municipalityId: town.id }).does(statement, row), /row-level security/)
      refusedWith(await as('colleague').does(statement, row), /row-level security/)
      const elsewhere = door({ municipalityId: scene.nabo.id, sessionTokenHash: token })
      refusedWith(await elsewhere.does(statement, row), /row-level security/)
      const here = door({ municipalityId: town.id, sessionTokenHash: token })
      assert.deepEqual(await here.does(statement, row), { rows: [], count: 1 })
    },
  },
  {
    name: 'nobody signs in as an identity that they did not prove, nor in another municipality or kind',
    about: ['person_identity'],
    holds: async ({ door, town, scene, arrange }) => {
      const me = { municipalityId: town.id, issuer: 'https://idp', subject: 'caseworker-fjordby' }
      const staff = signIn('staff', '[{"role": "caseworker"}]')
      refusedWith(await door({ municipalityId: town.id }).does(staff, [town.id, me.subject, null]), /proved/)
      refusedWith(await door(me).does(staff, [scene.nabo.id, me.subject, null]), /elsewhere/)
      const citizen = { municipalityId: town.id, issuer: 'https://idp', subject: 'citizenA-fjordby' }
      await arrange(
        `insert into person_identity (municipality_id, issuer, subject, person_id) values ($1, $2, $3, $4)`,
        [town.id, citizen.issuer, citizen.subject, town.citizenA],
      )
      refusedWith(await door(citizen).does(staff, [town.id, citizen.subject, null]), /elsewhere/)
      assert.equal(value(await door(me).does(staff, [town.id, me.subject, null])), town.caseworker)
    },
  },
  {
    name: 'staff hold exactly the roles that their identity provider says, at once',
    about: ['person_role', 'person', 'staff'],
    holds: async ({ door, as, town }) => {
      const me = { municipalityId: town.id, issuer: 'https://idp', subject: 'caseworker-fjordby' }
      await door(me).does(signIn('staff', '[{"role": "teamLead"}, {"role": "researcher"}]'), [
        town.id,
        me.subject,
        null,
      ])
      const now = await as('caseworker').does(
        `select role from person_role where person_id = $1 and valid_from <= today() and (valid_to is null or valid_to > today())
         order by role`,
        [town.caseworker],
      )
      assert.deepEqual('rows' in now && now.rows, [{ role: 'researcher' }, { role: 'teamLead' }])
      const fresh = { ...me, subject: 'someone new' }
      const id = value(
        await door(fresh).does(signIn('staff', '[{"role": "partner"}]'), [town.id, fresh.subject, null]),
      )
      assert.equal(await as('caseworker').count('person where id = $1', [id]), 1)
    },
  },
  {
    name: 'whoever their provider gives no role any more is not let in, and what they held is over, with their sessions',
    about: ['person_role', 'sign_in_session', 'person'],
    holds: async ({ door, as, owner, town }) => {
      const me = { municipalityId: town.id, issuer: 'https://idp', subject: 'caseworker-fjordby' }
      for (const kind of ['staff', 'citizen']) {
        assert.equal(value(await door(me).does(signIn(kind, '[]'), [town.id, me.subject, null])), null)
        const held = `person_role where person_id = $1 and (valid_to is null or valid_to > today())`
        assert.equal(await as('colleague').count(held, [town.caseworker]), 0)
        assert.equal(
          await owner('backup').count('sign_in_session where person_id = $1', [town.caseworker]),
          0,
        )
        const again = value(
          await door(me).does(signIn('staff', '[{"role": "caseworker"}]'), [town.id, me.subject, null]),
        )
        assert.equal(again, town.caseworker)
        assert.equal(await as('colleague').count(held, [town.caseworker]), 1)
      }
      const unknown = { ...me, subject: 'nobody yet' }
      assert.equal(
        value(await door(unknown).does(signIn('staff', '[]'), [town.id, unknown.subject, null])),
        null,
      )
      assert.equal(await owner('backup').count(`person_identity where subject = 'nobody yet'`), 0)
    },
  },
  {
    name: 'a citizen is known by the number that the worker registered',
    about: ['citizen_cpr', 'person'],
    holds: async ({ door, town }) => {
      const me = { municipalityId: town.id, issuer: 'https://idp', subject: 'a citizen' }
      const known = await door(me).does(signIn('citizen', '[]'), [town.id, me.subject, sha256('a fjordby')])
      assert.equal(value(known), town.citizenA)
    },
  },
  {
    name: 'citizens are registered by frontline workers, once, and the citizen can see that',
    about: ['citizen_cpr', 'case_assignment', 'access_log', 'access_log_actor', 'person'],
    holds: async ({ as, town }) => {
      const meet = `select meet_citizen('Somebody', '\\x00', $1)`
      for (const name of ['coordinator', 'teamLead', 'citizenA', null] as const)
        refusedWith(await as(name).does(meet, [sha256('new')]), /frontline/)
      assert.equal(value(await as('otherColleague').does(meet, [sha256('a fjordby')])), town.citizenA)
      assert.equal(await as('otherColleague').count('case_assignment'), 1)
      assert.equal(await as('citizenA').count(`access_log where what = 'registered'`), 1)
    },
  },
  {
    name: 'the log is written in no other name or role than that of the one who looks, and by no citizen',
    about: ['access_log', 'access_log_actor'],
    holds: async ({ as, owner, town }) => {
      const look = `select log_access($1, null, 'colleagues', 'heardTurns')`
      refusedWith(await as('citizenB').does(look, [town.citizenA]), /Only staff/)
      refusedWith(await as(null).does(look, [town.citizenA]), /Only staff/)
      refusedWith(
        await as('colleague').does(`select log_access($1, null, 'case', 'Karen er syg')`, [town.citizenA]),
        /check constraint/,
      )
      const entry = value(await as('colleague').does(look, [town.citizenA]))
      const seen = await as('citizenA').does('select role, department_id from access_log where id = $1', [
        entry,
      ])
      assert.deepEqual('rows' in seen && seen.rows, [{ role: 'caseworker', department_id: town.work }])
      const actor = await owner('backup').does(
        'select person_id from access_log_actor where access_log_id = $1',
        [entry],
      )
      assert.deepEqual('rows' in actor && actor.rows, [{ person_id: town.colleague }])
    },
  },
  {
    name: 'the same reading within a quarter of an hour is one line; anything else about it that differs is another',
    about: ['access_log', 'access_log_actor'],
    holds: async ({ as, arrange, town }) => {
      const look = async (name: 'colleague' | 'otherColleague', purpose = 'colleagues', what = 'readTurns') =>
        value(
          await as(name).does(`select log_access($1, $2, '${purpose}', '${what}')`, [
            town.citizenA,
            town.open.id,
          ]),
        )
      const first = await look('colleague')
      assert.equal(await look('colleague'), first)
      const others = [
        await look('otherColleague'),
        await look('colleague', 'research'),
        await look('colleague', 'colleagues', 'heard'),
        value(
          await as('colleague').does(`select log_access($1, null, 'colleagues', 'readTurns')`, [
            town.citizenA,
          ]),
        ),
      ]
      await arrange(`update access_log set at = now() - interval '15 minutes' where id = $1`, [first])
      others.push(await look('colleague'))
      assert.equal(new Set([first, ...others]).size, 6)
    },
  },
  {
    name: 'whoever has signed in sees what each table rests on, and only the owner on duty writes it',
    about: ['resting'],
    holds: async ({ as, door, owner, town }) => {
      assert.equal(await door({ municipalityId: town.id }).count('resting'), 0)
      for (const name of ['citizenA', 'teamLead'] as const) assert.ok((await as(name).count('resting')) > 30)
      for (const statement of [
        `insert into resting (table_name, ground) values ('mine', 'own')`,
        `update resting set purpose_in = null`,
        'delete from resting',
      ])
        refusedWith(await as('caseworker').does(statement), /permission denied/)
      assert.equal(await owner('').count('resting'), 0)
      const written = `update resting set ground = ground where table_name = 'turn'`
      assert.deepEqual(await owner('setUp').tries(written), { rows: [], count: 1 })
    },
  },
]
