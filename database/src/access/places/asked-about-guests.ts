// Everybody in an ear session, and the citizen, is asked about a guest: who asks, who answers, and who learns of it.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import {
  refused,
  done,
  first,
  ask,
  says,
  phase,
  stands,
  inIt,
  others,
  answered,
  everybodySaysYes,
  sees,
  heard,
  frames,
} from '../guest.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const promises: Promised[] = [
  {
    name: 'whoever comes to a session later, or is given its passage for it, has not said yes: the guest is out until they have',
    about: ['in_ear_session', 'guest_may_come', 'answer_about_guest'],
    holds: async (of) => {
      const { as, arrange, town } = of
      await everybodySaysYes(of)
      await as('knowledgeBroker').does(
        'insert into ear_session_participant (municipality_id, ear_session_id, person_id) values ($1, $2, $3)',
        [town.id, town.ear, town.otherColleague],
      )
      assert.deepEqual([await sees(of), await frames(of)], [{}, 0])
      await answered(of, 'otherColleague', 'yes')
      assert.deepEqual([await sees(of), await frames(of)], [heard, 1])
      await arrange('update passage_share set ear_session_id = $2 where id = $1', [
        town.shareWithResearcher,
        town.ear,
      ])
      assert.deepEqual([await sees(of), await frames(of)], [{}, 0])
      await answered(of, 'researcher', 'yes')
      assert.equal(await frames(of), 1)
      await arrange('update ear_session set facilitator_id = $2 where id = $1', [town.ear, town.coordinator])
      assert.equal(await frames(of), 0)
    },
  },
  {
    name: 'who is to be a guest is asked by whoever leads the session or owns it, about somebody who leads people here, once the owner has said yes',
    about: ['ear_session_guest', 'may_be_guest'],
    holds: async (of) => {
      const { as, arrange, town, scene } = of
      await arrange('delete from ear_session_guest where ear_session_id = $1', [town.ear])
      const about = (name: PersonName, where = town) => [where.id, where.ear, where[name]]
      for (const name of [...others, 'teamLead', 'colleague'] as const)
        refused(await as(name).tries(ask, about('teamLead')))
      for (const name of [
        'otherColleague',
        'coordinator',
        'researcher',
        'politician',
        'employer',
        'partner',
      ] as const)
        refused(await as('knowledgeBroker').tries(ask, about(name)))
      refused(await as('knowledgeBroker', { ...scene.nabo, id: town.id }).tries(ask, about('teamLead')))
      refused(await as('knowledgeBroker').tries(ask, about('teamLead', scene.nabo)))
      refused(
        await as('knowledgeBroker').tries(ask, [town.id, town.ear, scene.nabo.teamLead]),
        /row-level security|foreign key/,
      )
      for (const says of ['asked', 'no']) {
        await arrange('update ear_session set owner_says = $2 where id = $1', [town.ear, says])
        for (const name of inIt) refused(await as(name).tries(ask, about('teamLead')))
      }
      await arrange(`update ear_session set owner_says = 'yes' where id = $1`, [town.ear])
      for (const name of ['caseworker', 'knowledgeBroker'] as const)
        for (const leader of ['teamLead', 'director'] as const) done(await as(name).tries(ask, about(leader)))
    },
  },
  {
    name: 'about whom a session is asked is seen by those in it alone, and taken back by its owner or whoever leads it',
    about: ['ear_session_guest'],
    holds: async (of) => {
      const { as, town, scene } = of
      const takeBack = 'delete from ear_session_guest where ear_session_id = $1'
      for (const name of [...others, 'teamLead'] as const) {
        assert.equal(await as(name).count('ear_session_guest'), 0, name)
        done(await as(name).tries(takeBack, [town.ear]), 0)
      }
      const astray = as('knowledgeBroker', { ...scene.nabo, id: town.id })
      done(await astray.tries('delete from ear_session_guest'), 0)
      done(await as('colleague').tries(takeBack, [town.ear]), 0)
      for (const name of inIt) assert.equal(await as(name).count('ear_session_guest'), 1, name)
      for (const name of ['caseworker', 'knowledgeBroker'] as const)
        done(await as(name).tries(takeBack, [town.ear]))
    },
  },
  {
    name: 'a yes to one leader is no yes to another',
    about: ['ear_session_guest_answer', 'answer_about_guest'],
    holds: async (of) => {
      const { as, town } = of
      await everybodySaysYes(of)
      await as('knowledgeBroker').does('delete from ear_session_guest where ear_session_id = $1', [town.ear])
      assert.deepEqual([await sees(of), await frames(of)], [{}, 0])
      done(await as('knowledgeBroker').does(ask, [town.id, town.ear, town.director]))
      assert.equal(await frames(of, 'director'), 0)
      assert.deepEqual(first(await answered(of, 'colleague', 'yes', 'teamLead')), { said: false })
      for (const name of inIt) await answered(of, name, 'yes', 'director')
      assert.equal(await frames(of, 'director'), 1)
      assert.equal(await frames(of), 0)
    },
  },
  {
    name: 'what each says of a guest is theirs alone to read and to say; nobody else in the session learns who said no, or has not answered',
    about: ['ear_session_guest_answer', 'answer_about_guest', 'how_guest_stands'],
    holds: async (of) => {
      const { as, town, scene } = of
      await answered(of, 'knowledgeBroker', 'no')
      for (const name of [...others, 'teamLead'] as const) {
        assert.equal(await as(name).count('ear_session_guest_answer'), 0, name)
        assert.deepEqual(first(await as(name).does(stands, [town.ear])), { stands: null }, name)
      }
      for (const name of [...others, 'teamLead'] as const)
        assert.deepEqual(first(await answered(of, name, 'no')), { said: false }, name)
      const strange = as('colleague', { ...scene.nabo, id: town.id })
      assert.equal(await strange.count('ear_session_guest_answer'), 0)
      assert.deepEqual(first(await strange.does(says, [town.ear, town.teamLead, 'no'])), { said: false })
      for (const name of inIt) {
        const read = await as(name).does('select person_id from ear_session_guest_answer')
        assert.deepEqual('rows' in read && read.rows, [{ person_id: town[name] }], name)
        assert.deepEqual(first(await as(name).does(stands, [town.ear])), { stands: 'asked' })
      }
      refused(
        await as('colleague').tries(
          `insert into ear_session_guest_answer (municipality_id, ear_session_id, guest_id, person_id, says) values ($1, $2, $3, $4, 'yes')`,
          [town.id, town.ear, town.teamLead, town.knowledgeBroker],
        ),
        /permission denied/,
      )
      refused(
        await as('colleague').tries(`update ear_session_guest_answer set says = 'no'`),
        /permission denied/,
      )
      refused(await as('colleague').tries(says, [town.ear, town.teamLead, 'perhaps']), /check constraint/)
      await everybodySaysYes(of, { citizen: false })
      for (const name of inIt)
        assert.deepEqual(first(await as(name).does(stands, [town.ear])), { stands: 'comes' })
      await answered(of, 'citizenA', 'yes')
      for (const name of inIt)
        assert.deepEqual(first(await as(name).does(stands, [town.ear])), { stands: 'hears' })
      await as('knowledgeBroker').does('delete from ear_session_guest where ear_session_id = $1', [town.ear])
      assert.deepEqual(first(await as('colleague').does(stands, [town.ear])), { stands: null })
    },
  },
  {
    name: 'the citizen is asked by the leader’s name once everybody in the session has said yes, and can always take back what they said; no other citizen is',
    about: ['guests_asked_of_me', 'answer_about_guest'],
    holds: async (of) => {
      const { as, arrange, town } = of
      const asked = async (name: PersonName = 'citizenA') => {
        const answer = await as(name).does('select guest_id, role, says from guests_asked_of_me()')
        return 'rows' in answer ? answer.rows : answer.refused
      }
      assert.deepEqual(await asked(), [])
      assert.deepEqual(first(await answered(of, 'citizenA', 'yes')), { said: false })
      await everybodySaysYes(of, { citizen: false })
      const of_ = { guest_id: town.teamLead, role: 'teamLead' }
      assert.deepEqual(await asked(), [{ ...of_, says: null }])
      for (const name of ['citizenB', 'teamLead', 'caseworker'] as const)
        assert.deepEqual(await asked(name), [])
      assert.deepEqual(first(await answered(of, 'citizenB', 'yes')), { said: false })
      assert.deepEqual(first(await answered(of, 'citizenA', 'yes')), { said: true })
      await answered(of, 'colleague', 'no')
      assert.deepEqual(await asked(), [{ ...of_, says: 'yes' }])
      assert.deepEqual(first(await answered(of, 'citizenA', 'no')), { said: true })
      assert.deepEqual(await asked(), [{ ...of_, says: 'no' }])
      await arrange(phase, [town.ear, 'ended'])
      assert.deepEqual(await asked(), [])
    },
  },
  {
    name: 'a guest is in the meeting while everybody says yes, and out of it again when one does not; of the meeting that was held nothing is left to them',
    about: ['seat_guest', 'meeting_person'],
    holds: async (of) => {
      const { as, arrange, town } = of
      const meeting = randomUUID()
      await arrange('delete from meeting where about_id = $1', [town.ear])
      await arrange(
        `insert into meeting (municipality_id, id, kind, about_id, organiser_id, starts_at, minutes)
         values ($1, $2, 'earSession', $3, $4, now() + interval '1 day', 60)`,
        [town.id, meeting, town.ear, town.knowledgeBroker],
      )
      const isThere = async () =>
        first(
          await of
            .owner('backup')
            .does('select invited from meeting_person where meeting_id = $1 and person_id = $2', [
              meeting,
              town.teamLead,
            ]),
        )
      await answered(of, 'knowledgeBroker', 'no')
      assert.equal(await isThere(), undefined)
      await answered(of, 'knowledgeBroker', 'yes')
      assert.deepEqual(await isThere(), { invited: true })
      await answered(of, 'colleague', 'no')
      assert.equal(await isThere(), undefined)
      await answered(of, 'colleague', 'yes')
      await arrange(`update outgoing_mail set told = 'request', told_sequence = 9 where person_id = $1`, [
        town.teamLead,
      ])
      await as('knowledgeBroker').does(
        'insert into ear_session_participant (municipality_id, ear_session_id, person_id) values ($1, $2, $3)',
        [town.id, town.ear, town.otherColleague],
      )
      assert.deepEqual(await isThere(), { invited: false })
      await answered(of, 'otherColleague', 'yes')
      assert.deepEqual(await isThere(), { invited: true })
      await arrange(`update meeting set starts_at = now() - interval '10 minutes' where id = $1`, [meeting])
      await arrange(phase, [town.ear, 'ended'])
      assert.equal(await isThere(), undefined)
    },
  },
  {
    name: 'the citizen’s no to colleagues takes along who was asked about and what was said of them',
    about: ['ear_session_guest', 'ear_session_guest_answer'],
    holds: async (of) => {
      const { as, town, owner } = of
      await everybodySaysYes(of)
      const kept = async () => {
        const { ear_session_guest: guests = 0, ear_session_guest_answer: answers = 0 } =
          await owner('backup').sees()
        return [guests, answers]
      }
      const [guests = 0, answers = 0] = await kept()
      await as('citizenA').does(`select withdraw_consent($1, 'colleagues')`, [town.open.id])
      assert.deepEqual(await kept(), [guests - 1, answers - 4])
    },
  },
]

export const place: PlaceTables = { rows: async () => {}, sees: {}, promises }
